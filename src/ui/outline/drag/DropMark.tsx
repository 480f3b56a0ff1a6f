import type { CSSProperties } from "react";
import { Icon } from "../../kit/Icon.tsx";
import { rowName, type Words } from "../model/cells.ts";
import { useOutline } from "../model/outlineStore.ts";
import { findRecord } from "../../../core/process/document.ts";
import { isArrow, isNode } from "../../../core/process/kinds.ts";
import { ROW_HEIGHT } from "../rowHeight.ts";
import styles from "../Outline.module.css";

/** Where the dragged rows would come to be: a line between two rows, and the stage around it. */
export function DropLine() {
  const drag = useOutline((state) => state.drag);
  if (drag === null || drag.drop === null) return null;
  const { stageId, place, home } = drag.drop;
  const style: CSSProperties = {
    insetBlockStart: place * ROW_HEIGHT - 1,
    insetInlineStart: stageId === null ? 8 : 40,
  };
  return (
    <div aria-hidden>
      {home !== null && (
        <div className={styles.dropHome} style={{ insetBlockStart: home * ROW_HEIGHT }} />
      )}
      <div
        className={styles.dropLine}
        style={style}
        data-drop={stageId === null ? "top" : "stage"}
        data-refused={drag.problem !== null || undefined}
      />
    </div>
  );
}

/** What the pointer carries, and why it can't be let go here. */
export function Carried({ words }: { readonly words: Words }) {
  const drag = useOutline((state) => state.drag);
  if (drag === null) return null;
  const [id = ""] = drag.ids;
  const record = findRecord(words.document, id);
  if (record === undefined || !(isNode(record) || isArrow(record))) return null;
  const style: CSSProperties = { left: drag.at.x, top: drag.at.y };
  const others = drag.ids.length - 1;
  return (
    <div className={styles.carried} style={style} aria-hidden>
      <span className={styles.carriedName} dir="auto">
        {rowName(words, record)}
        {others > 0 && ` +${words.formats.integer(others)}`}
      </span>
      {drag.problem !== null && (
        <span className={styles.carriedProblem}>
          <Icon name="alert" size={14} />
          {drag.problem}
        </span>
      )}
    </div>
  );
}
