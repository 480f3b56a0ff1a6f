import type { RecordId } from "../../base/ids.ts";
import { removeRecords } from "../../edits/removeRecords.ts";
import { setFields } from "../../edits/setFields.ts";
import type { Step } from "../../edits/inTurn.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { flowsFrom, metricsOf } from "../../process/graph.ts";
import type { Flow } from "../../process/records/flow.ts";
import { takesDeals } from "../dealGraph.ts";
import type { Fix, FixMeans } from "./fix.ts";

/** Removes the arrow. */
export const removeArrow: Fix = {
  name: "removeArrow",
  steps: (_document, [id], { context }) => [
    (before) => removeRecords(before, { ids: [id] }, context),
  ],
};

/** Removes the last of the elements, a dependency that closes a circle. */
export const removeClosing: Fix = {
  name: "removeArrow",
  steps: (document, elements, { context }) => {
    const closing = elements.findLast((id) => document.dependency.has(id));
    if (closing === undefined) return null;
    return [(before) => removeRecords(before, { ids: [closing] }, context)];
  },
};

/** Puts two flows between the same ends together: their probabilities are added. */
export const mergeFlows: Fix = {
  name: "mergeFlows",
  steps: (document, [id, twinId], means) => {
    const [flow, twin] = [document.flow.get(id), document.flow.get(twinId ?? "")];
    if (flow === undefined || twin === undefined) return null;
    const steps: Step[] = [(before) => removeRecords(before, { ids: [id] }, means.context)];
    if (flow.probability !== null && twin.probability !== null) {
      const probability = Math.min(1, flow.probability + twin.probability);
      steps.push(setProbability(twin.id, probability, means));
    }
    return steps;
  },
};

/** Leaves the probability to what the other flows leave. */
export const clearProbability: Fix = {
  name: "clearProbability",
  steps: (_document, [id], means) => [setProbability(id, null, means)],
};

/** Makes the stated probabilities out of a state add up to 1, in the proportions they have. */
export const rebalance: Fix = {
  name: "rebalance",
  steps: (document, [id], means) => {
    const stated = statedFrom(document, id);
    const sum = stated.reduce((all, { probability }) => all + (probability ?? 0), 0);
    if (stated.length === 0 || stated.some(({ probability }) => (probability ?? 0) < 0))
      return null;
    return stated.map((flow) =>
      setProbability(flow.id, sum > 0 ? (flow.probability ?? 0) / sum : null, means),
    );
  },
};

/** Takes over what was measured on a flow; the other stated ones keep their proportions. */
export const takeMeasured: Fix = {
  name: "takeMeasured",
  steps: (document, [id], means) => {
    const flow = document.flow.get(id);
    const actual = metricsOf(document, id).find(
      (metric) => metric.metricKind === "conversionRate" && metric.actual !== null,
    )?.actual;
    if (
      flow === undefined ||
      flow.probability === null ||
      actual === null ||
      actual === undefined
    ) {
      return null;
    }
    const others = statedFrom(document, flow.sourceId).filter((other) => other.id !== id);
    const before = others.reduce((all, { probability }) => all + (probability ?? 0), 0);
    const isShared = flowsFrom(document, flow.sourceId).some(
      ({ probability }) => probability === null,
    );
    if (before <= 0 && !isShared) return null;
    const share = isShared ? 1 : (1 - actual) / before;
    return [
      setProbability(id, actual, means),
      ...others.map((other) => setProbability(other.id, (other.probability ?? 0) * share, means)),
    ];
  },
};

function statedFrom(document: ProcessDocument, id: RecordId): readonly Flow[] {
  return flowsFrom(document, id).filter(
    ({ targetId, probability }) => probability !== null && takesDeals(document, targetId),
  );
}

function setProbability(id: RecordId, probability: number | null, means: FixMeans): Step {
  return (before) => setFields(before, { ids: [id], fields: { probability } }, means.context);
}
