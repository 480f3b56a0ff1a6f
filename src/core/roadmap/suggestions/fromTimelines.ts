import { calendarDaysIn } from "../../analysis/durations.ts";
import { forecast } from "../../analysis/forecast.ts";
import type { IsoDay } from "../../base/calendar.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { stagesInOrder } from "../../process/graph.ts";
import { departmentAt } from "./fromChange.ts";
import type { Suggestion } from "./suggestion.ts";
import { dayAfter, firstDay } from "./window.ts";

/** A stage that fewer of the won deals pass through is no mark on the way. */
const ON_THE_WAY = 0.5;
/** Plans of more than three years are none. */
const MOST_DAYS = 1100;

/**
 * When the leads of the period's first day are through each stage, as far as those are that are
 * won in the end, and when the first of them are won: the days of each stage times how often a
 * won deal passes through it, added up. Ends at the first stage whose days are not known.
 */
export function fromTimelines(document: ProcessDocument, today: IsoDay): readonly Suggestion[] {
  const { states, figures } = forecast(document);
  const start = firstDay(document, today);
  const found: Suggestion[] = [];
  let days = 0;
  for (const { id, name } of stagesInOrder(document)) {
    const visits = states.get(id)?.visitsPerWin ?? 0;
    const stay = calendarDaysIn(document, id);
    if (visits === 0) continue;
    if (!stay.ok) return found;
    const before = days;
    days += stay.value * visits;
    if (days > MOST_DAYS) return found;
    if (visits < ON_THE_WAY || Math.round(days) === Math.round(before)) continue;
    found.push(milestone(document, id, name, before, days, start));
  }
  const { meanDaysToWin } = figures;
  if (meanDaysToWin.known && meanDaysToWin.value <= MOST_DAYS && found.length > 0) {
    found.push(milestone(document, processOf(document).id, null, 0, meanDaysToWin.value, start));
  }
  return found;
}

/** `name` is that of the stage; null: the win. */
function milestone(
  document: ProcessDocument,
  recordId: string,
  name: string | null,
  from: number,
  to: number,
  start: IsoDay,
): Suggestion {
  const days = { number: "to", unit: "days" } as const;
  // Whole days are all that a date can say.
  const rounded = { from: Math.round(from), to: Math.round(to) };
  return {
    source: "stageTimeline",
    what: "stageTimeline",
    recordId,
    kind: "milestone",
    ...rounded,
    title:
      name === null
        ? { key: "plan.title.firstWins" }
        : { key: "plan.title.stageTimeline", values: { stage: name } },
    reasons: [
      name === null
        ? { key: "plan.reason.firstWins", values: { days } }
        : { key: "plan.reason.stageTimeline", values: { stage: name, days } },
    ],
    fields: {
      department: name === null ? "sales" : departmentAt(document, recordId),
      date: dayAfter(start, rounded.to),
    },
    elements: [],
    follows: ["date"],
    compares: ["to"],
  };
}
