import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecast } from "../../../../src/core/analysis/forecast.ts";
import { changesAt } from "../../../../src/core/analysis/goals/levers.ts";
import { applyChanges } from "../../../../src/core/analysis/scenarios/applyChanges.ts";
import { bestChange, byRecord, ranked } from "../../../../src/core/analysis/sensitivity/ranking.ts";
import {
  EFFECTS,
  type Effect,
  POINT,
  pointInsteadOf,
  sensitivities,
  type Sensitivity,
} from "../../../../src/core/analysis/sensitivity/sensitivities.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { soundProcess } from "../anyProcess.ts";
import "../oracle.ts";
import { runs } from "../../../kit/properties.ts";

function figureOf(document: ProcessDocument, effect: Effect): number {
  const figure = forecast(document).figures[effect];
  if (!figure.known) throw new Error(`${effect} is not known`);
  return figure.value;
}

/** What a small step of an entry's number to either side does, for its whole step. */
function differences(
  document: ProcessDocument,
  entry: Sensitivity,
  insteadOf: string | null = null,
) {
  const { changes, recordId, now, step } = entry;
  const h = changes === "probability" ? 1e-5 : 1e-3;
  const lever = { changes, recordId, insteadOf };
  const at = (value: number) => applyChanges(document, changesAt(document, lever, value)).document;
  const [below, above] = [at(now - h), at(now + h)];
  return (effect: Effect) => ((figureOf(above, effect) - figureOf(below, effect)) / (2 * h)) * step;
}

function expectNear(document: ProcessDocument, entry: Sensitivity, insteadOf?: string): void {
  const difference = differences(document, entry, insteadOf);
  for (const effect of EFFECTS) {
    const expected = difference(effect);
    const scale = Math.max(Math.abs(figureOf(document, effect)), Math.abs(expected));
    const miss = Math.abs((entry.effects[effect] ?? Number.NaN) - expected);
    if (!(miss <= 1e-5 * scale)) {
      throw new Error(`${effect} of ${entry.recordId}: ${entry.effects[effect]} for ${expected}`);
    }
  }
}

test("they are the central differences of the forecast, in any process", () => {
  fc.assert(
    fc.property(soundProcess, (document) => {
      const { entries, gaps } = sensitivities(document);
      expect(gaps).toEqual([]);
      for (const entry of entries) expectNear(document, entry);
    }),
    { numRuns: runs(150) },
  );
});

test("so they are where one other flow alone gives way", () => {
  let checked = 0;
  fc.assert(
    fc.property(soundProcess, fc.nat(99), fc.nat(99), (document, one, two) => {
      const flows = [...document.flow.values()];
      const flow = flows[one % flows.length];
      const beside = flows.filter((it) => it !== flow && it.sourceId === flow?.sourceId);
      const other = beside[two % Math.max(1, beside.length)];
      if (flow === undefined || other === undefined) return;
      const effects = pointInsteadOf(document, flow.id).get(other.id);
      // What no lead reaches is no part of the model, and what nobody takes can't give way.
      const now = forecast(document).flows.get(flow.id)?.probability;
      const given = forecast(document).flows.get(other.id)?.probability ?? 0;
      expect(effects !== undefined).toBe(now !== undefined && given > 0);
      if (effects === undefined || now === undefined) return;
      const entry: Sensitivity = {
        changes: "probability",
        recordId: flow.id,
        now,
        step: POINT,
        effects,
      };
      expectNear(document, entry, other.id);
      checked += 1;
    }),
    { numRuns: runs(150) },
  );
  expect(checked).toBeGreaterThan(50);
});

describe("a line of two stages", () => {
  const { document, ids } = buildProcess((b) => {
    b.process({ dealValue: 1000 });
    const call = b.stage("Call", { expectedDays: 4 });
    const offer = b.stage("Offer", { expectedDays: 0.5 });
    const [won, lost] = [b.outcome("Won"), b.outcome("Lost", { result: "lost" })];
    b.flow(b.leadSource("Web", { inflow: 100 }), call);
    const on = b.flow(call, offer, 0.4);
    const off = b.flow(call, lost);
    const sign = b.flow(offer, won, 0.5);
    const fail = b.flow(offer, lost, 0.5);
    return { call, offer, on, off, sign, fail };
  });
  const found = sensitivities(document);
  const effects = new Map(found.entries.map((entry) => [entry.recordId, entry]));

  test("a point more is worth what it leads to, less what is given up", () => {
    expect(effects.get(ids.on)?.effects.winRate).toBeNear(0.005);
    expect(effects.get(ids.on)?.effects.winsPerMonth).toBeNear(0.5);
    expect(effects.get(ids.on)?.effects.revenuePerMonth).toBeNear(500);
    expect(effects.get(ids.on)?.effects.meanDaysToWin).toBeNear(0);
    expect(effects.get(ids.off)?.effects.winsPerMonth).toBeNear(-0.5);
    expect(effects.get(ids.sign)?.effects.winsPerMonth).toBeNear(0.4);
  });

  test("a day less is a day less of each visit, or all there is of it", () => {
    expect(effects.get(ids.call)).toMatchObject({ now: 4, step: -1 });
    expect(effects.get(ids.call)?.effects.meanDaysToWin).toBeNear(-1);
    expect(effects.get(ids.offer)).toMatchObject({ now: 0.5, step: -0.5 });
    expect(effects.get(ids.offer)?.effects.meanDaysToWin).toBeNear(-0.5);
    expect(effects.get(ids.call)?.effects.winsPerMonth).toBe(0);
  });

  test("instead of one other flow, only of the same step", () => {
    const found = pointInsteadOf(document, ids.on);
    expect([...found.keys()]).toEqual([ids.off]);
    expect(found.get(ids.off)?.winsPerMonth).toBeNear(0.5);
    expect(pointInsteadOf(document, "gone").size).toBe(0);
  });

  test("an arrow with nothing beside it is no choice", () => {
    expect(effects.has("flow1")).toBe(false);
  });

  test("the strongest comes first, and what pays most is said in words", () => {
    const order = ranked(found, "winsPerMonth").map(({ entry }) => entry.recordId);
    expect(order).toEqual([ids.on, ids.off, ids.sign, ids.fail]);
    expect(byRecord(found, "winsPerMonth").get(ids.off)?.change).toBeNear(-0.5);
    const best = bestChange(document, found);
    expect(best).toMatchObject({
      message: "whatIf.best.pointMore",
      recordId: ids.on,
      effect: "revenuePerMonth",
      names: { from: "Call", to: "Offer" },
    });
    expect(best?.gain).toBeNear(500);
  });
});

test("where only harm can be undone, a point less pays most; where nothing else does, a day", () => {
  const { document } = buildProcess((b) => {
    const call = b.stage("Call", { expectedDays: 4 });
    const [won, lost] = [b.outcome("Won"), b.outcome("Lost", { result: "lost" })];
    b.flow(b.leadSource("Web"), call);
    b.flow(call, lost, 0.2);
    b.flow(call, won);
  });
  expect(bestChange(document, sensitivities(document))).toMatchObject({
    message: "whatIf.best.pointLess",
    effect: "winRate",
  });
  const { document: straight } = buildProcess((b) => {
    const call = b.stage("Call", { expectedDays: 4 });
    b.flow(b.leadSource("Web"), call);
    b.flow(call, b.outcome("Won"));
  });
  expect(bestChange(straight, sensitivities(straight))).toMatchObject({
    message: "whatIf.best.dayLess",
    effect: "meanDaysToWin",
    gain: 1,
    names: { name: "Call" },
  });
});

test("of a stage that goes by its activities, each that alone holds it up counts", () => {
  const { document, ids } = buildProcess((b) => {
    b.process({ dayKind: "working", workingDaysPerWeek: 5 });
    const stageId = b.stage("Offer", { durationFrom: "criticalPath" });
    const write = b.activity("Write", { stageId, durationDays: 3 });
    const check = b.activity("Check", { stageId, durationDays: 2.5 });
    const print = b.activity("Print", { stageId, durationDays: 0.5 });
    b.dependency(write, print);
    b.dependency(check, print);
    b.flow(b.leadSource("Web"), stageId);
    b.flow(stageId, b.outcome("Won"));
    return { write, check, print };
  });
  const days = byRecord(sensitivities(document), "meanDaysToWin");
  expect([...days.keys()]).toEqual([ids.write, ids.print]);
  expect(days.get(ids.write)?.change).toBeNear(-0.5 * (7 / 5));
  expect(days.get(ids.print)?.change).toBeNear(-0.5 * (7 / 5));
});

test("without a win, or inflow, what is not known stays open", () => {
  const { document } = buildProcess((b) => {
    const call = b.stage("Call");
    b.flow(b.leadSource("Web"), call);
    b.flow(call, b.outcome("Won"), 0.5);
    b.flow(call, b.outcome("Lost", { result: "lost" }));
  });
  const { entries, gaps } = sensitivities(document);
  expect(gaps.map(({ reason }) => reason)).toEqual([
    "leadSourceWithoutInflow",
    "missingDealValue",
    "missingDuration",
  ]);
  expect(entries[0]?.effects).toEqual({
    winRate: 0.01,
    winsPerMonth: null,
    revenuePerMonth: null,
    meanDaysToWin: null,
  });
  const { document: empty } = buildProcess(() => undefined);
  expect(sensitivities(empty).entries).toEqual([]);
  expect(bestChange(empty, sensitivities(empty))).toBeNull();
});
