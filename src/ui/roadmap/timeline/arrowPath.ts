import { DIAMOND, ITEM_HEIGHT, LINE_HEIGHT, type PlacedItem } from "./layout.ts";

interface End {
  readonly placed: PlacedItem;
  /** Of the item, in CSS pixels. */
  readonly top: number;
}

export interface ArrowDrawing {
  /** An SVG path from the origin of the chart. */
  readonly path: string;
  readonly head: string;
  /** Where a sign or a button can stand. */
  readonly middle: { readonly x: number; readonly y: number };
}

const OUT = 9;
const RADIUS = 5;
const HEAD = 5;

/** The way from the end of one item to the start of the other: level and upright, rounded. */
export function arrowPath(from: End, to: End): ArrowDrawing {
  const half = (end: End) => (end.placed.width === 0 ? DIAMOND / 2 : 0);
  const start = {
    x: from.placed.x + from.placed.width + half(from),
    y: from.top + ITEM_HEIGHT / 2,
  };
  const end = { x: to.placed.x - half(to) - 1, y: to.top + ITEM_HEIGHT / 2 };
  const isAhead = end.x - start.x >= OUT * 2;
  const points: (readonly [number, number])[] = [[start.x, start.y]];
  let middle;
  if (isAhead && from.placed.width === 0 && start.y !== end.y) {
    // Out of a diamond upwards or downwards: beside it stands its name.
    const { x } = from.placed;
    points[0] = [x, start.y + Math.sign(end.y - start.y) * (DIAMOND / 2)];
    points.push([x, end.y]);
    middle = { x, y: between(start.y, end.y) };
  } else if (isAhead) {
    const x = start.x + OUT;
    if (start.y !== end.y) points.push([x, start.y], [x, end.y]);
    middle =
      start.y === end.y
        ? { x: (start.x + end.x) / 2, y: start.y }
        : { x, y: between(start.y, end.y) };
  } else {
    // Back in time, between the two lines, so that it is seen to run backwards.
    const below = end.y >= start.y;
    const y = start.y + (below ? 1 : -1) * (LINE_HEIGHT / 2);
    points.push(
      [start.x + OUT, start.y],
      [start.x + OUT, y],
      [end.x - OUT, y],
      [end.x - OUT, end.y],
    );
    middle = { x: between(start.x, end.x), y };
  }
  points.push([end.x, end.y]);
  return {
    path: rounded(points),
    head: `M${end.x - HEAD} ${end.y - HEAD + 1}L${end.x} ${end.y}L${end.x - HEAD} ${end.y + HEAD - 1}`,
    middle,
  };
}

function between(a: number, b: number): number {
  return (a + b) / 2;
}

function rounded(points: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  for (const [index, [x, y]] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined) parts.push(`M${x} ${y}`);
    else if (after === undefined) parts.push(`L${x} ${y}`);
    else {
      const [a, b] = [towards([x, y], before), towards([x, y], after)];
      parts.push(`L${a[0]} ${a[1]}Q${x} ${y} ${b[0]} ${b[1]}`);
    }
  }
  return parts.join("");
}

/** The point on the way to the other, as far off as a corner is round. */
function towards(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): readonly [number, number] {
  const length = Math.hypot(toX - x, toY - y);
  const share = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
  return [x + (toX - x) * share, y + (toY - y) * share];
}
