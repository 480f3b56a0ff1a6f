import { Fragment, memo, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { isoDay } from "../../../core/base/calendar.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import {
  type Bucket,
  bucketOf,
  BUCKETS,
  type Quarters,
} from "../../../core/roadmap/planner/buckets.ts";
import { mended, type PlannedRecord } from "../../../core/roadmap/planner/items.ts";
import { hueOf, type PlanLane } from "../../../core/roadmap/planner/lanes.ts";
import { choose, planStore, usePlan } from "../../../state/roadmap/planStore.ts";
import { laneWords, whenWords } from "../../../state/roadmap/words.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useDocument } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { KIND_ICONS } from "../model/sections.ts";
import { goToRow } from "../tables/jump.ts";
import { stopOf } from "./Chart.tsx";
import { focusItem } from "./focusItem.ts";
import { CardGhost } from "./CardGhost.tsx";
import { cardStore, useCardDrag } from "./gestures/useCardDrag.ts";
import { hueStyle } from "./hues.ts";
import { StatusIcon } from "./Item.tsx";
import { itemWords } from "./itemTexts.ts";
import { NameField } from "./NameField.tsx";
import styles from "./Board.module.css";

interface BoardProps {
  readonly lanes: readonly PlanLane[];
  readonly quarters: Quarters;
}

/** The plan in quarters: what runs now, what is next, what comes later, what has no date. */
export function Board({ lanes, quarters }: BoardProps) {
  const t = useTranslate();
  const formats = useFormats();
  const board = useRef<HTMLDivElement>(null);
  const onPointerDown = useCardDrag();
  const stopId = usePlan((state) => stopOf(lanes, state.chosenId));
  const hasEarlier = lanes.some((lane) =>
    lane.items.some(({ record }) => bucketOf(record, quarters) === "earlier"),
  );
  const buckets = BUCKETS.filter((bucket) => bucket !== "earlier" || hasEarlier);
  useEffect(() => {
    planStore.setState({
      port: {
        focus: (id) => focusItem(board.current, id),
        zoomBy: () => {},
        zoomTo: () => {},
        fit: () => {},
        showToday: () => {},
        middle: () => quarters.today,
        goToRow,
      },
    });
  });
  const span = (bucket: Bucket) => {
    const [from, to] =
      bucket === "now"
        ? [quarters.now, quarters.next - 1]
        : bucket === "next"
          ? [quarters.next, quarters.later - 1]
          : [null, null];
    if (from === null) return t(`planner.bucket.${bucket}Hint`);
    const days = { start: formats.day(isoDay(from)), end: formats.day(isoDay(to)) };
    return t("roadmap.page.timeline.span", days);
  };
  return (
    <div
      ref={board}
      className={styles.scroll}
      data-timeline
      role="application"
      aria-label={t("planner.view.buckets")}
      onPointerDown={onPointerDown}
    >
      <div
        className={styles.board}
        style={{ gridTemplateColumns: `168px repeat(${buckets.length}, minmax(190px, 1fr))` }}
      >
        <span className={styles.corner} />
        {buckets.map((bucket) => (
          <div key={bucket} className={styles.head} data-bucket={bucket}>
            <h3>{t(`planner.bucket.${bucket}`)}</h3>
            <p title={t(`planner.bucket.${bucket}Hint`)}>{span(bucket)}</p>
          </div>
        ))}
        {lanes.map((lane) => (
          <Fragment key={lane.key}>
            <LaneName lane={lane} />
            {buckets.map((bucket) => (
              <Cell key={bucket} lane={lane} bucket={bucket} quarters={quarters} stopId={stopId} />
            ))}
          </Fragment>
        ))}
      </div>
      <CardGhost />
    </div>
  );
}

function LaneName({ lane }: { readonly lane: PlanLane }) {
  const t = useTranslate();
  const name = useDocument((document) =>
    document === null ? "" : laneWords(lane.subject, document, t),
  );
  return (
    <h3 className={styles.laneName} dir="auto">
      {name}
    </h3>
  );
}

interface CellProps {
  readonly lane: PlanLane;
  readonly bucket: Bucket;
  readonly quarters: Quarters;
  readonly stopId: RecordId | null;
}

const Cell = memo(function Cell({ lane, bucket, quarters, stopId }: CellProps) {
  const t = useTranslate();
  const key = `${bucket} ${lane.key}`;
  const isTarget = useStore(cardStore, (state) => state.drag?.cell === key);
  const name = useDocument((document) =>
    document === null ? "" : laneWords(lane.subject, document, t),
  );
  const records = [...lane.items.map(({ record }) => record), ...lane.undated].filter(
    (record) => bucketOf(record, quarters) === bucket,
  );
  return (
    <ul
      className={styles.cell}
      aria-label={`${name}, ${t(`planner.bucket.${bucket}`)}`}
      data-cell={key}
      data-target={isTarget || undefined}
    >
      {records.map((record) => (
        <li key={record.id}>
          <Card record={record} isStop={record.id === stopId} />
        </li>
      ))}
    </ul>
  );
});

function Card({ record, isStop }: { readonly record: PlannedRecord; readonly isStop: boolean }) {
  const t = useTranslate();
  const formats = useFormats();
  const { id } = record;
  const isChosen = usePlan((state) => state.chosenId === id);
  const isNamed = usePlan((state) => state.naming?.id === id);
  const isHeld = useStore(cardStore, (state) => state.drag?.id === id);
  const words = useDocument((document) =>
    document === null ? "" : itemWords(document, record, t, formats),
  );
  const isBackwards = mended(record) !== null;
  return (
    <div
      className={styles.card}
      style={hueStyle(hueOf(record))}
      data-item-id={id}
      data-chosen={isChosen || undefined}
      data-held={isHeld || undefined}
    >
      <button
        type="button"
        className={styles.face}
        aria-label={words}
        aria-pressed={isChosen}
        title={words}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => choose(id)}
        onDoubleClick={() => planStore.setState({ naming: { id, isNew: false } })}
      >
        <Icon name={KIND_ICONS[record.kind]} size={14} />
        <span className={styles.texts}>
          <span className={styles.name} dir="auto">
            {record.name || t("common.untitled")}
          </span>
          <span className={styles.when}>
            <StatusIcon status={record.status} isBackwards={isBackwards} />
            {whenWords(record, t, formats)}
          </span>
        </span>
      </button>
      {isNamed && <NameField record={record} />}
    </div>
  );
}
