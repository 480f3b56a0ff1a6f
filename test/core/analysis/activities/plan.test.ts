import { describe, expect, test } from "vitest";
import {
  type ActivityPlan,
  canStartNow,
  chanceToCloseBy,
  planOfProcess,
  planOfStage,
} from "../../../../src/core/analysis/activities/plan.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { readOracle } from "../oracle.ts";

interface Oracle {
  readonly input: readonly {
    id: string;
    predecessors: string[];
    optimistic: number;
    mostLikely: number;
    pessimistic: number;
  }[];
  readonly expected: {
    readonly duration: number;
    readonly criticalPath: readonly string[];
    readonly activities: Readonly<
      Record<
        string,
        {
          mean: number;
          variance: number;
          ES: number;
          EF: number;
          LS: number;
          LF: number;
          slack: number;
        }
      >
    >;
    readonly criticalVariance: number;
    readonly probBy16: number;
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
const oracle = readOracle("12-cpm-pert.json") as Oracle;

function spreadOf(plan: ActivityPlan) {
  return plan.close.ok ? plan.close.value : null;
}

describe("the published General Foundry project", () => {
  const { document } = buildProcess((b) => {
    const stageId = b.stage("Foundry", { durationFrom: "criticalPath" });
    for (const { id, optimistic, mostLikely, pessimistic } of oracle.input) {
      b.activity(id, {
        id,
        stageId,
        durationDays: mostLikely,
        shortestDays: optimistic,
        longestDays: pessimistic,
      });
    }
    for (const { id, predecessors } of oracle.input) {
      for (const source of predecessors) b.dependency(source, id);
    }
  });

  test.each([
    ["as a stage", planOfStage(document, "stage1")],
    ["as the whole process", planOfProcess(document)],
  ])("%s", (_, plan) => {
    const { expected } = oracle;
    expect(spreadOf(plan)?.mean).toBeNear(expected.duration);
    expect(spreadOf(plan)?.variance).toBeNear(expected.criticalVariance);
    expect(chanceToCloseBy(plan, 16)).toBeNear(expected.probBy16);
    expect(plan.critical).toEqual(expected.criticalPath);
    for (const { id, spread, schedule, isCritical } of plan.activities) {
      const wanted = expected.activities[id];
      expect(spread?.mean).toBeNear(wanted?.mean, `${id} mean`);
      expect(spread?.variance).toBeNear(wanted?.variance, `${id} variance`);
      expect(schedule?.earliestStart).toBeNear(wanted?.ES, `${id} ES`);
      expect(schedule?.earliestFinish).toBeNear(wanted?.EF, `${id} EF`);
      expect(schedule?.latestStart).toBeNear(wanted?.LS, `${id} LS`);
      expect(schedule?.latestFinish).toBeNear(wanted?.LF, `${id} LF`);
      expect(schedule?.slack).toBeNear(wanted?.slack, `${id} slack`);
      expect(isCritical).toBe(expected.criticalPath.includes(id));
    }
  });
});

describe("activities of several stages", () => {
  const { document, ids } = buildProcess((b) => {
    const [first, second] = [b.stage("Learn"), b.stage("Offer")];
    const ask = b.activity("Ask", { stageId: first, durationDays: 2 });
    const write = b.activity("Write", { stageId: second, durationDays: 3 });
    const check = b.activity("Check", { stageId: second, durationDays: 1 });
    const alone = b.activity("Referral", { durationDays: 4 });
    b.dependency(ask, write, { lagDays: 1 });
    b.dependency(write, check);
    return { first, second, ask, write, check, alone };
  });

  test("the whole goes by dependencies across stages, a stage by its own alone", () => {
    const whole = planOfProcess(document);
    expect(whole.activities.map(({ id, wave }) => [id, wave])).toEqual([
      [ids.ask, 0],
      [ids.write, 1],
      [ids.check, 2],
      [ids.alone, 0],
    ]);
    expect(spreadOf(whole)).toEqual({ mean: 7, variance: 0 });
    expect(whole.critical).toEqual([ids.ask, ids.write, ids.check]);
    expect(spreadOf(planOfStage(document, ids.second))).toEqual({ mean: 4, variance: 0 });
  });

  test("what can start now", () => {
    expect(canStartNow(document)).toEqual([ids.ask, ids.alone]);
    expect(canStartNow(document, new Set([ids.ask, ids.alone]))).toEqual([ids.write]);
    expect(canStartNow(document, new Set(document.activity.keys()))).toEqual([]);
  });

  test("certain days are met or not", () => {
    const plan = planOfProcess(document);
    expect([6.999, 7].map((days) => chanceToCloseBy(plan, days))).toEqual([0, 1]);
  });
});

test("what is missing is named; waves need no days", () => {
  const { document, ids } = buildProcess((b) => {
    const stageId = b.stage("Offer");
    const one = b.activity("One", { stageId });
    const two = b.activity("Two", { stageId, durationDays: 2, shortestDays: 3, longestDays: 4 });
    b.dependency(one, two);
    return { one, two };
  });
  const plan = planOfProcess(document);
  expect(plan.close).toEqual({
    ok: false,
    error: [
      { reason: "missingDuration", recordId: ids.one, share: null },
      { reason: "daysOutOfOrder", recordId: ids.two, share: null },
    ],
  });
  expect(plan.activities.map(({ wave, schedule }) => [wave, schedule])).toEqual([
    [0, null],
    [1, null],
  ]);
  expect(chanceToCloseBy(plan, 10)).toBeNull();
});

test("nothing to do is done at once", () => {
  const { document } = buildProcess(() => undefined);
  const plan = planOfProcess(document);
  expect(plan.activities).toEqual([]);
  expect(spreadOf(plan)).toEqual({ mean: 0, variance: 0 });
});
