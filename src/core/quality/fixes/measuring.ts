import type { RecordId } from "../../base/ids.ts";
import { addRecord } from "../../edits/addRecord.ts";
import type { Step } from "../../edits/inTurn.ts";
import { processOf } from "../../process/document.ts";
import { metricsOf } from "../../process/graph.ts";
import {
  findLibraryMetric,
  libraryMetricMessages,
  type LibraryMetricKey,
} from "../../process/metricLibrary.ts";
import type { MetricKind } from "../../process/records/metric.ts";
import type { Fix, FixMeans } from "./fix.ts";

/** Of each kind the ready metric that says most about a stage. */
const STAGE_METRICS = {
  total: "openDeals",
  conversionRate: "stageConversion",
  average: "timeInStage",
} as const satisfies Record<MetricKind, LibraryMetricKey>;

/** Adds the ready metrics of those kinds that a stage lacks. */
export const addStageMetrics: Fix = {
  name: "addStageMetrics",
  steps: (document, [id], means) => {
    const present = new Set(metricsOf(document, id).map(({ metricKind }) => metricKind));
    return Object.entries(STAGE_METRICS).flatMap(([kind, key]) =>
      [...present].some((one) => one === kind) ? [] : [addMetric(id, key, means)],
    );
  },
};

/** Counts how often an activity is done. */
export const addActivityMetric: Fix = {
  name: "addActivityMetric",
  steps: (_document, [id], means) => [addMetric(id, "activitiesDone", means)],
};

/** Measures how satisfied customers are. */
export const addSatisfactionMetric: Fix = {
  name: "addSatisfactionMetric",
  steps: (document, _elements, means) => [
    addMetric(processOf(document).id, "customerSatisfaction", means),
  ],
};

/** Adds a goal for the sales volume, for which target and date have to be stated. */
export const addGoal: Fix = {
  name: "addGoal",
  adds: "metrics.library.revenueWon.name",
  steps: (_document, _elements, { context, words }) => {
    const name = words("metrics.library.revenueWon.name");
    const fields = { name, measure: name, unit: "money" };
    return [(before) => addRecord(before, { kind: "goal", fields }, context)];
  },
};

function addMetric(subjectId: RecordId, key: LibraryMetricKey, means: FixMeans): Step {
  const messages = libraryMetricMessages(key);
  const { metricKind, unit, direction, period } = findLibraryMetric(key) ?? {};
  const fields = {
    subjectId,
    libraryKey: key,
    name: means.words(messages.name),
    definition: means.words(messages.definition),
    metricKind,
    unit,
    direction,
    period,
  };
  return (before) => addRecord(before, { kind: "metric", fields }, means.context);
}
