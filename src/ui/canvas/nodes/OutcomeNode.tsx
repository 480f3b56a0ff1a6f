import { memo } from "react";
import { useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import { RESULT_ICONS } from "../model/resultIcons.ts";
import { NodeFrame } from "./NodeFrame.tsx";
import { NodeName } from "./NodeName.tsx";
import styles from "./nodes.module.css";
import { useHue, useRecord } from "./useRecord.ts";

/** An outcome: a pill with the sign of how the deal ended. */
export const OutcomeNode = memo(function OutcomeNode({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const outcome = useRecord("outcome", id);
  const hue = useHue(outcome);
  if (outcome === undefined) return null;
  return (
    <NodeFrame record={outcome} hue={hue} className={styles.pill}>
      <span className={styles.result} data-result={outcome.result}>
        <Icon name={RESULT_ICONS[outcome.result]} size={18} />
      </span>
      <div className={styles.pillText} data-result={outcome.result}>
        <NodeName
          record={outcome}
          lines={1}
          fallback={translate(`process.result.${outcome.result}`)}
        />
      </div>
    </NodeFrame>
  );
});
