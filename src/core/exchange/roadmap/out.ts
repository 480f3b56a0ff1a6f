import { localeFor } from "../../i18n/locales.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { RoadmapItem } from "../../roadmap/items.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { audienceNames, roadmapIn, type Words, type WordsContext, wordsOf } from "./words.ts";

/*
 * What the writers of the roadmap for other tools share: a text, and what the format could not
 * carry, which the user is told before there is a file.
 */

export interface RoadmapOut {
  readonly text: string;
  /** What the text lacks or says otherwise; empty when it holds the whole plan. */
  readonly warnings: readonly OutWarning[];
}

/** Why something is not in a file as it stands in the plan. */
export const OUT_REASONS = [
  "audience",
  "header",
  "goals",
  "strategies",
  "deals",
  "locations",
  "undated",
  "cancelled",
  "endBeforeStart",
  "circle",
  "moved",
  "dependencies",
  "dependencyNames",
  "parents",
  "owners",
  "resourceNames",
  "statuses",
  "shortened",
  "formulas",
  "manyIssues",
  "longDiagram",
  "tooLarge",
] as const;
export type OutReason = (typeof OUT_REASONS)[number];

export interface OutWarning {
  readonly reason: OutReason;
  /** What it is about, by name; empty when it is about the file. */
  readonly names: readonly string[];
}

/** What only the outside knows. */
export interface OutContext extends WordsContext {
  /** The moment of writing in universal time, ISO 8601. */
  readonly createdAt: string;
}

/** A roadmap on its way into a format, with the words of its language. */
export interface Outgoing {
  readonly roadmap: Roadmap;
  readonly words: Words;
  readonly warnings: WarningList;
}

export function outgoing(document: ProcessDocument, context: WordsContext): Outgoing {
  const roadmap = roadmapIn(document, context);
  const words = wordsOf(document, roadmap.process.currency, context);
  return { roadmap, words, warnings: new WarningList() };
}

/** Collects warnings by their reason, each name once, in the order of `OUT_REASONS`. */
export class WarningList {
  private readonly found = new Map<OutReason, Set<string>>();

  add(reason: OutReason, ...names: readonly string[]): void {
    const known = this.found.get(reason) ?? new Set();
    for (const name of names) known.add(name);
    this.found.set(reason, known);
  }

  /** Adds the reason when there is anything that it holds for. */
  addEach(reason: OutReason, names: readonly string[]): void {
    if (names.length > 0) this.add(reason, ...names);
  }

  list(): readonly OutWarning[] {
    return OUT_REASONS.flatMap((reason) => {
      const names = this.found.get(reason);
      return names === undefined ? [] : [{ reason, names: [...names] }];
    });
  }
}

/** The parts of a roadmap beside the planned work. */
export type Part = "header" | "goals" | "strategies" | "deals" | "locations";

/**
 * Says which of the parts the format has no place for. Where it is the header, whom the file is
 * for is told before it is saved, because the file can't say it.
 */
export function leaveOut({ roadmap, words, warnings }: Outgoing, parts: readonly Part[]): void {
  const { audience } = roadmap.header;
  const names = (entries: readonly { readonly name: string }[]) =>
    entries.map(({ name }) => words.name(name));
  for (const part of parts) {
    if (part === "header") {
      if (audience !== null) warnings.add("audience", ...audienceNames(audience, words));
      const { summary, owner, version } = roadmap.header;
      const told = [summary, owner, version, ...Object.values(roadmap.background)];
      if (told.some((text) => text !== "") || roadmap.header.reviewDate !== null) {
        warnings.add("header");
      }
    } else warnings.addEach(part, names(roadmap[part]));
  }
}

/** Those whose end is stated before their start, of which a file gets the two days in order. */
export function warnOfOrder({ words, warnings }: Outgoing, items: readonly RoadmapItem[]): void {
  warnings.addEach(
    "endBeforeStart",
    items
      .filter(({ start, end }) => start !== null && end !== null && end < start)
      .map(({ name }) => words.name(name)),
  );
}

/** The BCP 47 tag of the labels and texts in a file. */
export function languageTag({ roadmap, words }: Outgoing): string {
  const { language } = roadmap.process;
  return localeFor(language) === null ? words.formats.locale : language;
}
