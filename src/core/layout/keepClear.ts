import { inflate, overlaps, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { GRID } from "../process/geometry.ts";

/**
 * Where nodes go that would lie on something that stays: further down, past that and past all the
 * others, so many canvas pixels away. Those that are in nobody's way keep the places they were given.
 */
export function keepClear(
  places: ReadonlyMap<RecordId, Rect>,
  staying: readonly Rect[],
  gap: number,
): ReadonlyMap<RecordId, Rect> {
  const walls = staying.map((rect) => inflate(rect, gap));
  const settled = new Map<RecordId, Rect>();
  const inTheWay: (readonly [RecordId, Rect])[] = [];
  for (const [id, rect] of places) {
    if (walls.some((wall) => overlaps(wall, rect))) inTheWay.push([id, rect]);
    else settled.set(id, rect);
  }
  inTheWay.sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  const taken = [...walls, ...[...settled.values()].map((rect) => inflate(rect, gap))];
  for (const [id, rect] of inTheWay) {
    let { y } = rect;
    let met = meeting(taken, rect);
    while (met !== undefined) {
      y = Math.ceil((met.y + met.height) / GRID) * GRID;
      met = meeting(taken, { ...rect, y });
    }
    const place = { ...rect, y };
    settled.set(id, place);
    taken.push(inflate(place, gap));
  }
  return settled;
}

function meeting(taken: readonly Rect[], rect: Rect): Rect | undefined {
  return taken.find((one) => overlaps(one, rect));
}
