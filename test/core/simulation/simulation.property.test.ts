import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { WEEKDAYS } from "../../../src/core/process/records/location.ts";
import { OUTCOME_RESULTS } from "../../../src/core/process/records/outcome.ts";
import { DURATION_SHAPES } from "../../../src/core/process/records/stage.ts";
import { compile } from "../../../src/core/simulation/compile.ts";
import { type SimulationOptions, soundOptions } from "../../../src/core/simulation/options.ts";
import { replicate } from "../../../src/core/simulation/replicate.ts";
import { simulate } from "../../../src/core/simulation/simulate.ts";
import { trace } from "../../../src/core/simulation/trace.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const RUNS = 150;
const instantly = () => Promise.resolve();

const amount = (most: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(null, 0, 1e12, 5e-324) },
    {
      weight: 40,
      arbitrary: fc.integer({ min: 1, max: 1000 }).map((part) => (part / 1000) * most),
    },
  );
const probability = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 1e-300, 1 - 1e-10) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }).map((part) => part / 100) },
);

const anyProcess = fc
  .record({
    dealValue: amount(1000),
    deviation: amount(1000),
    working: fc.boolean(),
    weekdays: fc.subarray([...WEEKDAYS]),
    roles: fc.array(fc.record({ people: amount(4), hours: amount(40) }), {
      minLength: 1,
      maxLength: 2,
    }),
    sources: fc.array(amount(60), { minLength: 1, maxLength: 2 }),
    stages: fc.array(
      fc.record({
        days: amount(20),
        shape: fc.constantFrom(...DURATION_SHAPES),
        efforts: fc.array(amount(5), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    outcomes: fc.array(fc.constantFrom(...OUTCOME_RESULTS), { minLength: 1, maxLength: 3 }),
    flows: fc.array(fc.tuple(fc.nat(30), fc.nat(30), probability), { maxLength: 8 }),
  })
  .map(
    (plan): ProcessDocument =>
      buildProcess((b) => {
        const place = b.location("Oulu", { workingWeekdays: plan.weekdays });
        b.process({
          dealValue: plan.dealValue,
          dealValueDeviation: plan.deviation,
          dayKind: plan.working ? "working" : "calendar",
          calendarLocationId: place,
        });
        const roles = plan.roles.map(({ people, hours }) =>
          b.role("Rep", { headCount: people, sellingHoursPerWeek: hours, locationId: place }),
        );
        const nodes = [
          ...plan.sources.map((inflow) => b.leadSource("Leads", { inflow })),
          ...plan.stages.map(({ days, shape, efforts }) => {
            const stageId = b.stage("Stage", {
              expectedDays: days,
              durationShape: shape,
              shortestDays: 0,
              longestDays: 1e12,
            });
            for (const [place, effortHours] of efforts.entries()) {
              b.activity("Work", { stageId, effortHours, roleId: roles[place % roles.length] });
            }
            return stageId;
          }),
          ...plan.outcomes.map((result) => b.outcome(result, { result })),
        ];
        for (const [index, next] of nodes.slice(1).entries()) b.flow(nodes[index] ?? next, next);
        for (const [from, to, p] of plan.flows) {
          const source = nodes[from % nodes.length];
          const target = nodes[to % nodes.length];
          if (source !== undefined && target !== undefined) b.flow(source, target, p);
        }
      }).document,
  );

const anyOptions = fc.record({
  seed: fc.oneof(fc.nat(), fc.constantFrom(-1, 1e300, Number.NaN, 0.5)),
  days: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(-5, Number.NaN)),
  warmUpDays: fc.integer({ min: 0, max: 60 }),
  replications: fc.integer({ min: 1, max: 2 }),
  startDay: fc.constantFrom(null, "2026-02-28", "2026-02-30"),
  withCapacity: fc.boolean(),
});

/** Every number anywhere in a value, with the way to it. */
function numbersIn(value: unknown, path = ""): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => numbersIn(entry, `${path}/${key}`));
}

/** Few enough leads for a test; what is beyond is refused by name or takes its time. */
function isSmall(document: ProcessDocument): boolean {
  return [...document.leadSource.values()].every(({ inflow }) => (inflow ?? 0) < 100);
}

test("whatever the process, every number is finite, and what is missing is named", async () => {
  let ran = 0;
  await fc.assert(
    fc.asyncProperty(anyProcess, anyOptions, async (document, options) => {
      const answer = await simulate(document, options, instantly);
      if (!answer.known) {
        expect(answer.gaps.length).toBeGreaterThan(0);
        return;
      }
      ran += 1;
      const wrong = numbersIn(answer).filter(
        ([, number]) => !(number > -1e-9 && number < Infinity),
      );
      expect(wrong.filter(([path]) => !path.includes("interval"))).toEqual([]);
      expect(wrong.filter(([, number]) => !Number.isFinite(number))).toEqual([]);
      for (const { utilisation, weeklyUtilisation } of answer.roles) {
        expect(Math.max(utilisation.p90, ...weeklyUtilisation)).toBeLessThan(1 + 1e-9);
      }
    }),
    { numRuns: runs(RUNS) },
  );
  expect(ran).toBeGreaterThan(RUNS / 20);
});

test("no deal is lost: all that came in have ended or are open", async () => {
  let deals = 0;
  await fc.assert(
    fc.asyncProperty(anyProcess.filter(isSmall), anyOptions, async (document, options) => {
      const sound: SimulationOptions = soundOptions({ ...options, replications: 1 });
      const made = compile(document, sound);
      if (!made.ok) return;
      const counted = await replicate(made.value, sound, instantly);
      if (counted === null) return;
      const { entered, closed, open, arrivals, ended, won, outcomes } = counted.tally;
      expect(closed + open).toBe(entered);
      expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe(ended);
      expect(won <= ended && ended <= closed && arrivals <= entered).toBe(true);
      deals += entered;
    }),
    { numRuns: runs(RUNS) },
  );
  expect(deals).toBeGreaterThan(RUNS);
});

test("time goes forward only, and nothing is in two places", async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(anyProcess.filter(isSmall), anyOptions, async (document, options) => {
      const answer = await trace(document, { ...options, mostRows: 500 }, instantly);
      if (!answer.known) return;
      const last = new Map<number, number>();
      for (const [row, deal] of answer.visits.deals.entries()) {
        const [from, until] = [answer.visits.from[row] ?? 0, answer.visits.until[row] ?? 0];
        expect(from <= until && until <= answer.days).toBe(true);
        expect(from).toBeGreaterThanOrEqual(last.get(deal) ?? -Infinity);
        last.set(deal, until);
        rows += 1;
      }
      for (const [row, from] of answer.waits.from.entries()) {
        expect(from).toBeLessThanOrEqual(answer.waits.until[row] ?? -1);
      }
    }),
    { numRuns: runs(50) },
  );
  expect(rows).toBeGreaterThan(RUNS);
});
