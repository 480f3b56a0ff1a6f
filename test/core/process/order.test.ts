import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordId } from "../../../src/core/base/ids.ts";
import { leastFirst } from "../../../src/core/base/leastFirst.ts";
import { allNodes, documentOf, type ProcessDocument } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { activitiesOf, flowsFrom, flowsInto } from "../../../src/core/process/graph.ts";
import { createRecord, type NodeRecord } from "../../../src/core/process/kinds.ts";
import { computeOrder, type RowStart } from "../../../src/core/process/order.ts";
import { seededDocument } from "../../bench/documents.ts";
import { runs } from "../../kit/properties.ts";

/** The order of reading as it is defined, without thrift: the first of all that may come next. */
function defined(document: ProcessDocument, rowStart: RowStart): RecordId[] {
  const inRows = (nodes: Iterable<NodeRecord>) =>
    [...nodes]
      .map((node) => ({ id: node.id, ...boundsOfNode(document, node) }))
      .sort(
        (a, b) =>
          a.y - b.y || (rowStart === "left" ? a.x - b.x : b.x - a.x) || (a.id < b.id ? -1 : 1),
      )
      .map(({ id }) => id);
  const isInside = (node: NodeRecord) => node.kind === "activity" && node.stageId !== null;
  const steps = inRows(
    [...allNodes(document)].filter((node) => node.kind !== "note" && !isInside(node)),
  );
  const read = new Set<RecordId>();
  const order: RecordId[] = [];
  while (read.size < steps.length) {
    const unread = steps.filter((id) => !read.has(id));
    const before = (id: RecordId) =>
      flowsInto(document, id).flatMap(({ sourceId }) =>
        sourceId === id || !steps.includes(sourceId) ? [] : [sourceId],
      );
    const ready = unread.find((id) => before(id).every((source) => read.has(source)));
    const reached = unread.find((id) => before(id).some((source) => read.has(source)));
    const id = ready ?? reached ?? unread[0] ?? "";
    read.add(id);
    order.push(id);
    if (document.stage.has(id)) order.push(...inRows(activitiesOf(document, id)));
  }
  return [...order, ...inRows(document.note.values())];
}

const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
const KINDS = ["leadSource", "stage", "activity", "decision", "outcome", "note"] as const;

const anyDocument = fc
  .record({
    nodes: fc.tuple(
      ...IDS.map((id) =>
        fc.record({
          id: fc.constant(id),
          kind: fc.constantFrom(...KINDS),
          x: fc.integer({ min: 0, max: 3 }),
          y: fc.integer({ min: 0, max: 3 }),
          home: fc.option(fc.constantFrom(...IDS)),
        }),
      ),
    ),
    // The same two nodes may be joined more than once, and a node to itself.
    flows: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), { maxLength: 20 }),
  })
  .map(({ nodes, flows }) =>
    documentOf([
      createRecord("process", { id: "process" }),
      ...nodes.map(({ id, kind, x, y, home }) => {
        const isHome = nodes.some((other) => other.id === home && other.kind === "stage");
        const stageId = kind === "activity" && isHome ? { stageId: home } : {};
        return createRecord(kind, { id, x: x * 300, y: y * 300, ...stageId });
      }),
      ...flows.map(([sourceId, targetId], index) =>
        createRecord("flow", { id: `flow${index}`, sourceId, targetId }),
      ),
    ]),
  );

describe("the order of reading", () => {
  it("is the one that is defined, whatever leads where", () => {
    const rowStart = fc.constantFrom("left" as const, "right" as const);
    fc.assert(
      fc.property(anyDocument, rowStart, (document, start) => {
        expect(computeOrder(document, start).map(({ id }) => id)).toEqual(defined(document, start));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is the one that is defined in a seeded process of 400 nodes", () => {
    const document = seededDocument(400);
    expect(computeOrder(document, "left").map(({ id }) => id)).toEqual(defined(document, "left"));
    expect(flowsFrom(document, "b0s0").length).toBeGreaterThan(0);
  });
});

describe("handing out the least first", () => {
  it("sorts what was put in, whenever it was", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }))), (steps) => {
        const heap = leastFirst();
        const held: number[] = [];
        for (const step of steps) {
          if (step === null) {
            held.sort((a, b) => a - b);
            expect(heap.take()).toBe(held.shift());
          } else {
            heap.add(step);
            held.push(step);
          }
        }
      }),
    );
  });
});
