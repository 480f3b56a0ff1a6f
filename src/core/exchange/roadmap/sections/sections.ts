import type { Roadmap } from "../../../roadmap/roadmap.ts";
import type { Words } from "../words.ts";
import type { Block } from "./blocks.ts";
import { outlookSection, risksSection, startSection } from "./background.ts";
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

/** The roadmap's parts, in the order they are read. */
const SECTIONS = [
  headerSection,
  startSection,
  goalsSection,
  outlookSection,
  dealsSection,
  strategiesSection,
  timelineSection,
  asksSection,
  locationsSection,
  risksSection,
  problemsSection,
  processSection,
] as const;

/** The roadmap as it is read, for Markdown and pages alike. Parts without content are left out. */
export function sectionsOf(roadmap: Roadmap, words: Words): readonly Block[] {
  return SECTIONS.flatMap((section) => section(roadmap, words));
}
