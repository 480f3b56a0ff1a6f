import { forecast } from "../../analysis/forecast.ts";
import { type Period, PERIODS } from "../../analysis/goals/requirements.ts";
import type { Effect } from "../../analysis/sensitivity/sensitivities.ts";
import { DAYS_PER_MONTH } from "../../analysis/workingDays.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { LibraryMetricKey } from "../../process/metricLibrary.ts";
import type { Goal } from "../../process/records/goal.ts";
import type { Metric } from "../../process/records/metric.ts";

/** A goal beside the figure of the forecast that it is about. */
export interface GoalFigure {
  readonly figure: Effect;
  /** What the process yields: a ratio, calendar days; of totals, in a month. */
  readonly yields: number;
  /** What the goal wants, in the same unit. */
  readonly wants: number;
  readonly unit: "percent" | "count" | "money" | "days";
  /** Of a total, the period that the goal's number is for. */
  readonly per: Period | null;
  readonly isReached: boolean;
}

const FIGURES: Partial<Record<LibraryMetricKey, Effect>> = {
  winRate: "winRate",
  cohortWinRate: "winRate",
  dealsWon: "winsPerMonth",
  revenueWon: "revenuePerMonth",
  salesCycle: "meanDaysToWin",
};

export const FIGURE_UNITS = {
  winRate: "percent",
  winsPerMonth: "count",
  revenuePerMonth: "money",
  meanDaysToWin: "days",
} as const satisfies Record<Effect, GoalFigure["unit"]>;

/**
 * The figure that a goal is about, by the ready metric that measures it; null where none is, or
 * the process does not yield a number for it. The number of a goal for a total (wins, money)
 * doesn't say for how long it is: see `periodOf`.
 */
export function goalFigure(document: ProcessDocument, goal: Goal): GoalFigure | null {
  const metric = document.metric.get(goal.metricId ?? "");
  const figure = metric === undefined ? undefined : figureOf(metric);
  if (metric === undefined || figure === undefined || goal.target === null) return null;
  const unit = FIGURE_UNITS[figure];
  const now = forecast(document).figures[figure];
  if (!now.known || goal.unit !== unit) return null;
  const isTotal = figure === "winsPerMonth" || figure === "revenuePerMonth";
  const per = isTotal ? periodOf(goal, metric, now.value) : null;
  const wants = per === null ? goal.target : goal.target / PERIODS[per];
  const isReached = figure === "meanDaysToWin" ? now.value <= wants : now.value >= wants;
  return { figure, yields: now.value, wants, unit, per, isReached };
}

function figureOf({ libraryKey }: Metric): Effect | undefined {
  const known: Readonly<Record<string, Effect>> = FIGURES;
  return libraryKey !== null && Object.hasOwn(known, libraryKey) ? known[libraryKey] : undefined;
}

/** The periods of metrics in months. */
const MONTHS = { day: 1 / DAYS_PER_MONTH, week: 7 / DAYS_PER_MONTH, ...PERIODS } as const;

/**
 * Whether the goal's number is for a month, a quarter or a year: whichever brings where it
 * starts from nearest to what its metric shows, else its target to the metric's, else to what
 * the process yields. A goal of 1.5 million whose baseline is 1.1 million, measured as 112,000
 * a month, is one for a year.
 */
function periodOf(goal: Goal, metric: Metric, yields: number): Period {
  const perMonth = (value: number) => value / MONTHS[metric.period];
  const { baseline, target } = goal;
  const [number, month] =
    isAbove0(baseline) && isAbove0(metric.actual)
      ? [baseline, perMonth(metric.actual)]
      : isAbove0(target) && isAbove0(metric.target)
        ? [target, perMonth(metric.target)]
        : [target ?? 0, yields];
  const distance = (period: Period) => Math.abs(Math.log(number / (month * PERIODS[period])));
  const periods = ["month", "quarter", "year"] as const;
  if (!(number > 0 && month > 0)) return "month";
  return periods.reduce((best, period) => (distance(period) < distance(best) ? period : best));
}

function isAbove0(value: number | null): value is number {
  return value !== null && value > 0;
}
