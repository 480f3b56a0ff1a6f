import type { ProcessDocument } from "../../../process/document.ts";
import { roadmapOf } from "../../../roadmap/roadmap.ts";
import {
  asksSection,
  dealsSection,
  goalsSection,
  headerSection,
  locationsSection,
  problemsSection,
  strategiesSection,
} from "./plan.ts";
import { processSection } from "./process.ts";
import { timelineSection } from "./timeline.ts";
import { type MarkdownContext, wordsOf } from "./words.ts";

/** The roadmap's parts, in the order they are read. */
const SECTIONS = [
  headerSection,
  goalsSection,
  dealsSection,
  strategiesSection,
  timelineSection,
  asksSection,
  locationsSection,
  problemsSection,
  processSection,
] as const;

/**
 * The roadmap as Markdown (GitHub's: with tables and a Mermaid gantt) in the language of the
 * context, for wikis, mails and tickets. Parts without content are left out. Whatever stands in
 * the document stays text: it makes no markup, no link, no heading.
 */
export function writeRoadmapMarkdown(document: ProcessDocument, context: MarkdownContext): string {
  const { today } = context;
  const roadmap = roadmapOf(document, today === undefined ? {} : { today });
  const words = wordsOf(document, roadmap.process.currency, context);
  const blocks = SECTIONS.flatMap((section) => section(roadmap, words));
  return `${blocks.join("\n\n")}\n`;
}
