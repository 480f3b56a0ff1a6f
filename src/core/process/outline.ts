import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "./document.ts";
import { activitiesOf, dependenciesFrom, flowsFrom } from "./graph.ts";
import { type ArrowRecord, isArrow, type NodeRecord } from "./kinds.ts";
import type { RowStart } from "./order.ts";
import { readingOrder } from "./reading.ts";
import type { Activity } from "./records/activity.ts";
import type { Stage } from "./records/stage.ts";

/*
 * The document as rows that are read from above: every step in reading order, under a stage its
 * activities, under every step the arrows that leave it.
 */

export interface OutlineRow {
  readonly record: NodeRecord | ArrowRecord;
  /** Depth in the tree, counted from 1. */
  readonly level: number;
  /** The row that this one is under. */
  readonly parentId: RecordId | null;
  /** Which of its siblings it is, counted from 1. */
  readonly position: number;
  readonly siblings: number;
  /** Null: there is nothing under it. */
  readonly isExpanded: boolean | null;
}

/** The rows that are shown, given which of those with something under them are expanded. */
export function outlineRows(
  document: ProcessDocument,
  isExpanded: (record: NodeRecord) => boolean,
  rowStart: RowStart = "left",
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const addAll = (
    records: readonly (NodeRecord | ArrowRecord)[],
    level: number,
    parentId: RecordId | null,
  ) => {
    for (const [index, record] of records.entries()) {
      const inside = isArrow(record) ? [] : under(document, record, rowStart);
      const expanded = isArrow(record) || inside.length === 0 ? null : isExpanded(record);
      rows.push({
        record,
        level,
        parentId,
        position: index + 1,
        siblings: records.length,
        isExpanded: expanded,
      });
      if (expanded === true) addAll(inside, level + 1, record.id);
    }
  };
  addAll(topOf(document, rowStart), 1, null);
  return rows;
}

const everything = new WeakMap<ProcessDocument, Map<RowStart, readonly OutlineRow[]>>();

/** All rows, everything expanded. */
export function everyRow(
  document: ProcessDocument,
  rowStart: RowStart = "left",
): readonly OutlineRow[] {
  const known = everything.get(document) ?? new Map<RowStart, readonly OutlineRow[]>();
  everything.set(document, known);
  const rows = known.get(rowStart) ?? outlineRows(document, () => true, rowStart);
  known.set(rowStart, rows);
  return rows;
}

/** The row that a record is under; null where it is under none. */
export function parentOf(document: ProcessDocument, record: NodeRecord | ArrowRecord) {
  if (isArrow(record)) return record.sourceId;
  const stageId = record.kind === "activity" ? record.stageId : null;
  return stageId !== null && document.stage.has(stageId) ? stageId : null;
}

/** The rows that are under nothing. */
export function topOf(document: ProcessDocument, rowStart: RowStart): readonly NodeRecord[] {
  return readingOrder(document, rowStart).filter((node) => parentOf(document, node) === null);
}

function under(
  document: ProcessDocument,
  node: NodeRecord,
  rowStart: RowStart,
): readonly (NodeRecord | ArrowRecord)[] {
  const arrows = [...flowsFrom(document, node.id), ...dependenciesFrom(document, node.id)];
  if (node.kind !== "stage") return arrows;
  return [...activitiesInRows(document, node.id, rowStart), ...arrows];
}

/** The activities of a stage as they are read: from above, in a row from where rows begin. */
export function activitiesInRows(
  document: ProcessDocument,
  stageId: RecordId,
  rowStart: RowStart,
): readonly Activity[] {
  const activities = activitiesOf(document, stageId);
  return rowStart === "left" ? activities : activities.toSorted((a, b) => a.y - b.y || b.x - a.x);
}

/**
 * The stage that an activity goes into when it is put one level deeper: the nearest one above
 * it, else the first below. Null for one that is in a stage, and where there are no stages.
 */
export function stageToEnter(
  document: ProcessDocument,
  activity: Activity,
  rowStart: RowStart = "left",
): Stage | null {
  if (parentOf(document, activity) !== null) return null;
  const top = topOf(document, rowStart);
  const place = top.findIndex(({ id }) => id === activity.id);
  const isStage = (node: NodeRecord) => node.kind === "stage";
  return top.slice(0, place).findLast(isStage) ?? top.slice(place).find(isStage) ?? null;
}
