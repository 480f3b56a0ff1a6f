import { describe, expect, test } from "vitest";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { processModel } from "../../../src/core/analysis/model.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import "./oracle.ts";

/** 30 leads from two sources; a quarter of the calls are made again, half of the offers are won. */
function process(b: ProcessBuilder) {
  const [rep, boss] = [b.role("Rep", { costPerHour: 40 }), b.role("Boss", { costPerHour: 100 })];
  const web = b.leadSource("Web", { inflow: 20, costPerLead: 15 });
  const fair = b.leadSource("Fair", { inflow: 10 });
  const calls = b.stage("Calls", { expectedDays: 6, ownerRoleId: rep, costPerVisit: 5 });
  b.activity("Call", { stageId: calls, effortHours: 0.5 });
  b.activity("Coach", { stageId: calls, effortHours: 0.1, roleId: boss });
  const offer = b.activity("Offer", { roleId: rep, effortHours: 3, durationDays: 2 });
  const [won, lost] = [b.outcome("Won"), b.outcome("Lost", { result: "lost" })];
  b.flow(web, calls);
  b.flow(fair, offer);
  b.flow(calls, calls, 0.25);
  b.flow(calls, offer);
  b.flow(offer, won, 0.5);
  b.flow(offer, lost);
  return { web, fair, calls, offer, won, lost, rep, boss };
}

function modelOf(describe: (b: ProcessBuilder) => ReturnType<typeof process>) {
  const { document, ids } = buildProcess(describe);
  const found = processModel(document);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const model = found.value;
  const of = (list: Float64Array, id: string) => list[model.stateIndex.get(id) ?? -1];
  return { document, ids, model, of };
}

describe("the model of a process", () => {
  const { document, ids, model, of } = modelOf((b) => {
    b.process({ dealValue: 900 });
    return process(b);
  });

  test("is made once for a document", () => {
    expect(processModel(document)).toBe(processModel(document));
  });

  test("leads enter by their sources, and pass through the states", () => {
    expect(of(model.start, ids.web)).toBeNear(2 / 3);
    expect(of(model.start, ids.calls)).toBe(0);
    expect(of(model.visits, ids.calls)).toBeNear((2 / 3) * (4 / 3));
    expect(of(model.visits, ids.offer)).toBeNear(1);
    expect(model.leadsPerMonth).toEqual({ known: true, value: 30 });
  });

  test("a visit takes days and costs money", () => {
    const { mean, variance, cost } = model.chain;
    expect(of(mean, ids.calls)).toBe(6);
    expect(of(variance, ids.calls)).toBe(36);
    expect(of(variance, ids.offer)).toBe(0);
    expect(of(cost, ids.calls)).toBeNear(5 + 0.5 * 40 + 0.1 * 100);
    expect(of(cost, ids.offer)).toBeNear(120);
    expect(of(cost, ids.web)).toBe(15);
    expect(of(cost, ids.fair)).toBe(0);
  });

  test("won outcomes are worth the deal value", () => {
    expect(model.chain.outcomes.map((id) => id === ids.won)).toEqual([true, false]);
    expect([...model.chain.value]).toEqual([900, 0]);
    expect([...model.won]).toEqual([0]);
  });

  test("work is done by the activity's role, else by the owner of the stage", () => {
    const work = model.work[model.stateIndex.get(ids.calls) ?? -1];
    expect(work?.map(({ roleId, hours }) => [roleId, hours])).toEqual([
      [ids.rep, 0.5],
      [ids.boss, 0.1],
    ]);
  });
});

test("working days are turned into calendar days, in model and forecast alike", () => {
  const { document, ids, model, of } = modelOf((b) => {
    b.process({ dayKind: "working" });
    return process(b);
  });
  expect(model.calendarDays).toBeNear(1.4);
  expect(of(model.chain.mean, ids.calls)).toBeNear(8.4);
  expect(of(model.chain.variance, ids.calls)).toBeNear(8.4 ** 2);
  const { meanDaysToWin } = forecast(document).figures;
  expect(meanDaysToWin.known && meanDaysToWin.value).toBeNear(1.4 * (6 * (8 / 9) + 2));
});

test("a place without working days is named, and what takes no time stays known", () => {
  const { document, ids, model } = modelOf((b) => {
    b.process({ dayKind: "working", workingDaysPerWeek: 0 });
    return process(b);
  });
  const stateOf = (id: string) => model.durations[model.stateIndex.get(id) ?? -1];
  expect(stateOf(ids.web)).toEqual({ ok: true, value: { shape: "fixed", days: 0 } });
  expect(stateOf(ids.calls)?.ok).toBe(false);
  expect(forecast(document).gaps.map(({ reason, recordId }) => [reason, recordId])).toContainEqual([
    "missingWorkingDays",
    "process",
  ]);
});
