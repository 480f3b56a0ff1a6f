import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { detailedForecast } from "../../../src/core/analysis/details.ts";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { compareScenarios } from "../../../src/core/analysis/scenarios/compare.ts";
import { sensitivities } from "../../../src/core/analysis/sensitivity/sensitivities.ts";
import { flowSpec, funnelSpec } from "../../../src/core/analysisCharts/flowSpec.ts";
import { scoresSpec } from "../../../src/core/analysisCharts/scoresSpec.ts";
import { rampUpSpec, wonByDaySpec } from "../../../src/core/analysisCharts/timeSpec.ts";
import { workload } from "../../../src/core/analysisCharts/workSpec.ts";
import { writeCsv } from "../../../src/core/charts/csv.ts";
import { drawChart } from "../../../src/core/charts/draw.ts";
import { framed } from "../../../src/core/charts/framed.ts";
import type { ChartSpec } from "../../../src/core/charts/spec.ts";
import { type Cell, tableOf } from "../../../src/core/charts/table.ts";
import { approximateMeasurer } from "../../../src/core/drawing/approximateMeasurer.ts";
import { paletteOf } from "../../../src/core/drawing/palette.ts";
import { writeSvg } from "../../../src/core/exchange/svg/write.ts";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { directionOf } from "../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import { USUAL_OPTIONS } from "../../../src/core/simulation/options.ts";
import type { SimulationResult } from "../../../src/core/simulation/results.ts";
import { simulate } from "../../../src/core/simulation/simulate.ts";
import { leversSpec } from "../../../src/ui/analysis/model/leversSpec.ts";
import { scenariosSpec } from "../../../src/ui/analysis/model/scenariosSpec.ts";
import { rolesOverTime, waitsSpec } from "../../../src/ui/analysis/model/simulationSpec.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

/** Names that are hard on files: marks of XML, CSV and formulas, letters of both directions. */
const { document, ids } = buildProcess((b) => {
  b.process({ dealValue: 1000 });
  const role = b.role("=Sales & <Co>", { headCount: 1, sellingHoursPerWeek: 20 });
  const other = b.role("کارشناس", { headCount: 2, sellingHoursPerWeek: 20 });
  const call = b.stage('Call, "first"', { order: 1, expectedDays: 2, ownerRoleId: role });
  const offer = b.stage("پیشنهاد", { order: 2, expectedDays: 5, ownerRoleId: other, x: 400 });
  b.activity("Ring", { stageId: call, effortHours: 1 });
  b.activity("Write", { stageId: offer, effortHours: 2 });
  const won = b.outcome("Won", { x: 800 });
  const lost = b.outcome("<lost>", { result: "lost", x: 800, y: 200 });
  const web = b.leadSource("Web", { inflow: 70 });
  b.flow(web, call);
  b.flow(b.leadSource("@Fair", { inflow: 10, y: 300 }), call);
  b.flow(call, offer, 0.4);
  b.flow(call, lost, 0.6);
  b.flow(offer, won, 0.5);
  b.flow(offer, call, 0.2);
  b.flow(offer, lost, 0.3);
  const changes = [{ id: "1", recordId: web, field: "inflow", value: 90 }];
  return { more: b.scenario("More\nleads", { changes }) };
});

const found = forecast(document);
const details = detailedForecast(document);
let simulated: SimulationResult;

beforeAll(async () => {
  const options = { ...USUAL_OPTIONS, days: 180, replications: 3 };
  const answer = await simulate(document, options, () => Promise.resolve());
  if (!answer.known) throw new Error("It can't be simulated");
  simulated = answer;
});

/** Every chart of the analysis view. */
const CHARTS = [
  "flow",
  "funnel",
  "levers",
  "won by day",
  "ramp-up",
  "utilisation over time",
  "queues over time",
  "where deals wait",
  "scenarios",
  "work and roles",
  "properties",
] as const;

async function chartOf(name: (typeof CHARTS)[number], locale: "en" | "fa") {
  const translate = createTranslator(locale, await loadMessages(locale));
  const formats = createFormats(locale);
  const specs: Record<(typeof CHARTS)[number], () => ChartSpec | null> = {
    flow: () => flowSpec(document, found, translate),
    funnel: () => funnelSpec(document, found, details, translate),
    levers: () =>
      leversSpec(document, sensitivities(document), "revenuePerMonth", translate, formats),
    "won by day": () => wonByDaySpec(details, found, translate, formats),
    "ramp-up": () => rampUpSpec(details, found, translate),
    "utilisation over time": () => rolesOverTime(document, simulated, "utilisation", translate),
    "queues over time": () => rolesOverTime(document, simulated, "queue", translate),
    "where deals wait": () => waitsSpec(document, simulated, translate),
    scenarios: () =>
      scenariosSpec(document, compareScenarios(document, [ids.more]), translate, formats),
    "work and roles": () => workload(document, translate, formats).spec,
    properties: () => scoresSpec(checkQuality(document, { today: "2026-11-22" }), translate),
  };
  const spec = specs[name]();
  if (spec === null) throw new Error(`No chart: ${name}`);
  return { spec, formats };
}

describe.each(CHARTS)("%s", (name) => {
  it.each(["en", "fa"] as const)(
    "is a file of well-formed SVG with title and axes, in %s",
    async (locale) => {
      const { spec, formats } = await chartOf(name, locale);
      const options = {
        width: 880,
        palette: paletteOf("light"),
        direction: directionOf(locale),
        measure: approximateMeasurer,
        formats,
      };
      const scene = framed(drawChart(spec, options), spec.title, options);
      const svg = writeSvg(scene, { title: spec.title, language: locale });
      // Throws where a parser of XML would refuse it.
      const { documentElement } = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
      expect(documentElement.querySelector("title")?.textContent).toBe(spec.title);
      const said = Array.from(documentElement.querySelectorAll("text"), (one) => one.textContent);
      expect(said).toContain(spec.title);
      const axes = spec.kind === "lines" ? [spec.x.name, spec.y.name] : [spec.axis.name];
      expect(said).toEqual(expect.arrayContaining(axes));
      expect(svg).not.toMatch(/NaN|Infinity|undefined|var\(/u);
    },
  );

  it("has its numbers in CSV, to the last digit, as another program reads them", async () => {
    const { spec } = await chartOf(name, "en");
    const table = tableOf(spec);
    // A few rows of two cells are too few to find out what separates them.
    const options = { delimiter: ",", skipEmptyLines: true };
    const { data, errors } = Papa.parse<string[]>(writeCsv(table), options);
    expect(errors).toEqual([]);
    const [heads, ...rows] = data.map((row) => row.map(plain));
    expect(heads).toEqual(table.columns);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(table.rows.map((row) => row.map(written)));
  });
});

/** Without the mark of UTF-8, and what keeps spreadsheets from running it. */
function plain(cell: string): string {
  return cell.replace(/^\uFEFF/u, "").replace(/^'/u, "");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : String(cell.value);
}
