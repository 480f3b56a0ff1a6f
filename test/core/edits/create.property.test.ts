import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addConnected } from "../../../src/core/edits/addConnected.ts";
import { addRows } from "../../../src/core/edits/addRows.ts";
import { applyDiff, invertDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { insertIntoArrow } from "../../../src/core/edits/insertIntoArrow.ts";
import { moveTo } from "../../../src/core/edits/moveTo.ts";
import { removeHealing } from "../../../src/core/edits/removeHealing.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { allArrows, allNodes, type ProcessDocument } from "../../../src/core/process/document.ts";
import { NODE_KINDS } from "../../../src/core/process/kinds.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const step = fc.record({
  which: fc.nat({ max: 5 }),
  picks: fc.array(fc.nat({ max: 999 }), { minLength: 4, maxLength: 4 }),
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
  word: fc.constantFrom("Qualify", "close", "New", ""),
});

let made = 0;
const context = { newId: () => `made${(made += 1)}` };

test("building on and taking away in any order leaves a whole document, and undo gives it back", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      let document = startingDocument();
      for (const one of steps) {
        const outcome = planned(document, one);
        if (isRefusal(outcome)) continue;
        const after = applyDiff(document, outcome.diff);
        expect(invariantsOf(after)).toEqual([]);
        for (const id of outcome.select ?? []) {
          expect([...allNodes(after)].some((node) => node.id === id)).toBe(true);
        }
        expect(writeProcess(applyDiff(after, invertDiff(outcome.diff)))).toBe(
          writeProcess(document),
        );
        document = after;
      }
    }),
    { numRuns: runs(40) },
  );
});

function planned(
  document: ProcessDocument,
  { which, picks, x, y, word }: typeof step extends fc.Arbitrary<infer One> ? One : never,
) {
  const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = picks;
  const nodes = [...allNodes(document)].map(({ id }) => id).concat("nowhere");
  const arrows = [...allArrows(document)].map(({ id }) => id).concat("nowhere");
  const stages = [...document.stage.keys(), null, undefined];
  switch (which) {
    case 0:
      return removeHealing(
        document,
        { ids: [of(nodes, p0), of([...nodes, ...arrows], p1)] },
        context,
      );
    case 1: {
      const node = p1 % 2 === 0 ? { kind: of(NODE_KINDS, p2), x, y } : { id: of(nodes, p3), x, y };
      return insertIntoArrow(document, { arrowId: of(arrows, p0), node }, context);
    }
    case 2:
      return moveTo(
        document,
        { ids: [of(nodes, p0), of(nodes, p1)], stageId: of(stages, p2), roleId: null },
        context,
      );
    case 3: {
      const row = { name: "Work", stage: word, role: word, durationDays: p0 };
      return addRows(
        document,
        { rows: [row, row], at: { x, y }, into: of(stages, p1) ?? null },
        context,
      );
    }
    default: {
      const way = p2 % 2 === 0 ? "after" : "before";
      return addConnected(
        document,
        { kind: of(NODE_KINDS, p0), x, y, otherId: of(nodes, p1), way, side: "left" },
        context,
      );
    }
  }
}

function of<Item>(items: readonly Item[], pick: number): Item {
  for (const item of items.slice(pick % items.length)) return item;
  throw new Error("Nothing to pick from");
}

function startingDocument(): ProcessDocument {
  return buildProcess((b) => {
    const source = b.leadSource("Fair");
    const qualify = b.stage("Qualify");
    const close = b.stage("Close", { x: 500 });
    const [call, demo] = [
      b.activity("Call", { stageId: qualify }),
      b.activity("Demo", { stageId: qualify, y: 150 }),
    ];
    const [won, lost] = [b.outcome("Won"), b.outcome("Lost", { result: "lost" })];
    b.dependency(call, demo);
    b.flow(source, qualify);
    const passes = b.flow(qualify, close, 0.6);
    b.flow(qualify, lost);
    b.flow(close, won, 0.5);
    b.flow(close, qualify, 0.2);
    b.flow(close, lost);
    b.metric(passes, "Rate");
  }).document;
}
