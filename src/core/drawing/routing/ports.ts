import type { RecordId } from "../../base/ids.ts";
import { clamp } from "../../base/geometry.ts";
import type { Side } from "../../process/fields.ts";
import { across } from "./polyline.ts";
import { axisOf, middleOf, portRange, type Range } from "./sides.ts";
import type { RouteArrow, RouteNode, Way } from "./types.ts";
import { facingRange, straightWish } from "./way.ts";

/** Where an arrow touches its two nodes, as coordinates along the sides. */
export interface Ports {
  readonly sourceAt: number;
  readonly targetAt: number;
}

/** An arrow with the way it would go if it were alone. */
export interface LoneArrow {
  readonly arrow: RouteArrow;
  readonly source: RouteNode;
  readonly target: RouteNode;
  readonly way: Way;
}

/** Pixels between arrows on one side of a node, where the side is long enough. */
const PORT_GAP = 24;
/** With less room than this between them, arrows share the middle of the side. */
const LEAST_GAP = 9;

interface End {
  readonly lone: LoneArrow;
  readonly isSource: boolean;
}

/**
 * Shares out the sides of the nodes among the arrows: those that can run straight get a
 * common place on both their nodes first, the others spread around them in the order in
 * which they turn away, so that they do not cross at the node.
 */
export function assignPorts(lones: readonly LoneArrow[]): ReadonlyMap<RecordId, Ports> {
  const straight = straightPlaces(lones);
  const groups = new Map<string, { node: RouteNode; side: Side; ends: End[] }>();
  for (const lone of lones) {
    for (const isSource of [true, false]) {
      const side = isSource ? lone.way.sourceSide : lone.way.targetSide;
      const key = `${side} ${isSource ? lone.arrow.sourceId : lone.arrow.targetId}`;
      const node = isSource ? lone.source : lone.target;
      const group = groups.get(key) ?? { node, side, ends: [] };
      group.ends.push({ lone, isSource });
      groups.set(key, group);
    }
  }
  const sourceAt = new Map<RecordId, number>();
  const targetAt = new Map<RecordId, number>();
  for (const { node, side, ends } of groups.values()) {
    for (const [end, place] of spread(portRange(node, side, node.shape), side, ends, straight)) {
      (end.isSource ? sourceAt : targetAt).set(end.lone.arrow.id, place);
    }
  }
  return new Map(
    lones.map(({ arrow: { id } }) => [
      id,
      { sourceAt: sourceAt.get(id) ?? 0, targetAt: targetAt.get(id) ?? 0 },
    ]),
  );
}

/** The places of the arrows that run straight; arrows between the same two sides lie abreast. */
function straightPlaces(lones: readonly LoneArrow[]): ReadonlyMap<RecordId, number> {
  const bundles = new Map<string, LoneArrow[]>();
  for (const lone of lones) {
    if (lone.way.points.length !== 2) continue;
    const ends = [
      `${lone.arrow.sourceId} ${lone.way.sourceSide}`,
      `${lone.arrow.targetId} ${lone.way.targetSide}`,
    ];
    const key = ends.sort((a, b) => (a < b ? -1 : 1)).join(" ");
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [lone]);
    else bundle.push(lone);
  }
  const places = new Map<RecordId, number>();
  const taken = new Map<string, number[]>();
  for (const bundle of bundles.values()) {
    bundle.sort((a, b) => (a.arrow.id < b.arrow.id ? -1 : 1));
    for (const [index, { arrow, source, target, way }] of bundle.entries()) {
      const range = facingRange(source, target, way.sourceSide);
      if (range === null) continue;
      const gap = Math.min(PORT_GAP, (range.to - range.from) / Math.max(1, bundle.length - 1));
      const wish =
        straightWish(source, target, way.sourceSide, range) +
        (index - (bundle.length - 1) / 2) * gap;
      const keys = [`${arrow.sourceId} ${way.sourceSide}`, `${arrow.targetId} ${way.targetSide}`];
      const others = keys.flatMap((key) => taken.get(key) ?? []);
      const place = nearestFree(wish, range, others, Math.min(gap, PORT_GAP) - 0.01);
      if (place === null) continue;
      places.set(arrow.id, place);
      for (const key of keys) taken.set(key, [...(taken.get(key) ?? []), place]);
    }
  }
  return places;
}

function nearestFree(
  wish: number,
  range: Range,
  taken: readonly number[],
  gap: number,
): number | null {
  const candidates = [
    clamp(wish, range.from, range.to),
    ...taken.flatMap((place) => [place - gap, place + gap]),
  ];
  candidates.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b);
  return (
    candidates.find(
      (place) =>
        place >= range.from &&
        place <= range.to &&
        taken.every((other) => Math.abs(other - place) >= gap - 0.01),
    ) ?? null
  );
}

function spread(
  range: Range,
  side: Side,
  ends: readonly End[],
  straight: ReadonlyMap<RecordId, number>,
): ReadonlyMap<End, number> {
  const room = range.to - range.from;
  const gap = Math.min(PORT_GAP, ends.length > 1 ? room / (ends.length - 1) : room);
  const middle = middleOf(range);
  if (gap < LEAST_GAP) {
    return new Map(ends.map((end) => [end, straight.get(end.lone.arrow.id) ?? middle]));
  }
  const ordered = ends
    .map((end) => ({ end, key: turnKey(end, side), fixed: straight.get(end.lone.arrow.id) }))
    .sort(
      (a, b) =>
        a.key.turn - b.key.turn ||
        a.key.leg - b.key.leg ||
        (a.fixed ?? a.key.far) - (b.fixed ?? b.key.far) ||
        a.key.far - b.key.far ||
        (a.end.lone.arrow.id < b.end.lone.arrow.id ? -1 : 1),
    );
  const placed = placesOf(
    ordered.map(({ fixed }) => fixed),
    range,
    gap,
  );
  const isCramped = placed.some((place, at) => place - (placed[at - 1] ?? -Infinity) < LEAST_GAP);
  // A straight arrow at the edge may leave no room beside it; then none keeps its place.
  const places = isCramped
    ? placesOf(
        ordered.map(() => undefined),
        range,
        gap,
      )
    : placed;
  return new Map(ordered.map(({ end }, at) => [end, places[at] ?? middle]));
}

/** Places in the given order: the fixed ones where they are, the others around the middle. */
function placesOf(
  fixed: readonly (number | undefined)[],
  range: Range,
  gap: number,
): readonly number[] {
  const middle = middleOf(range);
  const places = spaced(
    fixed.map((place) => place ?? middle),
    fixed.map((place) => (place === undefined ? 1 : 1e6)),
    gap,
  );
  return places.map((place, at) => fixed[at] ?? clamp(place, range.from, range.to));
}

/**
 * Where an arrow goes after its first leg: it turns towards smaller or larger coordinates of
 * the side, or not at all; of those that turn the same way, the one that turns first lies
 * outermost. Arrows that come back to the same side enclose each other: the farthest begins
 * first.
 */
function turnKey({ lone, isSource }: End, side: Side): { turn: number; leg: number; far: number } {
  const points = isSource ? lone.way.points : lone.way.points.toReversed();
  const along = across(axisOf(side));
  const [first, second, third] = points;
  const last = points.at(-1);
  if (first === undefined || second === undefined || last === undefined) {
    return { turn: 0, leg: 0, far: 0 };
  }
  const turn = third === undefined ? 0 : Math.sign(third[along] - second[along]);
  const leg = Math.abs(second.x - first.x) + Math.abs(second.y - first.y);
  const beforeLast = points.at(-2) ?? first;
  const outward = axisOf(side);
  const returns =
    points.length === 4 &&
    Math.sign(last[outward] - beforeLast[outward]) === -Math.sign(second[outward] - first[outward]);
  const far = returns ? -last[along] : last[along];
  return { turn, leg: turn === 0 ? 0 : Math.round(leg) * -turn, far };
}

/**
 * Places at least a gap apart, in the given order and as near to the wishes as that allows
 * (least squares; pool adjacent violators).
 */
function spaced(
  wishes: readonly number[],
  weights: readonly number[],
  gap: number,
): readonly number[] {
  const blocks: { value: number; weight: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let block = { value: wish - index * gap, weight: weights[index] ?? 1, count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.value >= block.value;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const weight = last.weight + block.weight;
      block = {
        value: (last.value * last.weight + block.value * block.weight) / weight,
        weight,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  }
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => block.value))
    .map((value, index) => value + index * gap);
}
