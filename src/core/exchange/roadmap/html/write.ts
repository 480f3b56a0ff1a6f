import { assertNever } from "../../../base/assertNever.ts";
import { directionOf } from "../../../i18n/locales.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import { languageTag, type OutContext, type Outgoing, outgoing, type RoadmapOut } from "../out.ts";
import type { Block, TableBlock } from "../sections/blocks.ts";
import { sectionsOf } from "../sections/sections.ts";
import { oneLine } from "../work.ts";
import { element, type Markup, single, text } from "../../html/markup.ts";
import { STYLE, STYLE_HASH } from "./style.ts";
import { timelineDrawing } from "./timeline.ts";

/** Nothing is loaded, run or sent: the page has its one style, and that is all it may have. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The roadmap as one page to open anywhere: the parts of the Markdown, with the timeline drawn.
 * It holds no script and no link, in the language and direction of the document. This is text
 * for a file; nothing of it goes into the page that makes it.
 */
export function writeRoadmapPage(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  const { roadmap, words, warnings } = out;
  const blocks = sectionsOf(roadmap, words);
  const head = element(
    "head",
    {},
    single("meta", { charset: "utf-8" }),
    single("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    single("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    single("meta", { name: "generator", content: "Stagecraft" }),
    element("title", {}, text(oneLine(words.name(roadmap.header.title)))),
    // Made of this program's own words: a style has no escapes.
    { markup: `<style>${STYLE}</style>` },
  );
  const page = element(
    "html",
    { lang: languageTag(out), dir: directionOf(words.formats.locale) },
    head,
    element("body", {}, element("main", {}, ...blocks.flatMap((block) => rendered(block, out)))),
  );
  return { text: `<!DOCTYPE html>\n${page.markup}\n`, warnings: warnings.list() };
}

function rendered(block: Block, { roadmap, words }: Outgoing): readonly Markup[] {
  switch (block.block) {
    case "heading":
      return [element(`h${block.level}`, { dir: "auto" }, text(oneLine(block.text)))];
    case "paragraphs":
      return block.text
        .split(/\n[ \t]*\n\s*/u)
        .filter((part) => part.trim() !== "")
        .map((part) => element("p", { dir: "auto" }, text(part.trim())));
    case "bullets":
      return [
        element(
          "ul",
          {},
          ...block.texts.map((entry) => element("li", { dir: "auto" }, text(entry))),
        ),
      ];
    case "facts":
      return [
        element(
          "dl",
          {},
          ...block.entries.flatMap(([label, value]) => [
            element("dt", {}, text(label)),
            element("dd", {}, element("bdi", {}, text(value))),
          ]),
        ),
      ];
    case "table":
      return [element("div", { class: "scroll" }, table(block))];
    case "timeline": {
      const drawing = timelineDrawing(roadmap, words, directionOf(words.formats.locale));
      return drawing === null ? [] : [drawing];
    }
    default:
      return assertNever(block);
  }
}

function table({ head, rows }: TableBlock): Markup {
  const kind = (index: number) => (head[index]?.isNumber ? "number" : undefined);
  return element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...head.map(({ label }, index) =>
          element("th", { scope: "col", class: kind(index) }, text(label)),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      ...rows.map((cells) =>
        element(
          "tr",
          {},
          ...cells.map((cell, index) =>
            element("td", { class: kind(index) }, element("bdi", {}, text(cell))),
          ),
        ),
      ),
    ),
  );
}
