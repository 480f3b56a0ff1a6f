import { memo } from "react";
import type { Activity } from "../../core/process/records/activity.ts";
import { metricsOf } from "../../core/process/graph.ts";
import { processOf } from "../../core/process/document.ts";
import { useFormats, useTranslate } from "../../state/session/session.ts";
import { select, useEditor } from "../../state/store/editor.ts";
import { activityIcon } from "../kit/activityIcon.ts";
import { Icon } from "../kit/Icon.tsx";
import { metricForBadge, metricValue } from "../../core/analysis/metricBadge.ts";
import { STATUS_ICONS } from "../kit/statusIcons.ts";
import { cellName } from "./deeds.ts";
import { startDrag } from "./drag.ts";
import { gridStore, useGrid } from "./gridStore.ts";
import { NameField } from "./NameField.tsx";
import type { Place } from "./place.ts";
import styles from "./grid.module.css";

interface CardProps extends Place {
  readonly activity: Activity;
  readonly isStop: boolean;
}

/** An activity in its cell. */
export const Card = memo(function Card({ activity, isStop, row, column, index }: CardProps) {
  const { id } = activity;
  const isSelected = useEditor(({ selection }) => selection.includes(id));
  const isRenaming = useGrid((state) => state.renamingId === id);
  const isLifted = useGrid((state) => state.liftedId === id);
  const label = useCardLabel(activity);
  if (isRenaming) {
    return (
      <div className={styles.card} data-selected={isSelected || undefined}>
        <Icon name={activityIcon(activity.activityType)} size={16} />
        <NameField id={id} name={activity.name} />
      </div>
    );
  }
  return (
    <button
      type="button"
      className={styles.card}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isSelected}
      data-record-id={id}
      data-row={row}
      data-column={column}
      data-index={index}
      data-selected={isSelected || undefined}
      data-lifted={isLifted || undefined}
      onPointerDown={(event) => startDrag(event, id)}
      onFocus={() => {
        gridStore.setState({ stop: { row, column, index } });
        select([id]);
      }}
      onDoubleClick={() => gridStore.setState({ renamingId: id })}
      onContextMenu={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        gridStore.setState({ menu: { id, at: event.currentTarget } });
      }}
    >
      <CardBody activity={activity} />
    </button>
  );
});

/** What a card shows; also while it is carried. */
export function CardBody({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { effortHours, durationDays } = activity;
  const name = activity.name.trim();
  return (
    <>
      <span className={styles.icon}>
        <Icon name={activityIcon(activity.activityType)} size={16} />
      </span>
      <span className={styles.cardText}>
        <span className={styles.name} dir="auto" data-empty={name === "" || undefined}>
          {name || translate("canvas.placeholder.activity")}
        </span>
        <span className={styles.meta}>
          {effortHours !== null && <span>{formats.hours(effortHours)}</span>}
          {effortHours !== null && durationDays !== null && <span aria-hidden>·</span>}
          {durationDays !== null && <span>{formats.days(durationDays)}</span>}
          <MetricText subjectId={activity.id} />
        </span>
      </span>
    </>
  );
}

function MetricText({ subjectId }: { readonly subjectId: string }) {
  const formats = useFormats();
  const metrics = useEditor(({ document }) => document?.metric);
  const document = useEditor((state) => state.document);
  const badge =
    document === null || metrics === undefined
      ? null
      : metricForBadge(metricsOf(document, subjectId));
  if (badge === null || document === null) return null;
  const { metric, status } = badge;
  return (
    <span className={styles.metric} data-status={status}>
      <Icon name={STATUS_ICONS[status]} size={12} />
      {metricValue(metric.actual, metric.unit, formats, processOf(document).currency)}
    </span>
  );
}

/** All that a card says, in words: what it is, where it stands, and its figures. */
function useCardLabel(activity: Activity): string {
  const translate = useTranslate();
  const formats = useFormats();
  const place = useEditor(({ document }) => {
    if (document === null) return "";
    const name = activity.name.trim() || translate("common.untitled");
    const cell = cellName(document, activity.stageId, activity.roleId);
    return translate("structure.grid.card", { name, ...cell });
  });
  const { effortHours, durationDays } = activity;
  return [
    place,
    ...(effortHours === null ? [] : [formats.hours(effortHours)]),
    ...(durationDays === null ? [] : [formats.daysLong(durationDays)]),
  ].join(". ");
}
