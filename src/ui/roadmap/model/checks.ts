import { fieldOf } from "../../../core/edits/references.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import type { Process } from "../../../core/process/records/process.ts";
import type { PlanRecord } from "./planKinds.ts";

/** Something to say beside a field: wrong, or only worth a second look. */
export interface Check {
  readonly tone: "problem" | "hint";
  readonly text: MessageKey;
}

/** The days of the roadmap's period; null: not stated. ISO 8601. */
export type Period = Pick<Process, "roadmapStart" | "roadmapEnd">;

const DAY_FIELDS: ReadonlySet<string> = new Set([
  "dueDate",
  "closeDate",
  "start",
  "end",
  "date",
  "neededBy",
]);

/** What there is to say about a field's value, which the document holds nevertheless. */
export function checkField(record: PlanRecord, field: string, period: Period): Check | null {
  const backwards = checkOrder(record, field);
  if (backwards !== null) return backwards;
  const value = fieldOf(record, field);
  if (typeof value !== "string" || value === "") return null;
  if (DAY_FIELDS.has(field)) return checkPeriod(value, period);
  if (field === "timeZone" && !isTimeZone(value)) return hint("roadmap.page.hint.unknownTimeZone");
  return null;
}

export function periodIsBackwards({ roadmapStart, roadmapEnd }: Period): boolean {
  return isBackwards(roadmapStart, roadmapEnd);
}

function checkOrder(record: PlanRecord, field: string): Check | null {
  if (record.kind === "initiative" && field === "end" && isBackwards(record.start, record.end)) {
    return { tone: "problem", text: "roadmap.page.problem.endsBeforeStart" };
  }
  if (record.kind === "ask" && field === "neededBy" && isBackwards(record.start, record.neededBy)) {
    return { tone: "problem", text: "roadmap.page.problem.neededBeforeStart" };
  }
  return null;
}

// Days in ISO 8601 are in the order of their text.
function checkPeriod(day: string, { roadmapStart, roadmapEnd }: Period): Check | null {
  if (roadmapStart !== null && day < roadmapStart) return hint("roadmap.page.hint.beforePeriod");
  if (roadmapEnd !== null && day > roadmapEnd) return hint("roadmap.page.hint.afterPeriod");
  return null;
}

function isBackwards(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && end < start;
}

function hint(text: MessageKey): Check {
  return { tone: "hint", text };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
