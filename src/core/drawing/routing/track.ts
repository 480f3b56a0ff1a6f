import type { Point } from "../../base/geometry.ts";

/** A way with its length, to find places on it quickly. */
export interface Track {
  readonly points: readonly Point[];
  /** How far each point is from the first one along the way, in canvas pixels. */
  readonly distances: readonly number[];
  readonly length: number;
}

/** The track along several ways, one after the other; between them it goes straight. */
export function trackAlong(ways: readonly (readonly Point[])[]): Track {
  const points = ways.flat();
  let length = 0;
  const distances = points.map((point, index) => {
    const before = points[index - 1] ?? point;
    length += Math.hypot(point.x - before.x, point.y - before.y);
    return length;
  });
  return { points, distances, length };
}

/** The place at a share of the track, 0 to 1; beyond these its ends. Null of no points. */
export function placeOn({ points, distances, length }: Track, share: number): Point | null {
  const distance = Math.min(1, Math.max(0, share)) * length;
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((distances[middle] ?? 0) < distance) low = middle + 1;
    else high = middle;
  }
  const to = points[low];
  const from = points[low - 1] ?? to;
  if (to === undefined || from === undefined) return null;
  const [end, start] = [distances[low] ?? 0, distances[low - 1] ?? 0];
  const part = end > start ? (distance - start) / (end - start) : 1;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
