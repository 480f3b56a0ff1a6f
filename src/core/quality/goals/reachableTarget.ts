import { type ProcessDocument, processOf } from "../../process/document.ts";
import type { Metric } from "../../process/records/metric.ts";
import { found, wholeRule } from "../rule.ts";

const MONTHS = 12;

/** A goal that would not be reached in a year if every lead was won. */
export const reachableTarget = wholeRule({
  code: "GO3_TARGET",
  severity: "warning",
  property: "goalOriented",
  source: "E13.2",
  why: "reachable",
  reads: {
    process: ["dealValue"],
    leadSource: ["inflow"],
    goal: ["metricId", "target"],
    metric: ["libraryKey"],
  },
  check: (document) => {
    const goals = [...document.goal.values()].flatMap((goal) => {
      const metric = document.metric.get(goal.metricId ?? "");
      const most = metric === undefined ? null : mostOf(document, metric);
      return most === null || goal.target === null ? [] : [{ goal, target: goal.target, most }];
    });
    if (goals.length === 0) return null;
    return goals.flatMap(({ goal: { id }, target, most }) =>
      target > most * (1 + 1e-9) ? found([id]) : [],
    );
  },
});

/** What the metric shows after a year in which every lead is won; null where that is not known. */
function mostOf(document: ProcessDocument, { libraryKey }: Metric): number | null {
  if (libraryKey === "winRate" || libraryKey === "cohortWinRate") return 1;
  const inflows = [...document.leadSource.values()].map(({ inflow }) => inflow);
  if (inflows.length === 0) return null;
  let leads = 0;
  for (const inflow of inflows) {
    if (inflow === null) return null;
    leads += inflow;
  }
  const wins = leads * MONTHS;
  if (libraryKey === "dealsWon") return wins;
  const { dealValue } = processOf(document);
  return libraryKey === "revenueWon" && dealValue !== null ? wins * dealValue : null;
}
