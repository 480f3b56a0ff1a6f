import { describe, expect, it } from "vitest";
import { detailedForecast } from "../../../src/core/analysis/details.ts";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { sensitivities } from "../../../src/core/analysis/sensitivity/sensitivities.ts";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { compareScenarios } from "../../../src/core/analysis/scenarios/compare.ts";
import { explainScenarioShare } from "../../../src/core/analysis/scenarios/explainScenario.ts";
import { applyChanges } from "../../../src/core/analysis/scenarios/applyChanges.ts";
import { flowSpec, funnelSpec, MOST_NODES } from "../../../src/core/analysisCharts/flowSpec.ts";
import { leversSpec } from "../../../src/ui/analysis/model/leversSpec.ts";
import { scenarioBar, scenariosSpec } from "../../../src/ui/analysis/model/scenariosSpec.ts";
import { leversOf } from "../../../src/core/analysis/goals/levers.ts";
import { createLeverNaming } from "../../../src/ui/analysis/model/leverOptions.ts";
import { processNumbers } from "../../../src/ui/analysis/model/numbers.ts";
import { rampUpSpec, wonByDaySpec } from "../../../src/core/analysisCharts/timeSpec.ts";
import { workload } from "../../../src/core/analysisCharts/workSpec.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const translate = createTranslator("en", await loadMessages("en"));
const formats = createFormats("en");

/** Of 100 leads 40 get from the call to the offer, 10 of them back again; half of the rest is won. */
const { document, ids } = buildProcess((b) => {
  b.process({ dealValue: 1000 });
  const role = b.role("Seller", { headCount: 1, sellingHoursPerWeek: 10 });
  const idle = b.role("Nobody's", {});
  const leads = b.leadSource("Web", { inflow: 100 });
  const call = b.stage("Call", { order: 1, expectedDays: 2, ownerRoleId: role, x: 200 });
  const offer = b.stage("Offer", { order: 2, expectedDays: 5, x: 400 });
  const won = b.outcome("", { result: "won", x: 600 });
  const lost = b.outcome("Gone", { result: "lost", x: 600, y: 200 });
  b.activity("Ring", { stageId: call, effortHours: 1 });
  b.flow(leads, call);
  const onward = b.flow(call, offer, 0.4);
  const away = b.flow(call, lost, 0.6);
  b.flow(offer, won, 0.5);
  b.flow(offer, lost, 0.25);
  b.flow(offer, call, 0.25);
  return { call, offer, won, lost, role, idle, leads, onward, away };
});
const found = forecast(document);
const details = detailedForecast(document);

describe("the charts of a process", () => {
  it("show every way with its volume, and losses as exits", () => {
    const { nodes, links, axis } = flowSpec(document, found, translate);
    expect(axis.name).toBe("Deals a month");
    expect(nodes.map(({ id }) => id)).toEqual([ids.leads, ids.call, ids.offer, ids.won, ids.lost]);
    expect(nodes.filter(({ isExit }) => isExit).map(({ label }) => label)).toEqual(["Gone"]);
    expect(nodes.find(({ id }) => id === ids.won)?.label).toBe("Won");
    const visits = 100 / (1 - 0.4 * 0.25);
    const onward = links.find(({ id }) => id === ids.onward);
    expect(onward?.value).toBeCloseTo(visits * 0.4, 9);
  });

  it("count of a hundred leads while it is not known how many come", () => {
    const { document: unknown } = buildProcess((b) => {
      const leads = b.leadSource("Web");
      const won = b.outcome("Won");
      b.flow(leads, won);
    });
    const spec = flowSpec(unknown, forecast(unknown), translate);
    expect(spec.axis.name).toBe("Of 100 leads");
    expect(spec.links.map(({ value }) => value)).toEqual([100]);
  });

  it("keep to the fullest steps of a process with many", () => {
    const { document: large } = buildProcess((b) => {
      let before = b.leadSource("Web", { inflow: 10 });
      const won = b.outcome("Won", { x: 99_999 });
      for (let step = 0; step < 100; step += 1) {
        const stage = b.stage(`Stage ${step}`, { order: step, x: step * 300 });
        b.flow(before, stage, step === 0 ? null : 0.9);
        if (step > 0) b.flow(before, won, 0.1);
        before = stage;
      }
      b.flow(before, won);
    });
    const { nodes, links } = flowSpec(large, forecast(large), translate);
    expect(nodes).toHaveLength(MOST_NODES);
    const kept = new Set(nodes.map(({ id }) => id));
    expect(links.every(({ source, target }) => kept.has(source) && kept.has(target))).toBe(true);
  });

  it("count in the funnel who gets there, not how often", () => {
    const steps = funnelSpec(document, found, details, translate).steps;
    expect(steps.map(({ label }) => label)).toEqual(["Leads", "Call", "Offer", "Won"]);
    expect(steps[1]?.value).toBeCloseTo(100, 9);
    expect(steps[2]?.value).toBeCloseTo(40, 9);
    const visited = funnelSpec(document, found, null, translate).steps;
    expect(visited[1]?.value).toBeCloseTo(100 / 0.9, 9);
  });

  it("rank what small changes do, and say what is better", () => {
    const wins = leversSpec(document, sensitivities(document), "winsPerMonth", translate, formats);
    const [first] = wins.rows;
    expect(first?.label).toBe("Call → Offer");
    expect(first?.tone).toBe("good");
    expect(first?.note).toBe("today 40%");
    const sizes = wins.rows.map(({ value }) => Math.abs(value));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const days = leversSpec(document, sensitivities(document), "meanDaysToWin", translate, formats);
    const dayLess = days.rows.find(({ label }) => label === "Offer, one day less");
    expect(dayLess?.value).toBeLessThan(0);
    expect(dayLess?.tone).toBe("good");
  });

  it("set scenarios against today as shares of what is, the better ones told by their tone", () => {
    const { document: tried, ids: of } = buildProcess((b) => {
      b.process({ dealValue: 1000 });
      const web = b.leadSource("Web", { inflow: 100 });
      const call = b.stage("Call", { expectedDays: 8 });
      b.flow(web, call);
      b.flow(call, b.outcome("Won"), 0.5);
      b.flow(call, b.outcome("Lost", { result: "lost" }), 0.5);
      const changesTo = (recordId: string, field: string, value: number) => ({
        changes: [{ id: "change", recordId, field, value }],
      });
      const more = b.scenario("More leads", changesTo(web, "inflow", 125));
      const slow = b.scenario("Slower", changesTo(call, "expectedDays", 10));
      return { more, slow };
    });
    const compared = compareScenarios(tried, [of.more, of.slow]);
    const { rows, signed, axis } = scenariosSpec(tried, compared, translate, formats);
    expect([signed, axis.unit.kind]).toEqual([true, "percent"]);
    expect(rows.map(({ label, value, tone, note }) => [label, value, tone, note])).toEqual([
      ["More leads: Wins per month", 0.25, "good", "62.5"],
      ["More leads: Revenue per month", 0.25, "good", "EUR\u00A062,500"],
      ["More leads: Days from lead to win", 0, "neutral", "8d"],
      ["Slower: Wins per month", 0, "neutral", "50"],
      ["Slower: Revenue per month", 0, "neutral", "EUR\u00A050,000"],
      ["Slower: Days from lead to win", 0.25, "bad", "10d"],
    ]);
    // Each bar says where its number comes from, the number itself among it.
    for (const { id, value } of rows) {
      const bar = scenarioBar(tried, id);
      const changes = tried.scenario.get(bar?.scenarioId ?? "")?.changes ?? [];
      const { figure } = explainScenarioShare(tried, changes, bar?.figure ?? "winRate");
      expect(figure).toEqual({ known: true, value });
    }
    expect(scenarioBar(tried, "gone")).toBeNull();
  });

  it("leave out what no share can be told of: nothing today, or no scenario any more", () => {
    const { document: none, ids: of } = buildProcess((b) => {
      const web = b.leadSource("Web", { inflow: 0 });
      b.flow(web, b.outcome("Won"));
      const changes = [{ id: "change", recordId: web, field: "inflow", value: 9 }];
      return { more: b.scenario("More leads", { changes }) };
    });
    const compared = compareScenarios(none, [of.more]);
    const labels = (of: typeof none) =>
      scenariosSpec(of, compared, translate, formats).rows.map(({ id }) => id.split(" ")[0]);
    expect(labels(none)).not.toContain("winsPerMonth");
    expect(labels({ ...none, scenario: new Map() })).toEqual([]);
  });

  it("name roles with more work than hours, and what is missing of others", () => {
    const { spec, overloaded, gaps } = workload(document, translate, formats);
    // 111 visits of an hour each, of 43 hours a month.
    expect(spec.rows.map(({ label, hatched }) => [label, hatched])).toEqual([["Seller", true]]);
    expect(overloaded).toEqual([ids.role]);
    expect(gaps.map(({ recordId }) => recordId)).toContain(ids.idle);
  });

  it("end where all wins are won, and ramp up to the wins of the forecast", () => {
    const won = wonByDaySpec(details, found, translate, formats);
    const curve = won?.series[0]?.points ?? [];
    expect(curve[0]).toEqual({ x: 0, y: 0 });
    expect(curve.at(-1)?.y).toBeGreaterThan(0.98);
    expect(curve.every(({ y }, at) => y >= (curve[at - 1]?.y ?? 0) && y <= 1)).toBe(true);
    expect(won?.marks).toHaveLength(2);
    const ramp = rampUpSpec(details, found, translate)?.series[0]?.points ?? [];
    const wins = found.figures.winsPerMonth;
    expect(ramp.at(-1)?.y).toBeCloseTo(wins.known ? wins.value : Number.NaN, 0);
  });
});

describe("the numbers that a scenario can have otherwise", () => {
  const numbers = processNumbers(document, { translate, formats });

  it("are those that move the forecast, and those of roles", () => {
    const labels = numbers.map(({ label }) => label);
    expect(labels).toContain("Probability from “Call” to “Offer”");
    expect(labels).toContain("Days in “Offer”");
    expect(labels).toContain("Leads a month from “Web”");
    expect(labels).toContain("Deal value");
    expect(labels).toContain("People: Seller");
  });

  it("leave a process that still adds up", () => {
    const onward = numbers.find(({ recordId }) => recordId === ids.onward);
    const changes = onward?.changesAt(0.7) ?? [];
    const { document: changed } = applyChanges(document, changes);
    expect(changed.flow.get(ids.away)?.probability).toBeCloseTo(0.3, 12);
    expect(forecast(changed).gaps).toEqual([]);
  });
});

describe("the levers to choose from", () => {
  it("are named anew only where a name is another", () => {
    const nameLevers = createLeverNaming();
    const speaking = { translate, formats };
    const levers = leversOf(document);
    const first = nameLevers(levers, document, speaking);
    expect(first.map(({ label }) => label)).toContain("Days in “Offer”");
    // The same levers again, as the worker sends them: nothing is another.
    expect(nameLevers(structuredClone(levers), document, speaking)).toBe(first);
    const offer = document.stage.get(ids.offer);
    if (offer === undefined) throw new Error("No offer");
    const stage = new Map(document.stage).set(offer.id, { ...offer, name: "Quote" });
    const renamed = nameLevers(levers, { ...document, stage }, speaking);
    const others = renamed.filter((option, index) => option !== first[index]);
    expect(others.length).toBeGreaterThan(1);
    for (const { label } of others) expect(label).toContain("“Quote”");
    expect(nameLevers(levers.slice(1), { ...document, stage }, speaking)).toHaveLength(
      levers.length - 1,
    );
  });
});
