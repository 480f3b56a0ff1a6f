import { expect, test } from "vitest";
import * as formulas from "../../../src/core/analysis/formulas.ts";
import { readOracle } from "./oracle.ts";

interface Case {
  readonly metric: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- each metric has inputs of its own
  readonly input: any;
  readonly expected: Readonly<Record<string, number>>;
}

type Numbers = Readonly<Record<string, number | null>>;

/** What our formulas make of the inputs of each metric, by the oracle's names. */
const COMPUTED: Readonly<Record<string, (input: Case["input"]) => Numbers>> = {
  salesVelocity: (input) => {
    const perDay = formulas.salesVelocity({
      openDeals: input.opportunities,
      dealValue: input.avgDealValue,
      winRate: input.winRate,
      cycleDays: input.cycleDays,
    });
    return { perDay, perMonth30: perDay === null ? null : perDay * 30 };
  },
  pipelineCoverage: ({ openPipeline, remainingQuota, winRate }): Numbers => {
    const coverage = formulas.pipelineCoverage(openPipeline, remainingQuota);
    if (winRate === undefined) return { coverage };
    const expectedClosed = formulas.weightedPipeline(openPipeline, winRate);
    return {
      coverage,
      requiredCoverage: formulas.requiredCoverage(winRate),
      expectedClosed,
      expectedShareOfRemaining: formulas.pipelineCoverage(expectedClosed, remainingQuota),
    };
  },
  NPS: ({ scores }) => {
    const { promoters, passives, detractors, score } = formulas.netPromoterScore(scores);
    return { promoters, passives, detractors, n: scores.length, nps: score };
  },
  "CSAT top-2-box 5pt": ({ scores }) => ({
    csatPct: 100 * (formulas.customerSatisfaction(scores) ?? Number.NaN),
  }),
  "customer churn / retention / GRR / NRR": (input) => {
    const revenue = {
      atStart: input.arrStart,
      churned: input.churnedArr,
      contracted: input.contractionArr,
      expanded: input.expansionArr,
    };
    return {
      churnRate: formulas.churnRate(input.customersLost, input.customersStart),
      retentionRate: formulas.retentionRate(input.customersLost, input.customersStart),
      grr: formulas.grossRevenueRetention(revenue),
      nrr: formulas.netRevenueRetention(revenue),
    };
  },
  "CAC, payback, LTV": (input) => {
    const { arpaMonthly, grossMargin } = input;
    const cac = formulas.acquisitionCost(input.salesMarketingCost, input.newCustomers) ?? 0;
    const ltv = formulas.lifetimeValue(arpaMonthly, grossMargin, input.monthlyChurn) ?? 0;
    return {
      cac,
      paybackMonths: formulas.paybackMonths(cac, arpaMonthly, grossMargin),
      ltv,
      ltvToCac: ltv / cac,
    };
  },
  "ACV/TCV": ({ tcv, oneTimeFees, termMonths }) => ({
    acvRecurring: formulas.annualContractValue(tcv, oneTimeFees, termMonths),
  }),
  "quota attainment": ({ booked, quota }) => ({
    attainment: formulas.quotaAttainment(booked, quota),
  }),
  "lead response time": ({ minutes }) => {
    const found = formulas.responseTime(minutes, 5);
    return {
      median: found?.median ?? null,
      mean: found?.mean ?? null,
      withinFiveMinutesShare: found?.withinLimit ?? null,
    };
  },
  "Little's law": ({ arrivalsPerDay, meanTimeInSystemDays }) => ({
    wip: formulas.dealsInProgress(arrivalsPerDay, meanTimeInSystemDays),
  }),
  "ramped capacity": ({ reps, rampPctByMonth, quotaPerFullRepPerMonth }) => {
    const months = reps.map(({ monthsInSeat }: { monthsInSeat: number }) => monthsInSeat);
    const effectiveReps = formulas.rampedSellers(months, rampPctByMonth);
    return { effectiveReps, capacityPerMonth: effectiveReps * quotaPerFullRepPerMonth };
  },
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
const { cases } = readOracle("15-metric-formulas.json") as { readonly cases: readonly Case[] };

test.each(cases)("case %#: $metric", ({ metric, input, expected }) => {
  const computed = COMPUTED[metric]?.(input) ?? {};
  expect(Object.keys(computed)).toEqual(Object.keys(expected));
  for (const [name, value] of Object.entries(expected)) {
    expect(computed[name]).toBeNear(value, name);
  }
});

test.each([
  ["velocity", formulas.salesVelocity({ openDeals: 4, dealValue: 9, winRate: 0.5, cycleDays: 0 })],
  ["coverage", formulas.pipelineCoverage(0, 0)],
  ["required coverage", formulas.requiredCoverage(0)],
  ["promoters", formulas.netPromoterScore([]).score],
  ["satisfaction", formulas.customerSatisfaction([])],
  ["churn", formulas.churnRate(0, 0)],
  ["lifetime", formulas.lifetimeValue(900, 0.8, 0)],
  ["payback", formulas.paybackMonths(5000, 900, 0)],
  ["response", formulas.responseTime([], 5)],
])("nothing to divide by: no %s", (_, value) => {
  expect(value).toBe(null);
});

test.each([
  [[3, 1], 2],
  [[4], 4],
  [[1, 2, 3, 100], 2.5],
])("the median of %o", (minutes, median) => {
  expect(formulas.responseTime(minutes, 5)?.median).toBe(median);
});
