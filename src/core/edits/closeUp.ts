import { overlaps, type Point, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { allNodes, findNode, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, sizeOf } from "../process/geometry.ts";
import type { Stage } from "../process/records/stage.ts";
import { changeOf, type RecordChange } from "./diff.ts";
import { coordinate } from "./placement.ts";

/** What stays free between what moves in and what it comes to, in canvas pixels. */
const GAP = 24;

const STAYED: Point = { x: 0, y: 0 };

type Axis = "x" | "y";

/** Where everything that stands on the canvas by itself lies, while it is being moved about. */
interface Floor {
  readonly places: Map<RecordId, Rect>;
  readonly locked: ReadonlySet<RecordId>;
}

/**
 * The changes that collapse these stages. What lies to the right of one, and then what lies
 * below it, moves in by what the stage gets smaller, keeping its own arrangement, as far as
 * nothing is in the way. What moved is remembered with the stage.
 */
export function collapsing(document: ProcessDocument, ids: readonly RecordId[]): RecordChange[] {
  const floor = floorOf(document);
  const remembered = new Map<RecordId, Stage["closedUp"]>();
  const stages = stagesAmong(document, ids).filter(({ collapsed }) => !collapsed);
  // What lies over a stage stays where it is, and is not taken for an intruder later.
  const covering = new Map(stages.map(({ id }) => [id, coveringIds(floor, id)]));
  for (const stage of stages) {
    const full = floor.places.get(stage.id);
    if (full === undefined) continue;
    const small = { ...full, ...sizeOf(document, { ...stage, collapsed: true }) };
    const ways = closeUp(floor, stage.id, full, small);
    for (const id of covering.get(stage.id) ?? []) ways.set(id, ways.get(id) ?? STAYED);
    floor.places.set(stage.id, small);
    const entries = [...ways].map(([id, { x, y }]) => ({ id, x, y }));
    remembered.set(stage.id, entries.slice(0, LIMITS.listEntries));
  }
  return changesOf(document, floor, (stage) => {
    const closedUp = remembered.get(stage.id);
    return closedUp === undefined ? {} : { collapsed: true, closedUp };
  });
}

/**
 * The changes that expand these stages. What moved in when they were collapsed moves back, and
 * what was put into the room that a stage needs is moved to its right or below it.
 */
export function expanding(document: ProcessDocument, ids: readonly RecordId[]): RecordChange[] {
  const floor = floorOf(document);
  const stages = stagesAmong(document, ids).filter(({ collapsed }) => collapsed);
  // The stage that was collapsed last gives its way back first: the others' ways lie under it.
  for (const stage of stages.toReversed()) moveBack(floor, stage);
  for (const stage of stages) {
    const small = floor.places.get(stage.id);
    if (small === undefined) continue;
    const full = { ...small, width: stage.width, height: stage.height };
    floor.places.set(stage.id, full);
    makeRoom(floor, stage.id, small, full, (id) => isKnown(stage, document.stage.get(id), id));
  }
  const expanded = new Set(stages.map(({ id }) => id));
  return changesOf(document, floor, ({ id }) =>
    expanded.has(id) ? { collapsed: false, closedUp: [] } : {},
  );
}

function stagesAmong(document: ProcessDocument, ids: readonly RecordId[]): Stage[] {
  return [...new Set(ids)].flatMap((id) => document.stage.get(id) ?? []);
}

function floorOf(document: ProcessDocument): Floor {
  const places = new Map<RecordId, Rect>();
  const locked = new Set<RecordId>();
  for (const node of allNodes(document)) {
    if (node.kind === "activity" && node.stageId !== null) continue;
    places.set(node.id, boundsOfNode(document, node));
    if (node.locked) locked.add(node.id);
  }
  return { places, locked };
}

function changesOf(
  document: ProcessDocument,
  { places }: Floor,
  alsoOf: (stage: Stage) => Partial<Pick<Stage, "collapsed" | "closedUp">>,
): RecordChange[] {
  return [...places].flatMap(([id, { x, y }]) => {
    const node = findNode(document, id);
    if (node === undefined) return [];
    const also = node.kind === "stage" ? alsoOf(node) : {};
    return changeOf(node, { x, y, ...also }) ?? [];
  });
}

function coveringIds({ places }: Floor, stageId: RecordId): RecordId[] {
  const stage = places.get(stageId);
  if (stage === undefined) return [];
  return [...places].flatMap(([id, place]) =>
    id !== stageId && overlaps(place, stage) ? [id] : [],
  );
}

/** Moves in what lies beyond a stage that gets smaller; returns how far each node moved. */
function closeUp(floor: Floor, stageId: RecordId, full: Rect, small: Rect): Map<RecordId, Point> {
  const ways = new Map<RecordId, Point>();
  for (const axis of ["x", "y"] as const) {
    const size = sizeAlong(axis);
    const movers = beyond(floor, stageId, full, axis);
    const way = freeWay(floor, stageId, movers, full[size] - small[size], axis);
    // More than can be remembered could not be moved back.
    if (way === 0 || movers.size + ways.size > LIMITS.listEntries) continue;
    for (const id of movers) {
      const moved = shift(floor, id, axis, -way);
      ways.set(id, { ...(ways.get(id) ?? STAYED), [axis]: -moved });
    }
  }
  return ways;
}

/** Gives back the way that nodes moved in, as far as they still lie beyond the stage. */
function moveBack(floor: Floor, { id: stageId, closedUp }: Stage): void {
  const stage = floor.places.get(stageId);
  if (stage === undefined) return;
  for (const { id, ...way } of closedUp) {
    for (const axis of ["x", "y"] as const) {
      const place = floor.places.get(id);
      if (place === undefined || way[axis] === 0 || floor.locked.has(id)) continue;
      if (place[axis] >= endOf(stage, axis)) shift(floor, id, axis, way[axis]);
    }
  }
}

/** Whether two were where they are when one of them was collapsed. */
function isKnown(stage: Stage, other: Stage | undefined, otherId: RecordId): boolean {
  return (
    stage.closedUp.some(({ id }) => id === otherId) ||
    other?.closedUp.some(({ id }) => id === stage.id) === true
  );
}

/** Moves away what was put where the stage is going to be. */
function makeRoom(
  floor: Floor,
  stageId: RecordId,
  small: Rect,
  full: Rect,
  isAtHome: (id: RecordId) => boolean,
): void {
  for (const axis of ["y", "x"] as const) {
    const band = { ...full, [axis]: small[axis], [sizeAlong(axis)]: small[sizeAlong(axis)] };
    const movers = beyond(floor, stageId, band, axis);
    const intruders = [...movers].flatMap((id) => {
      const place = floor.places.get(id);
      return place === undefined || !overlaps(place, full) || isAtHome(id) ? [] : [place[axis]];
    });
    if (intruders.length === 0) continue;
    const way = endOf(full, axis) + GAP - Math.min(...intruders);
    for (const id of movers) shift(floor, id, axis, way);
  }
}

/**
 * What lies beyond a rectangle along an axis, in its way or in the way of something else that
 * does. Moved together away from the rectangle, it meets nothing.
 */
function beyond({ places, locked }: Floor, except: RecordId, from: Rect, axis: Axis) {
  const candidates = [...places]
    .filter(([id, place]) => id !== except && !locked.has(id) && place[axis] >= endOf(from, axis))
    .sort(([, a], [, b]) => a[axis] - b[axis]);
  const found = new Set<RecordId>();
  const inTheWay: Rect[] = [from];
  for (const [id, place] of candidates) {
    if (!inTheWay.some((other) => areAligned(place, other, axis))) continue;
    found.add(id);
    inTheWay.push(place);
  }
  return found;
}

/** How far all of them can move in together before one comes too near to something that stays. */
function freeWay(
  { places }: Floor,
  except: RecordId,
  movers: ReadonlySet<RecordId>,
  wanted: number,
  axis: Axis,
): number {
  let free = movers.size === 0 ? 0 : Math.max(0, wanted);
  for (const id of movers) {
    const mover = places.get(id);
    if (mover === undefined || free === 0) continue;
    for (const [otherId, other] of places) {
      if (otherId === except || movers.has(otherId) || !areAligned(mover, other, axis)) continue;
      if (other[axis] >= mover[axis]) continue;
      free = Math.min(free, Math.max(0, Math.floor(mover[axis] - endOf(other, axis) - GAP)));
    }
  }
  return free;
}

/** Moves a node along an axis, within the canvas; returns how far it came. */
function shift({ places }: Floor, id: RecordId, axis: Axis, by: number): number {
  const place = places.get(id);
  if (place === undefined) return 0;
  const to = coordinate(place[axis] + by);
  places.set(id, { ...place, [axis]: to });
  return to - place[axis];
}

function sizeAlong(axis: Axis): "width" | "height" {
  return axis === "x" ? "width" : "height";
}

function endOf(rect: Rect, axis: Axis): number {
  return rect[axis] + rect[sizeAlong(axis)];
}

/** Whether moving one of them along the axis could make it meet the other. */
function areAligned(a: Rect, b: Rect, axis: Axis): boolean {
  const across = axis === "x" ? "y" : "x";
  return a[across] < endOf(b, across) && b[across] < endOf(a, across);
}
