import { clamp, type Size } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { sizesIn, STAGE_PADDING } from "../../process/geometry.ts";
import { activitiesOf } from "../../process/graph.ts";
import type { Activity } from "../../process/records/activity.ts";
import type { Stage } from "../../process/records/stage.ts";
import { changeOf, type Diff, EMPTY_DIFF, type RecordChange } from "../diff.ts";
import type { Consequence } from "./consequence.ts";

const GEOMETRY = new Set(["x", "y", "width", "height", "stageId"]);

/**
 * A stage grows, on whichever side it must, to hold the activities that were put or moved
 * inside it; it never shrinks by itself. What stays keeps its place on the canvas.
 */
export const stagesGrow: Consequence = (after, diff) => {
  const changed: RecordChange[] = [];
  const size = sizesIn(after).activity;
  for (const stageId of stagesToCheck(diff, after.activity)) {
    const stage = after.stage.get(stageId);
    if (stage !== undefined) changed.push(...growth(size, stage, activitiesOf(after, stageId)));
  }
  return { ...EMPTY_DIFF, changed };
};

function stagesToCheck(diff: Diff, activities: ReadonlyMap<RecordId, Activity>): Set<RecordId> {
  const stages = new Set<RecordId>();
  for (const record of diff.added) {
    if (record.kind === "stage") stages.add(record.id);
    if (record.kind === "activity" && record.stageId !== null) stages.add(record.stageId);
  }
  for (const change of diff.changed) {
    if (!Object.keys(change.after).some((field) => GEOMETRY.has(field))) continue;
    if (change.kind === "stage") stages.add(change.id);
    const stageId = change.kind === "activity" ? activities.get(change.id)?.stageId : null;
    if (typeof stageId === "string") stages.add(stageId);
  }
  return stages;
}

function growth(size: Size, stage: Stage, activities: readonly Activity[]): RecordChange[] {
  if (activities.length === 0) return [];
  const { top, side, bottom } = STAGE_PADDING;
  const across = grow(
    activities.map(({ x }) => x),
    size.width,
    [side, side],
    stage.x,
    stage.width,
  );
  const down = grow(
    activities.map(({ y }) => y),
    size.height,
    [top, bottom],
    stage.y,
    stage.height,
  );
  const changes = [
    changeOf(stage, {
      x: across.start,
      width: across.extent,
      y: down.start,
      height: down.extent,
    }),
    ...activities.map((activity, index) =>
      changeOf(activity, { x: across.inner[index], y: down.inner[index] }),
    ),
  ];
  return changes.filter((change) => change !== null);
}

/** One axis: where the stage starts, how far it extends, and where its activities lie in it. */
function grow(
  inner: readonly number[],
  size: number,
  [before, behind]: readonly [number, number],
  start: number,
  extent: number,
): { start: number; extent: number; inner: readonly number[] } {
  const backwards = Math.max(0, before - Math.min(...inner));
  const grown = Math.max(extent, Math.max(...inner) + size + behind) + backwards;
  if (grown <= LIMITS.maxSize && start - backwards >= -LIMITS.coordinate) {
    const moved = backwards === 0 ? inner : inner.map((at) => at + backwards);
    return { start: start - backwards, extent: grown, inner: moved };
  }
  const held = inner.map((at) => clamp(at, before, LIMITS.maxSize - behind - size));
  return { start, extent: Math.max(extent, Math.max(...held) + size + behind), inner: held };
}
