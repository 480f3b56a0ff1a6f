import type { PointerEvent as ReactPointerEvent } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { plannedRecord, type PlannedRecord } from "../../../core/roadmap/planner/items.ts";
import { hueOf } from "../../../core/roadmap/planner/lanes.ts";
import { choose, usePlan } from "../../../state/roadmap/planStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useDocument, useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { KIND_ICONS } from "../model/sections.ts";
import { useGesture } from "./gestures/gesture.ts";
import { hueStyle } from "./hues.ts";
import { itemWords } from "./itemTexts.ts";
import styles from "./Tray.module.css";

interface TrayProps {
  readonly records: readonly PlannedRecord[];
  readonly stopId: RecordId | null;
  readonly onPointerDown: (event: ReactPointerEvent) => void;
}

/** What has no date: dragged onto the chart it gets one, and what is dragged here loses it. */
export function Tray({ records, stopId, onPointerDown }: TrayProps) {
  const t = useTranslate();
  const isTarget = useGesture(
    ({ gesture }) =>
      gesture !== null && "edge" in gesture && gesture.type === "move" && gesture.laneKey === null,
  );
  return (
    <div
      className={styles.tray}
      data-timeline
      data-tray
      data-target={isTarget || undefined}
      onPointerDown={onPointerDown}
    >
      <h3 className={styles.title}>{t("planner.bucket.undated")}</h3>
      <ul className={styles.chips} aria-label={t("planner.bucket.undated")}>
        {records.map((record) => (
          <li key={record.id}>
            <Chip record={record} isStop={record.id === stopId} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Chip({ record, isStop }: { readonly record: PlannedRecord; readonly isStop: boolean }) {
  const t = useTranslate();
  const formats = useFormats();
  const { id } = record;
  const isChosen = usePlan((state) => state.chosenId === id);
  const isHeld = useGesture(
    ({ gesture }) => gesture !== null && "id" in gesture && gesture.id === id,
  );
  const words = useDocument((document) =>
    document === null ? "" : itemWords(document, record, t, formats),
  );
  const name = useEditor(({ document }) =>
    document === null ? "" : (plannedRecord(document, id)?.name ?? ""),
  );
  return (
    <button
      type="button"
      className={styles.chip}
      style={hueStyle(hueOf(record))}
      data-item-id={id}
      data-chosen={isChosen || undefined}
      data-held={isHeld || undefined}
      aria-label={words}
      aria-pressed={isChosen}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => choose(id)}
    >
      <Icon name={KIND_ICONS[record.kind]} size={14} />
      <span dir="auto">{name || t("common.untitled")}</span>
    </button>
  );
}
