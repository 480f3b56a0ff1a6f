import { memo } from "react";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useCanvas } from "../model/canvasStore.ts";
import { Icon } from "../../kit/Icon.tsx";
import { NodeFrame } from "./NodeFrame.tsx";
import { NodeName } from "./NodeName.tsx";
import styles from "./nodes.module.css";
import { useHue, useRecord } from "./useRecord.ts";

/** A lead source: a pill with its name and how many leads enter there. */
export const LeadSourceNode = memo(function LeadSourceNode({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const source = useRecord("leadSource", id);
  const hue = useHue(source);
  const isRenaming = useCanvas((state) => state.renamingId === id);
  if (source === undefined) return null;
  return (
    <NodeFrame record={source} hue={hue} className={styles.pill}>
      <span className={styles.typeIcon}>
        <Icon name="leadSource" size={18} />
      </span>
      <div className={styles.pillText}>
        <NodeName record={source} lines={1} />
        {source.inflow !== null && !isRenaming && (
          <div className={styles.inflow}>
            {translate("canvas.leadsPerMonth", { value: formats.number(source.inflow) })}
          </div>
        )}
      </div>
    </NodeFrame>
  );
});
