import { detailedForecast } from "../../analysis/details.ts";
import { explainFigure } from "../../analysis/explain.ts";
import { FIGURE_NAMES, forecast } from "../../analysis/forecast.ts";
import { flowSpec, funnelSpec } from "../../analysisCharts/flowSpec.ts";
import { rampUpSpec, wonByDaySpec } from "../../analysisCharts/timeSpec.ts";
import { workload } from "../../analysisCharts/workSpec.ts";
import { drawChart } from "../../charts/draw.ts";
import type { ChartSpec } from "../../charts/spec.ts";
import type { Scene } from "../../drawing/sceneTypes.ts";
import type { Book } from "./book.ts";
import { startChapter, writeFacts, writeSection } from "./chapter.ts";
import { keyFigures } from "./cover.ts";
import type { Flow } from "./flow.ts";
import { writePicturePage } from "./picturePage.ts";

/** Charts are drawn for so many pixels of their own for a point of the page. */
const PIXELS_PER_POINT = 1.3;

/** What the process yields, in figures and charts, how that comes about, and what is missing. */
export async function writeForecast(book: Book): Promise<void> {
  const { document, translate, formats, looks, words, palette } = book;
  const known = forecast(document);
  const title = translate("report.forecast");
  const flow = startChapter(book, title, translate("report.forecastAbout"));
  writeFacts(flow, keyFigures(book), palette.neutrals.bg);
  if (known.gaps.length > 0) {
    flow.write(translate("roadmap.document.missing"), looks.item);
    for (const gap of known.gaps) {
      flow.write(words.gap(gap), { ...looks.body, indent: 14, icon: "warning" });
    }
  }
  await book.breathe();
  const details = detailedForecast(document);
  await book.breathe();
  const funnel = funnelSpec(document, known, details, translate);
  if (funnel.steps.length > 1) {
    writeChart(flow, funnel, translate("analysis.funnel.about"));
  }
  const won = wonByDaySpec(details, known, translate, formats);
  if (won !== null) writeChart(flow, won, translate("analysis.time.about"));
  const ramp = rampUpSpec(details, known, translate);
  if (ramp !== null) writeChart(flow, ramp, translate("analysis.ramp.about"));
  const { spec: work } = workload(document, translate, formats);
  if (work.rows.length > 0) writeChart(flow, work, translate("analysis.work.about"));
  await book.breathe();
  writeHow(flow);
  const volumes = flowSpec(document, known, translate);
  if (volumes.links.length === 0) return;
  const scene = sceneOf(book, volumes, 0);
  writePicturePage(book, scene, {
    title: volumes.title,
    about: translate("analysis.flow.about"),
    chapter: title,
    level: 2,
  });
}

function writeChart(flow: Flow, spec: ChartSpec, about: string): void {
  const scene = sceneOf(flow.book, spec, Math.round(flow.width * PIXELS_PER_POINT));
  const height = (scene.bounds.height * flow.width) / scene.bounds.width;
  writeSection(flow, spec.title, about, Math.min(height, 420) + 70);
  flow.picture(scene);
}

function sceneOf(book: Book, spec: ChartSpec, width: number): Scene {
  return drawChart(spec, { ...book, width }).scene;
}

/** The formula of each figure, and what they all take for granted. */
function writeHow(flow: Flow): void {
  const { document, translate, looks } = flow.book;
  const explained = FIGURE_NAMES.map((name) => ({ name, ...explainFigure(document, name) })).filter(
    ({ figure }) => figure.known,
  );
  if (explained.length === 0) return;
  writeSection(flow, translate("report.how"));
  for (const { name, formula } of explained) {
    flow.keep(36);
    flow.write(translate(`forecast.figure.${name}`), { ...looks.body, weight: 600 });
    flow.write(translate(formula), looks.body);
    flow.space(5);
  }
  flow.space(6);
  flow.keep(50);
  flow.write(translate("report.assumed"), { ...looks.body, weight: 600 });
  for (const key of new Set(explained.flatMap(({ assumptions }) => assumptions))) {
    flow.write(translate(key), { ...looks.body, indent: 12, bullet: "•" });
  }
}
