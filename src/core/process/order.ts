import { leastFirst } from "../base/leastFirst.ts";
import { allNodes, type ProcessDocument } from "./document.ts";
import { boundsOfNode } from "./geometry.ts";
import { activitiesOf, flowsFrom, flowsInto } from "./graph.ts";
import type { NodeRecord } from "./kinds.ts";

/** The side of the canvas at which a row is begun. */
export type RowStart = "left" | "right";

/**
 * The nodes in the order of reading: Kahn's algorithm on the flows, among several the one that
 * lies first in rows. Where only loops are left, the reading goes on at the first node that
 * something read leads to, which is where a deal would enter the loop.
 */
export function computeOrder(document: ProcessDocument, rowStart: RowStart): NodeRecord[] {
  const inRows = (nodes: Iterable<NodeRecord>) => sortedInRows(document, nodes, rowStart);
  const steps = inRows(
    [...allNodes(document)].filter((node) => node.kind !== "note" && !isInStage(document, node)),
  );
  const ranks = new Map(steps.map(({ id }, rank) => [id, rank]));
  const waitsFor = steps.map(
    ({ id }) =>
      flowsInto(document, id).filter(({ sourceId }) => sourceId !== id && ranks.has(sourceId))
        .length,
  );
  const isRead = new Uint8Array(steps.length);
  // Ranks. What is ready, and has been reached before, is in both: it is read as ready first.
  const ready = leastFirst();
  const reached = leastFirst();
  for (const [rank, count] of waitsFor.entries()) if (count === 0) ready.add(rank);
  let firstUnread = 0;
  const next = (): number => {
    const rank = ready.take();
    if (rank !== undefined) return rank;
    for (let entry = reached.take(); entry !== undefined; entry = reached.take()) {
      if (isRead[entry] !== 1) return entry;
    }
    while (isRead[firstUnread] === 1) firstUnread += 1;
    return firstUnread;
  };
  const order: NodeRecord[] = [];
  for (let count = 0; count < steps.length; count += 1) {
    const rank = next();
    const node = steps[rank];
    if (node === undefined) break;
    isRead[rank] = 1;
    order.push(node);
    if (node.kind === "stage") order.push(...inRows(activitiesOf(document, node.id)));
    for (const { targetId } of flowsFrom(document, node.id)) {
      const target = ranks.get(targetId);
      if (target === undefined || isRead[target] === 1) continue;
      const left = (waitsFor[target] ?? 0) - 1;
      waitsFor[target] = left;
      (left === 0 ? ready : reached).add(target);
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
  return Array.from(nodes, (node) => ({ node, at: boundsOfNode(document, node) }))
    .sort(
      (a, b) => a.at.y - b.at.y || (a.at.x - b.at.x) * towards || (a.node.id < b.node.id ? -1 : 1),
    )
    .map(({ node }) => node);
}
