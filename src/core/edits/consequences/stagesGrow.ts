import { pushAside } from "../../arrange/push.ts";
import type { Item, Places } from "../../arrange/types.ts";
import { clamp, type Rect, type Size } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { allNodes, findNode, type ProcessDocument } from "../../process/document.ts";
import { boundsOfNode, GRID, sizesIn, STAGE_PADDING } from "../../process/geometry.ts";
import { activitiesOf } from "../../process/graph.ts";
import type { Activity } from "../../process/records/activity.ts";
import type { Stage } from "../../process/records/stage.ts";
import { changeOf, type Diff, EMPTY_DIFF, type RecordChange } from "../diff.ts";
import { coordinate } from "../placement.ts";
import type { Consequence } from "./consequence.ts";

const GEOMETRY = new Set(["x", "y", "width", "height", "stageId"]);

/** What stays free between a stage that grows and what it pushes aside, in canvas pixels. */
const NEIGHBOUR_GAP = 3 * GRID;

/**
 * A stage grows, on whichever side it must, to hold the activities that were put or moved
 * inside it; it never shrinks by itself. What stays keeps its place on the canvas, but what the
 * stage would come to cover is pushed aside; locked nodes are not.
 */
export const stagesGrow: Consequence = (after, diff) => {
  const changed: RecordChange[] = [];
  const size = sizesIn(after).activity;
  const resized = new Set<RecordId>();
  let around: Item[] | null = null;
  for (const stageId of stagesToCheck(diff, after.activity)) {
    const stage = after.stage.get(stageId);
    if (stage === undefined) continue;
    // An earlier one may have pushed it.
    const pushed = around?.find(({ id }) => id === stageId) ?? stage;
    const grown = growth(
      size,
      { ...stage, x: pushed.x, y: pushed.y },
      activitiesOf(after, stageId),
    );
    if (grown === null) continue;
    around ??= neighbours(after);
    const before = rectOf({ ...stage, x: pushed.x, y: pushed.y });
    // Collapsed it takes no more room than before.
    const places: Places = stage.collapsed
      ? new Map<RecordId, Rect>()
      : pushAside(
          around,
          { id: stageId, before, after: grown.rect },
          { gap: NEIGHBOUR_GAP, staysClose: true },
        );
    around = around.map((item) => {
      const place = item.id === stageId ? grown.rect : places.get(item.id);
      return place === undefined ? item : { ...item, ...place };
    });
    resized.add(stageId);
    changed.push(...grown.activities);
  }
  return { ...EMPTY_DIFF, changed: [...changed, ...moves(after, around ?? [], resized)] };
};

/** What stands on the canvas by itself. */
function neighbours(document: ProcessDocument): Item[] {
  return [...allNodes(document)]
    .filter((node) => node.kind !== "activity" || node.stageId === null)
    .map((node) => ({ id: node.id, ...boundsOfNode(document, node), isFixed: node.locked }));
}

/** The changes that bring the nodes where they lie now; only stages that grew get another size. */
function moves(
  document: ProcessDocument,
  items: readonly Item[],
  resized: ReadonlySet<RecordId>,
): RecordChange[] {
  return items.flatMap(({ id, x, y, width, height }) => {
    const node = findNode(document, id);
    const size = resized.has(id) ? { width, height } : {};
    if (node === undefined || (node.x === x && node.y === y && !resized.has(id))) return [];
    return changeOf(node, { x: coordinate(x), y: coordinate(y), ...size }) ?? [];
  });
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

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

interface Growth {
  readonly rect: Rect;
  readonly activities: readonly RecordChange[];
}

/** The stage around its activities; null when it holds them already. */
function growth(size: Size, stage: Stage, activities: readonly Activity[]): Growth | null {
  if (activities.length === 0) return null;
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
  const rect = { x: across.start, width: across.extent, y: down.start, height: down.extent };
  const moved = activities.flatMap(
    (activity, index) => changeOf(activity, { x: across.inner[index], y: down.inner[index] }) ?? [],
  );
  const holds =
    rect.x === stage.x &&
    rect.y === stage.y &&
    rect.width === stage.width &&
    rect.height === stage.height;
  return holds && moved.length === 0 ? null : { rect, activities: moved };
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
