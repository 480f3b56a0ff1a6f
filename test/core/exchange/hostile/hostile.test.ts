import { deflateSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { JSDOM } from "jsdom";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { safeLink } from "../../../../src/core/base/links.ts";
import { cleanText } from "../../../../src/core/base/text.ts";
import { sceneOf } from "../../../../src/core/drawing/scene.ts";
import { roadmapFileJsonSchema } from "../../../../src/core/exchange/roadmap/json/schema.ts";
import { writeRoadmap } from "../../../../src/core/exchange/roadmap/json/write.ts";
import { writeRoadmapMarkdown } from "../../../../src/core/exchange/roadmap/markdown/write.ts";
import { processFileJsonSchema } from "../../../../src/core/exchange/stagecraft/schema.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { writeSvg } from "../../../../src/core/exchange/svg/write.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { activeParts, openPdf, pdfLinks } from "../../../kit/openPdf.ts";
import { pdfNames } from "../../../kit/pdfNames.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { pdfOf, reportOf } from "../../../kit/report.ts";
import { sceneOptions } from "../../drawing/sevenStages.ts";
import { testFonts } from "../pdf/fonts.ts";
import { hostileStrings } from "../stagecraft/corpus.ts";
import { brokenInvariants, opened } from "../stagecraft/helpers.ts";
import { fileWith } from "./everyField.ts";

const HOSTILE = hostileStrings();
const texts = HOSTILE.map(({ value }) => value);
const { file, placed } = fileWith(texts);
const everything = opened(file);

/** What a file breaks of its published schema. */
function schemaFaults(schema: object, written: unknown): readonly unknown[] {
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  return check(written) ? [] : (check.errors ?? []);
}

/** A small document whose process record says the text everywhere. */
function titled(text: string): ProcessDocument {
  const clean = cleanText(text);
  return buildProcess((b) => {
    b.process({
      name: clean,
      purpose: clean,
      roadmapTitle: clean,
      roadmapSummary: clean,
      roadmapOwner: clean,
    });
    b.stage("Qualify");
  }).document;
}

describe("in every text field of a file", () => {
  test("the fields are many, of every kind that holds text", () => {
    expect(placed.length).toBeGreaterThan(HOSTILE.length * 40);
    expect(new Set(placed.map(({ kind }) => kind)).size).toBeGreaterThan(15);
  });

  test("each text is the text it is, cleaned of what no reader may be shown", () => {
    const wrong: string[] = [];
    for (const { kind, recordId, place, text } of placed) {
      const record = new Map(Object.entries(everything.document[kind].get(recordId) ?? {}));
      const holders = place.list === null ? [record] : entriesOf(record.get(place.list));
      if (holders.length === 0) wrong.push(`${kind} ${recordId} lost its ${place.list}`);
      const clean = cleanText(text);
      // Where not every text can stand (a currency, a link), the field's standard or the text's beginning takes its place.
      const fits = place.schema.safeParse(clean);
      const expected = fits.success ? clean : place.schema.parse(undefined);
      for (const holder of holders) {
        const found = holder.get(place.field);
        const isShortened =
          typeof found === "string" &&
          found !== "" &&
          clean.startsWith(found) &&
          place.schema.safeParse(found).success;
        const isRight = found === expected || (!fits.success && isShortened);
        if (!isRight) {
          wrong.push(
            `${kind} ${recordId} ${place.list ?? ""} ${place.field}: ${String(found).slice(0, 60)}`,
          );
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(brokenInvariants(everything.document)).toEqual([]);
    expect(Reflect.has({}, "polluted")).toBe(false);
  });

  test("no link is one that could run", () => {
    const urls = [...everything.document.activity.values()].flatMap(({ links }) =>
      links.map(({ url }) => url),
    );
    expect(urls.filter((url) => url !== "" && safeLink(url) === null)).toEqual([]);
  });

  test("as JSON it comes back byte for byte, with nothing to repair", () => {
    const written = writeProcess(everything.document);
    const again = opened(written);
    expect(again.repairs).toEqual([]);
    expect(writeProcess(again.document)).toBe(written);
    expect(schemaFaults(processFileJsonSchema(), JSON.parse(written))).toEqual([]);
  });

  test("what people write in our languages comes through untouched", () => {
    const legitimate = new Set(
      "persian persian-mixed rlm emoji-zwj nfd indonesian russian finnish combining spaces".split(
        " ",
      ),
    );
    const harmless = HOSTILE.filter(({ id }) => legitimate.has(id));
    expect(harmless.map(({ value }) => cleanText(value))).toEqual(
      harmless.map(({ value }) => value),
    );
    const { document } = opened(fileWith(["می\u200cخواهم \u200fABC\u200e +46 70 123 45 67"]).file);
    expect([...document.stage.values()].map(({ name }) => name)).toContain(
      "می\u200cخواهم \u200fABC\u200e +46 70 123 45 67",
    );
    expect(safeLink("tel:+46701234567")).toBe("tel:+46701234567");
  });
});

describe("as a picture", { timeout: 120_000 }, () => {
  const allowed = new Set(["svg", "title", "desc", "rect", "path", "text"]);

  async function faultsOf(document: ProcessDocument, title: string): Promise<readonly string[]> {
    const scene = sceneOf(document, await sceneOptions("en"));
    // Throws unless the XML is well-formed.
    const svg = writeSvg(scene, { title, description: title });
    const page = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
    return [...page.querySelectorAll("*")].flatMap((element) => {
      const active = element
        .getAttributeNames()
        .filter((name) => /^on|href|style|src/iu.test(name));
      return allowed.has(element.tagName) && active.length === 0
        ? []
        : [`${element.tagName} ${active.join(" ")}`];
    });
  }

  test("every text in every place of the diagram is text", async () => {
    expect(await faultsOf(everything.document, "All")).toEqual([]);
  });

  test.each(HOSTILE.map(({ id, value }) => [id, value] as const))("titled %s", async (_, value) => {
    expect(await faultsOf(titled(value), value)).toEqual([]);
  });
});

describe("as a PDF", { timeout: 240_000 }, () => {
  const fonts = testFonts();

  /** What the file does beside being read, and where it links to. */
  async function inspected(document: ProcessDocument) {
    const bytes = await pdfOf(await reportOf(document, "en", fonts), fonts);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const found = { active: await activeParts(bytes, pdf), urls: await pdfLinks(pdf) };
    await pdf.loadingTask.destroy();
    return found;
  }

  test("names are found in objects, not in texts and streams", () => {
    const source =
      "%PDF-1.4 (\n1 0 obj<</Type/Catalog/T(a\\)/AA(b))/J#53 2 0 R/U</Launch>>>\nstream\n/XFA\nendstream/Kids";
    expect([...pdfNames(Buffer.from(source, "latin1"))]).toEqual([
      "/Type",
      "/Catalog",
      "/T",
      "/JS",
      "/U",
      "/Kids",
    ]);
  });

  test("names are found in packed objects too", () => {
    const packed = (objects: string, filter: "/FlateDecode" | "/LZWDecode" | "") => {
      const content =
        filter === "/FlateDecode" ? deflateSync(objects) : Buffer.from(objects, "latin1");
      return Buffer.concat([
        Buffer.from(`1 0 obj<</Type/ObjStm/N 1/Filter ${filter}>>\nstream\n`, "latin1"),
        content,
        Buffer.from("\nendstream endobj", "latin1"),
      ]);
    };
    const objects = "7 0 <</S/JavaScript/T(/Launch)>>";
    expect(pdfNames(packed(objects, "/FlateDecode"))).toContain("/JavaScript");
    expect(pdfNames(packed(objects, ""))).toContain("/JavaScript");
    expect(pdfNames(packed(objects, ""))).not.toContain("/Launch");
    expect(() => pdfNames(packed(objects, "/LZWDecode"))).toThrow(/can't be read/u);
  });

  /** A file of one empty page, with more in its catalogue and on its page. */
  function madeWith({ catalogue = "", page = "" }: { catalogue?: string; page?: string }) {
    return Buffer.from(
      [
        "%PDF-1.4",
        `1 0 obj << /Type /Catalog /Pages 2 0 R ${catalogue} >> endobj`,
        "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
        `3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] ${page} >> endobj`,
        "trailer << /Root 1 0 R >>",
        "%%EOF",
      ].join("\n"),
      "latin1",
    );
  }

  test.each([
    {
      what: "a script",
      file: madeWith({ catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" }),
      found: /\/JavaScript/u,
    },
    {
      what: "a link that runs",
      file: madeWith({
        page: "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (javascript:app.alert\\(1\\)) >> >>]",
      }),
      found: /javascript:/u,
    },
  ])("$what would be found", async ({ file: bytes, found }) => {
    await expect(openPdf(bytes)).rejects.toThrow(found);
  });

  test("every text in every field does nothing", async () => {
    // 10,000 letters in each of a hundred fields are hundreds of pages; as a title they are enough.
    const most = HOSTILE.filter(({ id }) => id !== "long-word").map(({ value }) => value);
    expect((await inspected(opened(fileWith(most).file).document)).active).toEqual([]);
  });

  // The title stands in the file's own data as well: alone what is written for such places, the
  // others one after the other.
  const apart = /^(?:pdf|xss-attr|url|file|ctrl|proto|persian|long)/u;
  test.each([
    ...HOSTILE.filter(({ id }) => apart.test(id)).map(({ id, value }) => [id, value] as const),
    [
      "all others",
      HOSTILE.filter(({ id }) => !apart.test(id))
        .map(({ value }) => value)
        .join(" "),
    ] as const,
  ])("titled %s", async (_, value) => {
    expect(await inspected(titled(value))).toEqual({ active: [], urls: [] });
  });

  test("a link that may be followed is one", async () => {
    const { document } = buildProcess((b) => {
      b.activity("Call", {
        stageId: b.stage("Qualify"),
        links: [
          { id: "a", label: "Call", url: "tel:+46701234567" },
          { id: "c", label: "Page", url: "https://example.com/?q=(1)" },
        ],
      });
    });
    expect(await inspected(document)).toEqual({
      active: [],
      urls: ["tel:+46701234567", "https://example.com/?q=(1)"],
    });
  });
});

describe("as a roadmap", () => {
  test("JSON holds each text as it is", () => {
    const text = writeRoadmap(everything.document, { createdAt: "2026-11-21T08:00:00.000Z" });
    const file = JSON.parse(text) as { items: readonly { readonly title: string }[] };
    expect(schemaFaults(roadmapFileJsonSchema(), file)).toEqual([]);
    const { items } = file;
    const titles = new Set(items.map(({ title }) => title));
    expect(HOSTILE.filter(({ value }) => !titles.has(cleanText(value)))).toEqual([]);
  });

  test.each([
    ["all texts", () => everything.document],
    ...HOSTILE.map(({ id, value }) => [`titled ${id}`, () => titled(value)] as const),
  ] as const)("in Markdown no text becomes a link, a picture or a tag: %s", async (_, document) => {
    const { translate, formats } = await sceneOptions("en");
    const written = writeRoadmapMarkdown(document(), { translate, formats, today: "2026-11-21" });
    const outside = written.replaceAll(/^```mermaid\n[^]*?\n```$/gmu, "");
    expect(outside.match(/(?<!\\)\]\(|(?<!\\)!\[|<[\p{L}/!?]|\p{L}:\/\//giu)).toBeNull();
  });
});

function entriesOf(list: unknown): ReadonlyMap<string, unknown>[] {
  return Array.isArray(list) ? list.map((entry) => new Map(Object.entries(Object(entry)))) : [];
}
