import { memo } from "react";
import type { OutcomeResult } from "../../../core/process/records/outcome.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { NodeFrame } from "./NodeFrame.tsx";
import { NodeName } from "./NodeName.tsx";
import styles from "./nodes.module.css";
import { useHue, useRecord } from "./useRecord.ts";

const RESULT_ICONS: Readonly<Record<OutcomeResult, IconName>> = {
  won: "outcome",
  lost: "lost",
  disqualified: "ban",
  nurture: "recycle",
  handedOver: "arrow",
};

/** An outcome: a pill with the sign of how the deal ended. */
export const OutcomeNode = memo(function OutcomeNode({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const outcome = useRecord("outcome", id);
  const hue = useHue(outcome);
  if (outcome === undefined) return null;
  return (
    <NodeFrame record={outcome} hue={hue} className={`${styles.pill} ${styles.outcome}`}>
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
