import { expect, it } from "vitest";
import { planOfProcess } from "../../../src/core/analysis/activities/plan.ts";
import { goalSeek } from "../../../src/core/analysis/goals/goalSeek.ts";
import { leversOf } from "../../../src/core/analysis/goals/levers.ts";
import { requirementsFor } from "../../../src/core/analysis/goals/requirements.ts";
import { sensitivities } from "../../../src/core/analysis/sensitivity/sensitivities.ts";
import { ANALYSES } from "../../../src/state/workers/analyses.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  b.process({ dealValue: 500 });
  const call = b.stage("Call", { expectedDays: 3 });
  b.flow(b.leadSource("Web", { inflow: 20 }), call);
  const won = b.flow(call, b.outcome("Won"), 0.4);
  b.flow(call, b.outcome("Lost", { result: "lost" }));
  return { won };
});
const question = {
  lever: { changes: "probability", recordId: ids.won, insteadOf: null },
  measure: { figure: "revenuePerMonth" },
  target: 6000,
} as const;

it("answers what core answers, in data that can be sent", async () => {
  const quota = { of: "wins", amount: 12, per: "quarter" } as const;
  const nothing = () => Promise.resolve();
  const answers = [
    await ANALYSES.goalSeek(document, question, nothing),
    await ANALYSES.sensitivity(document, null, nothing),
    await ANALYSES.requirements(document, quota, nothing),
    await ANALYSES.levers(document, null, nothing),
    await ANALYSES.plan(document, null, nothing),
  ];
  expect(structuredClone(answers)).toEqual([
    goalSeek(document, question),
    sensitivities(document),
    requirementsFor(document, quota),
    leversOf(document),
    { plan: planOfProcess(document), startNow: 0 },
  ]);
});

it("says how far a search is, and stops when nobody waits for it any more", async () => {
  const shares: number[] = [];
  await ANALYSES.goalSeek(document, question, (share) => {
    shares.push(share);
    return Promise.resolve();
  });
  expect(shares.length).toBeGreaterThan(3);
  expect(shares.every((share, index) => share < 1 && share >= (shares[index - 1] ?? 0))).toBe(true);
  const givenUp = ANALYSES.goalSeek(document, question, () =>
    Promise.reject(new Error("Given up")),
  );
  await expect(givenUp).rejects.toThrow("Given up");
});
