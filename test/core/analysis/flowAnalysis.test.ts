import { describe, expect, test } from "vitest";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { time } from "../../../src/core/analysis/chainResults.ts";
import { dot } from "../../../src/core/analysis/linear.ts";
import { processModel } from "../../../src/core/analysis/model.ts";
import { roleLoads } from "../../../src/core/analysis/roleLoad.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { readOracle } from "./oracle.ts";

// Blocks of a flow (Dumas et al., Fundamentals of Business Process Management, chapter 7): rework
// is a loop, branches at once are activities of one stage, a choice is a decision.
interface Block {
  readonly type: "rework" | "parallel" | "task" | "xor";
  readonly duration: number;
  readonly reworkProbability: number;
  readonly branches: readonly { readonly duration: number; readonly p: number }[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
const { cases } = readOracle("09-flow-analysis.json") as {
  readonly cases: readonly {
    readonly input: {
      readonly blocks: readonly Block[];
      readonly arrivalMeanSeconds: number;
      readonly pools: Readonly<Record<string, number>>;
    };
    readonly expected: {
      readonly cycleTimeDays: number;
      readonly executionsPerCase: Readonly<Record<string, number>>;
      readonly probEndsWithOffer: number;
      readonly probEndsRejected: number;
      readonly workMinutesPerCase: Readonly<Record<string, number>>;
      readonly costPerCaseEUR: number;
      readonly utilisationIfArrivalsFollowTimetable: Readonly<Record<string, number>>;
    };
  }[];
};
const [blocks, credit] = cases;

function sound(document: ProcessDocument) {
  const model = processModel(document);
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}

test("the cycle time of rework, branches at once and a choice", () => {
  const { document } = buildProcess((b) => {
    let ends: readonly string[] = [b.leadSource("Applications")];
    for (const block of blocks?.input.blocks ?? []) {
      if (block.type === "xor") {
        const decision = b.decision();
        for (const end of ends) b.flow(end, decision);
        ends = block.branches.map(({ duration, p }) => {
          const branch = b.activity("Branch", { durationDays: duration });
          b.flow(decision, branch, p);
          return branch;
        });
        continue;
      }
      const stage = b.stage(block.type, {
        expectedDays: block.duration ?? null,
        durationShape: "fixed",
        durationFrom: block.type === "parallel" ? "criticalPath" : "timeline",
      });
      for (const { duration } of block.branches ?? []) {
        b.activity("Branch", { stageId: stage, durationDays: duration });
      }
      for (const end of ends) b.flow(end, stage);
      if (block.type === "rework") b.flow(stage, stage, block.reworkProbability);
      ends = [stage];
    }
    const done = b.outcome("Done");
    for (const end of ends) b.flow(end, done);
  });
  const { chain, start } = sound(document);
  expect(dot(start, time(chain).mean)).toBeNear(blocks?.expected.cycleTimeDays);
});

describe("executions and work of a credit application", () => {
  // Work weeks of 8 hours on each of 7 days, so that a month has as many hours for leads as for roles.
  const perMonth = (8 * 60 * 60 * (365.2425 / 12)) / (credit?.input.arrivalMeanSeconds ?? 1);
  const { document, ids } = buildProcess((b) => {
    const role = (name: string, costPerHour: number) =>
      b.role(name, {
        headCount: credit?.input.pools[name] ?? null,
        sellingHoursPerWeek: 8 * 7,
        costPerHour,
      });
    const [clerk, officer] = [role("Clerk", 25), role("Credit Officer", 50)];
    const checks = b.stage("Checks", { durationFrom: "criticalPath" });
    const history = { stageId: checks, roleId: clerk, effortHours: 10 / 60 };
    const income = { stageId: checks, roleId: clerk, effortHours: 20 / 60 };
    b.activity("Check credit history", { ...history, durationDays: 0 });
    b.activity("Check income sources", { ...income, durationDays: 0 });
    const work = (name: string, minutes: number) =>
      b.activity(name, { roleId: officer, effortHours: minutes / 60, durationDays: 0 });
    const assess = work("Assess application", 20);
    const offer = work("Make credit offer", 10);
    const reject = work("Notify rejection", 10);
    const feedback = b.activity("Receive customer feedback", { effortHours: 0, durationDays: 0 });
    const [offered, rejected] = [b.outcome("Offered"), b.outcome("Rejected", { result: "lost" })];
    b.flow(b.leadSource("Applications", { inflow: perMonth }), checks);
    b.flow(checks, assess);
    b.flow(assess, offer, 0.8);
    b.flow(assess, reject, 0.2);
    b.flow(offer, offered);
    b.flow(reject, feedback);
    b.flow(feedback, assess, 0.2);
    b.flow(feedback, rejected, 0.8);
    return { clerk, officer, checks, offered, rejected };
  });
  const { chain, visits, work, start } = sound(document);
  const wanted = credit?.expected;

  test("each activity is done as often as expected", () => {
    const found = new Map<string, number>();
    work.forEach((activities, state) => {
      for (const { activityId } of activities) {
        found.set(document.activity.get(activityId)?.name ?? "", visits[state] ?? Number.NaN);
      }
    });
    for (const [name, count] of Object.entries(wanted?.executionsPerCase ?? {})) {
      expect(found.get(name)).toBeNear(count, name);
    }
  });

  test("ends, work, cost and utilisation", () => {
    const { outcomes } = forecast(document);
    expect(outcomes.get(ids.offered)?.probability).toBeNear(wanted?.probEndsWithOffer);
    expect(outcomes.get(ids.rejected)?.probability).toBeNear(wanted?.probEndsRejected);
    expect(dot(start, chain.factor.solve(chain.cost))).toBeNear(wanted?.costPerCaseEUR);
    for (const [id, name] of [
      [ids.clerk, "Clerk"],
      [ids.officer, "Credit Officer"],
    ] as const) {
      const load = roleLoads(document).get(id);
      const hours = load?.hoursPerMonth.known === true ? load.hoursPerMonth.value : Number.NaN;
      expect((hours * 60) / perMonth).toBeNear(wanted?.workMinutesPerCase[name], name);
      const share = load?.utilisation.known === true ? load.utilisation.value : Number.NaN;
      expect(share).toBeNear(wanted?.utilisationIfArrivalsFollowTimetable[name], name);
    }
  });
});
