import Elk from "elkjs/lib/elk.bundled.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Rect } from "../../../src/core/base/geometry.ts";
import { routeArrowOf } from "../../../src/core/drawing/routing/routeArrowOf.ts";
import { routeAll } from "../../../src/core/drawing/routing/router.ts";
import type { RouteNode } from "../../../src/core/drawing/routing/types.ts";
import { addNode } from "../../../src/core/edits/addNode.ts";
import { applyLayout } from "../../../src/core/edits/applyLayout.ts";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { computeLayout } from "../../../src/core/layout/computeLayout.ts";
import type { LayoutOptions } from "../../../src/core/layout/layoutGraph.ts";
import {
  allArrows,
  allNodes,
  findNode,
  type ProcessDocument,
} from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { perform } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const elk = new Elk();

/** The document laid out; the same object when there was nothing to do. */
async function laidOut(
  document: ProcessDocument,
  options: LayoutOptions,
): Promise<ProcessDocument> {
  const positions = await computeLayout(document, options, elk);
  const outcome = applyLayout(document, { positions }, { newId: () => "new" });
  if (!isRefusal(outcome)) return applyDiff(document, outcome.diff);
  expect(outcome.refused).toBe("nothingToDo");
  return document;
}

const anyStage = fc.record({
  x: fc.integer({ min: -300, max: 1500 }),
  y: fc.integer({ min: -300, max: 900 }),
  width: fc.integer({ min: 240, max: 800 }),
  activities: fc.array(fc.tuple(fc.nat(500), fc.nat(400)), { maxLength: 5 }),
  needs: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 4 }),
});
const anyProcess = fc
  .record({
    stages: fc.array(anyStage, { minLength: 2, maxLength: 6 }),
    flows: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 8 }),
    notes: fc.array(fc.tuple(fc.nat(1500), fc.nat(900)), { maxLength: 3 }),
  })
  .map(({ stages, flows, notes }) =>
    buildProcess((b) => {
      const ids = stages.map(({ x, y, width, activities, needs }, index) => {
        const stageId = b.stage(`S${index}`, { x, y, width, height: 300, order: index });
        const within = activities.map(([ax, ay], at) =>
          b.activity(`A${at}`, { stageId, x: 12 + ax, y: 76 + ay }),
        );
        for (const [from, to] of new Map(needs)) {
          const [a, z] = [within[from], within[to]];
          if (a !== undefined && z !== undefined && from < to) b.dependency(z, a);
        }
        return stageId;
      });
      const steps = [...ids, b.decision("Fit?", { x: 40, y: 700 })];
      const all = [...steps, b.outcome("Won", { x: 7, y: 7 })];
      const seen = new Set<string>();
      for (const [from, to] of flows) {
        const [a, z] = [steps[from % steps.length], all[to % all.length]];
        const isNew = !seen.has(`${a} ${z}`);
        seen.add(`${a} ${z}`);
        if (a !== undefined && z !== undefined && a !== z && isNew) b.flow(a, z);
      }
      for (const [x, y] of notes) b.note("Ask", { x, y });
      return { stages: ids };
    }),
  );

describe("a layout of what is laid out", () => {
  it.each(["right", "down", "left"] as const)("%s: moves nothing", async (direction) => {
    await fc.assert(
      fc.asyncProperty(anyProcess, async ({ document }) => {
        const once = await laidOut(document, { direction });
        expect(await laidOut(once, { direction })).toBe(once);
      }),
      { numRuns: runs(30) },
    );
  });

  it("of the one stage that has changed: touches nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(anyProcess, fc.nat(5), async ({ document, ids }, which) => {
        const whole = await laidOut(document, { direction: "right" });
        const stageId = ids.stages[which % ids.stages.length] ?? "";
        const added = perform(whole, addNode, { kind: "activity", into: stageId, x: 0, y: 0 });
        const after = await laidOut(added.document, { direction: "right", only: [stageId] });
        for (const node of allNodes(added.document)) {
          const home = node.kind === "activity" ? node.stageId : node.id;
          if (home !== stageId) expect(findNode(after, node.id)).toBe(node);
        }
        expect([...allArrows(after)]).toEqual([...allArrows(added.document)]);
      }),
      { numRuns: runs(30) },
    );
  });
});

it("leaves room for the labels of arrows, so that none lies on a node", async () => {
  const { document } = buildProcess((b) => {
    const stages = [0, 1, 2, 3].map((order) => b.stage(`S${order}`, { order }));
    for (const [index, stage] of stages.entries()) {
      const next = stages[index + 1];
      if (next !== undefined) b.flow(stage, next, 0.5);
    }
  });
  const label = { width: 104, height: 46 };
  const labelWidths = new Map([...document.flow.keys()].map((id) => [id, label.width]));
  const after = await laidOut(document, { direction: "right", labelWidths });
  const bounds = [...allNodes(after)].map((node) => [node.id, boundsOfNode(after, node)] as const);
  const routes = routeAll(
    new Map(
      bounds.map(([id, rect]): [string, RouteNode] => [
        id,
        { ...rect, shape: "rect", parentId: null },
      ]),
    ),
    [...allArrows(after)].map((arrow) => routeArrowOf(arrow, label)),
  );
  expect(routes.size).toBe(3);
  for (const { labelAt } of routes.values()) {
    const pill: Rect = {
      x: labelAt.x - label.width / 2,
      y: labelAt.y - label.height / 2,
      ...label,
    };
    expect(bounds.filter(([, rect]) => overlaps(rect, pill))).toEqual([]);
  }
});
