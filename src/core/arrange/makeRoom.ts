import { centreOf, overlaps, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { push } from "./push.ts";
import type { Item, Places } from "./types.ts";

export interface Newcomer {
  readonly id: RecordId;
  /** Where it is let go. */
  readonly wanted: Rect;
  /** Where it was among the same siblings; null when it comes from elsewhere. */
  readonly from: Rect | null;
}

/**
 * Where things that stand below each other go when one is laid among them, itself included. Where
 * there is room it stays where it is let go. Else it takes its turn in the column there, by its
 * middle, and those below move down; the place that it leaves in that column closes up.
 */
export function makeRoom(siblings: readonly Item[], newcomer: Newcomer, gap: number): Places {
  const { id, wanted, from } = newcomer;
  const column = siblings
    .filter((one) => one.x < right(wanted) && wanted.x < right(one))
    .sort(down);
  const isFree = !siblings.some((one) => overlaps(one, wanted));
  const turn = turnOf(column, wanted);
  const wasHere = from !== null && from.x < right(wanted) && wanted.x < right(from);
  if (isFree && (!wasHere || turnOf(column, from) === turn)) return new Map([[id, wanted]]);

  const closed = wasHere ? closedUp(column, from, gap) : new Map<RecordId, Rect>();
  const now = siblings.map((one) => ({ ...one, ...closed.get(one.id) }));
  const row = column.map((one) => ({ ...one, ...closed.get(one.id) }));
  const [above, below] = [row[turn - 1], row[turn]];
  const y = above === undefined ? (below?.y ?? wanted.y) : bottom(above) + gap;
  const place = belowFixed(
    { ...wanted, x: above?.x ?? below?.x ?? wanted.x, y },
    row.slice(turn).filter(({ isFixed }) => isFixed),
    gap,
  );
  const before = { ...place, y: Math.min(place.y, below?.y ?? place.y), height: 0 };
  const pushed = push(
    now,
    { id, before, after: place },
    { axis: "y", towards: 1 },
    { gap, staysClose: false },
  );
  return new Map([...closed, ...pushed, [id, place]]);
}

/** How many of the column it comes after, by their middles. */
function turnOf(column: readonly Rect[], rect: Rect): number {
  const { y } = centreOf(rect);
  return column.filter((one) => centreOf(one).y <= y).length;
}

/** Those that followed close on what leaves the column move up by the room that it took. */
function closedUp(column: readonly Item[], from: Rect, gap: number): Map<RecordId, Rect> {
  const places = new Map<RecordId, Rect>();
  const below = column.filter((one) => one.y >= bottom(from));
  const [next] = below;
  if (next === undefined || next.y - bottom(from) > 3 * gap) return places;
  const room = next.y - from.y;
  for (const { id, isFixed, x, y, width, height } of below) {
    // What is locked stays, and what comes after it has nowhere to go.
    if (isFixed) break;
    places.set(id, { x, y: y - room, width, height });
  }
  return places;
}

function belowFixed(rect: Rect, fixed: readonly Rect[], gap: number): Rect {
  let { y } = rect;
  for (const one of fixed) if (overlaps({ ...rect, y }, one)) y = bottom(one) + gap;
  return { ...rect, y };
}

function right({ x, width }: Rect): number {
  return x + width;
}

function bottom({ y, height }: Rect): number {
  return y + height;
}

function down(a: Rect, b: Rect): number {
  return a.y - b.y || a.x - b.x;
}
