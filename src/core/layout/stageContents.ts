import { overlaps, type Point, type Size } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { GRID, sizeOf, sizesIn, STAGE_PADDING } from "../process/geometry.ts";
import { activitiesOf } from "../process/graph.ts";
import type { Stage } from "../process/records/stage.ts";
import { inDependencyOrder, type Needs, wavesOf } from "./dependencyOrder.ts";

/** Pixels between an activity and one that needs it, so that the arrow between them shows. */
const DEPENDENCY_GAP = 24;

/** A stage fitted to its activities, and where these lie in it. */
export interface StageContents {
  readonly size: Size;
  /** Relative to the stage's corner. */
  readonly places: ReadonlyMap<RecordId, Point>;
}

/**
 * Arranges the activities of a stage: each below those it needs, else in the order in which they
 * lie now. Where the stage is wide enough for several side by side, those that need none of each
 * other stand in one row, read the way the process runs. Locked activities stay, and nothing is
 * laid on them. A stage without activities keeps its size, a locked one all that is in it, and a
 * collapsed one is laid out as it is drawn, its activities staying as they are.
 */
export function stageContents(
  document: ProcessDocument,
  stage: Stage,
  needs: Needs,
  isFromRight = false,
): StageContents {
  const fromLeft = activitiesOf(document, stage.id);
  const activities = isFromRight ? fromLeft.toSorted(readFromRight) : fromLeft;
  if (activities.length === 0 || stage.collapsed || stage.locked)
    return { size: sizeOf(document, stage), places: new Map() };
  const { width, height } = sizesIn(document).activity;
  const step = width + STAGE_PADDING.gap;
  const free = activities.filter(({ locked }) => !locked);
  const fixed = activities
    .filter(({ locked }) => locked)
    .map(({ x, y }) => ({ x, y, width, height }));
  const columns = Math.max(
    1,
    Math.floor((stage.width - 2 * STAGE_PADDING.side + STAGE_PADDING.gap) / step),
  );
  const rows = rowsOf(
    free.map(({ id }) => id),
    needs,
    columns,
  );
  const used = Math.max(1, ...rows.map((row) => row.length));
  const places = new Map<RecordId, Point>();
  let y: number = STAGE_PADDING.top;
  for (const [index, row] of rows.entries()) {
    if (index > 0) y += height + gapBetween(rows[index - 1] ?? [], row, needs);
    const at = row.map((_, column) => ({
      x: STAGE_PADDING.side + step * (isFromRight ? used - 1 - column : column),
      width,
      height,
    }));
    for (
      let met = fixed.find((one) => at.some((slot) => overlaps({ ...slot, y }, one)));
      met !== undefined;
      met = fixed.find((one) => at.some((slot) => overlaps({ ...slot, y }, one)))
    ) {
      y = met.y + met.height + STAGE_PADDING.gap;
    }
    for (const [column, id] of row.entries()) places.set(id, { x: at[column]?.x ?? 0, y });
  }
  const all = [...places.values(), ...fixed];
  return {
    size: {
      width: toGrid(Math.max(...all.map(({ x }) => x)) + width + STAGE_PADDING.side),
      height: toGrid(Math.max(...all.map((place) => place.y)) + height + STAGE_PADDING.bottom),
    },
    places,
  };
}

function readFromRight(a: Point, b: Point): number {
  return a.y - b.y || b.x - a.x;
}

/** One to a row where there is one column; else each wave of activities in rows of its own. */
function rowsOf(
  ids: readonly RecordId[],
  needs: Needs,
  columns: number,
): readonly (readonly RecordId[])[] {
  if (columns === 1) return inDependencyOrder(ids, needs).map((id) => [id]);
  return wavesOf(ids, needs).flatMap((wave) =>
    Array.from({ length: Math.ceil(wave.length / columns) }, (_, row) =>
      wave.slice(row * columns, (row + 1) * columns),
    ),
  );
}

function gapBetween(above: readonly RecordId[], below: readonly RecordId[], needs: Needs): number {
  const isArrow = below.some((id) => above.some((other) => needs.get(id)?.has(other) === true));
  return isArrow ? DEPENDENCY_GAP : STAGE_PADDING.gap;
}

/** Rounded up to two steps of the grid, so that the middles of stages are on the grid as well. */
function toGrid(length: number): number {
  return Math.ceil(length / (2 * GRID)) * 2 * GRID;
}
