import { assertNever } from "../../../base/assertNever.ts";
import type { Scene } from "../../../drawing/sceneTypes.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import type { Audience } from "../../../roadmap/audience.ts";
import { bind } from "../../report/bind.ts";
import { createBook } from "../../report/book.ts";
import { createFlow, type Flow } from "../../report/flow.ts";
import { type ReportMeans, STANDARD_SETTINGS } from "../../report/options.ts";
import type { Report } from "../../report/types.ts";
import type { Block } from "../sections/blocks.ts";
import { sectionsOf } from "../sections/sections.ts";
import { oneLine } from "../work.ts";
import { joined, roadmapIn } from "../words.ts";
import { drawTable } from "./tables.ts";
import { drawTimeline } from "./timeline.ts";

export interface RoadmapPages extends ReportMeans {
  /** What does not concern it is left out, and the pages say so; without one nothing is. */
  readonly audience?: Audience;
}

/** The pages of a roadmap have no diagram of the process. */
const NO_DIAGRAM: Scene = {
  bounds: { x: 0, y: 0, width: 1, height: 1 },
  background: null,
  items: [],
};

/**
 * The roadmap on pages that lie across: the parts of the Markdown, with the timeline drawn
 * below the head. In the language and direction of the means; every part is a bookmark.
 */
export function planRoadmap(document: ProcessDocument, means: RoadmapPages): Report {
  const roadmap = roadmapIn(document, means);
  const book = createBook(document, NO_DIAGRAM, STANDARD_SETTINGS, means, () => Promise.resolve());
  const { words } = book;
  const title = oneLine(words.name(roadmap.header.title));
  const flow = createFlow(book, title, "landscape");
  for (const block of inPaperOrder(sectionsOf(roadmap, words))) {
    if (block.block === "timeline") {
      flow.space(10);
      drawTimeline(flow, roadmap, words);
    } else draw(block, flow);
  }
  return { ...bind(book), title, subject: roadmap.header.summary };
}

/** The drawing first, right below the head: it is what the others came for. */
function inPaperOrder(blocks: readonly Block[]): readonly Block[] {
  const drawing = blocks.filter(({ block }) => block === "timeline");
  const others = blocks.filter(({ block }) => block !== "timeline");
  const found = others.findIndex((one) => one.block === "heading" && one.level === 2);
  const at = found === -1 ? others.length : found;
  return [...others.slice(0, at), ...drawing, ...others.slice(at)];
}

function draw(block: Exclude<Block, { readonly block: "timeline" }>, flow: Flow): void {
  const { looks } = flow.book;
  switch (block.block) {
    case "heading":
      heading(flow, block.level, oneLine(block.text));
      return;
    case "paragraphs":
      for (const part of block.text.split(/\n[ \t]*\n\s*/u)) {
        if (part.trim() === "") continue;
        flow.write(part.trim(), looks.body);
        flow.space(6);
      }
      return;
    case "bullets":
      for (const entry of block.texts) {
        flow.write(entry, { ...looks.body, indent: 14, bullet: "•" });
      }
      return;
    case "facts":
      flow.write(joined(block.entries.map(([label, value]) => `${label}: ${value}`)), looks.quiet);
      flow.space(4);
      return;
    case "table":
      drawTable(flow, block);
      return;
    default:
      assertNever(block);
  }
}

/** A heading never stands alone at the foot of a page. */
function heading(flow: Flow, level: 1 | 2 | 3, text: string): void {
  const { looks } = flow.book;
  const look = [looks.chapter, looks.section, looks.item][level - 1] ?? looks.item;
  if (level > 1) {
    flow.space(level === 2 ? 20 : 10);
    flow.keep(level === 2 ? 110 : 80);
  }
  if (level < 3) flow.mark(level === 1 ? 1 : 2, text);
  flow.write(text, look);
  flow.space(level === 3 ? 3 : 7);
}
