import * as fc from "fast-check";
import { expect, test } from "vitest";
import { removeHealing } from "../../../src/core/edits/removeHealing.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { flowsFrom } from "../../../src/core/process/graph.ts";
import { perform } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

/** Flows as `a>b 0.5 yes`, one a line, by the alphabet. */
function flowsOf(document: ProcessDocument): string[] {
  return [...document.flow.values()]
    .map(({ sourceId, targetId, probability, condition }) =>
      [`${sourceId}>${targetId}`, ...(probability === null ? [] : [probability]), condition]
        .join(" ")
        .trim(),
    )
    .toSorted();
}

/** A process of stages a, b, c, d, n, m and an outcome end, with flows written the same way. */
function processOf(flows: readonly string[]): ProcessDocument {
  return buildProcess((b) => {
    b.leadSource("Source", { id: "src" });
    for (const id of ["a", "b", "c", "d", "n", "m"]) b.stage(id, { id });
    b.outcome("End", { id: "end" });
    for (const flow of flows) {
      const [ends = "", probability, condition = ""] = flow.split(" ");
      const [source = "", target = ""] = ends.split(">");
      const share = probability === undefined || probability === "-" ? null : Number(probability);
      b.flow(source, target, share, { id: ends, condition });
    }
  }).document;
}

test.each<[string, string[], string[], string[]]>([
  ["one in, one out: the way leads on", ["a>n", "n>b"], ["n"], ["a>b"]],
  [
    "what leads in keeps its probability",
    ["a>n 0.4 yes", "a>c", "n>b"],
    ["n"],
    ["a>b 0.4 yes", "a>c"],
  ],
  [
    "probabilities are multiplied",
    ["a>n 0.5", "a>c 0.5", "n>b 0.8", "n>d 0.2"],
    ["n"],
    ["a>b 0.4", "a>c 0.5", "a>d 0.1"],
  ],
  [
    "0.1 · 0.7 is 0.07",
    ["a>n 0.1", "a>c", "n>b 0.7", "n>d"],
    ["n"],
    ["a>b 0.07", "a>c", "a>d 0.03"],
  ],
  ["the only way on leaves all as it was", ["a>n", "n>b 0.8", "n>d"], ["n"], ["a>b 0.8", "a>d"]],
  [
    "the rest stays the rest",
    ["a>c 0.3", "a>n", "n>b 0.5", "n>d"],
    ["n"],
    ["a>b 0.35", "a>c 0.3", "a>d"],
  ],
  ["an end is only taken away", ["a>n 0.5", "a>b"], ["n"], ["a>b"]],
  ["a beginning is only taken away", ["n>b"], ["n"], []],
  ["conditions are joined", ["a>n - big", "n>b - urgent"], ["n"], ["a>b big, urgent"]],
  ["the same condition once", ["a>n - big", "n>b - big"], ["n"], ["a>b big"]],
  ["several in, one out", ["a>n 0.5 x", "a>d", "b>n", "n>c"], ["n"], ["a>c 0.5 x", "a>d", "b>c"]],
  ["several in and several out stay cut", ["a>n", "b>n", "n>c 0.5", "n>d 0.5"], ["n"], []],
  ["twins become one", ["a>n 0.5 x", "a>b 0.5 y", "n>b"], ["n"], ["a>b 1 y / x"]],
  ["twins that share the rest become the rest", ["a>n", "a>b", "n>b"], ["n"], ["a>b"]],
  [
    "no loop at one step; the others share in proportion",
    ["a>n 0.5", "a>b 0.4", "a>c 0.1", "n>a"],
    ["n"],
    ["a>b 0.8", "a>c 0.2"],
  ],
  [
    "a loop at the node itself goes",
    ["a>n", "n>n 0.5", "n>b 0.25", "n>c 0.25"],
    ["n"],
    ["a>b 0.5", "a>c 0.5"],
  ],
  ["a lead passes at least one step", ["src>n", "n>end 0.5", "n>b 0.5"], ["n"], ["src>b 0.5"]],
  ["two in a row", ["a>n 0.5", "a>d", "n>m", "m>b"], ["n", "m"], ["a>b 0.5", "a>d"]],
  [
    "two in a row, the other way about",
    ["a>n 0.5", "a>d", "n>m", "m>b"],
    ["m", "n"],
    ["a>b 0.5", "a>d"],
  ],
  ["an arrow that goes too leads nowhere", ["a>n", "n>b"], ["n", "n>b"], []],
  ["an arrow alone", ["a>n", "n>b"], ["n>b"], ["a>n"]],
])("%s", (_, flows, ids, after) => {
  expect(flowsOf(perform(processOf(flows), removeHealing, { ids }).document)).toEqual(after);
});

test("the arrow that stays keeps its id and metrics, not its bends", () => {
  const { document } = buildProcess((b) => {
    for (const id of ["a", "n", "b"]) b.stage(id, { id });
    b.flow("a", "n", 0.5, { id: "in", sourceSide: "right", bends: [{ x: 1, y: 2 }], labelAt: 0.5 });
    b.flow("n", "b", null, { id: "out", targetSide: "left" });
    b.metric("in", "Rate", { id: "rate" });
  });
  const after = perform(document, removeHealing, { ids: ["n"] }).document;
  expect(after.flow.get("in")).toMatchObject({
    targetId: "b",
    probability: 0.5,
    sourceSide: "right",
    targetSide: "left",
    bends: [],
    labelAt: null,
  });
  expect(after.metric.has("rate")).toBe(true);
});

test.each([
  ["leads on with both lags", "finishToStart", [["one", "three", 3]]],
  ["is cut where one does not follow from the other", "startToStart", []],
] as const)("a dependency %s", (_, dependencyType, expected) => {
  const { document } = buildProcess((b) => {
    b.stage("S", { id: "s" });
    for (const id of ["one", "two", "three"]) b.activity(id, { id, stageId: "s" });
    b.dependency("one", "two", { lagDays: 1 });
    b.dependency("two", "three", { lagDays: 2, dependencyType });
  });
  const after = perform(document, removeHealing, { ids: ["two"] }).document;
  const found = [...after.dependency.values()].map(({ sourceId, targetId, lagDays }) => [
    sourceId,
    targetId,
    lagDays,
  ]);
  expect(found).toEqual(expected);
});

const NAMES = ["a", "b", "c", "d", "n", "m", "end"];
const flow = fc.record({
  source: fc.constantFrom(...NAMES.slice(0, -1)),
  target: fc.constantFrom(...NAMES),
  weight: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
});

test("whatever goes: no sum of probabilities above 1, and no new loop", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(flow, {
        selector: ({ source, target }) => `${source}>${target}`,
        maxLength: 14,
      }),
      fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
      (flows, ids) => {
        const sums = new Map<string, number>();
        for (const { source, weight } of flows)
          sums.set(source, (sums.get(source) ?? 0) + (weight ?? 1));
        const before = processOf(
          flows.map(({ source, target, weight }) => {
            const share = (weight ?? 0) / Math.max(1, sums.get(source) ?? 1);
            return `${source}>${target} ${weight === null ? "-" : share}`;
          }),
        );
        const { document } = perform(before, removeHealing, { ids });
        for (const stage of document.stage.values()) {
          const ways = flowsFrom(document, stage.id);
          const sum = ways.reduce((total, { probability }) => total + (probability ?? 0), 0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-6);
          const loops = ways.filter(({ targetId }) => targetId === stage.id);
          for (const { id } of loops) expect(before.flow.get(id)?.sourceId).toBe(stage.id);
        }
      },
    ),
    { numRuns: runs(300) },
  );
});
