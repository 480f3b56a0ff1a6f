import { centreOf, type Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { allArrows, allNodes, findNode, type ProcessDocument } from "./document.ts";
import { boundsOfNode, STAGE_PADDING } from "./geometry.ts";
import { activitiesOf, flowsFrom, flowsInto } from "./graph.ts";
import type { ArrowRecord, NodeRecord } from "./kinds.ts";

/*
 * In which order the nodes are read, and which one lies next to which: how one goes about in a
 * process without seeing it.
 */

/** Where an arrow key leads: on the canvas x grows to the right in every language. */
export type Walk = "left" | "right" | "up" | "down";

/** The side of the canvas at which a row is begun. */
export type RowStart = "left" | "right";

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
  const numbers = numbersOf(readingOrder(document, rowStart));
  const number = numbers.get(id);
  return number === undefined ? null : { number, count: numbers.size };
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
  const index = order.findIndex((node) => node.id === id);
  return index === -1 ? null : (order[index + by] ?? null);
}

/** The arrows out of a node as one goes through them: from above, by where they lead. */
export function waysOut(document: ProcessDocument, id: RecordId): readonly ArrowRecord[] {
  const ways = [...allArrows(document)].filter(({ sourceId }) => sourceId === id);
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
  for (const { sourceId, targetId } of allArrows(document)) {
    const otherId = sourceId === id ? targetId : targetId === id ? sourceId : null;
    const other = otherId === null ? undefined : findNode(document, otherId);
    if (other !== undefined) yield other;
  }
}

const orders = new WeakMap<ProcessDocument, Map<RowStart, readonly NodeRecord[]>>();

function ordersOf(document: ProcessDocument): Map<RowStart, readonly NodeRecord[]> {
  const known = orders.get(document) ?? new Map<RowStart, readonly NodeRecord[]>();
  orders.set(document, known);
  return known;
}

const numbersOfOrder = new WeakMap<readonly NodeRecord[], ReadonlyMap<RecordId, number>>();

function numbersOf(order: readonly NodeRecord[]): ReadonlyMap<RecordId, number> {
  const known = numbersOfOrder.get(order);
  if (known !== undefined) return known;
  const steps = order.filter(({ kind }) => kind !== "note");
  const counted = new Map(steps.map(({ id }, index) => [id, index + 1]));
  numbersOfOrder.set(order, counted);
  return counted;
}

/**
 * Kahn's algorithm on the flows. Where only loops are left, the reading goes on at the first
 * node that something read leads to, which is where a deal would enter the loop.
 */
function computeOrder(document: ProcessDocument, rowStart: RowStart): NodeRecord[] {
  const inRows = (nodes: Iterable<NodeRecord>) => sortedInRows(document, nodes, rowStart);
  const steps = inRows(
    [...allNodes(document)].filter((node) => node.kind !== "note" && !isInStage(document, node)),
  );
  const ranks = new Map(steps.map(({ id }, rank) => [id, rank]));
  const waitsFor = new Map(
    steps.map(({ id }) => [
      id,
      flowsInto(document, id).filter(({ sourceId }) => sourceId !== id && ranks.has(sourceId))
        .length,
    ]),
  );
  const order: NodeRecord[] = [];
  const read = new Set<RecordId>();
  const reached = new Set<RecordId>();
  const ready = new Set(steps.filter(({ id }) => waitsFor.get(id) === 0).map(({ id }) => id));
  const first = (ids: Iterable<RecordId>) =>
    [...ids].reduce<RecordId | null>(
      (best, id) => (best === null || (ranks.get(id) ?? 0) < (ranks.get(best) ?? 0) ? id : best),
      null,
    );
  let unread = 0;
  while (read.size < steps.length) {
    let id = first(ready) ?? first(reached);
    while (id === null) {
      const step = steps[unread++];
      if (step !== undefined && !read.has(step.id)) id = step.id;
    }
    ready.delete(id);
    reached.delete(id);
    read.add(id);
    const node = findNode(document, id);
    if (node === undefined) continue;
    order.push(node);
    if (node.kind === "stage") order.push(...inRows(activitiesOf(document, id)));
    for (const { targetId } of flowsFrom(document, id)) {
      if (read.has(targetId) || !ranks.has(targetId)) continue;
      const left = (waitsFor.get(targetId) ?? 0) - 1;
      waitsFor.set(targetId, left);
      if (left <= 0) {
        reached.delete(targetId);
        ready.add(targetId);
      } else {
        reached.add(targetId);
      }
    }
  }
  return [...order, ...inRows(document.note.values())];
}

function isInStage(document: ProcessDocument, node: NodeRecord): boolean {
  return node.kind === "activity" && node.stageId !== null && document.stage.has(node.stageId);
}

function sortedInRows(
  document: ProcessDocument,
  nodes: Iterable<NodeRecord>,
  rowStart: RowStart,
): NodeRecord[] {
  const towards = rowStart === "left" ? 1 : -1;
  return [...nodes]
    .map((node) => ({ node, at: boundsOfNode(document, node) }))
    .sort(
      (a, b) => a.at.y - b.at.y || (a.at.x - b.at.x) * towards || (a.node.id < b.node.id ? -1 : 1),
    )
    .map(({ node }) => node);
}
