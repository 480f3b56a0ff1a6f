import { type Details, stateDetails } from "../analysis/details.ts";
import type { Forecast } from "../analysis/forecast.ts";
import type { RecordId } from "../base/ids.ts";
import type { FlowLink, FlowNode, FlowSpec, FunnelSpec } from "../charts/spec.ts";
import { NUMBER } from "../charts/units.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ProcessDocument } from "../process/document.ts";
import { stagesInOrder } from "../process/graph.ts";
import { readingOrder } from "../process/reading.ts";
import { labelOf, toneOf } from "./names.ts";

/** More steps than these cannot be read in one picture. */
export const MOST_NODES = 40;

/** Deals a month, or of 100 leads while it is not known how many come. */
function scaleOf({ figures }: Forecast): number {
  return figures.leadsPerMonth.known ? figures.leadsPerMonth.value : 100;
}

function axisOf({ figures }: Forecast, translate: Translate) {
  const key = figures.leadsPerMonth.known ? "analysis.axis.perMonth" : "analysis.axis.perHundred";
  return { name: translate(key), unit: NUMBER };
}

/** Volumes along every flow that deals take; of a large process, those through its fullest steps. */
export function flowSpec(
  document: ProcessDocument,
  forecast: Forecast,
  translate: Translate,
): FlowSpec {
  const scale = scaleOf(forecast);
  const nodes = stepsInOrder(document).flatMap((id): FlowNode[] => {
    const volume =
      forecast.states.get(id)?.visitsPerLead ?? forecast.outcomes.get(id)?.probability ?? null;
    if (volume === null) return [];
    const result = document.outcome.get(id)?.result;
    const isExit = result !== undefined && result !== "won" && result !== "handedOver";
    return [
      {
        id,
        recordId: id,
        label: labelOf(document, id, translate),
        value: volume * scale,
        tone: toneOf(document, id),
        ...(isExit && { isExit }),
      },
    ];
  });
  const kept = fullest(nodes);
  const links = [...forecast.flows].flatMap(([id, { probability }]): FlowLink[] => {
    const flow = document.flow.get(id);
    if (flow === undefined) return [];
    const { sourceId: source, targetId: target } = flow;
    if (!kept.has(source) || !kept.has(target)) return [];
    const visits = forecast.states.get(source)?.visitsPerLead ?? 0;
    const value = visits * probability * scale;
    return value > 0 ? [{ id, source, target, value }] : [];
  });
  return {
    kind: "flow",
    title: translate("analysis.section.flow"),
    axis: axisOf(forecast, translate),
    from: translate("analysis.flow.from"),
    to: translate("analysis.flow.to"),
    nodes: nodes.filter(({ id }) => kept.has(id)),
    links,
  };
}

/** The order of reading, the stages among it in the order that the user gave them. */
function stepsInOrder(document: ProcessDocument): RecordId[] {
  const stages = stagesInOrder(document).values();
  return readingOrder(document).map(({ id, kind }) =>
    kind === "stage" ? (stages.next().value?.id ?? id) : id,
  );
}

function fullest(nodes: readonly FlowNode[]): ReadonlySet<RecordId> {
  const sorted = nodes.length > MOST_NODES ? nodes.toSorted((a, b) => b.value - a.value) : nodes;
  return new Set(sorted.slice(0, MOST_NODES).map(({ id }) => id));
}

/**
 * From the leads through the stages, in their order, to the wins: how many get to each, however
 * often. Until that is worked out in detail, how many visits there are.
 */
export function funnelSpec(
  document: ProcessDocument,
  forecast: Forecast,
  details: Details | null,
  translate: Translate,
): FunnelSpec {
  const scale = scaleOf(forecast);
  const stages = stagesInOrder(document).flatMap(({ id }) => {
    const state = forecast.states.get(id);
    if (state === undefined) return [];
    return [
      {
        id,
        recordId: id,
        label: labelOf(document, id, translate),
        value: (reached(details, id) ?? state.visitsPerLead) * scale,
        tone: toneOf(document, id),
      },
    ];
  });
  const { winRate } = forecast.figures;
  return {
    kind: "funnel",
    title: translate("analysis.section.funnel"),
    of: translate("analysis.funnel.step"),
    axis: axisOf(forecast, translate),
    shareOfFirst: translate("analysis.funnel.ofFirst"),
    shareOfPrevious: translate("analysis.funnel.ofPrevious"),
    // No record has a blank in its id, so that these two are not taken for stages.
    steps: [
      { id: " leads", label: translate("analysis.funnel.leads"), value: scale, tone: "neutral" },
      ...stages.slice(0, MOST_NODES),
      ...(winRate.known
        ? [
            {
              id: " won",
              label: translate("analysis.funnel.won"),
              value: winRate.value * scale,
              tone: "good" as const,
            },
          ]
        : []),
    ],
  };
}

/** The chance that a lead gets to the state at all. */
function reached(details: Details | null, id: RecordId): number | null {
  return details === null ? null : (stateDetails(details, id)?.everVisited ?? null);
}
