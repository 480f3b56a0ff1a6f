import { beforeAll, describe, expect, it } from "vitest";
import { sceneOf } from "../../../../src/core/drawing/scene.ts";
import { writePdf } from "../../../../src/core/exchange/pdf/write.ts";
import { directionOf, type Locale } from "../../../../src/core/i18n/locales.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { openPdf } from "../../../kit/openPdf.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { persianProcess, sceneOptions, sevenStages } from "../../drawing/sevenStages.ts";
import { testFonts } from "./fonts.ts";
import { asRead } from "./readers.ts";

interface Page {
  readonly width: number;
  readonly height: number;
  /** All text, blanks squeezed. */
  readonly text: string;
  readonly urls: readonly string[];
  /** Lower left corners of the texts, in points from the page's lower left corner. */
  readonly places: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

const fonts = testFonts();

async function written(document: ProcessDocument, locale: Locale = "en"): Promise<Uint8Array> {
  const options = await sceneOptions(locale, { direction: directionOf(locale) });
  return writePdf(document, sceneOf(document, options), {
    ...options,
    fonts,
    figures: [{ label: "Wins per month", value: "9.9" }],
    createdAt: "21 Nov 2026",
    paper: "a4",
  });
}

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await openPdf(bytes);
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ("str" in item ? [item] : []));
    const annotations: { url?: string }[] = await page.getAnnotations();
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      width,
      height,
      text: texts
        .map(({ str, hasEOL }) => str + (hasEOL ? " " : ""))
        .join("")
        .replaceAll(/\s+/gu, " "),
      urls: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
      places: texts
        .filter(({ str }) => str.trim() !== "")
        .map((item) => ({
          x: Number(item.transform[4]),
          y: Number(item.transform[5]),
          width: item.width,
        })),
    });
  }
  return pages;
}

describe("the PDF of a seven-stage process", () => {
  const { document } = sevenStages();
  let bytes: Uint8Array;
  let pages: Page[];

  beforeAll(async () => {
    bytes = await written(document);
    pages = await pagesOf(bytes);
  }, 60_000);

  it("starts with the diagram across a landscape page", () => {
    const [first] = pages;
    expect(first?.width).toBeGreaterThan(first?.height ?? 0);
    expect(first?.text).toContain("B2B process, seven stages");
    expect(first?.text).toContain("Wins per month");
    for (const { name } of document.activity.values()) {
      expect(first?.text.replaceAll(" ", "")).toContain(name.replaceAll(" ", ""));
    }
  });

  it("then holds what every stage and activity holds", () => {
    const text = pages
      .slice(1)
      .map((page) => page.text)
      .join(" ");
    for (const stage of document.stage.values()) {
      expect(text).toContain(stage.name);
      expect(text).toContain(stage.purpose);
    }
    for (const { name } of document.activity.values()) expect(text).toContain(name);
    expect(text).toContain("You are too expensive.");
    expect(text).toContain("Let us put the cost of doing nothing beside it.");
    expect(text).toContain("No quote leaves without approval above 15 % discount.");
    expect(text).toContain("Off target");
    expect(text).toContain("Win rate above 12 %");
    expect(text).toContain("Account executive");
    expect(text).toContain("Web leads");
  });

  it("numbers its pages and keeps every text on them", () => {
    for (const [index, { text, places, width, height }] of pages.entries()) {
      expect(text).toContain(`${index + 1} of ${pages.length}`);
      for (const place of places) {
        expect(place.x).toBeGreaterThan(20);
        expect(place.x + place.width).toBeLessThan(width - 20);
        expect(place.y).toBeGreaterThan(20);
        expect(place.y).toBeLessThan(height - 20);
      }
    }
  });

  it("links where the record links", () => {
    expect(new Set(pages.flatMap(({ urls }) => urls))).toEqual(
      new Set(["https://example.com/demo?a=1&b=2"]),
    );
  });

  it("says in its first bytes that it is one", () => {
    expect(Buffer.from(bytes).toString("latin1").startsWith("%PDF-")).toBe(true);
  });
});

it("reads back in Persian as it was written", async () => {
  const pages = await pagesOf(await written(persianProcess(), "fa"));
  const text = asRead(pages.map((page) => page.text).join(" "));
  for (const part of [
    "شناسایی نیاز مشتری",
    "کارشناس فروش",
    "(خریدار)",
    "اول گوش دهید، سپس بپرسید.",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("Stagecraft");
  expect(text).toContain("۲ از ۲");
}, 60_000);

it("survives texts of any length and script, and an empty process", async () => {
  const { document } = buildProcess((b) => {
    b.process({ name: "Название 名前 👍 \u0007".replaceAll("\u0007", "") });
    const stage = b.stage("x".repeat(3000), { purpose: "Long words. ".repeat(600) });
    b.activity("多".repeat(50), { stageId: stage, guidance: `\n\n${"y".repeat(500)}` });
    b.role("a\nb".repeat(40));
  });
  const pages = await pagesOf(await written(document));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages[0]?.text).toContain("Название");
  expect(await pagesOf(await written(buildProcess(() => undefined).document))).toHaveLength(1);
}, 60_000);
