import { memo } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { showFindings } from "../../../state/analysis/findingsWanted.ts";
import type { FindingMark } from "../../../state/analysis/recordFindings.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { select } from "../../../state/store/editor.ts";
import { MarkSign } from "../../kit/findings/MarkSign.tsx";
import { markText } from "../../kit/findings/markText.ts";
import styles from "./FindingBadge.module.css";

interface FindingBadgeProps {
  readonly id: RecordId;
  readonly mark: FindingMark;
}

/**
 * What was found in a node or an arrow: how bad, and how many. A press lists it in the inspector;
 * by the keyboard an action does.
 */
export const FindingBadge = memo(function FindingBadge({ id, mark }: FindingBadgeProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = markText(mark, translate, formats);
  return (
    <button
      type="button"
      className={`nodrag nopan ${styles.badge}`}
      tabIndex={-1}
      aria-label={text}
      title={text}
      data-findings={id}
      data-severity={mark.severity}
      // The keyboard stays where it is: on the canvas.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        select([id]);
        showFindings("look");
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <MarkSign mark={mark} />
    </button>
  );
});
