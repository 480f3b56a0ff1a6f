import type { RecordId } from "../base/ids.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { absorptionIn, expectedVisits } from "./chainResults.ts";
import { daysIn } from "./durations.ts";
import { type Gap, gapAt, mergeGaps } from "./gaps.ts";
import { at, dot } from "./linear.ts";
import { buildProcessChain, type ProcessChain } from "./processChain.ts";

export const FIGURE_NAMES = [
  "leadsPerMonth",
  "winRate",
  "winsPerMonth",
  "revenuePerMonth",
  "meanDaysToWin",
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** A number, always finite; or what is missing before it can be computed, at least one thing. */
export type Figure =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly gaps: readonly Gap[] };

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
   * process's currency; meanDaysToWin, days from lead to win of the deals that are won.
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

// More visits than this come of a loop that is as good as endless; beyond, products overflow.
const MOST_VISITS = 1e12;

type Details = Pick<Forecast, "states" | "flows" | "outcomes">;

const NO_DETAILS: Details = { states: new Map(), flows: new Map(), outcomes: new Map() };

function compute(document: ProcessDocument): Forecast {
  const leads = leadsOf(document);
  const chain = buildProcessChain(document);
  if (!chain.ok) {
    const noWin = firstWonOutcome(document) === null ? [winGap(document)] : [];
    const gaps = unknown(mergeGaps(chain.error, noWin));
    return assemble(document, leads, gaps, gaps);
  }
  const shares = leadShares(document);
  if (shares === null) {
    const gaps = unknown(sourcesWithoutLeads(document));
    return assemble(document, leads, gaps, gaps);
  }
  return solve(document, chain.value, leads, shares);
}

function solve(
  document: ProcessDocument,
  process: ProcessChain,
  leads: Figure,
  shares: ReadonlyMap<RecordId, number>,
): Forecast {
  const { chain } = process;
  const start = Float64Array.from(chain.transient, (id) => shares.get(id) ?? 0);
  const visits = expectedVisits(chain, start);
  const endless = visits.findIndex((count) => !(count <= MOST_VISITS));
  if (endless !== -1) {
    const gaps = unknown([gapAt("neverEnds", at(chain.transient, endless))]);
    return assemble(document, leads, gaps, gaps);
  }
  const won = chain.outcomes.flatMap((id, index) =>
    document.outcome.get(id)?.result === "won" ? [index] : [],
  );
  const chances = absorptionIn(chain, new Set(won));
  const winRate = Math.min(1, dot(start, chances));
  const details = detailsOf(document, process, leads, visits, chances, winRate);
  if (won.length === 0 || winRate === 0) {
    const gaps = unknown([winGap(document)]);
    return assemble(document, leads, gaps, gaps, details);
  }
  const days = daysToWin(document, details);
  return assemble(document, leads, known(winRate), days, details);
}

function detailsOf(
  document: ProcessDocument,
  { chain, stateIndex, flows }: ProcessChain,
  leads: Figure,
  visits: Float64Array,
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
function daysToWin(document: ProcessDocument, { states }: Details): Figure {
  const gaps: Gap[] = [];
  let total = 0;
  for (const [id, { visitsPerWin }] of states) {
    if (visitsPerWin === 0) continue;
    const days = daysIn(document, id);
    if (!days.ok) gaps.push(...days.error);
    else total += (visitsPerWin ?? Number.NaN) * days.value;
  }
  if (gaps.length > 0) return unknown(gaps);
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

/** Leads a month of all sources; unknown while any source's is not stated. */
function leadsOf(document: ProcessDocument): Figure {
  if (document.leadSource.size === 0) return unknown([gapAt("noLeadSource", null)]);
  const gaps: Gap[] = [];
  let total = 0;
  for (const { id, inflow } of document.leadSource.values()) {
    if (inflow === null) gaps.push(gapAt("leadSourceWithoutInflow", id));
    else total += inflow;
  }
  return gaps.length > 0 ? unknown(gaps) : known(total);
}

/** Of a lead that enters, the probability of each source; null while that is not known. */
function leadShares(document: ProcessDocument): ReadonlyMap<RecordId, number> | null {
  const sources = [...document.leadSource.values()];
  // With one source the win rate does not depend on how many leads come.
  if (sources.length === 1) return new Map(sources.map(({ id }) => [id, 1]));
  const leads = leadsOf(document);
  if (!leads.known || leads.value === 0) return null;
  return new Map(sources.map(({ id, inflow }) => [id, (inflow ?? 0) / leads.value]));
}

/** Sources whose inflow has to be stated before leads can be shared out among them. */
function sourcesWithoutLeads(document: ProcessDocument): Gap[] {
  const sources = [...document.leadSource.values()];
  const unstated = sources.filter(({ inflow }) => inflow === null);
  return (unstated.length > 0 ? unstated : sources).map(({ id }) =>
    gapAt("leadSourceWithoutInflow", id),
  );
}

function winGap(document: ProcessDocument): Gap {
  const id = firstWonOutcome(document);
  return id === null ? gapAt("noWonOutcome", null) : gapAt("wonUnreachable", id);
}

function firstWonOutcome(document: ProcessDocument): RecordId | null {
  for (const { id, result } of document.outcome.values()) if (result === "won") return id;
  return null;
}

function product(a: Figure, b: Figure): Figure {
  if (a.known && b.known) return known(a.value * b.value);
  return unknown(mergeGaps(a.known ? [] : a.gaps, b.known ? [] : b.gaps));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function known(value: number): Figure {
  return { known: true, value };
}

function unknown(gaps: readonly Gap[]): Figure {
  return { known: false, gaps };
}
