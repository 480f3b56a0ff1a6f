import type { RecordId } from "../base/ids.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { absorptionIn } from "./chainResults.ts";
import { type Figure, known, product, unknown } from "./figure.ts";
import { type Gap, gapAt, mergeGaps } from "./gaps.ts";
import { leadsPerMonth } from "./leads.ts";
import { at, dot } from "./linear.ts";
import { processModel, type ProcessModel } from "./model.ts";

export const FIGURE_NAMES = [
  "leadsPerMonth",
  "winRate",
  "winsPerMonth",
  "revenuePerMonth",
  "meanDaysToWin",
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** Results of a state: lead source, stage, decision or activity in the flow. */
export interface StateForecast {
  /** Expected visits by one lead entering the process; loops make it more than once. */
  readonly visitsPerLead: number;
  /** Visits a month; null while the inflow is not known. */
  readonly visitsPerMonth: number | null;
  /** Share of the visits that go on to another state or a good end, not to a lost deal. */
  readonly passOn: number;
  /** Probability that a deal that is here now is won in the end. */
  readonly winProbability: number;
  /** Expected visits by a deal that is won; null when none is. */
  readonly visitsPerWin: number | null;
}

export interface FlowForecast {
  /** With the shares of flows without a stated probability worked out. */
  readonly probability: number;
  /** Null while the inflow is not known. */
  readonly dealsPerMonth: number | null;
}

export interface OutcomeForecast {
  /** Probability that a lead entering the process ends here. */
  readonly probability: number;
  /** Null while the inflow is not known. */
  readonly dealsPerMonth: number | null;
}

/** What the process yields in the steady state. Maps hold what leads can reach only. */
export interface Forecast {
  /**
   * leadsPerMonth; winRate, of all leads entering, 0 to 1; winsPerMonth; revenuePerMonth in the
   * process's currency; meanDaysToWin, calendar days from lead to win of the deals that are won.
   */
  readonly figures: Readonly<Record<FigureName, Figure>>;
  /** Everything that keeps any figure from being known, each once. */
  readonly gaps: readonly Gap[];
  readonly states: ReadonlyMap<RecordId, StateForecast>;
  readonly flows: ReadonlyMap<RecordId, FlowForecast>;
  readonly outcomes: ReadonlyMap<RecordId, OutcomeForecast>;
}

const forecasts = new WeakMap<ProcessDocument, Forecast>();

/** The forecast of the document; computed once for each document value. */
export function forecast(document: ProcessDocument): Forecast {
  const ready = forecasts.get(document);
  if (ready !== undefined) return ready;
  const fresh = compute(document);
  forecasts.set(document, fresh);
  return fresh;
}

/** Takes the forecast of a document as computed elsewhere, so that nobody computes it again. */
export function rememberForecast(document: ProcessDocument, known: Forecast): void {
  forecasts.set(document, known);
}

type Details = Pick<Forecast, "states" | "flows" | "outcomes">;

const NO_DETAILS: Details = { states: new Map(), flows: new Map(), outcomes: new Map() };

function compute(document: ProcessDocument): Forecast {
  const model = processModel(document);
  if (model.ok) return solve(document, model.value);
  const noWin = firstWonOutcome(document) === null ? [winGap(document)] : [];
  const gaps = unknown(mergeGaps(model.error, noWin));
  return assemble(document, leadsPerMonth(document), gaps, gaps);
}

function solve(document: ProcessDocument, model: ProcessModel): Forecast {
  const { chain, start, won } = model;
  const chances = absorptionIn(chain, won);
  const winRate = Math.min(1, dot(start, chances));
  const details = detailsOf(document, model, chances, winRate);
  if (won.size === 0 || winRate === 0) {
    const gaps = unknown([winGap(document)]);
    return assemble(document, model.leadsPerMonth, gaps, gaps, details);
  }
  const days = daysToWin(document, model, details);
  return assemble(document, model.leadsPerMonth, known(winRate), days, details);
}

function detailsOf(
  document: ProcessDocument,
  { chain, stateIndex, flows, visits, leadsPerMonth: leads }: ProcessModel,
  chances: Float64Array,
  winRate: number,
): Details {
  const perMonth = (perLead: number) => (leads.known ? leads.value * perLead : null);
  const isLoss = (outcome: number) => {
    const result = document.outcome.get(at(chain.outcomes, outcome))?.result;
    return result !== "won" && result !== "handedOver";
  };
  const endings = new Float64Array(chain.outcomes.length);
  const states = new Map<RecordId, StateForecast>();
  chain.transient.forEach((id, state) => {
    let lost = 0;
    for (const [outcome, p] of at(chain.ends, state)) {
      endings[outcome] = at(endings, outcome) + at(visits, state) * p;
      if (isLoss(outcome)) lost += p;
    }
    states.set(id, {
      visitsPerLead: at(visits, state),
      visitsPerMonth: perMonth(at(visits, state)),
      passOn: Math.max(0, 1 - lost),
      winProbability: at(chances, state),
      // By the h-transform: N_si h_i / h_s.
      visitsPerWin: winRate > 0 ? finite((at(visits, state) * at(chances, state)) / winRate) : null,
    });
  });
  const flowForecasts = new Map<RecordId, FlowForecast>();
  for (const [id, probability] of flows) {
    const source = stateIndex.get(document.flow.get(id)?.sourceId ?? "");
    if (source === undefined) continue;
    flowForecasts.set(id, {
      probability,
      dealsPerMonth: perMonth(at(visits, source) * probability),
    });
  }
  const outcomes = new Map<RecordId, OutcomeForecast>();
  chain.outcomes.forEach((id, outcome) => {
    const probability = Math.min(1, at(endings, outcome));
    outcomes.set(id, { probability, dealsPerMonth: perMonth(probability) });
  });
  return { states, flows: flowForecasts, outcomes };
}

/** Days in each state times the visits by a won deal; states without won deals don't matter. */
function daysToWin(document: ProcessDocument, model: ProcessModel, { states }: Details): Figure {
  const { chain, stateIndex } = model;
  const gaps: Gap[] = [];
  let total = 0;
  for (const [id, { visitsPerWin }] of states) {
    const state = stateIndex.get(id);
    if (visitsPerWin === 0 || state === undefined) continue;
    const duration = at(model.durations, state);
    if (!duration.ok) gaps.push(...duration.error);
    else total += (visitsPerWin ?? Number.NaN) * at(chain.mean, state);
  }
  if (gaps.length > 0) return unknown(mergeGaps(gaps));
  return Number.isFinite(total) ? known(total) : unknown([winGap(document)]);
}

function assemble(
  document: ProcessDocument,
  leads: Figure,
  winRate: Figure,
  days: Figure,
  details: Details = NO_DETAILS,
): Forecast {
  const { id, dealValue } = processOf(document);
  const value = dealValue === null ? unknown([gapAt("missingDealValue", id)]) : known(dealValue);
  const wins = product(leads, winRate);
  const figures = {
    leadsPerMonth: leads,
    winRate,
    winsPerMonth: wins,
    revenuePerMonth: product(wins, value),
    meanDaysToWin: days,
  };
  const gaps = mergeGaps(
    ...Object.values(figures).map((figure) => (figure.known ? [] : figure.gaps)),
  );
  return { figures, gaps, ...details };
}

/** What is to be done where no deal is won. */
export function winGap(document: ProcessDocument): Gap {
  const id = firstWonOutcome(document);
  return id === null ? gapAt("noWonOutcome", null) : gapAt("wonUnreachable", id);
}

function firstWonOutcome(document: ProcessDocument): RecordId | null {
  for (const { id, result } of document.outcome.values()) if (result === "won") return id;
  return null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
