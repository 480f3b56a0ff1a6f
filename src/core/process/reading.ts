import { centreOf, type Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { allNodes, findNode, type ProcessDocument } from "./document.ts";
import { boundsOfNode, STAGE_PADDING } from "./geometry.ts";
import { dependenciesFrom, dependenciesInto, flowsFrom, flowsInto } from "./graph.ts";
import type { ArrowRecord, NodeRecord } from "./kinds.ts";
import { computeOrder, type RowStart } from "./order.ts";

/*
 * In which order the nodes are read, and which one lies next to which: how one goes about in a
 * process without seeing it.
 */

/** Where an arrow key leads: on the canvas x grows to the right in every language. */
export type Walk = "left" | "right" | "up" | "down";

/**
 * The nodes as one reads them: every step after those that lead to it, as far as loops allow,
 * the activities of a stage right after it, notes at the end. What lies side by side is read
 * from above, then from where a row begins.
 */
export function readingOrder(
  document: ProcessDocument,
  rowStart: RowStart = "left",
): readonly NodeRecord[] {
  const orders = ordersOf(document);
  const known = orders.get(rowStart);
  if (known !== undefined) return known;
  const order = computeOrder(document, rowStart);
  orders.set(rowStart, order);
  return order;
}

/** Which step of how many a node is, both counted from 1; notes are no steps: null. */
export function stepOf(
  document: ProcessDocument,
  id: RecordId,
  rowStart: RowStart = "left",
): { readonly number: number; readonly count: number } | null {
  const order = readingOrder(document, rowStart);
  const count = order.length - document.note.size;
  const place = placesIn(order).get(id);
  return place === undefined || place >= count ? null : { number: place + 1, count };
}

/**
 * The node to which an arrow key leads from another: the nearest in that direction among those
 * that an arrow joins to it, else among all. By geometry alone arrows do not count.
 */
export function neighbour(
  document: ProcessDocument,
  id: RecordId,
  walk: Walk,
  by: "connection" | "geometry",
  /** The others are passed over. */
  isWanted: (node: NodeRecord) => boolean = () => true,
): NodeRecord | null {
  const from = findNode(document, id);
  if (from === undefined) return null;
  const start = middleOf(document, from);
  const nearestOf = (nodes: Iterable<NodeRecord>, mostAside: number) => {
    let nearest: NodeRecord | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const node of nodes) {
      if (node.id === id || !isWanted(node)) continue;
      const length = lengthOfWay(start, middleOf(document, node), walk, mostAside);
      if (length < least) [nearest, least] = [node, length];
    }
    return nearest;
  };
  const joined = by === "connection" ? nearestOf(joinedTo(document, id), 1) : null;
  return joined ?? nearestOf(allNodes(document), 2);
}

/** The node before or after another in reading order; null at the end. */
export function nextInOrder(
  document: ProcessDocument,
  id: RecordId,
  by: 1 | -1,
  rowStart: RowStart,
): NodeRecord | null {
  const order = readingOrder(document, rowStart);
  const index = placesIn(order).get(id);
  return index === undefined ? null : (order[index + by] ?? null);
}

/** The arrows out of a node as one goes through them: from above, by where they lead. */
export function waysOut(document: ProcessDocument, id: RecordId): readonly ArrowRecord[] {
  const ways = [...flowsFrom(document, id), ...dependenciesFrom(document, id)];
  const heights = new Map(
    ways.map(({ id: arrowId, targetId }) => {
      const target = findNode(document, targetId);
      return [arrowId, target === undefined ? 0 : middleOf(document, target).y];
    }),
  );
  return ways.sort(
    (a, b) => (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/** The end of an arrow that lies in a direction; null when the arrow leads across it. */
export function endTowards(
  document: ProcessDocument,
  { sourceId, targetId }: ArrowRecord,
  walk: Walk,
): NodeRecord | null {
  const [source, target] = [findNode(document, sourceId), findNode(document, targetId)];
  if (source === undefined || target === undefined) return null;
  const [from, to] = [middleOf(document, source), middleOf(document, target)];
  const onward = {
    left: from.x - to.x,
    right: to.x - from.x,
    up: from.y - to.y,
    down: to.y - from.y,
  }[walk];
  return onward === 0 ? null : onward > 0 ? target : source;
}

/** Where a node is for those who walk; a stage at its header, for its activities lie in its middle. */
function middleOf(document: ProcessDocument, node: NodeRecord): Point {
  const bounds = boundsOfNode(document, node);
  return node.kind === "stage"
    ? { x: bounds.x + bounds.width / 2, y: bounds.y + STAGE_PADDING.top / 2 }
    : centreOf(bounds);
}

/**
 * How far the way is felt to be; infinite when it leads aside by more than so many times what
 * it leads into that direction.
 */
function lengthOfWay(from: Point, to: Point, walk: Walk, mostAside: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = { left: -dx, right: dx, up: -dy, down: dy }[walk];
  const aside = Math.abs(walk === "left" || walk === "right" ? dy : dx);
  return along <= 0 || aside > along * mostAside ? Number.POSITIVE_INFINITY : along + 2 * aside;
}

function* joinedTo(document: ProcessDocument, id: RecordId): Generator<NodeRecord> {
  const ends = [
    ...flowsFrom(document, id).map(({ targetId }) => targetId),
    ...flowsInto(document, id).map(({ sourceId }) => sourceId),
    ...dependenciesFrom(document, id).map(({ targetId }) => targetId),
    ...dependenciesInto(document, id).map(({ sourceId }) => sourceId),
  ];
  for (const end of ends) {
    const node = findNode(document, end);
    if (node !== undefined) yield node;
  }
}

const orders = new WeakMap<ProcessDocument, Map<RowStart, readonly NodeRecord[]>>();

function ordersOf(document: ProcessDocument): Map<RowStart, readonly NodeRecord[]> {
  const known = orders.get(document) ?? new Map<RowStart, readonly NodeRecord[]>();
  orders.set(document, known);
  return known;
}

/** Where each node is in an order, counted from 0; the notes come last. */
const places = new WeakMap<readonly NodeRecord[], ReadonlyMap<RecordId, number>>();

function placesIn(order: readonly NodeRecord[]): ReadonlyMap<RecordId, number> {
  const known = places.get(order);
  if (known !== undefined) return known;
  const made = new Map(order.map(({ id }, index) => [id, index]));
  places.set(order, made);
  return made;
}
