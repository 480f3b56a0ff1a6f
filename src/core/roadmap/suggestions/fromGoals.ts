import { requirementsFor } from "../../analysis/goals/requirements.ts";
import { forecast } from "../../analysis/forecast.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { Goal } from "../../process/records/goal.ts";
import type { LeadSource } from "../../process/records/leadSource.ts";
import { isOpen } from "../links.ts";
import { type GoalFigure, goalFigure } from "./goalFigure.ts";
import type { Suggestion } from "./suggestion.ts";
import { dayAfter, type Window } from "./window.ts";

/**
 * What it takes to reach goals that the process as it is does not reach: an initiative where
 * none serves the goal yet, and the leads that are missing of the department that brings most.
 */
export function fromGoals(document: ProcessDocument, window: Window): readonly Suggestion[] {
  return [...document.goal.values()].flatMap((goal) => {
    const figure = isOpen(goal.status) ? goalFigure(document, goal) : null;
    if (figure === null || figure.isReached) return [];
    const leads = moreLeads(document, goal, figure, window);
    return [
      ...(isServed(document, goal) ? [] : [goalGap(goal, figure, window)]),
      ...(leads === null ? [] : [leads]),
    ];
  });
}

/** Whether somebody planned something for it that did not come from here. */
function isServed(document: ProcessDocument, { id }: Goal): boolean {
  return [...document.initiative.values()].some(
    ({ goalId, status, basedOn }) =>
      goalId === id && status !== "cancelled" && !basedOn.some(({ what }) => what === "goalGap"),
  );
}

function goalGap(goal: Goal, figure: GoalFigure, window: Window): Suggestion {
  const { yields, wants, unit, per } = figure;
  const end = goal.dueDate ?? window.end;
  return {
    source: "goalGap",
    what: "goalGap",
    recordId: goal.id,
    kind: "initiative",
    from: yields,
    to: wants,
    title: { key: "plan.title.goalGap", values: { goal: goal.name } },
    reasons: [
      {
        key: `plan.reason.goalGap.${figure.figure}`,
        values: { yields: { number: "from", unit }, wants: { number: "to", unit } },
      },
      ...(per === "quarter" || per === "year"
        ? [{ key: `plan.reason.takenFor.${per}` } as const]
        : []),
    ],
    fields: {
      department: "sales",
      owner: goal.owner,
      start: window.begin < end ? window.begin : end,
      end,
      priority: "high",
      goalId: goal.id,
    },
    elements: [],
    follows: [],
    compares: ["from", "to"],
  };
}

function moreLeads(
  document: ProcessDocument,
  goal: Goal,
  { figure, wants }: GoalFigure,
  window: Window,
): Suggestion | null {
  if (figure !== "winsPerMonth" && figure !== "revenuePerMonth") return null;
  const of = figure === "winsPerMonth" ? "wins" : "revenue";
  const needed = requirementsFor(document, { of, amount: wants, per: "month" }).leadsPerMonth;
  const { leadsPerMonth, meanDaysToWin } = forecast(document).figures;
  const source = largestSource(document);
  if (!needed.known || !leadsPerMonth.known || source === null) return null;
  // Leads have to come in as long before as a deal takes.
  const cycle = meanDaysToWin.known ? meanDaysToWin.value : 0;
  const latest = dayAfter(goal.dueDate ?? window.end, -cycle);
  const neededBy = latest > window.begin ? latest : window.end;
  return {
    source: "moreLeads",
    what: "moreLeads",
    recordId: goal.id,
    kind: "ask",
    from: leadsPerMonth.value,
    to: needed.value,
    title: { key: "plan.title.moreLeads", values: { goal: goal.name } },
    reasons: [
      {
        key: "plan.reason.moreLeads",
        values: {
          now: { number: "from", unit: "count" },
          needed: { number: "to", unit: "count" },
        },
      },
    ],
    fields: {
      department: source.department,
      amount: Math.ceil(needed.value - leadsPerMonth.value),
      start: window.begin < neededBy ? window.begin : null,
      neededBy,
      priority: "high",
    },
    elements: [source.id],
    follows: ["amount"],
    compares: ["from", "to"],
  };
}

/** The one that most leads come from; of equals the first by id. */
function largestSource(document: ProcessDocument): LeadSource | null {
  const sources = [...document.leadSource.values()].toSorted(
    (a, b) => (b.inflow ?? 0) - (a.inflow ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return sources[0] ?? null;
}
