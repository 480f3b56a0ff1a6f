import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../../src/core/base/text.ts";
import { fontMeasurer, readFonts } from "../../../../src/core/exchange/pdf/fonts.ts";
import { writeReport } from "../../../../src/core/exchange/pdf/writeReport.ts";
import { planRoadmap } from "../../../../src/core/exchange/roadmap/pdf/plan.ts";
import { readProcess } from "../../../../src/core/exchange/stagecraft/read.ts";
import { loadMessages } from "../../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../../src/core/i18n/format.ts";
import type { Locale } from "../../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../../src/core/i18n/translator.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { EVERYBODY } from "../../../../src/core/roadmap/audience.ts";
import { openPdf, pdfLinks } from "../../../kit/openPdf.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { testFonts } from "../pdf/fonts.ts";
import { hostileStrings } from "../stagecraft/corpus.ts";
import { planOf, TEXTS } from "./out/hostilePlan.ts";
import { asReadByPdfJs, readByPdfJs } from "../pdf/readers.ts";

const fonts = testFonts();
const measure = fontMeasurer(readFonts(fonts));

async function reportOf(document: ProcessDocument, locale: Locale, audience = EVERYBODY) {
  return planRoadmap(document, {
    translate: createTranslator(locale, await loadMessages(locale)),
    formats: createFormats(locale),
    measure,
    today: "2026-11-22",
    createdAt: "22 Nov 2026",
    audience,
  });
}

/** What pdf.js reads, without any blanks: where lines are broken is of no matter here. */
async function readBack(document: ProcessDocument, locale: Locale, audience = EVERYBODY) {
  const report = await reportOf(document, locale, audience);
  const bytes = await writeReport(report, {
    fonts,
    deflate: (data) => Promise.resolve(new Uint8Array(deflateRawSync(data))),
    pause: () => Promise.resolve(),
  });
  const pdf = await openPdf(bytes);
  const text = (await readByPdfJs(pdf)).join("\n");
  return { report, pdf, text: without(text) };
}

function without(text: string): string {
  return asReadByPdfJs(text).replaceAll(/\s/gu, "");
}

function template(): ProcessDocument {
  const file = readFileSync("templates/seven-stage.stagecraft.json");
  const read = readProcess(file, { newId: () => "new" });
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.document;
}

it("holds every part of the plan, on pages that lie across, with bookmarks", async () => {
  const document = template();
  const { report, pdf, text } = await readBack(document, "en");
  for (const kind of ["goal", "importantDeal", "strategy", "initiative", "ask"] as const) {
    for (const { name } of document[kind].values()) expect(text).toContain(without(name));
  }
  for (const { name } of document.location.values()) expect(text).toContain(without(name));
  const page = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect(page.width).toBeGreaterThan(page.height);
  const [first] = report.outline;
  expect(first?.title).toBe("Sales roadmap 2027");
  expect(first?.children.map(({ title }) => title)).toEqual([
    "Results of the period before",
    "Market, customers and competitors",
    "Goals",
    "What the period may bring",
    "Important deals",
    "Strategies",
    "Timeline",
    "Asks per department",
    "Locations",
    "Risks",
    "Assumptions",
    "To be settled",
    "The process in short",
  ]);
});

it("says whom it is for and holds nothing else", async () => {
  const audience = { department: "operations", locationId: null };
  const { text } = await readBack(template(), "en", audience);
  expect(text).toContain(without("For: Operations"));
  expect(text).toContain(without("Onboarding capacity"));
  expect(text).not.toContain(without("Security questionnaire pack"));
});

it("is mirrored for Persian, whose text reads back in its order", async () => {
  const { document } = buildProcess((b) => {
    b.process({ language: "fa", roadmapTitle: "نقشهٔ راه فروش B2B", roadmapStart: "2027-01-01" });
    b.initiative("آموزش تیم CRM", { department: "sales", start: "2027-01-10", end: "2027-02-20" });
    b.milestone("آغاز به کار", { department: "marketing", date: "2027-03-01" });
  });
  const { report, text } = await readBack(document, "fa");
  expect(report.direction).toBe("rtl");
  expect(text).toContain(without("نقشهٔ راه فروش"));
  expect(text).toContain(without("آغاز به کار"));
  const [page] = report.pages;
  const bars = page?.items.flatMap((item) => (item.kind === "rect" ? [item] : [])) ?? [];
  expect(bars.some((bar) => bar.x + bar.width > 0.6 * (page?.width ?? 0))).toBe(true);
});

it("goes on over pages with the scale on each, and stays on them whatever the plan holds", async () => {
  const { document } = buildProcess((b) => {
    b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
    for (let count = 0; count < 60; count += 1) {
      b.initiative(count === 7 ? "W".repeat(400) : `Work ${count}`, {
        department: count % 2 === 0 ? "sales" : "product",
        start: "2027-02-01",
        end: count === 9 ? "2027-01-01" : "2027-11-30",
        description: "x ".repeat(count),
      });
    }
  });
  const report = await reportOf(document, "en");
  const scales = report.pages.filter(({ items }) =>
    items.some((item) => item.kind === "text" && item.lines[0] === "Feb 1"),
  );
  expect(scales.length).toBeGreaterThan(2);
  for (const { items, width, height } of report.pages) {
    for (const item of items) {
      if (item.kind !== "text") continue;
      const long = measure(item.lines[0] ?? "", item.size, item.weight);
      const left = item.align === "left" ? item.at.x : item.at.x - long;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + long).toBeLessThanOrEqual(width);
      expect(item.at.y).toBeLessThanOrEqual(height);
    }
  }
});

it("of an empty roadmap is a page with its head", async () => {
  const { report } = await readBack(buildProcess(() => {}).document, "en");
  expect(report.pages.length).toBeGreaterThan(0);
});

describe("of the hostile corpus", { timeout: 120_000 }, () => {
  // 10,000 letters in each of a dozen fields are a hundred pages; as a title they are enough.
  const short = TEXTS.filter((text) => text.length < 2000);
  /** A line end that is no blank to a pattern is one on paper. */
  const onPaper = (text: string) => without(text.replaceAll("\u0085", " "));

  it("every text in every field of a plan reads back, and does nothing", async () => {
    const { pdf, text } = await readBack(planOf(short).document, "en");
    expect(short.filter((one) => !text.includes(onPaper(one)))).toEqual([]);
    expect(await pdfLinks(pdf)).toEqual([]);
  });

  it.each(hostileStrings().map(({ id, value }) => [id, cleanText(value)] as const))(
    "titled %s it is a file that does nothing",
    async (id, title) => {
      const { document } = buildProcess((b) =>
        b.process({ name: title, roadmapTitle: title, roadmapSummary: title, roadmapRisks: title }),
      );
      const { pdf, text } = await readBack(document, "en");
      // It goes on over pages, with what stands at their heads and feet between.
      if (id === "long-word") expect(text.match(/W/gu)?.length).toBeGreaterThan(3 * title.length);
      else expect(text).toContain(onPaper(title));
      expect(await pdfLinks(pdf)).toEqual([]);
    },
  );
});
