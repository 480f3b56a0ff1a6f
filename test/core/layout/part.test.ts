import Elk from "elkjs/lib/elk.bundled.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Rect } from "../../../src/core/base/geometry.ts";
import { applyLayout } from "../../../src/core/edits/applyLayout.ts";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { computeLayout } from "../../../src/core/layout/computeLayout.ts";
import { wavesOf } from "../../../src/core/layout/dependencyOrder.ts";
import { keepClear } from "../../../src/core/layout/keepClear.ts";
import type { LayoutDirection } from "../../../src/core/layout/layoutGraph.ts";
import { allNodes, findNode, type ProcessDocument } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { stagesInOrder } from "../../../src/core/process/graph.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const elk = new Elk();

/** The document after its layout, or that of a part of it, was taken over. */
async function laidOut(
  document: ProcessDocument,
  only?: readonly string[],
  direction: LayoutDirection = "right",
): Promise<ProcessDocument> {
  const options = { direction, ...(only === undefined ? {} : { only }) };
  const positions = await computeLayout(document, options, elk);
  const outcome = applyLayout(document, { positions }, { newId: () => "new" });
  if (!isRefusal(outcome)) return applyDiff(document, outcome.diff);
  expect(outcome.refused).toBe("nothingToDo");
  return document;
}

function boundsIn(document: ProcessDocument, id: string): Rect {
  const node = findNode(document, id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return boundsOfNode(document, node);
}

const anyPlace = fc.record({
  x: fc.integer({ min: -200, max: 1400 }),
  y: fc.integer({ min: -200, max: 900 }),
  locked: fc.boolean(),
  chosen: fc.boolean(),
});

/** Stages with two activities each, steps and an outcome, thrown anywhere; each leads to the next. */
function scattered(places: readonly { x: number; y: number; locked: boolean }[]) {
  return buildProcess((b) => {
    const ids = places.map(({ x, y, locked }, index) => {
      const fields = { x, y, locked };
      if (index % 3 === 0) {
        const stage = b.stage(`S${index}`, { ...fields, order: index, height: 240 });
        const one = b.activity("One", { stageId: stage, x: 12, y: 76 });
        const two = b.activity("Two", { stageId: stage, x: 12, y: 150 });
        b.dependency(two, one);
        return stage;
      }
      return index % 3 === 1 ? b.decision(`D${index}`, fields) : b.activity(`A${index}`, fields);
    });
    for (const [index, id] of ids.entries()) {
      const next = ids[index + 1];
      if (next !== undefined) b.flow(id, next);
    }
    return ids;
  });
}

describe("a part of the document", () => {
  it("any part: nothing outside is touched, locked nodes stay, nothing is laid on either", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPlace, { minLength: 2, maxLength: 10 }), async (places) => {
        const { document, ids } = scattered(places);
        const chosen = new Set(ids.filter((_, index) => places[index]?.chosen === true));
        const after = await laidOut(document, [...chosen]);
        expect(invariantsOf(after)).toEqual([]);
        const isFree = (id: string) => chosen.has(id) && findNode(document, id)?.locked === false;
        for (const node of allNodes(document)) {
          const home = node.kind === "activity" && node.stageId !== null ? node.stageId : node.id;
          if (!isFree(home)) expect(findNode(after, node.id)).toBe(node);
        }
        for (const id of ids.filter(isFree)) {
          for (const other of ids) {
            const isOne = other === id;
            if (!isOne) expect(overlaps(boundsIn(after, id), boundsIn(after, other))).toBe(false);
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it("one stage stays where it is, its activities come after what they need", async () => {
    const { document, ids } = scattered([
      { x: 40, y: 80, locked: false },
      { x: 700, y: 80, locked: false },
    ]);
    const after = await laidOut(document, ids.slice(0, 1));
    expect(boundsIn(after, "stage1")).toMatchObject({ x: 40, y: 80 });
    expect(boundsIn(after, "activity2").y).toBeLessThan(boundsIn(after, "activity1").y);
  });

  it("activities of a stage change places among each other, and nothing else moves", async () => {
    const { document } = buildProcess((b) => {
      const stage = b.stage("Stage", { x: 100, y: 0, height: 400 });
      const at = (y: number) => ({ stageId: stage, x: 12, y });
      const [last, middle, first] = [
        b.activity("Last", at(80)),
        b.activity("Middle", at(170)),
        b.activity("First", at(300)),
      ];
      b.dependency(first, last);
      b.dependency(middle, last);
    });
    const after = await laidOut(document, ["activity1", "activity3"]);
    expect([1, 2, 3].map((nr) => after.activity.get(`activity${nr}`)?.y)).toEqual([300, 170, 80]);
    expect(after.stage).toBe(document.stage);
  });
});

describe("the whole document", () => {
  it("is laid around what is locked, which keeps its activities as they are", async () => {
    const places = Array.from({ length: 9 }, (_, index) => ({
      x: (index % 3) * 300,
      y: Math.floor(index / 3) * 300,
      locked: index === 3 || index === 6,
    }));
    const { document, ids } = scattered(places);
    const after = await laidOut(document);
    for (const id of [ids[3], ids[6], "activity4", "activity5"]) {
      expect(findNode(after, id ?? "")).toEqual(findNode(document, id ?? ""));
    }
    for (const id of ids) {
      const met = ids.filter(
        (other) => other !== id && overlaps(boundsIn(after, id), boundsIn(after, other)),
      );
      expect(met).toEqual([]);
    }
  });

  it("keeps the user's order of stages, whatever leads back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 }), async (back) => {
        const { document } = buildProcess((b) => {
          const stages = Array.from({ length: 6 }, (_, order) => b.stage(`S${order}`, { order }));
          const lead = (from: number, to: number) => b.flow(stages[from] ?? "", stages[to] ?? "");
          for (let index = 0; index < 5; index += 1) lead(index, index + 1);
          for (const [from, to] of back) if (from > to) lead(from, to);
        });
        const after = await laidOut(document);
        const xs = stagesInOrder(after).map(({ x }) => x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      }),
      { numRuns: runs(20) },
    );
  });
});

describe("inside a stage", () => {
  const wide = (locked = false) =>
    buildProcess((b) => {
      const stage = b.stage("Wide", { width: 480, height: 400 });
      const at = (y: number) => ({ stageId: stage, x: 12, y });
      const report = b.activity("Report", at(76));
      const call = b.activity("Call", at(150));
      const visit = b.activity("Visit", { ...at(230), locked });
      b.dependency(call, report);
      b.dependency(visit, report);
    }).document;

  it.each([
    ["right", [12, 238]],
    ["left", [238, 12]],
  ] as const)("to the %s: a wide one shows waves side by side", async (direction, xs) => {
    const after = await laidOut(wide(), undefined, direction);
    const [report, call, visit] = [1, 2, 3].map((nr) => after.activity.get(`activity${nr}`));
    expect([call?.x, visit?.x]).toEqual(xs);
    expect([call?.y, visit?.y]).toEqual([76, 76]);
    expect(report?.y).toBe(76 + 64 + 24);
  });

  it("nothing is laid on a locked activity", async () => {
    const after = await laidOut(wide(true));
    expect(after.activity.get("activity3")).toEqual(wide(true).activity.get("activity3"));
    const [report, call, visit] = [1, 2, 3].map((nr) => boundsIn(after, `activity${nr}`));
    if (report === undefined || call === undefined || visit === undefined) expect.unreachable();
    expect(overlaps(report, visit) || overlaps(call, visit) || overlaps(report, call)).toBe(false);
  });

  it.each<[string, Record<string, string[]>, string[][]]>([
    ["nothing needed", {}, [["a", "b", "c"]]],
    ["a chain", { b: ["a"], c: ["b"] }, [["a"], ["b"], ["c"]]],
    ["a fork, listed backwards", { a: ["c"], b: ["c"] }, [["c"], ["a", "b"]]],
    ["needs from elsewhere count for nothing", { a: ["elsewhere"] }, [["a", "b", "c"]]],
    ["a ring begins with the first", { a: ["c"], b: ["a"], c: ["b"] }, [["a"], ["b"], ["c"]]],
  ])("waves: %s", (_, needs, expected) => {
    const map = new Map(Object.entries(needs).map(([id, all]) => [id, new Set(all)]));
    expect(wavesOf(["a", "b", "c"], map)).toEqual(expected);
  });
});

it("what is in the way goes below it and below each other, the rest keeps its place", () => {
  const rect = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
  const places = new Map([
    ["a", rect(0, 0)],
    ["b", rect(8, 16)],
    ["c", rect(400, 0)],
  ]);
  expect([...keepClear(places, [rect(0, 8)], 8)].map(([id, { x, y }]) => [id, x, y])).toEqual([
    ["c", 400, 0],
    ["a", 0, 56],
    ["b", 8, 104],
  ]);
});
