import type { Point, Rect } from "../../base/geometry.ts";
import type { Side } from "../../process/fields.ts";
import { emptyQueue, tableOf } from "./searchStates.ts";

/** A place where the way may begin or end: a little off a node, on the line out of one side. */
export interface Terminal {
  readonly point: Point;
  readonly side: Side;
  /** What using this side costs, in pixels of way. */
  readonly cost: number;
}

export interface SearchResult {
  /** From the point of the start terminal to that of the goal terminal, corners only. */
  readonly points: readonly Point[];
  readonly start: Terminal;
  readonly goal: Terminal;
}

/** What a corner costs, in pixels of way. */
const BEND_COST = 60;
/** Ways longer than this many pixels are searched greedily: good ones, not always the best. */
const LONG = 2500;
const GREED = 1.5;

// Directions: right, down, left, up.
const STEP_X = [1, 0, -1, 0] as const;
const STEP_Y = [0, 1, 0, -1] as const;
const OUTWARD: Readonly<Record<Side, number>> = { right: 0, bottom: 1, left: 2, top: 3 };

/**
 * The cheapest orthogonal way from one of the starts to one of the goals that keeps out of
 * the inside of every obstacle (their borders may be walked), or null when there is none.
 * A* over the lines through the obstacles' borders and the terminals; some shortest way with
 * fewest corners always lies on these (Wybrow, Marriott, Stuckey: Orthogonal Connector
 * Routing, 2009). Cost is length plus a price for each corner and each side.
 *
 * @param most the cost from which a way is not worth having
 */
export function searchWay(
  starts: readonly Terminal[],
  goals: readonly Terminal[],
  obstacles: readonly Rect[],
  within: Rect | null,
  most = Infinity,
): SearchResult | null {
  const usableStarts = starts.filter((terminal) => isFree(terminal.point, obstacles, within));
  const usableGoals = goals.filter((terminal) => isFree(terminal.point, obstacles, within));
  if (usableStarts.length === 0 || usableGoals.length === 0) return null;
  const grid = makeGrid([...usableStarts, ...usableGoals], obstacles, within);
  return walk(grid, usableStarts, usableGoals, most);
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** 1 where the step from a crossing to its right (below) neighbour is barred. */
  readonly barredRight: Uint8Array;
  readonly barredDown: Uint8Array;
}

function isFree(point: Point, obstacles: readonly Rect[], within: Rect | null): boolean {
  if (within !== null && !reaches(within, point)) return false;
  return !obstacles.some(
    (rect) =>
      point.x > rect.x &&
      point.x < rect.x + rect.width &&
      point.y > rect.y &&
      point.y < rect.y + rect.height,
  );
}

function reaches(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

function makeGrid(
  terminals: readonly Terminal[],
  obstacles: readonly Rect[],
  within: Rect | null,
): Grid {
  const allX = terminals.map(({ point }) => point.x);
  const allY = terminals.map(({ point }) => point.y);
  for (const rect of obstacles) {
    allX.push(rect.x, rect.x + rect.width);
    allY.push(rect.y, rect.y + rect.height);
  }
  const xs = sortedDistinct(allX, within?.x, within && within.x + within.width);
  const ys = sortedDistinct(allY, within?.y, within && within.y + within.height);
  const barredRight = new Uint8Array(xs.length * ys.length);
  const barredDown = new Uint8Array(xs.length * ys.length);
  for (const rect of obstacles) {
    // Lines on the border itself are free, so the barred steps start on it but lie inside.
    const left = lowerBound(xs, rect.x);
    const right = lowerBound(xs, rect.x + rect.width);
    const top = lowerBound(ys, rect.y);
    const bottom = lowerBound(ys, rect.y + rect.height);
    const insideX = xs[left] === rect.x ? left + 1 : left;
    const insideY = ys[top] === rect.y ? top + 1 : top;
    const beforeX = Math.max(0, insideX - 1);
    const beforeY = Math.max(0, insideY - 1);
    for (let y = insideY; y < bottom; y += 1) {
      barredRight.fill(1, y * xs.length + beforeX, y * xs.length + right);
    }
    for (let y = beforeY; y < bottom; y += 1) {
      barredDown.fill(1, y * xs.length + insideX, y * xs.length + right);
    }
  }
  return { xs, ys, barredRight, barredDown };
}

function sortedDistinct(
  values: readonly number[],
  least: number | null | undefined,
  most: number | null | undefined,
): number[] {
  return [...new Set(values)]
    .filter((value) => value >= (least ?? -Infinity) && value <= (most ?? Infinity))
    .sort((a, b) => a - b);
}

/** The index of the first value that is not below the wanted one. */
function lowerBound(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function walk(
  grid: Grid,
  starts: readonly Terminal[],
  goals: readonly Terminal[],
  most: number,
): SearchResult | null {
  const { xs, ys } = grid;
  const columns = xs.length;
  const table = tableOf(columns * ys.length * 4);
  const { costs, cameFrom } = table;
  const queue = emptyQueue();
  const crossing = ({ point }: Terminal) =>
    lowerBound(ys, point.y) * columns + lowerBound(xs, point.x);
  const goalAt = goals.map(crossing);

  const greed = distanceBetween(starts, goals) > LONG ? GREED : 1;
  const remaining = (x: number, y: number, direction: number): number => {
    let least = Infinity;
    for (const { point, cost, side } of goals) {
      const dx = point.x - x;
      const dy = point.y - y;
      const bends = leastBends(dx, dy, direction, (OUTWARD[side] + 2) & 3);
      least = Math.min(least, Math.abs(dx) + Math.abs(dy) + cost + bends * BEND_COST);
    }
    return least * greed;
  };

  for (const start of starts) {
    const state = crossing(start) * 4 + OUTWARD[start.side];
    if (start.cost >= table.costOf(state)) continue;
    table.set(state, start.cost, -1);
    queue.push(start.cost + remaining(start.point.x, start.point.y, OUTWARD[start.side]), state);
  }

  let best: { cost: number; state: number; goal: Terminal } | null = null;
  while (queue.pop()) {
    const { estimate, state } = queue;
    if (estimate >= (best?.cost ?? most * greed)) break;
    const direction = state & 3;
    const at = state >> 2;
    const column = at % columns;
    const row = (at - column) / columns;
    const x = xs[column] ?? 0;
    const y = ys[row] ?? 0;
    const cost = costs[state] ?? Infinity;
    if (estimate > cost + remaining(x, y, direction) + 1e-6) continue;

    for (let index = 0; index < goals.length; index += 1) {
      const goal = goals[index];
      if (goal === undefined || goalAt[index] !== at) continue;
      const outward = OUTWARD[goal.side];
      if (direction === outward) continue;
      const total = cost + goal.cost + (((direction + 2) & 3) === outward ? 0 : BEND_COST);
      if (best === null || total < best.cost) best = { cost: total, state, goal };
    }

    for (let turn = 0; turn < 4; turn += 1) {
      if (turn === ((direction + 2) & 3)) continue;
      const stepX = STEP_X[turn] ?? 0;
      const stepY = STEP_Y[turn] ?? 0;
      const nextX = xs[column + stepX];
      const nextY = ys[row + stepY];
      if (nextX === undefined || nextY === undefined) continue;
      const next = at + stepX + stepY * columns;
      const barred =
        stepX === 0
          ? grid.barredDown[stepY > 0 ? at : next]
          : grid.barredRight[stepX > 0 ? at : next];
      if (barred === 1) continue;
      const length = Math.abs(nextX - x) + Math.abs(nextY - y);
      const nextCost = cost + length + (turn === direction ? 0 : BEND_COST);
      const nextState = next * 4 + turn;
      if (nextCost >= table.costOf(nextState) - 1e-9) continue;
      table.set(nextState, nextCost, state);
      queue.push(nextCost + remaining(nextX, nextY, turn), nextState);
    }
  }
  if (best === null) return null;

  const points: Point[] = [];
  let first = best.state;
  for (let state = best.state; state >= 0; state = cameFrom[state] ?? -1) {
    const at = state >> 2;
    points.push({ x: xs[at % columns] ?? 0, y: ys[Math.floor(at / columns)] ?? 0 });
    first = state;
  }
  const start = starts.find(
    (terminal) => crossing(terminal) * 4 + OUTWARD[terminal.side] === first,
  );
  return start === undefined ? null : { points: points.reverse(), start, goal: best.goal };
}

function distanceBetween(starts: readonly Terminal[], goals: readonly Terminal[]): number {
  const [start] = starts;
  const [goal] = goals;
  if (start === undefined || goal === undefined) return 0;
  return Math.abs(start.point.x - goal.point.x) + Math.abs(start.point.y - goal.point.y);
}

/** The fewest corners with which one can arrive at the offset with the given heading. */
function leastBends(dx: number, dy: number, heading: number, final: number): number {
  const ahead = dx * (STEP_X[heading] ?? 0) + dy * (STEP_Y[heading] ?? 0);
  if (heading === final) {
    const aside = dx * (STEP_Y[heading] ?? 0) + dy * (STEP_X[heading] ?? 0);
    return aside === 0 && ahead >= 0 ? 0 : 2;
  }
  if (((heading + 2) & 3) === final) return 2;
  const along = dx * (STEP_X[final] ?? 0) + dy * (STEP_Y[final] ?? 0);
  return ahead >= 0 && along >= 0 ? 1 : 3;
}
