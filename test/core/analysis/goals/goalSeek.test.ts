import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewestServers } from "../../../../src/core/analysis/goals/fewestServers.ts";
import {
  type GoalAnswer,
  type GoalQuestion,
  goalSeek,
  measureOf,
} from "../../../../src/core/analysis/goals/goalSeek.ts";
import { changesAt, leversOf, rangeOf } from "../../../../src/core/analysis/goals/levers.ts";
import { applyChanges } from "../../../../src/core/analysis/scenarios/applyChanges.ts";
import { EFFECTS } from "../../../../src/core/analysis/sensitivity/sensitivities.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { soundProcess } from "../anyProcess.ts";
import { type OracleInput, readOracle } from "../oracle.ts";
import { oracleProcess } from "./oracleProcess.ts";
import { runs } from "../../../kit/properties.ts";

interface Oracle {
  readonly cases: readonly {
    readonly input: Readonly<Record<string, unknown>>;
    readonly expected: Readonly<Record<string, number | boolean>>;
  }[];
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- the oracle files are fixed */
const oracle = readOracle("08-goal-seek.json") as Oracle;
const line = oracleProcess((readOracle("01-linear-5-stage.json") as { input: OracleInput }).input);
const loops = oracleProcess(
  (readOracle("02-b2b-7-stage-loops.json") as { input: OracleInput }).input,
);
/* oxlint-enable typescript/no-unsafe-type-assertion */

function expectedOf(index: number): Readonly<Record<string, number>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only numbers are read of it
  return (oracle.cases[index]?.expected ?? {}) as Readonly<Record<string, number>>;
}

function winRate(flowId: string, target: number, insteadOf: string | null = null): GoalQuestion {
  return {
    lever: { changes: "probability", recordId: flowId, insteadOf },
    measure: { figure: "winRate" },
    target,
  };
}

function reached(answer: GoalAnswer): number | null {
  return answer.answer === "reached" ? answer.point.value : null;
}

describe("the published goals", () => {
  test.each([null, "Prospecting Lost"])("a conversion, instead of %s", (insteadOf) => {
    const answer = goalSeek(line, winRate("Prospecting Qualification", 0.1, insteadOf));
    expect(reached(answer)).toBeNear(expectedOf(1)["p"]);
  });

  test("one that no value reaches, with the best there is and how far off it is", () => {
    const answer = goalSeek(line, winRate("Closing Won", 0.12));
    if (answer.answer !== "outOfReach") throw new Error(answer.answer);
    expect(answer.best?.value).toBe(1);
    expect(answer.best?.result).toBeNear(expectedOf(2)["maxWinRate"]);
    expect(answer.wouldNeed).toBeNear(expectedOf(2)["p"]);
  });

  test("with loops, the others rescaled in proportion", () => {
    const flow = "Objections Closing";
    expect(reached(goalSeek(loops, winRate(flow, 0.11)))).toBeNear(expectedOf(3)["p"]);
    const most = goalSeek(loops, winRate(flow, 0.5));
    expect(most.answer === "outOfReach" && most.best?.result).toBeNear(
      expectedOf(3)["maxWinRateAtP1"],
    );
  });

  test("the fewest people", () => {
    const found = fewestServers(4.5, 1, 0.2);
    expect(found?.servers).toBe(expectedOf(4)["c"]);
    expect(found?.waitProbability).toBeNear(expectedOf(4)["probWait"]);
    expect(fewestServers(1e6, 1, 0.2)).toBeNull();
    expect(fewestServers(0, 1, 0)?.servers).toBe(1);
  });
});

test("what it answers, put into the process, hits the target; elsewhere none of the values does", () => {
  const question = fc.record({
    lever: fc.nat(1000),
    effect: fc.constantFrom(...EFFECTS),
    factor: fc.oneof(fc.double({ min: 0.7, max: 1.4, noNaN: true }), fc.constantFrom(0, 1, 100)),
  });
  fc.assert(
    fc.property(
      soundProcess,
      question,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (document, asked, at) => {
        const levers = leversOf(document);
        const lever = levers[asked.lever % levers.length];
        const measure = { figure: asked.effect };
        const today = measureOf(document, measure);
        if (lever === undefined || !today.known) throw new Error("A sound process computes");
        const target = today.value * asked.factor;
        const answer = goalSeek(document, { lever, measure, target });
        if (answer.answer === "reached") {
          const after = applyChanges(document, answer.point.changes);
          expect(after.passedOver).toEqual([]);
          const result = measureOf(after.document, measure);
          expect(result.known ? result.value : answer.point.result).toBe(answer.point.result);
          expect(Math.abs(answer.point.result - target)).toBeLessThanOrEqual(1e-9 * target);
          return;
        }
        if (answer.answer === "unknown" || asked.effect === "meanDaysToWin") return;
        // Any other value of the lever is on the same side of the target.
        const range = rangeOf(document, lever);
        const value = (range?.least ?? 0) + at * ((range?.most ?? 0) - (range?.least ?? 0));
        const tried = measureOf(
          applyChanges(document, changesAt(document, lever, value)).document,
          measure,
        );
        const side = Math.sign(today.value - target);
        if (tried.known && side !== 0) expect(Math.sign(tried.value - target)).toBe(side);
      },
    ),
    { numRuns: runs(200) },
  );
});

describe("levers of every kind", () => {
  const { document, ids } = buildProcess((b) => {
    b.process({ dealValue: 1000 });
    const call = b.stage("Call", { expectedDays: 4 });
    const offer = b.stage("Offer", { durationFrom: "criticalPath" });
    const write = b.activity("Write", { stageId: offer, durationDays: 3 });
    const shape = b.stage("Sign", {
      expectedDays: 3,
      durationShape: "triangular",
      shortestDays: 1,
      longestDays: 8,
    });
    const [won, lost] = [b.outcome("Won"), b.outcome("Lost", { result: "lost" })];
    const web = b.leadSource("Web", { inflow: 100 });
    b.flow(web, call);
    const on = b.flow(call, offer, 0.4);
    const off = b.flow(call, lost);
    b.flow(offer, shape);
    b.flow(shape, won);
    return { call, offer, write, shape, on, off, web, won, lost };
  });
  const days = (target: number, recordId: string): GoalQuestion => ({
    lever: { changes: "days", recordId, insteadOf: null },
    measure: { figure: "meanDaysToWin" },
    target,
  });

  test("are found", () => {
    expect(leversOf(document).map(({ changes, recordId }) => [changes, recordId])).toEqual([
      ["probability", ids.on],
      ["probability", ids.off],
      ["days", ids.call],
      ["days", ids.write],
      ["days", ids.shape],
      ["inflow", ids.web],
      ["dealValue", "process"],
    ]);
  });

  test.each<[string, GoalQuestion, number]>([
    ["days of a stage", days(9, ids.call), 2],
    ["days of an activity that its stage goes by", days(9, ids.write), 1],
    ["the most likely of three", days(12, ids.shape), 6],
    [
      "inflow",
      {
        lever: { changes: "inflow", recordId: ids.web, insteadOf: null },
        measure: { figure: "winsPerMonth" },
        target: 60,
      },
      150,
    ],
    [
      "deal value",
      {
        lever: { changes: "dealValue", recordId: "process", insteadOf: null },
        measure: { figure: "revenuePerMonth" },
        target: 1e6,
      },
      25_000,
    ],
    [
      "the chance of any outcome",
      {
        lever: { changes: "probability", recordId: ids.on, insteadOf: null },
        measure: { figure: "outcome", outcomeId: ids.lost },
        target: 0.25,
      },
      0.75,
    ],
    ["what it is already", winRate(ids.on, 0.4), 0.4],
    ["nothing at all", winRate(ids.on, 0), 0],
  ])("%s", (_, question, expected) => {
    expect(reached(goalSeek(document, question))).toBeNear(expected);
  });

  test("a bound of three points is a bound", () => {
    const answer = goalSeek(document, days(5, ids.shape));
    expect(answer).toMatchObject({ answer: "outOfReach", best: { value: 1 }, wouldNeed: null });
  });

  test("what makes no difference is of no use", () => {
    const answer = goalSeek(document, { ...days(5, ids.call), measure: { figure: "winRate" } });
    expect(answer).toEqual({ answer: "outOfReach", best: null, wouldNeed: null });
  });

  test("an amount that is not stated can be asked for", () => {
    const { document: open } = buildProcess((b) => {
      const call = b.stage("Call");
      b.flow(b.leadSource("Web"), call);
      b.flow(call, b.outcome("Won"));
    });
    const lever = { changes: "inflow", recordId: "leadSource1", insteadOf: null } as const;
    const measure = { figure: "winsPerMonth" } as const;
    expect(reached(goalSeek(open, { lever, measure, target: 12 }))).toBeNear(12);
    const money = { lever, measure: { figure: "revenuePerMonth" }, target: 12 } as const;
    expect(goalSeek(open, money)).toMatchObject({
      answer: "unknown",
      gaps: [{ reason: "leadSourceWithoutInflow" }, { reason: "missingDealValue" }],
    });
  });

  test.each([
    { changes: "probability", recordId: "flow1", insteadOf: null },
    { changes: "probability", recordId: ids.on, insteadOf: "flow1" },
    { changes: "days", recordId: ids.offer, insteadOf: null },
    { changes: "days", recordId: "gone", insteadOf: null },
    { changes: "inflow", recordId: ids.call, insteadOf: null },
    { changes: "dealValue", recordId: ids.call, insteadOf: null },
  ] as const)("no lever: $changes of $recordId", (lever) => {
    expect(rangeOf(document, lever)).toBeNull();
    expect(goalSeek(document, { lever, measure: { figure: "winRate" }, target: 0.5 }).answer).toBe(
      "unknown",
    );
  });
});

test("a way that nobody takes is opened by what the only other one gives up, and closed again", () => {
  const { document, ids } = buildProcess((b) => {
    const call = b.stage("Call");
    b.flow(b.leadSource("Web"), call);
    const all = b.flow(call, b.outcome("Won"), 1);
    const none = b.flow(call, b.outcome("Lost", { result: "lost" }), 0);
    return { all, none };
  });
  const lever = { changes: "probability", recordId: ids.all, insteadOf: null } as const;
  expect(changesAt(document, lever, 0.6)).toEqual([
    { recordId: ids.all, field: "probability", value: 0.6 },
    { recordId: ids.none, field: "probability", value: 0.4 },
  ]);
  expect(reached(goalSeek(document, winRate(ids.all, 0.6)))).toBeNear(0.6);
});

test("days that fall and rise between the ends are found where they lie", () => {
  // Demos are quicker than the slow way, half of which is lost, until they go round too often.
  const { document, ids } = buildProcess((b) => {
    const call = b.stage("Call", { expectedDays: 0 });
    const demo = b.stage("Demo", { expectedDays: 5.8 });
    const slow = b.stage("Slow", { expectedDays: 30 });
    const won = b.outcome("Won");
    b.flow(b.leadSource("Web"), call);
    const on = b.flow(call, demo, 0.1);
    b.flow(call, slow);
    b.flow(demo, call, 0.8);
    b.flow(demo, won);
    b.flow(slow, won, 0.5);
    b.flow(slow, b.outcome("Lost", { result: "lost" }));
    return { on };
  });
  const lever = { changes: "probability", recordId: ids.on, insteadOf: null } as const;
  const measure = { figure: "meanDaysToWin" } as const;
  const days = [0.1, 0.8, 1].map((value) => {
    const changed = applyChanges(document, changesAt(document, lever, value)).document;
    const found = measureOf(changed, measure);
    return found.known ? found.value : 0;
  });
  expect(days.every((found, index) => (index === 1 ? found < 26 : found > 28))).toBe(true);
  const answer = goalSeek(document, { lever, measure, target: 26 });
  expect(answer.answer === "reached" && answer.point.result).toBeNear(26);
});
