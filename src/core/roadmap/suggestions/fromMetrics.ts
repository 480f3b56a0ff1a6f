import { metricStatus } from "../../analysis/metricStatus.ts";
import { findRecord, nameOf, type ProcessDocument, processOf } from "../../process/document.ts";
import type { Metric } from "../../process/records/metric.ts";
import type { Suggestion } from "./suggestion.ts";
import type { Window } from "./window.ts";

/** A goal for each metric that misses its target, or isn't measured yet, and that no goal is about. */
export function fromMetrics(document: ProcessDocument, window: Window): readonly Suggestion[] {
  const own = new Set(
    [...document.goal.values()]
      .filter(({ basedOn }) => !basedOn.some(({ what }) => what === "metricTarget"))
      .map(({ metricId }) => metricId),
  );
  const taken = new Set(
    [...document.goal.values()].flatMap(({ basedOn }) => basedOn.map(({ recordId }) => recordId)),
  );
  return [...document.metric.values()].flatMap((metric) => {
    const status = metricStatus(metric);
    // A goal that was taken over follows its metric even when that is reached.
    const isWanted = status === "offTarget" || status === "noActual" || taken.has(metric.id);
    if (metric.target === null || own.has(metric.id) || !isWanted) return [];
    return [goalFor(document, metric, window)];
  });
}

function goalFor(document: ProcessDocument, metric: Metric, window: Window): Suggestion {
  const { id, name, unit, target, actual, subjectId } = metric;
  const subject = findRecord(document, subjectId);
  const isOfWhole = subject === undefined || subject.kind === "process" || nameOf(subject) === "";
  return {
    source: "metricTarget",
    what: "metricTarget",
    recordId: id,
    kind: "goal",
    from: actual,
    to: target,
    title: isOfWhole
      ? { key: "plan.title.metricTarget", values: { metric: name } }
      : { key: "plan.title.metricTargetOf", values: { metric: name, subject: nameOf(subject) } },
    reasons: [
      {
        key: actual === null ? "plan.reason.metricUnmeasured" : "plan.reason.metricTarget",
        values: { now: { number: "from", unit }, target: { number: "to", unit } },
      },
    ],
    fields: {
      metricId: id,
      measure: name,
      unit,
      baseline: actual,
      target,
      dueDate: window.end,
      owner: processOf(document).roadmapOwner,
    },
    elements: [],
    follows: ["target"],
    // Where it stands moves on its way to the target: that is no change of the goal.
    compares: ["to"],
  };
}
