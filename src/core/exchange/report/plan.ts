import type { Pause } from "../../base/pause.ts";
import type { Scene } from "../../drawing/sceneTypes.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { bind, pageNumber } from "./bind.ts";
import { addPage, type Book, createBook } from "./book.ts";
import { addContents, writeContents } from "./contents.ts";
import { writeCover } from "./cover.ts";
import { writeDiagram } from "./diagram.ts";
import { writeFindings } from "./findings.ts";
import { writeForecast } from "./forecast.ts";
import { writeMetrics } from "./metrics.ts";
import type { ReportMeans, ReportPart, ReportSettings } from "./options.ts";
import { writeResponsibilities } from "./responsibilities.ts";
import { writeRoadmap } from "./roadmap.ts";
import { writeStages } from "./stages.ts";
import type { Report } from "./types.ts";

/** The contents are written when all other pages are known. */
type Chapter = Exclude<ReportPart, "contents">;

const CHAPTERS: Readonly<Record<Chapter, (book: Book) => void | Promise<void>>> = {
  cover: writeCover,
  diagram: writeDiagram,
  stages: writeStages,
  responsibilities: writeResponsibilities,
  metrics: writeMetrics,
  forecast: writeForecast,
  findings: writeFindings,
  roadmap: writeRoadmap,
};

/** How many pieces of work a report is, roughly: what the share of what is done goes by. */
const PIECES = 12;

/**
 * Lays a process out on pages. The diagram should be in light colours and, as all else, in the
 * language of the means; with the same arguments the pages are the same in the page, in a worker
 * and in Node. Pauses between chapters and stages; rejects when `pause` does.
 */
export async function planReport(
  document: ProcessDocument,
  diagram: Scene,
  settings: ReportSettings,
  means: ReportMeans,
  pause: Pause,
): Promise<Report> {
  const pieces = PIECES + document.stage.size;
  let done = 0;
  const book = createBook(document, diagram, settings, means, () => {
    done += 1;
    return pause(Math.min(0.99, done / pieces));
  });
  const has = (part: ReportPart) => settings.parts.includes(part);
  let covers = 0;
  for (const [part, write] of Object.entries(CHAPTERS)) {
    if (!settings.parts.some((chosen) => chosen === part)) continue;
    await write(book);
    if (part === "cover") covers = 1;
    await book.breathe();
  }
  if (has("contents") && book.headings.length > 0) {
    const contents = addContents(book, covers);
    writeContents(book, contents, (page) => pageNumber(book, page));
  }
  if (book.pages.length === 0) addPage(book, "portrait", "", "foot");
  const report = bind(book);
  await pause(1);
  return report;
}
