import type { Sensitivities } from "../../analysis/sensitivity/sensitivities.ts";
import type { IsoDay } from "../../base/calendar.ts";
import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { Finding } from "../../quality/report.ts";
import { isOpen } from "../links.ts";
import { fromChange } from "./fromChange.ts";
import { fromFindings } from "./fromFindings.ts";
import { fromGoals } from "./fromGoals.ts";
import { fromMetrics } from "./fromMetrics.ts";
import { fromRoles } from "./fromRoles.ts";
import { fromTimelines } from "./fromTimelines.ts";
import { type Numbers, type Suggestion, TAKEN_KINDS, type TakenRecord } from "./suggestion.ts";
import { windowOf } from "./window.ts";

/** What the process is asked by. Long work, done elsewhere. */
export interface SuggestionBasis {
  readonly findings: readonly Finding[];
  readonly sensitivities: Sensitivities;
  readonly today: IsoDay;
}

/** Something in the plan of which the process says otherwise by now. */
export interface Outdated {
  readonly recordId: RecordId;
  /** The entry of its `basedOn`, and the numbers that it was taken over with. */
  readonly basisId: string;
  readonly was: Numbers;
  /** What the process says now; null: it does not ask for it any more. */
  readonly now: Suggestion | null;
}

/** What the process has to say of the plan. Plain data. */
export interface Suggestions {
  /** What is not in the plan yet, what weighs most first. */
  readonly open: readonly Suggestion[];
  readonly outdated: readonly Outdated[];
}

/**
 * What comes from the process itself and belongs into the plan: gaps to goals, missing leads and
 * people, the change that pays most, targets of metrics, findings that are work, stage timelines.
 * What was taken over is not suggested again; where its numbers are others by now, or the
 * reason for it is gone, it is outdated. What is done or cancelled is left in peace.
 */
export function suggestionsOf(document: ProcessDocument, basis: SuggestionBasis): Suggestions {
  const all = candidates(document, basis);
  const byKey = new Map(all.map((suggestion) => [keyOf(suggestion), suggestion]));
  const taken = new Set<string>();
  const outdated: Outdated[] = [];
  for (const record of planned(document)) {
    for (const entry of record.basedOn) {
      const key = keyOf(entry);
      const now = byKey.get(key) ?? null;
      taken.add(key);
      if (!isOpen(record.status)) continue;
      const was = { from: entry.from, to: entry.to };
      if (now === null ? mayBeSettled(entry.what) : hasChanged(was, now)) {
        outdated.push({ recordId: record.id, basisId: entry.id, was, now });
      }
    }
  }
  return { open: all.filter((suggestion) => !taken.has(keyOf(suggestion))), outdated };
}

function candidates(
  document: ProcessDocument,
  { findings, sensitivities, today }: SuggestionBasis,
): readonly Suggestion[] {
  const window = windowOf(document, today);
  const goals = fromGoals(document, window);
  return [
    ...goals.filter(({ source }) => source === "goalGap"),
    ...goals.filter(({ source }) => source === "moreLeads"),
    ...fromRoles(document, window),
    ...fromChange(document, sensitivities, window),
    ...fromMetrics(document, window),
    ...fromFindings(document, findings, window),
    ...fromTimelines(document, today),
  ];
}

/** Everything in the plan that can have been taken over. */
export function* planned(document: ProcessDocument): Generator<TakenRecord> {
  for (const kind of TAKEN_KINDS) yield* document[kind].values();
}

/** Tells suggestions apart, and finds them in the plan. */
export function keyOf({ what, recordId }: Pick<Suggestion, "what" | "recordId">): string {
  return `${what} ${recordId}`;
}

/**
 * Whether it means anything that the process does not ask for it any more. Another change that
 * pays more does not make this one worthless, and a link asks for nothing.
 */
function mayBeSettled(what: string): boolean {
  return (
    what === "goalGap" ||
    what === "moreLeads" ||
    what === "capacityGap" ||
    what.startsWith("finding.")
  );
}

/** A difference that nobody would see is none. */
const VISIBLE = 0.005;

function hasChanged(was: Numbers, now: Suggestion): boolean {
  return now.compares.some((which) => {
    const [a, b] = [was[which], now[which]];
    if (a === null || b === null) return a !== b;
    return Math.abs(a - b) > VISIBLE * Math.max(Math.abs(a), Math.abs(b));
  });
}
