/*
 * The metrics of sales as their formulas define them. Money is in one currency; a rate or share
 * is 0 to 1. Null stands for what has no value because nothing is there to divide by.
 */

/** Money a day: open deals times their mean value times the win rate, over the days of a cycle. */
export function salesVelocity(input: {
  readonly openDeals: number;
  readonly dealValue: number;
  readonly winRate: number;
  readonly cycleDays: number;
}): number | null {
  return ratio(input.openDeals * input.dealValue * input.winRate, input.cycleDays);
}

/** How many times the open pipeline covers what is left of the quota. */
export function pipelineCoverage(openPipeline: number, remainingQuota: number): number | null {
  return ratio(openPipeline, remainingQuota);
}

/** How many times the quota a pipeline has to be, of which this share is won. */
export function requiredCoverage(winRate: number): number | null {
  return ratio(1, winRate);
}

/** Money that is expected to be won of the open pipeline. */
export function weightedPipeline(openPipeline: number, winRate: number): number {
  return openPipeline * winRate;
}

/** Of what was to be sold, the share that was. */
export function quotaAttainment(booked: number, quota: number): number | null {
  return ratio(booked, quota);
}

/** Deals that are there at any one time (Little 1961). */
export function dealsInProgress(arrivalsPerDay: number, meanDays: number): number {
  return arrivalsPerDay * meanDays;
}

export interface NetPromoterScore {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Per cent of promoters less per cent of detractors, -100 to 100. */
  readonly score: number | null;
}

/** Of answers from 0 to 10: 9 and 10 promote, 0 to 6 detract. */
export function netPromoterScore(answers: readonly number[]): NetPromoterScore {
  const promoters = count(answers, (answer) => answer >= 9);
  const detractors = count(answers, (answer) => answer <= 6);
  return {
    promoters,
    passives: answers.length - promoters - detractors,
    detractors,
    score: ratio(100 * (promoters - detractors), answers.length),
  };
}

/** Customer satisfaction: of answers from 1 to 5, the share of the two best. */
export function customerSatisfaction(answers: readonly number[]): number | null {
  return ratio(
    count(answers, (answer) => answer >= 4),
    answers.length,
  );
}

/** Of the customers at the start of a period, the share that left in it. */
export function churnRate(lost: number, atStart: number): number | null {
  return ratio(lost, atStart);
}

/** Of the customers at the start of a period, the share that stayed. */
export function retentionRate(lost: number, atStart: number): number | null {
  return ratio(atStart - lost, atStart);
}

/** Yearly recurring revenue of the customers of a period's start, and what became of it. */
export interface RecurringRevenue {
  readonly atStart: number;
  readonly churned: number;
  readonly contracted: number;
  readonly expanded: number;
}

/** The share of the revenue that stayed, what was added left out. */
export function grossRevenueRetention(revenue: RecurringRevenue): number | null {
  return ratio(revenue.atStart - revenue.churned - revenue.contracted, revenue.atStart);
}

/** The share of the revenue that stayed, with what the same customers added. */
export function netRevenueRetention(revenue: RecurringRevenue): number | null {
  const { atStart, churned, contracted, expanded } = revenue;
  return ratio(atStart - churned - contracted + expanded, atStart);
}

/** What it costs to win one customer: sales and marketing over the new customers of a period. */
export function acquisitionCost(cost: number, newCustomers: number): number | null {
  return ratio(cost, newCustomers);
}

/** Months until a customer has paid back what it cost to win. */
export function paybackMonths(
  cost: number,
  revenuePerMonth: number,
  grossMargin: number,
): number | null {
  return ratio(cost, revenuePerMonth * grossMargin);
}

/** Margin that a customer brings until it leaves. */
export function lifetimeValue(
  revenuePerMonth: number,
  grossMargin: number,
  monthlyChurn: number,
): number | null {
  return ratio(revenuePerMonth * grossMargin, monthlyChurn);
}

/** Yearly value of a contract: all but the one-time fees, over its years. */
export function annualContractValue(
  totalValue: number,
  oneTimeFees: number,
  termMonths: number,
): number | null {
  return ratio((totalValue - oneTimeFees) * 12, termMonths);
}

export interface ResponseTime {
  readonly median: number;
  readonly mean: number;
  /** Share of the responses within the limit. */
  readonly withinLimit: number;
}

/** Of the minutes from lead to first response; null without any. */
export function responseTime(
  minutes: readonly number[],
  limitMinutes: number,
): ResponseTime | null {
  const sorted = minutes.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return null;
  return {
    median: (lower + upper) / 2,
    mean: sorted.reduce((sum, minute) => sum + minute, 0) / sorted.length,
    withinLimit: count(sorted, (minute) => minute <= limitMinutes) / sorted.length,
  };
}

/**
 * Sellers as full ones, by the months each has completed: `shares[m]` is what one is worth after
 * m months, the last entry what it is worth from then on.
 */
export function rampedSellers(monthsInSeat: readonly number[], shares: readonly number[]): number {
  return monthsInSeat.reduce((sum, months) => {
    const place = Math.min(Math.max(0, Math.floor(months)), shares.length - 1);
    return sum + (shares[place] ?? 0);
  }, 0);
}

function ratio(share: number, whole: number): number | null {
  const value = share / whole;
  return Number.isFinite(value) ? value : null;
}

function count(list: readonly number[], isCounted: (entry: number) => boolean): number {
  return list.reduce((sum, entry) => sum + (isCounted(entry) ? 1 : 0), 0);
}
