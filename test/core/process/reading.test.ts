import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNodes, documentOf } from "../../../src/core/process/document.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import {
  neighbour,
  nextInOrder,
  readingOrder,
  stepOf,
  type Walk,
} from "../../../src/core/process/reading.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  // Built in an order that is not the one of reading.
  const lost = b.outcome("Lost", { x: 900, y: 300 });
  const won = b.outcome("Won", { x: 1200, y: 0 });
  const decide = b.decision("Fits?", { x: 600, y: 0 });
  const stage = b.stage("Qualify", { x: 300, y: 0, width: 240, height: 300 });
  const second = b.activity("Ask", { stageId: stage, x: 12, y: 150 });
  const first = b.activity("Call", { stageId: stage, x: 12, y: 76 });
  const web = b.leadSource("Web", { x: 0, y: 0 });
  const fair = b.leadSource("Fair", { x: 0, y: 300 });
  const note = b.note("Remark", { x: 0, y: -200 });
  b.flow(web, stage);
  b.flow(fair, stage);
  b.flow(stage, decide);
  b.flow(decide, won);
  b.flow(decide, lost);
  // Back to work: the loop must not keep the stage from being read.
  b.flow(decide, stage);
  return { lost, won, decide, stage, first, second, web, fair, note };
});

describe("the order of reading", () => {
  it("goes from the starts along the flows, a stage's activities after it, notes last", () => {
    expect(readingOrder(document).map(({ id }) => id)).toEqual([
      ids.web,
      ids.fair,
      ids.stage,
      ids.first,
      ids.second,
      ids.decide,
      ids.won,
      ids.lost,
      ids.note,
    ]);
  });

  it("reads rows from where they begin", () => {
    const { document: row } = buildProcess((b) => {
      b.outcome("West", { id: "west", x: 0, y: 0 });
      b.outcome("East", { id: "east", x: 400, y: 0 });
    });
    expect(readingOrder(row, "left").map(({ id }) => id)).toEqual(["west", "east"]);
    expect(readingOrder(row, "right").map(({ id }) => id)).toEqual(["east", "west"]);
  });

  it("counts steps, not notes", () => {
    expect(stepOf(document, ids.web)).toEqual({ number: 1, count: 8 });
    expect(stepOf(document, ids.lost)).toEqual({ number: 8, count: 8 });
    expect(stepOf(document, ids.note)).toBeNull();
    expect(stepOf(document, "nobody")).toBeNull();
  });

  it("leads on and back, and ends at its ends", () => {
    expect(nextInOrder(document, ids.fair, 1, "left")?.id).toBe(ids.stage);
    expect(nextInOrder(document, ids.fair, -1, "left")?.id).toBe(ids.web);
    expect(nextInOrder(document, ids.web, -1, "left")).toBeNull();
    expect(nextInOrder(document, ids.note, 1, "left")).toBeNull();
  });

  it("holds every node once, whatever leads where", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const name = fc.constantFrom(...names);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, name), { maxLength: 14 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
          minLength: names.length,
          maxLength: names.length,
        }),
        (flows, places) => {
          const any = documentOf([
            createRecord("process", { id: "process" }),
            ...names.map((id, index) => {
              const [x, y] = places[index] ?? [0, 0];
              return createRecord("decision", { id, name: id, x: x * 300, y: y * 300 });
            }),
            ...flows.map(([sourceId, targetId], index) =>
              createRecord("flow", { id: `flow${index}`, sourceId, targetId }),
            ),
          ]);
          const order = readingOrder(any).map(({ id }) => id);
          expect(order.toSorted()).toEqual([...allNodes(any)].map(({ id }) => id).toSorted());
        },
      ),
    );
  });
});

describe("walking with the arrow keys", () => {
  it.each<[from: keyof typeof ids, walk: Walk, to: keyof typeof ids | null]>([
    ["web", "right", "stage"],
    ["decide", "right", "won"],
    ["decide", "down", "lost"],
    ["decide", "left", "stage"],
    ["won", "left", "decide"],
    ["fair", "up", "web"],
    ["first", "down", "second"],
    ["won", "right", null],
  ])("leads from %s to the %s to %s", (from, walk, to) => {
    const found = neighbour(document, ids[from], walk, "connection");
    expect(found?.id ?? null).toBe(to === null ? null : ids[to]);
  });

  it("prefers what is connected to what is near, unless asked for what is near", () => {
    const { document: two } = buildProcess((b) => {
      b.stage("From", { id: "from", x: 0, y: 0 });
      b.note("Near", { id: "near", x: 260, y: 0 });
      b.stage("To", { id: "to", x: 600, y: 0 });
      b.flow("from", "to");
    });
    expect(neighbour(two, "from", "right", "connection")?.id).toBe("to");
    expect(neighbour(two, "from", "right", "geometry")?.id).toBe("near");
    expect(neighbour(two, "nobody", "right", "geometry")).toBeNull();
  });
});
