import { expect, test } from "vitest";
import {
  explainQuantile,
  explainSimulated,
  explainWaiting,
  explainWeek,
  QUANTILES,
  SIMULATED_FIGURES,
  type SimulatedFigure,
} from "../../../src/core/simulation/explainSimulation.ts";
import { USUAL_OPTIONS } from "../../../src/core/simulation/options.ts";
import { simulate } from "../../../src/core/simulation/simulate.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "../analysis/oracle.ts";

const OPTIONS = { ...USUAL_OPTIONS, days: 90, warmUpDays: 90, replications: 5 };

async function explained(dealValue: number | null, winProbability: number) {
  const { document, ids } = buildProcess((b) => {
    b.process({ dealValue });
    const role = b.role("Rep", { headCount: 1, sellingHoursPerWeek: 30 });
    const stage = b.stage("Call", { expectedDays: 4, ownerRoleId: role });
    b.activity("Talk", { stageId: stage, effortHours: 3 });
    b.flow(b.leadSource("Leads", { inflow: 30 }), stage);
    b.flow(stage, b.outcome("Won"), winProbability);
    b.flow(stage, b.outcome("Lost", { result: "lost" }));
    return { role, stage };
  });
  const result = await simulate(document, OPTIONS, () => Promise.resolve());
  if (!result.known) throw new Error(JSON.stringify(result.gaps));
  const explain = (figure: SimulatedFigure) => {
    const isOfRole = figure === "utilisation" || figure === "queue";
    return explainSimulated(document, result, figure, isOfRole ? ids.role : ids.stage);
  };
  return { document, ids, result, explain };
}

test("every simulated figure says how it came about", async () => {
  const { result, explain } = await explained(500, 0.5);
  const values = SIMULATED_FIGURES.map((name) => {
    const { figure, formula, inputs, assumptions } = explain(name);
    expect(formula).toBe(`simulation.formula.${name}`);
    expect(assumptions.length).toBeGreaterThan(0);
    expect(inputs.map(({ value }) => value).slice(0, 4)).toEqual([90, 90, 5, 1]);
    return figure.known ? figure.value : null;
  });
  const [role] = result.roles;
  const [wait] = result.waits;
  const stage = result.states.find(({ id }) => id === wait?.stateId);
  expect(values.slice(0, 7)).toEqual([
    result.leads.mean,
    result.wins.mean,
    result.revenue?.mean,
    result.daysToWin?.mean,
    stage?.deals,
    role?.utilisation.mean,
    role?.queue.mean,
  ]);
  // All that began to wait has been begun, but for a handful.
  expect(values[7]).toBeCloseTo(wait?.daysPerTask ?? 0, 1);
  expect(
    explain("queue")
      .inputs.map(({ value }) => value)
      .slice(4),
  ).toEqual([1, 30]);
});

test("what a simulation can't tell names what is missing", async () => {
  const { explain } = await explained(null, 1e-12);
  const reasons = (["revenue", "daysToWin"] as const).map((name) => {
    const { figure } = explain(name);
    return figure.known ? "known" : figure.gaps[0]?.reason;
  });
  expect(reasons).toEqual(["missingDealValue", "wonUnreachable"]);
});

test("percentiles, weeks and places where deals wait say so too", async () => {
  const { document, ids, result } = await explained(500, 0.5);
  for (const figure of ["leads", "wins", "revenue", "daysToWin"] as const) {
    const values = QUANTILES.map((quantile) => {
      const found = explainQuantile(document, result, figure, quantile);
      const of = figure === "daysToWin" ? "deals" : "runs";
      expect(found.formula).toBe(`numbers.formula.${of}.${quantile}`);
      return found.figure.known ? found.figure.value : null;
    });
    const spread = result[figure];
    expect(values).toEqual([spread?.p10, spread?.p50, spread?.p90]);
  }
  const [role] = result.roles;
  expect(explainWeek(document, result, "queue", ids.role, 2).figure).toEqual({
    known: true,
    value: role?.weeklyQueue[2],
  });
  expect(explainWeek(document, result, "utilisation", ids.role, 1).figure).toEqual({
    known: true,
    value: role?.weeklyUtilisation[1],
  });
  const [wait] = result.waits;
  const waiting = explainWaiting(document, result, wait?.stateId ?? "", wait?.roleId ?? "");
  expect(waiting.figure).toEqual({ known: true, value: wait?.deals });
  expect(explainWaiting(document, result, ids.role, ids.role).figure.known).toBe(false);
});
