import type { Pause } from "../../core/base/pause.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
import { fontMeasurer, type PdfFonts, readFonts } from "../../core/exchange/pdf/fonts.ts";
import { writeReport } from "../../core/exchange/pdf/writeReport.ts";
import { planReport } from "../../core/exchange/report/plan.ts";
import type { Page, Report } from "../../core/exchange/report/types.ts";
import { localeFor } from "../../core/i18n/locales.ts";
import { documentOf, type ProcessDocument, processOf } from "../../core/process/document.ts";
import { inLanguage } from "../../core/process/inLanguage.ts";
import type { AnyRecord } from "../../core/process/kinds.ts";
import { drawnInSlices } from "../export/drawing.ts";
import { FontsMissingError } from "../export/fontFiles.ts";
import { sceneOptions } from "../export/sceneOptions.ts";
import { createPause } from "../export/slices.ts";
import { languageFor } from "../session/languages.ts";
import { deflate } from "../share/compression.ts";
import { fontsFor } from "./fontsFor.ts";
import type { ReportOrder, ReportReply, ReportRequest, SentPage } from "./messages.ts";

/** Items of a scene in one message: a millisecond or two of taking them over. */
const AT_A_TIME = 500;
/** How much of the planning the drawing of the diagram is, roughly. */
const DRAWING = 0.4;

interface Planned {
  readonly report: Report;
  readonly fonts: PdfFonts;
}

/** The diagram of a document, drawn for one language and what is shown over it. */
interface Drawn {
  readonly key: string;
  readonly document: ProcessDocument;
  readonly scene: Scene;
}

/**
 * Plans reports of a document and writes them, for whoever sends messages: in a worker, or where
 * there is none, in the page between two frames.
 */
export function createReportDesk(
  reply: (message: ReportReply, transfer?: readonly ArrayBuffer[]) => void,
): { readonly hear: (request: ReportRequest) => void } {
  let records: AnyRecord[] = [];
  let document: ProcessDocument | null = null;
  let drawn: Drawn | null = null;
  let planned: Planned | null = null;
  const open = new Map<number, AbortController>();

  async function work(id: number, begin: (pause: Pause) => Promise<void>): Promise<void> {
    const own = new AbortController();
    open.set(id, own);
    const onProgress = (share: number) => reply({ type: "progress", id, share });
    try {
      await begin(createPause({ signal: own.signal, onProgress }));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const areFontsMissing = error instanceof FontsMissingError;
      if (!own.signal.aborted) reply({ type: "problem", id, problem, areFontsMissing });
    } finally {
      open.delete(id);
    }
  }

  async function plan(id: number, order: ReportOrder, pause: Pause): Promise<void> {
    const whole = document;
    if (whole === null) throw new Error("There is no process");
    const own = localeFor(processOf(whole).language);
    const process = own === order.locale ? whole : inLanguage(whole, order.locale);
    const language = await languageFor(order.locale);
    const fonts = await fontsFor(process, order.locale);
    const measure = fontMeasurer(readFonts(fonts));
    const key = JSON.stringify([order.locale, order.over]);
    if (drawn?.document !== process || drawn.key !== key) {
      const options = sceneOptions(process, language, measure, order.over);
      const scene = await drawnInSlices(process, options, (share) => pause(share * DRAWING));
      drawn = { key, document: process, scene };
    }
    const report = await planReport(
      process,
      drawn.scene,
      order.settings,
      {
        translate: language.translate,
        formats: language.formats,
        measure,
        today: order.today,
        createdAt: language.formats.moment(order.now),
      },
      (share) => pause(DRAWING + share * (1 - DRAWING)),
    );
    planned = { report, fonts };
    await sendReport(id, report, () => pause(1));
  }

  async function sendReport(id: number, report: Report, pause: () => Promise<void>) {
    const { pages, ...head } = report;
    const numbers = new Map<Scene, number>();
    for (const page of pages) {
      for (const { scene } of page.items.filter((item) => item.kind === "picture")) {
        if (numbers.has(scene)) continue;
        numbers.set(scene, numbers.size);
        const { items, bounds, background } = scene;
        for (let from = 0; from < items.length; from += AT_A_TIME) {
          reply({ type: "items", id, items: items.slice(from, from + AT_A_TIME) });
          await pause();
        }
        reply({ type: "scene", id, bounds, background });
      }
      reply({ type: "page", id, page: withNumbers(page, numbers) });
      await pause();
    }
    reply({ type: "planned", id, head });
  }

  async function write(id: number, pause: Pause): Promise<void> {
    if (planned === null) throw new Error("There is no report");
    const written = await writeReport(planned.report, { fonts: planned.fonts, deflate, pause });
    const bytes = new Uint8Array(written);
    reply({ type: "written", id, bytes }, [bytes.buffer]);
  }

  return {
    hear(request) {
      switch (request.type) {
        case "begin":
          records = [];
          break;
        case "records":
          records.push(...request.records);
          break;
        case "document":
          document = documentOf(records, request.extras);
          records = [];
          break;
        case "plan":
          void work(request.id, (pause) => plan(request.id, request.order, pause));
          break;
        case "write":
          void work(request.id, (pause) => write(request.id, pause));
          break;
        case "giveUp":
          open.get(request.id)?.abort();
          break;
      }
    },
  };
}

function withNumbers(page: Page, numbers: ReadonlyMap<Scene, number>): SentPage {
  return {
    ...page,
    items: page.items.map((item) =>
      item.kind === "picture" ? { ...item, scene: numbers.get(item.scene) ?? 0 } : item,
    ),
  };
}
