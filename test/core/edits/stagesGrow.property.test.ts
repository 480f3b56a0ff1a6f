import * as fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "../../../src/core/base/geometry.ts";
import { addNode } from "../../../src/core/edits/addNode.ts";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal, type Plan, type Refusal } from "../../../src/core/edits/edit.ts";
import { moveNodes } from "../../../src/core/edits/moveNodes.ts";
import { duplicate } from "../../../src/core/edits/paste.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { perform } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

let issued = 0;
const context = { newId: () => `new${(issued += 1)}` };

/** Stages in a dense block, what stands free between them, and activities in some. */
function block(): ProcessDocument {
  return buildProcess((b) => {
    for (let index = 0; index < 6; index += 1) {
      const at = { x: (index % 3) * 264, y: Math.floor(index / 3) * 224 };
      const stage = b.stage(`Stage ${index}`, { ...at, width: 240, height: 200 });
      if (index % 2 === 0) b.activity("Call", { stageId: stage, x: 12, y: 76 });
    }
    b.outcome("Won", { x: 0, y: 470 });
    b.note("Ask", { x: 800, y: 20 });
  }).document;
}

const step = fc.record({
  which: fc.nat(3),
  activity: fc.nat(50),
  stage: fc.nat(50),
  x: fc.integer({ min: -60, max: 260 }),
  y: fc.integer({ min: 0, max: 300 }),
});

test("stages that grow with their activities push others aside: none is laid on another", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let document = block();
      for (const one of steps) {
        const outcome = planned(document, one);
        if (isRefusal(outcome)) continue;
        document = applyDiff(document, outcome.diff);
        expect(covering(document)).toEqual([]);
      }
    }),
    { numRuns: runs(60) },
  );
});

function planned(
  document: ProcessDocument,
  { which, activity, stage, x, y }: typeof step extends fc.Arbitrary<infer One> ? One : never,
): Plan | Refusal {
  const stages = [...document.stage.values()];
  const home = stages[stage % stages.length];
  const activities = [...document.activity.values()].filter(({ stageId }) => stageId !== null);
  const moved = activities[activity % activities.length];
  if (home === undefined || moved === undefined) return { refused: "notFound" };
  const at = { x: home.x + x, y: home.y + y };
  if (which === 0) return addNode(document, { kind: "activity", ...at, into: home.id }, context);
  if (which === 1) return duplicate(document, { ids: [moved.id] }, context);
  const stageId = which === 2 ? home.id : moved.stageId;
  return moveNodes(document, { moves: [{ id: moved.id, ...at, stageId }] }, context);
}

/** What lies on what, of all that stands on the canvas, and of the activities of each stage. */
function covering(document: ProcessDocument): string[] {
  const free = [
    ...document.stage.values(),
    ...document.outcome.values(),
    ...document.note.values(),
  ].map((node) => ({ id: node.id, home: "", ...boundsOfNode(document, node) }));
  const inside = [...document.activity.values()].map((node) => ({
    id: node.id,
    home: node.stageId ?? "",
    ...boundsOfNode(document, node),
  }));
  const all = [...free, ...inside];
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.home === one.home && overlaps(one, other))
      .map((other) => `${one.id} on ${other.id}`),
  );
}

test("a locked neighbour stays, and the one behind it is left alone", () => {
  const { document } = buildProcess((b) => {
    const stage = b.stage("First", { id: "first", x: 0, y: 0, width: 240, height: 200 });
    b.activity("Call", { stageId: stage, x: 12, y: 76 });
    b.note("Ask", { id: "held", x: 20, y: 210, locked: true });
    b.note("Tell", { id: "loose", x: 250, y: 210 });
    b.outcome("Won", { id: "won", x: 20, y: 330 });
  });
  const { document: after } = perform(document, addNode, {
    kind: "activity",
    x: 12,
    y: 150,
    into: "first",
  });
  expect(after.stage.get("first")?.height).toBe(232);
  expect(after.note.get("held")?.y).toBe(210);
  expect(after.note.get("loose")?.y).toBe(210);
  expect(after.outcome.get("won")?.y).toBe(330);
});
