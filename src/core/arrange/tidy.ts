import { overlaps, type Rect } from "../base/geometry.ts";
import { groupBy } from "../base/groupBy.ts";
import type { RecordId } from "../base/ids.ts";
import { distribute } from "./align.ts";
import { type Axis, endOf, EXTENTS, type Item, type Places, startingAt, startOf } from "./types.ts";

/** Parts of items that can come to one line: middles before edges where both would do. */
const SHARES = [0.5, 0, 1] as const;

/** Rounds after which straightening one line no longer puts another out of line, as a rule two. */
const MOST_ROUNDS = 12;

/**
 * Straightens what is nearly straight: middles or edges that lie within the reach of each other
 * come to one line, then gaps of a row that differ by no more become equal; and again, until it
 * is all straight, so that tidying twice moves nothing more. Nothing else moves, what is fixed is
 * gone by, and nothing comes to cover anything.
 */
export function tidy(items: readonly Item[], reach: number): Places {
  const now = new Map<RecordId, Item>(items.map((item) => [item.id, item]));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = [...now.values()];
    straightenAll(now, reach);
    if (before.every((item) => now.get(item.id) === item)) break;
  }
  return new Map(
    items.flatMap((item) => {
      const place = now.get(item.id);
      return place === undefined || (place.x === item.x && place.y === item.y)
        ? []
        : [[item.id, startingAt(place, "x", place.x)] as const];
    }),
  );
}

function straightenAll(now: Map<RecordId, Item>, reach: number): void {
  const straight = {
    x: straighten(now, "x", reach),
    y: straighten(now, "y", reach),
  };
  for (const axis of ["x", "y"] as const) {
    for (const row of nearlyEven([...now.values()], axis, reach)) {
      const held = row.map((one) => ({
        ...one,
        isFixed: one.isFixed || straight[axis].has(one.id),
      }));
      moveAll(now, distribute(held, axis));
    }
  }
}

/** Brings items to common lines, the longest first; returns those that lie on one. */
function straighten(now: Map<RecordId, Item>, axis: Axis, reach: number): Set<RecordId> {
  const placeOf = (item: Item, share: number) => startOf(item, axis) + item[EXTENTS[axis]] * share;
  const groups = SHARES.flatMap((share) => {
    const sorted = [...now.values()].sort((a, b) => placeOf(a, share) - placeOf(b, share));
    return near(sorted, (item) => placeOf(item, share), reach).map((group) => ({ share, group }));
  }).sort((a, b) => b.group.length - a.group.length);
  const straight = new Set<RecordId>();
  for (const { share, group } of groups) {
    const loose = group.filter(({ id }) => !straight.has(id));
    if (loose.length < 2) continue;
    const by = loose.find(({ isFixed }) => isFixed) ?? loose[Math.floor((loose.length - 1) / 2)];
    if (by === undefined) continue;
    const line = placeOf(by, share);
    const places = new Map(
      loose
        .filter(({ isFixed }) => !isFixed)
        .map((item) => [item.id, startingAt(item, axis, line - item[EXTENTS[axis]] * share)]),
    );
    if (moveAll(now, places)) for (const { id } of loose) straight.add(id);
  }
  return straight;
}

/** Neighbours in the sorted list that all lie within the reach of the first of them. */
function near(sorted: readonly Item[], placeOf: (item: Item) => number, reach: number): Item[][] {
  const groups: Item[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && placeOf(item) - placeOf(first) <= reach)
      group.push(item);
    else groups.push([item]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Runs of three and more on one line across the axis, whose gaps differ by no more than the reach. */
function nearlyEven(items: readonly Item[], axis: Axis, reach: number): Item[][] {
  const across: Axis = axis === "x" ? "y" : "x";
  const lines = groupBy(items, (item) => startOf(item, across) + endOf(item, across));
  return [...lines.values()].flatMap((line) => {
    const runs: Item[][] = [];
    let gaps: number[] = [];
    for (const item of line.toSorted((a, b) => startOf(a, axis) - startOf(b, axis))) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      const gap = last === undefined ? -1 : startOf(item, axis) - endOf(last, axis);
      gaps.push(gap);
      if (run !== undefined && gap >= 0 && Math.max(...gaps) - Math.min(...gaps) <= reach) {
        run.push(item);
      } else {
        runs.push([item]);
        gaps = [];
      }
    }
    return runs.filter((run) => run.length > 2);
  });
}

/** Moves these, unless one would come to cover what it does not cover yet. */
function moveAll(now: Map<RecordId, Item>, places: ReadonlyMap<RecordId, Rect>): boolean {
  for (const [id, place] of places) {
    const before = now.get(id);
    for (const other of before === undefined ? [] : now.values()) {
      if (other.id === id || before === undefined || overlaps(before, other)) continue;
      if (overlaps(place, places.get(other.id) ?? other)) return false;
    }
  }
  for (const [id, place] of places) {
    const before = now.get(id);
    const isSame = before?.x === place.x && before.y === place.y;
    if (before !== undefined && !isSame) now.set(id, { ...before, ...place });
  }
  return true;
}
