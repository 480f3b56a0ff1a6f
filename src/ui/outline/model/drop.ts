import { clamp } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import type { OutlineRow } from "../../../core/process/outline.ts";

/** Where rows that are dragged would come to be. */
export interface Drop {
  /** The stage that they go into; null: to the rows that are under nothing. */
  readonly stageId: RecordId | null;
  /** The row of that level that they come before; null: after all. */
  readonly beforeId: RecordId | null;
  /** The index of the row above which the line is drawn. */
  readonly place: number;
  /** The index of the row of that stage. */
  readonly home: number | null;
}

/** The part of a stage's row, at its upper and lower border, that means beside it, not into it. */
const BORDER = 0.25;

/**
 * What the pointer means at a height, counted in rows from the first one. Activities go between
 * the activities of a stage, into a stage that they are held over, or between the rows that are
 * under nothing; everything else goes between those only.
 */
export function dropAt(
  document: ProcessDocument,
  rows: readonly OutlineRow[],
  height: number,
  ids: readonly RecordId[],
): Drop | null {
  const at = clamp(height, 0, Math.max(0, rows.length - 1e-6));
  const index = Math.floor(at);
  const first = rows.findLastIndex((row, place) => place <= index && row.level === 1);
  const top = rows[first]?.record;
  if (top === undefined) return null;
  const end = nextAt(rows, index, 1);
  const beside = (isBefore: boolean): Drop => ({
    stageId: null,
    beforeId: isBefore ? top.id : (rows[end]?.record.id ?? null),
    place: isBefore ? first : end,
    home: null,
  });
  const isBeside = top.kind !== "stage" || !ids.every((id) => document.activity.has(id));
  if (isBeside) return beside(at < (first + end) / 2);
  const isInside = (place: number) =>
    place > first && place < end && rows[place]?.level === 2 && isActivity(rows[place]);
  /** Before the activity at this row, or after all where there is none. */
  const inside = (place: number): Drop => ({
    stageId: top.id,
    beforeId: isInside(place) ? (rows[place]?.record.id ?? null) : null,
    place,
    home: first,
  });
  const part = at - index;
  if (index === first) {
    if (part < BORDER) return beside(true);
    if (part <= 1 - BORDER) return inside(lastInside(rows, first, end, isInside));
    return rows[first]?.isExpanded === true ? inside(first + 1) : beside(false);
  }
  // Below the last row of a stage there is the end of it, and what comes after it.
  if (index === end - 1 && part > 1 - BORDER) return beside(false);
  const activity = rows.findLastIndex((row, place) => place <= index && row.level === 2);
  if (!isInside(activity)) return inside(lastInside(rows, first, end, isInside));
  const next = Math.min(end, nextAt(rows, index, 2));
  return inside(at < (activity + next) / 2 ? activity : next);
}

/** The first row after an index that is of a level or above it. */
function nextAt(rows: readonly OutlineRow[], index: number, level: number): number {
  const found = rows.findIndex((row, place) => place > index && row.level <= level);
  return found === -1 ? rows.length : found;
}

/** The row after the last activity of a stage. */
function lastInside(
  rows: readonly OutlineRow[],
  first: number,
  end: number,
  isInside: (place: number) => boolean,
): number {
  for (let place = end - 1; place > first; place -= 1) {
    if (isInside(place)) return Math.min(end, nextAt(rows, place, 2));
  }
  return first + 1;
}

function isActivity(row: OutlineRow | undefined): boolean {
  return row?.record.kind === "activity";
}
