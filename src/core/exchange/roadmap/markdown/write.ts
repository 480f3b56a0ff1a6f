import type { ProcessDocument } from "../../../process/document.ts";
import { sectionsOf } from "../sections/sections.ts";
import { roadmapIn, type WordsContext, wordsOf } from "../words.ts";
import { rendered } from "./render.ts";

/**
 * The roadmap as Markdown (GitHub's: with tables and a Mermaid gantt) in the language of the
 * context, for wikis, mails and tickets. Whatever stands in the document stays text: it makes
 * no markup, no link, no heading.
 */
export function writeRoadmapMarkdown(document: ProcessDocument, context: WordsContext): string {
  const roadmap = roadmapIn(document, context);
  const words = wordsOf(document, roadmap.process.currency, context);
  const blocks = sectionsOf(roadmap, words).flatMap((block) => rendered(block, roadmap, words));
  return `${blocks.join("\n\n")}\n`;
}
