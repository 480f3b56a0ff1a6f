import * as fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps, type Rect } from "../../../src/core/base/geometry.ts";
import { setCollapsed } from "../../../src/core/edits/collapse.ts";
import { allNodes, type ProcessDocument } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { perform } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const at = fc.integer({ min: -100, max: 2200 });
const extent = fc.integer({ min: 76, max: 900 });
const node = fc.record({
  isStage: fc.boolean(),
  x: at,
  y: at,
  width: extent,
  height: extent,
  locked: fc.integer({ min: 0, max: 9 }).map((turn) => turn === 0),
});
const layout = fc.array(node, { minLength: 1, maxLength: 14 });
const picks = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 });

function documentWith(
  nodes: readonly (typeof node extends fc.Arbitrary<infer Node> ? Node : never)[],
): ProcessDocument {
  return buildProcess((b) => {
    for (const { isStage, ...fields } of nodes) {
      if (isStage) b.stage("Stage", fields);
      else b.note("Note", fields);
    }
  }).document;
}

function stagesPicked(document: ProcessDocument, chosen: readonly number[]): string[] {
  const stages = [...document.stage.keys()];
  return [...new Set(chosen.flatMap((pick) => stages[pick % stages.length] ?? []))];
}

/** The pairs of nodes that cover each other, each as two ids. */
function coverings(document: ProcessDocument): string[] {
  const rects = [...allNodes(document)].map((one): [string, Rect] => [
    one.id,
    boundsOfNode(document, one),
  ]);
  return rects.flatMap(([id, rect], index) =>
    rects
      .slice(index + 1)
      .flatMap(([other, place]) => (overlaps(rect, place) ? [`${id} ${other}`] : [])),
  );
}

test("expanding what was collapsed restores every position", () => {
  fc.assert(
    fc.property(layout, picks, (nodes, chosen) => {
      const document = documentWith(nodes);
      const ids = stagesPicked(document, chosen);
      fc.pre(ids.length > 0);
      const closed = perform(document, setCollapsed, { ids, collapsed: true }).document;
      const open = perform(closed, setCollapsed, { ids, collapsed: false }).document;
      expect(open).toEqual(document);
    }),
    { numRuns: runs(150) },
  );
});

test("two stages that lie over each other give their ways back in turn", () => {
  const { document, ids } = buildProcess((b) => [
    b.stage("Low", { x: 25, y: -71, width: 241, height: 77, locked: true }),
    b.stage("Wide", { x: 0, y: 0, width: 558, height: 76, locked: true }),
    b.note("Beside", { x: 583, y: 5, width: 76, height: 76 }),
    b.note("Held", { x: 0, y: 0, width: 76, height: 76, locked: true }),
  ]);
  const both = ids.slice(0, 2);
  const closed = perform(document, setCollapsed, { ids: both, collapsed: true }).document;
  expect(perform(closed, setCollapsed, { ids: both, collapsed: false }).document).toEqual(document);
});

test("collapsed one after the other and expanded backwards, every position is restored", () => {
  fc.assert(
    fc.property(layout, picks, (nodes, chosen) => {
      const document = documentWith(nodes);
      const ids = stagesPicked(document, chosen);
      fc.pre(ids.length > 0);
      let now = document;
      for (const id of ids)
        now = perform(now, setCollapsed, { ids: [id], collapsed: true }).document;
      for (const id of ids.toReversed()) {
        now = perform(now, setCollapsed, { ids: [id], collapsed: false }).document;
      }
      expect(now).toEqual(document);
    }),
    { numRuns: runs(80) },
  );
});

test("nothing that was free is covered by what moves in", () => {
  fc.assert(
    fc.property(layout, picks, (nodes, chosen) => {
      const document = documentWith(nodes);
      const ids = stagesPicked(document, chosen);
      fc.pre(ids.length > 0);
      const before = new Set(coverings(document));
      const closed = perform(document, setCollapsed, { ids, collapsed: true }).document;
      expect(coverings(closed).filter((pair) => !before.has(pair))).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});
