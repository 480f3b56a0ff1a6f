import type { RecordId } from "../base/ids.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import type { CycleTime } from "./cycleTime.ts";
import { computed, type Figure, known, product, unknown, unless } from "./figure.ts";
import { requiredCoverage, salesVelocity } from "./formulas.ts";
import type { Forecast } from "./forecast.ts";
import { type Gap, gapAt, mergeGaps } from "./gaps.ts";
import { type Journey, mixed, winnersOf } from "./journey.ts";
import { at, dot } from "./linear.ts";
import type { ProcessModel } from "./model.ts";
import { DAYS_PER_MONTH } from "./workingDays.ts";

export const DETAIL_NAMES = [
  /** Calendar days from lead to the end, of all leads, and their standard deviation. */
  "meanDays",
  "daysDeviation",
  /** Standard deviation of the calendar days from lead to win, of won deals. */
  "daysToWinDeviation",
  /** Calendar days within which 10, 50 and 90 % of the won deals are won. */
  "daysToWinP10",
  "daysToWinP50",
  "daysToWinP90",
  /** Standard deviations of the wins and of the revenue of a month. */
  "winsDeviation",
  "revenueDeviation",
  /** Deals that are under way at any one time. */
  "openDeals",
  /** Money: the open deals at their chance to be won. */
  "weightedPipeline",
  /** Money spent on one lead until it ends, and for one win. */
  "costPerLead",
  "costPerWin",
  /** Money a day: by the usual formula, and what the process really yields. */
  "salesVelocity",
  "throughput",
  /** How many times a quota the pipeline has to be. */
  "requiredCoverage",
] as const;
export type DetailName = (typeof DETAIL_NAMES)[number];

export type DetailFigures = Readonly<Record<DetailName, Figure>>;

export interface DetailInput {
  readonly document: ProcessDocument;
  readonly model: ProcessModel;
  readonly journey: Journey;
  readonly cycleTime: CycleTime | null;
  /** Those of the forecast. */
  readonly figures: Forecast["figures"];
}

export function detailFigures(input: DetailInput): DetailFigures {
  const { document, model, journey, figures } = input;
  const { leadsPerMonth, winRate, winsPerMonth, revenuePerMonth, meanDaysToWin } = figures;
  const process = processOf(document);
  const value: Figure =
    process.dealValue === null
      ? unknown([gapAt("missingDealValue", process.id)])
      : known(process.dealValue);
  const noWin = gapAt("wonUnreachable", at(model.chain.outcomes, [...model.won][0] ?? 0));
  const noDays = gapAt("missingDuration", firstStep(model));
  const all = mixed(model.start, journey.days);
  const won = mixed(winnersOf(model, journey), journey.daysToWin);
  const meanDays = unless(missingDays(model), all.mean);
  const perDay = computed([leadsPerMonth], (leads) => leads / DAYS_PER_MONTH, noDays);
  const openDeals = product(perDay, meanDays);
  const costPerLead = costOfLead(document, model);
  return {
    meanDays,
    daysDeviation: unless(missingDays(model), Math.sqrt(all.variance)),
    daysToWinDeviation: computed([meanDaysToWin], () => Math.sqrt(won.variance), noDays),
    ...quantilesOf(input, noDays),
    // Leads that come at random (Poisson) are won at random: the variance is the mean.
    winsDeviation: computed([winsPerMonth], Math.sqrt, noWin),
    revenueDeviation: computed(
      [winsPerMonth, value],
      (wins, worth) => Math.sqrt(wins * (worth ** 2 + (process.dealValueDeviation ?? 0) ** 2)),
      noWin,
    ),
    openDeals,
    weightedPipeline: computed(
      [perDay, meanDays, value],
      (leads, _, worth) => leads * winsUnderWay(model, journey) * worth,
      noDays,
    ),
    costPerLead,
    costPerWin: computed([costPerLead, winRate], (cost, rate) => cost / rate, noWin),
    salesVelocity: computed(
      [openDeals, value, winRate, meanDaysToWin],
      (deals, dealValue, rate, cycleDays) =>
        salesVelocity({ openDeals: deals, dealValue, winRate: rate, cycleDays }),
      noDays,
    ),
    throughput: computed([revenuePerMonth], (revenue) => revenue / DAYS_PER_MONTH, noDays),
    requiredCoverage: computed([winRate], requiredCoverage, noWin),
  };
}

/** The figures of a process of which nothing is known but what is missing. */
export function noDetailFigures(gaps: readonly Gap[]): DetailFigures {
  const missing = unknown(gaps);
  return {
    meanDays: missing,
    daysDeviation: missing,
    daysToWinDeviation: missing,
    daysToWinP10: missing,
    daysToWinP50: missing,
    daysToWinP90: missing,
    winsDeviation: missing,
    revenueDeviation: missing,
    openDeals: missing,
    weightedPipeline: missing,
    costPerLead: missing,
    costPerWin: missing,
    salesVelocity: missing,
    throughput: missing,
    requiredCoverage: missing,
  };
}

/** What is missing before the days of all leads are known. */
export function missingDays(model: ProcessModel): readonly Gap[] {
  return mergeGaps(
    ...model.durations.map((duration, state) =>
      duration.ok || at(model.visits, state) === 0 ? [] : duration.error,
    ),
  );
}

function quantilesOf({ model, cycleTime, figures }: DetailInput, noDays: Gap) {
  const gaps = mergeGaps(missingDays(model), figures.winRate.known ? [] : figures.winRate.gaps);
  const quantile = (place: 0 | 1 | 2): Figure =>
    gaps.length === 0 && cycleTime === null
      ? unknown([noDays])
      : unless(gaps, cycleTime?.daysToWin[place] ?? 0);
  return { daysToWinP10: quantile(0), daysToWinP50: quantile(1), daysToWinP90: quantile(2) };
}

/** Days of the open deals of one lead a day, each at its chance to be won in the end. */
function winsUnderWay({ chain, visits }: ProcessModel, { winChance }: Journey): number {
  return visits.reduce(
    (sum, count, state) => sum + count * at(chain.mean, state) * at(winChance, state),
    0,
  );
}

function costOfLead(document: ProcessDocument, model: ProcessModel): Figure {
  const isStated =
    [...document.stage.values()].some(({ costPerVisit }) => costPerVisit !== null) ||
    [...document.leadSource.values()].some(({ costPerLead }) => costPerLead !== null) ||
    [...document.role.values()].some(({ costPerHour }) => costPerHour !== null);
  return isStated
    ? known(dot(model.visits, model.chain.cost))
    : unknown([gapAt("missingCost", at(model.chain.transient, 0))]);
}

/** The first state behind the lead sources, to be given days. */
function firstStep({ chain, start }: ProcessModel): RecordId {
  const state = start.findIndex((share) => share === 0);
  return at(chain.transient, Math.max(0, state));
}
