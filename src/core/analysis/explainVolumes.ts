import type { RecordId } from "../base/ids.ts";
import { findRecord, nameOf, type ProcessDocument } from "../process/document.ts";
import { type Details, stateDetails } from "./details.ts";
import type { Explanation, ExplanationInput } from "./explain.ts";
import { known } from "./figure.ts";
import { forecast } from "./forecast.ts";

/*
 * Where the volumes in the pictures of the flow come from: deals a month, or out of 100 leads
 * while it is not known how many come.
 */

const HUNDRED = 100;

/** The leads that volumes are of, and the unit that follows. */
function leadsOf(document: ProcessDocument): {
  readonly leads: number;
  readonly unit: "perMonth" | "count";
  readonly inputs: readonly ExplanationInput[];
} {
  const { leadsPerMonth } = forecast(document).figures;
  const own = { name: "", recordId: null };
  return leadsPerMonth.known
    ? {
        leads: leadsPerMonth.value,
        unit: "perMonth",
        inputs: [
          {
            ...own,
            label: "forecast.figure.leadsPerMonth",
            value: leadsPerMonth.value,
            unit: "leadsPerMonth",
          },
        ],
      }
    : {
        leads: HUNDRED,
        unit: "count",
        inputs: [{ ...own, label: "numbers.input.leads", value: HUNDRED, unit: "count" }],
      };
}

/** How many deals come to a step, or end in an outcome, loops included. */
export function explainVolume(document: ProcessDocument, recordId: RecordId): Explanation {
  const { leads, unit, inputs } = leadsOf(document);
  const { states, outcomes } = forecast(document);
  const chance = outcomes.get(recordId)?.probability;
  const each = chance ?? states.get(recordId)?.visitsPerLead ?? 0;
  const name = named(document, recordId);
  return {
    figure: known(leads * each),
    unit,
    formula: chance === undefined ? "numbers.formula.visits" : "numbers.formula.ends",
    inputs: [
      ...inputs,
      chance === undefined
        ? { label: "exact.state.visits", name, recordId, value: each, unit: "count" }
        : { label: "forecast.input.endsAt", name, recordId, value: each, unit: "ratio" },
    ],
    assumptions: ["forecast.assumption.steadyState", "forecast.assumption.noMemory"],
  };
}

/** How many deals go one way. */
export function explainWay(document: ProcessDocument, flowId: RecordId): Explanation {
  const { leads, unit, inputs } = leadsOf(document);
  const { states, flows } = forecast(document);
  const sourceId = document.flow.get(flowId)?.sourceId ?? "";
  const probability = flows.get(flowId)?.probability ?? 0;
  const visits = states.get(sourceId)?.visitsPerLead ?? 0;
  const name = named(document, sourceId);
  const own = { name, recordId: sourceId };
  return {
    figure: known(leads * visits * probability),
    unit,
    formula: "numbers.formula.way",
    inputs: [
      ...inputs,
      { ...own, label: "numbers.input.visits", value: visits, unit: "count" },
      { ...own, label: "whatIf.input.probabilityNow", value: probability, unit: "ratio" },
    ],
    assumptions: ["forecast.assumption.steadyState", "forecast.assumption.noMemory"],
  };
}

/** A step of the funnel: all leads, those that come to a stage at all, those that are won. */
export type FunnelAsked =
  | { readonly of: "leads" }
  | { readonly of: "stage"; readonly recordId: RecordId }
  | { readonly of: "won" };

/** How many leads come so far, each counted once. */
export function explainReached(
  document: ProcessDocument,
  details: Details | null,
  step: FunnelAsked,
): Explanation {
  const { leads, unit, inputs } = leadsOf(document);
  const { figures, states } = forecast(document);
  switch (step.of) {
    case "leads":
      return {
        figure: known(leads),
        unit,
        formula: "forecast.formula.leadsPerMonth",
        inputs: unit === "count" ? inputs : [],
        assumptions: ["forecast.assumption.steadyInflow"],
      };
    case "won": {
      const { winRate } = figures;
      const value = winRate.known ? winRate.value : 0;
      return {
        figure: known(leads * value),
        unit,
        formula: "numbers.formula.won",
        inputs: [
          ...inputs,
          { label: "forecast.figure.winRate", name: "", recordId: null, value, unit: "ratio" },
        ],
        assumptions: ["forecast.assumption.steadyState", "forecast.assumption.noMemory"],
      };
    }
    case "stage": {
      const id = step.recordId;
      const ever = details === null ? null : (stateDetails(details, id)?.everVisited ?? null);
      if (ever === null) return explainVolume(document, id);
      const name = named(document, id);
      return {
        figure: known(leads * ever),
        unit,
        formula: "numbers.formula.reached",
        inputs: [
          ...inputs,
          { label: "exact.state.everVisited", name, recordId: id, value: ever, unit: "ratio" },
          {
            label: "exact.state.visits",
            name,
            recordId: id,
            value: states.get(id)?.visitsPerLead ?? 0,
            unit: "count",
          },
        ],
        assumptions: ["forecast.assumption.steadyState", "forecast.assumption.noMemory"],
      };
    }
  }
}

function named(document: ProcessDocument, id: RecordId): string {
  const record = findRecord(document, id);
  return record === undefined ? "" : nameOf(record);
}
