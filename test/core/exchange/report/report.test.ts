import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import type { PdfFonts } from "../../../../src/core/exchange/pdf/fonts.ts";
import {
  ORIENTATIONS,
  PAPERS,
  type Paper,
  REPORT_PARTS,
} from "../../../../src/core/exchange/report/options.ts";
import type { OutlineEntry, Report } from "../../../../src/core/exchange/report/types.ts";
import { openPdf, pdfLinks } from "../../../kit/openPdf.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { pdfOf, reportOf } from "../../../kit/report.ts";
import { template } from "../../../kit/templates.ts";
import { persianProcess, sevenStages } from "../../drawing/sevenStages.ts";
import { testFonts } from "../pdf/fonts.ts";
import { asRead, readByPdfJs } from "../pdf/readers.ts";

const fonts = testFonts();
const latinOnly = { ...fonts, arabic: null };

async function textsOf(report: Report, own: PdfFonts = latinOnly): Promise<string[]> {
  return (await readByPdfJs(await openPdf(await pdfOf(report, own)))).map(asRead);
}

/** Every text on the pages with the place where it starts. */
function placesOn(report: Report) {
  return report.pages.flatMap((page) =>
    page.items.flatMap((item) =>
      item.kind === "text" && item.lines.some((line) => line.trim() !== "")
        ? [{ page, text: item.lines.join(" "), ...item.at }]
        : [],
    ),
  );
}

function flattened(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flattened(entry.children)]);
}

describe("the report of a seven-stage process", () => {
  const { document } = sevenStages();
  let report: Report;
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  let pages: string[];

  beforeAll(async () => {
    report = await reportOf(document, "en", latinOnly, {}, { owner: "Kim", version: "3.1" });
    bytes = await pdfOf(report, latinOnly);
    pdf = await openPdf(bytes);
    pages = (await readByPdfJs(pdf)).map(asRead);
  });

  it("opens with a cover: the name, what it is for, what it yields, whose it is", () => {
    const [cover = ""] = pages;
    for (const part of [
      "B2B process, seven stages",
      "Win mid-sized manufacturers without discounting.",
      "Leads per month",
      "Kim",
      "3.1",
      "Nov 21, 2026",
    ]) {
      expect(cover).toContain(part);
    }
  });

  it("shows the whole diagram on one page, lying as it does", () => {
    const at = pages.findIndex((text) => text.startsWith("Diagram"));
    const [page, text = ""] = [report.pages[at], pages[at]];
    expect(page?.width).toBeGreaterThan(page?.height ?? 0);
    for (const { name } of document.activity.values()) {
      expect(text.replaceAll(" ", "")).toContain(name.replaceAll(" ", ""));
    }
  });

  it("says all that stages and activities say", () => {
    const text = pages.join(" ");
    for (const { name, purpose } of document.stage.values()) {
      expect(text).toContain(name);
      expect(text).toContain(purpose);
    }
    for (const { name } of document.activity.values()) expect(text).toContain(name);
    for (const part of [
      "You are too expensive.",
      "Let us put the cost of doing nothing beside it.",
      "No quote leaves without approval above 15 % discount.",
      "Off target",
      "Win rate above 12 %",
      "Account executive",
      "Web leads",
      "R: Does it",
      "Pitch” leave 20% of the deals without a way",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("names the severity of each finding by a word, and the reason", () => {
    const findings = pages.filter((text) => text.includes("Findings")).join(" ");
    expect(findings).toMatch(/Warning \d+/u);
    expect(findings).toMatch(/Warning · [A-Z]/u);
  });

  it("numbers its pages and keeps all texts on them", () => {
    for (const [index, text] of pages.entries()) {
      if (index > 0) expect(text).toContain(`${index + 1} / ${pages.length}`);
    }
    for (const { page, x, y } of placesOn(report)) {
      expect(x).toBeGreaterThanOrEqual(30);
      expect(x).toBeLessThanOrEqual(page.width - 30);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(page.height - 20);
    }
  });

  it("has bookmarks that lead to the pages with their titles", async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(report.outline.map(({ title }) => title));
    const entries = outline.flatMap((entry) => [entry, ...entry.items]);
    expect(entries.length).toBeGreaterThan(15);
    for (const { title, dest } of entries) {
      const [page] = Array.isArray(dest) ? dest : [];
      const index = await pdf.getPageIndex(page as { num: number; gen: number });
      expect(pages[index]).toContain(asRead(title));
    }
  });

  it("lists the same in its contents, with links there and the right numbers", async () => {
    const page = await pdf.getPage(2);
    const links: { dest: readonly [{ num: number; gen: number }] }[] = await page.getAnnotations();
    const entries = flattened(report.outline);
    expect(links).toHaveLength(entries.length);
    for (const [index, { dest }] of links.entries()) {
      expect(await pdf.getPageIndex(dest[0])).toBe(entries[index]?.page);
      const { title = "", page: at = 0 } = entries[index] ?? {};
      expect(pages[1]).toContain(`${asRead(title)} ${at + 1}`);
    }
  });

  it("links outwards where the record links, and nowhere else", async () => {
    expect(new Set(await pdfLinks(pdf))).toEqual(new Set(["https://example.com/demo?a=1&b=2"]));
  });

  it("holds its title and language, and shows the title", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "B2B process, seven stages", Language: "en" });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it("embeds what it uses of the fonts, and no more", () => {
    const file = Buffer.from(bytes).toString("latin1");
    const fontsUsed = file.match(/\/FontFile2 /gu) ?? [];
    expect(fontsUsed).toHaveLength(3);
    expect(file.match(/\/FontName \/STAGEC\+Inter-/gu)).toHaveLength(3);
    expect(bytes.length).toBeLessThan(200_000);
  });

  it("is the same bytes each time", async () => {
    const again = await reportOf(document, "en", latinOnly, {}, { owner: "Kim", version: "3.1" });
    expect(Buffer.from(await pdfOf(again, latinOnly)).equals(Buffer.from(bytes))).toBe(true);
  });
});

it("draws the forecast and says how it comes about", async () => {
  const report = await reportOf(template("seven-stage", "en"), "en", latinOnly, {
    parts: ["cover", "forecast", "roadmap"],
  });
  const text = (await textsOf(report)).join(" ");
  for (const part of [
    "9.19%",
    "Funnel",
    "Won by day",
    "Ramp-up",
    "All hours used",
    "Where deals go",
    "How the figures come about",
    "Leads per month × win rate",
    "Roadmap in short",
    "Head of sales",
  ]) {
    expect(text).toContain(part);
  }
  const pictures = report.pages.flatMap(({ items }) =>
    items.filter(({ kind }) => kind === "picture"),
  );
  expect(pictures).toHaveLength(6);
});

it.each(["fi", "ru"] as const)(
  "breaks no word of a role’s name above its column: %s",
  async (language) => {
    const document = template("seven-stage", language);
    const report = await reportOf(document, language, latinOnly, { parts: ["responsibilities"] });
    const partsOf = (text: string) => text.split(/\s|(?<=-)/u);
    const shown = new Set(placesOn(report).flatMap(({ text }) => partsOf(text)));
    const parts = [...document.role.values()].flatMap(({ name }) => partsOf(name));
    expect(parts.filter((part) => !shown.has(part))).toEqual([]);
    expect(parts.length).toBeGreaterThan(6);
  },
);

it("says what the roadmap builds on and takes for granted, before and after what is planned", async () => {
  const { document } = buildProcess((b) => {
    b.process({
      roadmapVersion: "Draft 2",
      roadmapReviewDate: "2027-03-31",
      roadmapResults: "94 customers.",
      roadmapMarket: "Two rivals merged.",
      roadmapRisks: "Steel gets dear.",
      roadmapAssumptions: "60 leads a month.",
    });
    b.initiative("Partner channel", { start: "2027-02-01", end: "2027-03-31" });
  });
  const text = (
    await textsOf(await reportOf(document, "en", latinOnly, { parts: ["roadmap"] }))
  ).join(" ");
  const said = [
    "Version Draft 2 Next review Mar 31, 2027",
    "Results of the period before 94 customers.",
    "Market, customers and competitors Two rivals merged.",
    "Partner channel",
    "Risks Steel gets dear.",
    "Assumptions 60 leads a month.",
  ].map((part) => text.indexOf(part));
  expect(said).toEqual(said.toSorted((one, other) => one - other));
  expect(said).not.toContain(-1);
});

it.each([
  [36, [39]],
  [37, [40]],
  [44, [47]],
  [46, [39, 10]],
])("fills the pages of the contents with %d stages as %j", async (stages, entries) => {
  const { document } = buildProcess((b) => {
    for (let count = 1; count <= stages; count += 1) b.stage(`Stage ${count}`);
  });
  const report = await reportOf(document, "en", latinOnly, { parts: ["contents", "stages"] });
  const counts = report.pages.map(({ links }) => links.length);
  expect(counts.slice(0, entries.length)).toEqual(entries);
});

it("leaves out what was not chosen", async () => {
  const { document } = sevenStages();
  const text = (
    await textsOf(await reportOf(document, "en", latinOnly, { parts: ["metrics"] }))
  ).join(" ");
  expect(text).toContain("Metrics and goals");
  expect(text).not.toContain("You are too expensive.");
  expect(text).not.toContain("Contents");
});

it.each(
  (Object.keys(PAPERS) as Paper[]).flatMap((paper) =>
    ORIENTATIONS.map((orientation) => ({ paper, orientation })),
  ),
)("lies on $paper, $orientation, with everything on it", async ({ paper, orientation }) => {
  const { document } = sevenStages();
  // All but the findings, which are text as other text and take the most time.
  const parts = REPORT_PARTS.filter((part) => part !== "findings");
  const report = await reportOf(document, "en", latinOnly, { paper, orientation, parts });
  const { width, height } = PAPERS[paper];
  for (const page of report.pages) {
    expect([page.width, page.height].toSorted((a, b) => a - b)).toEqual([width, height]);
    if (orientation !== "auto") expect(page.width > page.height).toBe(orientation === "landscape");
  }
  for (const { page, x, y } of placesOn(report)) {
    expect(x).toBeGreaterThanOrEqual(30);
    expect(x).toBeLessThanOrEqual(page.width - 30);
    expect(y).toBeLessThan(page.height - 20);
  }
});

it("reads back in Persian as it was written", async () => {
  const report = await reportOf(persianProcess(), "fa", fonts);
  const pages = await textsOf(report, fonts);
  for (const part of [
    "شناسایی نیاز مشتری",
    "کارشناس فروش",
    "(خریدار)",
    "اول گوش دهید، سپس بپرسید.",
    "Stagecraft",
    "فهرست",
  ]) {
    expect(pages.join(" ")).toContain(part);
  }
  expect(report.direction).toBe("rtl");
});

it("survives texts of any length and script, and an empty process", async () => {
  const { document } = buildProcess((b) => {
    b.process({ name: "Название 名前 👍", purpose: "Why. ".repeat(500) });
    const role = b.role("a\nb".repeat(40));
    const stage = b.stage("x".repeat(3000), {
      purpose: "Long words. ".repeat(600),
      ownerRoleId: role,
    });
    b.activity("多".repeat(50), { stageId: stage, guidance: `\n\n${"y".repeat(500)}` });
    for (let index = 0; index < 40; index += 1) b.role(`Role ${"very ".repeat(index)}long`);
  });
  const report = await reportOf(document, "en", latinOnly);
  const text = (await textsOf(report)).join("");
  expect(text).toContain("Название");
  expect(text.match(/x/gu)?.length).toBeGreaterThan(3000);
  for (const { page, y } of placesOn(report)) expect(y).toBeLessThan(page.height - 20);
  expect(
    await textsOf(await reportOf(buildProcess(() => undefined).document, "en", latinOnly)),
  ).not.toEqual([]);
});

it("can be given up at every pause", async () => {
  const { document } = sevenStages();
  const shares: number[] = [];
  await reportOf(
    document,
    "en",
    latinOnly,
    {},
    { pause: async (share) => void shares.push(share) },
  );
  expect(shares.length).toBeGreaterThan(15);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  for (const last of [1, 8, shares.length - 1]) {
    let count = 0;
    const pause = () =>
      (count += 1) > last ? Promise.reject(new Error("enough")) : Promise.resolve();
    await expect(reportOf(document, "en", latinOnly, {}, { pause })).rejects.toThrow("enough");
    expect(count).toBe(last + 1);
  }
});
