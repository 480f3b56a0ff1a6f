import { forecast } from "../analysis/forecast.ts";
import { poissonChances, poissonP10P90, SUMMED, Z90 } from "../analysis/poisson.ts";
import { DAYS_PER_MONTH } from "../analysis/workingDays.ts";
import { normalCumulative } from "../base/normal.ts";
import { daysInSpan, type Span } from "../base/calendar.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";

/** What is to be expected, and what nine periods of ten exceed (P10) and stay below (P90). */
export interface Spread {
  readonly expected: number;
  readonly p10: number;
  readonly p90: number;
}

/** What the process may bring in a period, in its steady state and with people enough. */
export interface Outlook {
  readonly period: Span;
  readonly wins: Spread;
  /** In the process's currency; null while the value of a deal is not known. */
  readonly revenue: Spread | null;
}

/** Null while the wins or the period are not known. */
export function outlookOf(document: ProcessDocument, period: Span | null): Outlook | null {
  const { winsPerMonth } = forecast(document).figures;
  if (period === null || !winsPerMonth.known) return null;
  const wins = (winsPerMonth.value * daysInSpan(period)) / DAYS_PER_MONTH;
  const [p10, p90] = poissonP10P90(wins);
  const { dealValue, dealValueDeviation } = processOf(document);
  return {
    period,
    wins: { expected: wins, p10, p90 },
    revenue: dealValue === null ? null : revenueOf(wins, dealValue, dealValueDeviation ?? 0),
  };
}

/**
 * The sum of as many values as there are wins. Leads come in by chance (Poisson), each is won or
 * not by itself, so wins are Poisson too; values vary log-normally. Of each number of wins the sum
 * is taken as log-normal with its own mean and variance (Fenton 1960), which it is for one; where
 * there are too many to be taken one by one, the whole as normal.
 */
function revenueOf(wins: number, mean: number, deviation: number): Spread {
  const expected = wins * mean;
  if (deviation === 0 || expected === 0) {
    const [p10, p90] = poissonP10P90(wins);
    return { expected, p10: p10 * mean, p90: p90 * mean };
  }
  const spread = Math.sqrt(wins) * Math.hypot(mean, deviation);
  if (wins > SUMMED) {
    return { expected, p10: Math.max(0, expected - Z90 * spread), p90: expected + Z90 * spread };
  }
  const chances = poissonChances(wins);
  const shareUpTo = (sum: number) =>
    chances.reduce((share, chance, count) => {
      if (count === 0) return chance;
      const variance = Math.log1p((deviation / mean) ** 2 / count);
      const z = (Math.log(sum / (count * mean)) + variance / 2) / Math.sqrt(variance);
      return share + chance * normalCumulative(z);
    }, 0);
  const at = (share: number) =>
    share <= (chances[0] ?? 0) ? 0 : whereIs(share, expected, shareUpTo);
  return { expected, p10: at(0.1), p90: at(0.9) };
}

/** Where a share that grows with the sum reaches the wanted one, to a thousandth. */
function whereIs(wanted: number, about: number, shareUpTo: (sum: number) => number): number {
  let [least, most] = [about, about];
  while (shareUpTo(least) > wanted) least /= 2;
  while (shareUpTo(most) < wanted) most *= 2;
  while (most - least > most / 1000) {
    const middle = (least + most) / 2;
    if (shareUpTo(middle) < wanted) least = middle;
    else most = middle;
  }
  return (least + most) / 2;
}
