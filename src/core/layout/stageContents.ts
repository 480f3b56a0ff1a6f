import type { Size } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { GRID, sizeOf, sizesIn, STAGE_PADDING } from "../process/geometry.ts";
import { activitiesOf } from "../process/graph.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";

/** Pixels between an activity and one that needs it, so that the arrow between them shows. */
const DEPENDENCY_GAP = 24;

/** A stage fitted to its activities, and where these lie in it. */
export interface StageContents {
  readonly size: Size;
  /** Relative to the stage's corner. */
  readonly places: ReadonlyMap<RecordId, { readonly x: number; readonly y: number }>;
}

/**
 * Stacks the activities of a stage: each below those it needs, else in the order in which
 * they lie now. A stage without activities keeps its size,
 * and a collapsed one is laid out as it is drawn, its activities staying as they are.
 */
export function stageContents(document: ProcessDocument, stage: Stage): StageContents {
  const activities = activitiesOf(document, stage.id);
  if (activities.length === 0 || stage.collapsed)
    return { size: sizeOf(document, stage), places: new Map() };
  const needs = needsOf(document);
  const places = new Map<RecordId, { x: number; y: number }>();
  const { width, height } = sizesIn(document).activity;
  let y: number = STAGE_PADDING.top;
  let above: RecordId | null = null;
  for (const { id } of inDependencyOrder(activities, needs)) {
    if (above !== null) {
      y += needs.get(id)?.has(above) === true ? DEPENDENCY_GAP : STAGE_PADDING.gap;
    }
    places.set(id, { x: STAGE_PADDING.side, y });
    y += height;
    above = id;
  }
  return {
    size: {
      width: toGrid(width + 2 * STAGE_PADDING.side),
      height: toGrid(y + STAGE_PADDING.bottom),
    },
    places,
  };
}

type Needs = ReadonlyMap<RecordId, ReadonlySet<RecordId>>;

function needsOf(document: ProcessDocument): Needs {
  const needs = new Map<RecordId, Set<RecordId>>();
  for (const { sourceId, targetId } of document.dependency.values()) {
    const known = needs.get(targetId);
    if (known === undefined) needs.set(targetId, new Set([sourceId]));
    else known.add(sourceId);
  }
  return needs;
}

/** The first one in the present order that needs none of those left; in a ring, the first. */
function inDependencyOrder(activities: readonly Activity[], needs: Needs): readonly Activity[] {
  const left = new Set(activities);
  const ordered: Activity[] = [];
  while (left.size > 0) {
    const ids = new Set([...left].map(({ id }) => id));
    const [first] = left;
    const next =
      [...left].find(({ id }) => ![...(needs.get(id) ?? [])].some((need) => ids.has(need))) ??
      first;
    if (next === undefined) break;
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

/** Rounded up to two steps of the grid, so that the middles of stages are on the grid as well. */
function toGrid(length: number): number {
  return Math.ceil(length / (2 * GRID)) * 2 * GRID;
}
