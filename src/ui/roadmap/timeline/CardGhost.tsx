import { useStore } from "zustand";
import { plannedRecord } from "../../../core/roadmap/planner/items.ts";
import { hueOf } from "../../../core/roadmap/planner/lanes.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { cardStore } from "./gestures/useCardDrag.ts";
import { hueStyle } from "./hues.ts";
import styles from "./Board.module.css";

/** The card that is in the hand. */
export function CardGhost() {
  const t = useTranslate();
  const drag = useStore(cardStore, (state) => state.drag);
  const record = useEditor(({ document }) =>
    document === null || drag === null ? undefined : plannedRecord(document, drag.id),
  );
  if (drag === null || record === undefined) return null;
  return (
    <span
      className={styles.ghost}
      aria-hidden
      style={{ ...hueStyle(hueOf(record)), left: drag.x, top: drag.y }}
    >
      {record.name || t("common.untitled")}
    </span>
  );
}
