import { describe, expect, it, test } from "vitest";
import { explainSlack } from "../../../src/core/analysis/activities/explainActivity.ts";
import { planOfProcess } from "../../../src/core/analysis/activities/plan.ts";
import { detailedForecast } from "../../../src/core/analysis/details.ts";
import type { Explanation } from "../../../src/core/analysis/explain.ts";
import { explainRampUp, explainWonBy } from "../../../src/core/analysis/explainCurves.ts";
import {
  explainReached,
  explainVolume,
  explainWay,
} from "../../../src/core/analysis/explainVolumes.ts";
import { explainRequirement } from "../../../src/core/analysis/explainWhatIf.ts";
import { requirementsFor } from "../../../src/core/analysis/goals/requirements.ts";
import {
  explainScenarioDifference,
  explainScenarioFigure,
  explainScenarioShare,
} from "../../../src/core/analysis/scenarios/explainScenario.ts";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import { explainScore } from "../../../src/core/quality/explainScore.ts";
import { explainChance } from "../../../src/core/simulation/explainSimulation.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "./oracle.ts";

// Calls back to themselves with 0.2: 1.25 visits of 4 days; half of those who leave are won.
function calling(inflow: number | null) {
  return buildProcess((b) => {
    b.process({ dealValue: 300 });
    const rep = b.role("Rep", { headCount: 1, sellingHoursPerWeek: 14 });
    const web = b.leadSource("Web", { inflow });
    const calls = b.stage("Calls", { expectedDays: 4, durationShape: "fixed", ownerRoleId: rep });
    const call = b.activity("Call", { stageId: calls, effortHours: 1, durationDays: 2 });
    const note = b.activity("Note", { stageId: calls, effortHours: 1, durationDays: 1 });
    const [won, lost] = [b.outcome("Signed"), b.outcome("Gone", { result: "lost" })];
    b.flow(web, calls);
    b.flow(calls, calls, 0.2);
    const wins = b.flow(calls, won, 0.4);
    b.flow(calls, lost, 0.4);
    return { web, calls, won, lost, rep, wins, call, note };
  });
}

const { document, ids } = calling(12);
const details = detailedForecast(document);
const more = [{ recordId: ids.web, field: "inflow", value: 20 }];
const needs = requirementsFor(document, { of: "wins", amount: 9, per: "month" });
const [call, note] = planOfProcess(document).activities;
if (call === undefined || note === undefined) throw new Error("No plan");

const TABLE: readonly [string, Explanation, number][] = [
  ["visits of a step", explainVolume(document, ids.calls), 15],
  ["deals that end somewhere", explainVolume(document, ids.lost), 6],
  ["deals that go one way", explainWay(document, ids.wins), 6],
  ["all leads", explainReached(document, details, { of: "leads" }), 12],
  [
    "leads that come to a stage",
    explainReached(document, details, { of: "stage", recordId: ids.calls }),
    12,
  ],
  ["before that is known, its visits", explainReached(document, null, stageAsked()), 15],
  ["leads that are won", explainReached(document, details, { of: "won" }), 6],
  ["no win before the first day", explainWonBy(document, details, 0), 0],
  ["no win in the beginning", explainRampUp(document, details, 0), 0],
  ["a figure of a scenario", explainScenarioFigure(document, more, "winsPerMonth"), 10],
  ["its difference", explainScenarioDifference(document, more, "winsPerMonth"), 4],
  ["that as a share", explainScenarioShare(document, more, "winsPerMonth"), 4 / 6],
  ["more leads", explainRequirement(document, needs, { of: "moreLeads" }), 6],
  ["hours", explainRequirement(document, needs, { of: "hours", recordId: ids.rep }), 45],
  ["slack of the longest", explainSlack(document, call), 0],
  ["slack of the other", explainSlack(document, note), 1],
  ["a chance", explainChance(0.75, 100), 0.75],
];

function stageAsked() {
  return { of: "stage", recordId: ids.calls } as const;
}

describe("where a number comes from", () => {
  test.each(TABLE)("%s", (_, { figure, assumptions }, value) => {
    expect(figure.known && figure.value).toBeCloseTo(value, 9);
    expect(assumptions.length).toBeGreaterThan(0);
  });

  it("is out of 100 while it is not known how many leads come", () => {
    const { document: bare, ids: own } = calling(null);
    expect(explainVolume(bare, own.calls).figure).toEqual({ known: true, value: 125 });
    expect(explainReached(bare, null, { of: "leads" })).toMatchObject({
      figure: { value: 100 },
      unit: "count",
    });
  });

  it("is on the curve, between its points too", () => {
    const { cycleTime, rampUp } = details;
    const [, half] = cycleTime?.daysToWin ?? [];
    const share = explainWonBy(document, details, half ?? 0).figure;
    expect(share.known && share.value).toBeCloseTo(0.5, 2);
    const month = explainRampUp(document, details, 1.5).figure;
    const [first = 0, second = 0] = rampUp?.winsPerLead ?? [];
    expect(month.known && month.value).toBeCloseTo((12 * (first + second)) / 2, 9);
    expect(explainWonBy(document, details, 1e9).figure.known).toBe(false);
  });

  it("is what is missing of a role, and never less than nothing", () => {
    const missing = explainRequirement(document, needs, { of: "missing", recordId: ids.rep });
    const headCount = explainRequirement(document, needs, { of: "headCount", recordId: ids.rep });
    expect(missing.figure.known && headCount.figure.known).toBe(true);
    const few = requirementsFor(document, { of: "wins", amount: 0.1, per: "month" });
    expect(explainRequirement(document, few, { of: "missing", recordId: ids.rep }).figure).toEqual({
      known: true,
      value: 0,
    });
  });

  it("is of the report, for a score", () => {
    const report = checkQuality(document, { today: "2026-01-01" });
    const { score, applied, passed } = report.scores.clearlyDefined;
    const { figure, inputs } = explainScore(report, "clearlyDefined");
    expect(figure).toEqual({ known: true, value: score });
    expect(inputs.map(({ value }) => value)).toEqual([applied, passed]);
  });
});

test.each(LOCALE_NAMES)("every text has words in %s", async (locale) => {
  const translate = createTranslator(locale, await loadMessages(locale));
  for (const [, { formula, inputs, assumptions }] of TABLE) {
    const texts = [formula, ...assumptions].map((key) => translate(key));
    texts.push(...inputs.map(({ label, name }) => translate(label, { name })));
    for (const text of texts) expect(text).not.toMatch(/\{\{|^\w+\.\w+\./u);
  }
});
