import { describe, expect, test } from "vitest";
import type { Gap } from "../../../src/core/analysis/gaps.ts";
import type { StateDuration } from "../../../src/core/analysis/stateDuration.ts";
import { DAYS_PER_MONTH } from "../../../src/core/analysis/workingDays.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { WEEKDAYS } from "../../../src/core/process/records/location.ts";
import { type Compiled, compile } from "../../../src/core/simulation/compile.ts";
import { drawsOf } from "../../../src/core/simulation/draws.ts";
import { type SimulationOptions, USUAL_OPTIONS } from "../../../src/core/simulation/options.ts";
import { type Replications, replicate } from "../../../src/core/simulation/replicate.ts";
import { intervalOfMean, intervalOfRatio } from "../../../src/core/simulation/statistics.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import { type OracleExpected, type OracleInput, readOracle } from "../analysis/oracle.ts";

/*
 * The mean of at least 200 replications against exact values: with probability 99.9 % the
 * interval about the former holds the latter.
 */
const CONFIDENCE = 0.999;
const REPLICATIONS = 200;
/** Hours of a working day; all seven days of the week are worked. */
const HOURS = 8;

type Interval = readonly [number, number] | null;

declare module "vitest" {
  // oxlint-disable-next-line no-unused-vars -- a merged declaration must repeat the parameter
  interface Matchers<T> {
    /** An interval with the exact value in it, and narrow enough to say something. */
    toHold(exact: number | undefined, what?: string): void;
  }
}

expect.extend({
  toHold(interval: Interval, exact = Number.NaN, what = "interval") {
    const [low, high] = interval ?? [Number.NaN, Number.NaN];
    return {
      pass: low <= exact && exact <= high && high - low < 0.7 * exact,
      message: () => `${what}: ${exact} within ${low} to ${high}`,
    };
  },
});

function compiled(document: ProcessDocument, options: Partial<SimulationOptions>): Compiled {
  const made = compile(document, { ...USUAL_OPTIONS, ...options });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

async function run(made: Compiled, seed = 1): Promise<Replications> {
  const options = { ...USUAL_OPTIONS, seed, replications: REPLICATIONS };
  const counted = await replicate(made, options, () => Promise.resolve());
  if (counted === null) throw new Error("Too many deals");
  return counted;
}

/** A list with an entry a replication, of one outcome or role. */
function column(list: Float64Array, index: number): Float64Array {
  return list.slice(index * REPLICATIONS, (index + 1) * REPLICATIONS);
}

function roleOf(b: ProcessBuilder, name: string, people: number): string {
  const place = b.location(name, { workingWeekdays: [...WEEKDAYS] });
  const fields = { headCount: people, sellingHoursPerWeek: 7 * HOURS, locationId: place };
  return b.role(name, { id: `role ${name}`, ...fields });
}

interface Oracle02 {
  readonly input: OracleInput;
  readonly expected: OracleExpected;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of our own
const seven = readOracle("02-b2b-7-stage-loops.json") as Oracle02;

/** The seven stages of oracle 02, with so much work for a role at each visit. */
function sevenStages(leadsPerMonth: number, effort?: Readonly<Record<string, number>>, reps = 0) {
  const { input } = seven;
  return buildProcess((b) => {
    b.process({ dealValue: 24_000, dealValueDeviation: 12_000 });
    const role = reps > 0 ? roleOf(b, "rep", reps) : null;
    for (const name of input.transient) {
      const stageId = b.stage(name, {
        id: name,
        expectedDays: input.stageMean?.[name] ?? 0,
        durationShape: "logNormal",
        daysDeviation: Math.sqrt(input.stageVariance?.[name] ?? 0),
        ownerRoleId: role,
      });
      if (effort !== undefined) b.activity(name, { stageId, effortHours: effort[name] ?? 0 });
    }
    for (const name of input.outcomes) {
      b.outcome(name, { id: name, result: name === "Won" ? "won" : "lost" });
    }
    b.flow(b.leadSource("Leads", { inflow: leadsPerMonth }), input.start ?? "");
    for (const { from, to, p } of input.edges) b.flow(from, to, p);
  }).document;
}

describe("oracle 02, seven stages with loops", () => {
  const days = 360;
  const leadsPerDay = 2;
  const { start } = seven.expected;
  const made = compiled(sevenStages(leadsPerDay * DAYS_PER_MONTH), { days, warmUpDays: 360 });
  const ready = run(made);

  test("ends in each outcome as often as computed", async () => {
    const { outcomes } = await ready;
    expect(start).toBeDefined();
    expect(made.model.outcomes.toSorted()).toEqual(seven.expected.outcomes.toSorted());
    made.model.outcomes.forEach((name, outcome) => {
      const exact = leadsPerDay * days * (start?.outcomeProbability[name] ?? 0);
      expect(intervalOfMean(column(outcomes, outcome), CONFIDENCE)).toHold(exact, name);
    });
  });

  test("takes the days computed, won or not", async () => {
    const { wonDays, won, endedDays, ended } = await ready;
    const exact = start?.meanTimeGivenOutcome["Won"] ?? 0;
    expect(intervalOfRatio(wonDays, won, CONFIDENCE)).toHold(exact, "days to win");
    expect(intervalOfRatio(endedDays, ended, CONFIDENCE)).toHold(start?.expectedTime ?? 0, "days");
  });

  test("brings the deal value a win", async () => {
    const { revenue, won } = await ready;
    expect(intervalOfRatio(revenue, won, CONFIDENCE)).toHold(24_000, "value");
  });
});

interface Station {
  readonly utilisation: number;
  readonly Lq: number;
  readonly L: number;
  readonly W: number;
}
interface QueueCase {
  readonly name: string;
  readonly input: {
    readonly model?: string;
    readonly lam?: number | string;
    readonly mu?: number;
    readonly c?: number;
    readonly serviceMean?: number;
    readonly serviceVariance?: number;
    readonly externalArrivals?: { readonly Qualify: number };
    readonly edges?: readonly { from: string; to: string; p: number }[];
    readonly pools?: Readonly<Record<string, { servers: number; serviceRatePerDay: number }>>;
    readonly leadsPerMonth?: number;
    readonly effortHoursPerVisit?: Readonly<Record<string, number>>;
    readonly reps?: number;
    readonly productiveHoursPerRepPerMonth?: number;
    readonly daysPerMonth?: number;
  };
  readonly expected: Station & {
    readonly stations?: Readonly<Record<string, Station>>;
    readonly totalInSystem?: number;
    readonly meanSojourn?: number;
    readonly winThroughput?: number;
    readonly overloadedPools?: readonly string[];
    readonly totalWip?: number;
    readonly monthlyHours?: number;
  };
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of our own
const { cases } = readOracle("06-queues-capacity.json") as { cases: readonly QueueCase[] };

/** The distributions of the hours of work, which documents state as one number. */
function withEffort(made: Compiled, hours: readonly StateDuration[]): Compiled {
  return { ...made, model: { ...made.model, effort: drawsOf(hours) } };
}

describe("oracle 06, one queue", () => {
  const single = cases.filter(({ input }) =>
    ["M/M/c", "M/M/1", "M/G/1"].includes(input.model ?? ""),
  );

  test.each(single.map((each) => [each.name, each] as const))(
    "%s",
    async (_, { input, expected }) => {
      const leadsPerDay = Number(input.lam);
      const meanDays = input.serviceMean ?? 1 / (input.mu ?? 1);
      const people = input.c ?? 1;
      const { document } = buildProcess((b) => {
        const role = roleOf(b, "rep", people);
        const stage = b.stage("Call", {
          expectedDays: 0,
          durationShape: "fixed",
          ownerRoleId: role,
        });
        b.activity("Call", { stageId: stage, effortHours: meanDays * HOURS });
        b.flow(b.leadSource("Leads", { inflow: leadsPerDay * DAYS_PER_MONTH }), stage);
        b.flow(stage, b.outcome());
      });
      // The fuller, the longer it takes until how it began is forgotten.
      const slow = (meanDays / (1 - expected.utilisation) ** 2) * 4;
      const fixed = compiled(document, {
        warmUpDays: Math.ceil(slow),
        days: 60 + Math.ceil(slow / 3),
      });
      const deviation = Math.sqrt(input.serviceVariance ?? meanDays ** 2) * HOURS;
      const varied: StateDuration =
        input.model === "M/G/1"
          ? { shape: "logNormal", mean: meanDays * HOURS, deviation }
          : { shape: "exponential", mean: meanDays * HOURS };
      const counted = await run(input.serviceVariance === 0 ? fixed : withEffort(fixed, [varied]));
      const days = fixed.model.end - fixed.model.warmUp;
      const mean = (list: Float64Array, unit: number) =>
        intervalOfMean(
          list.map((each) => each / unit),
          CONFIDENCE,
        );
      expect(mean(counted.busyDays, days * people)).toHold(expected.utilisation, "utilisation");
      expect(mean(counted.waitingDays, days)).toHold(expected.Lq, "Lq");
      expect(mean(counted.dealDays, days)).toHold(expected.L, "L");
      expect(intervalOfRatio(counted.endedDays, counted.ended, CONFIDENCE)).toHold(expected.W, "W");
    },
  );
});

describe("oracle 06, three queues with ways back", () => {
  const stable = cases.find(({ input }) => input.edges !== undefined);
  const unstable = cases.find(({ expected }) => expected.overloadedPools !== undefined);

  function network(leadsPerDay: number): ProcessDocument {
    return buildProcess((b) => {
      b.process({ dealValue: 1000 });
      for (const [name, { servers, serviceRatePerDay }] of Object.entries(
        stable?.input.pools ?? {},
      )) {
        const ownerRoleId = roleOf(b, name, servers);
        b.stage(name, { id: name, expectedDays: 0, ownerRoleId });
        b.activity(name, { stageId: name, effortHours: HOURS / serviceRatePerDay });
      }
      b.outcome("Won", { id: "Won" });
      b.outcome("Lost", { id: "Lost", result: "lost" });
      b.flow(b.leadSource("Leads", { inflow: leadsPerDay * DAYS_PER_MONTH }), "Qualify");
      for (const { from, to, p } of stable?.input.edges ?? []) b.flow(from, to, p);
    }).document;
  }

  test("waits at each as computed", async () => {
    const fixed = compiled(network(8), { warmUpDays: 60, days: 40 });
    const rates = fixed.model.states.flatMap((id) => stable?.input.pools?.[id] ?? []);
    const hours = rates.map(({ serviceRatePerDay }) => HOURS / serviceRatePerDay);
    const counted = await run(
      withEffort(
        fixed,
        hours.map((mean) => ({ shape: "exponential", mean })),
      ),
    );
    const days = fixed.model.end - fixed.model.warmUp;
    fixed.model.roles.forEach(({ id, people }, role) => {
      const station = stable?.expected.stations?.[id.replace("role ", "")];
      const busy = column(counted.busyDays, role).map((each) => each / days / people);
      const waiting = column(counted.waitingDays, role).map((each) => each / days);
      expect(intervalOfMean(busy, CONFIDENCE)).toHold(station?.utilisation ?? 0, `busy ${id}`);
      expect(intervalOfMean(waiting, CONFIDENCE)).toHold(station?.Lq ?? 0, `queue ${id}`);
    });
    const inAll = counted.dealDays.map((each) => each / days);
    const wins = counted.won.map((each) => each / days);
    const { totalInSystem = 0, winThroughput = 0, meanSojourn = 0 } = stable?.expected ?? {};
    expect(fixed.model.roles).toHaveLength(3);
    expect(intervalOfMean(inAll, CONFIDENCE)).toHold(totalInSystem, "deals");
    expect(intervalOfMean(wins, CONFIDENCE)).toHold(winThroughput, "wins");
    const sojourn = intervalOfRatio(counted.endedDays, counted.ended, CONFIDENCE);
    expect(sojourn).toHold(meanSojourn, "days");
  });

  test("with more work than hours says which roles have too much, and by how much", () => {
    const { warnings } = compiled(network(unstable?.input.externalArrivals?.Qualify ?? 0), {});
    const shares = Object.values(unstable?.expected.utilisation ?? {}).map((each) => each - 1);
    expect(warnings.map(({ reason }: Gap) => reason)).toEqual(["overload", "overload", "overload"]);
    expect(warnings.map(({ recordId }) => recordId)).toEqual(
      unstable?.expected.overloadedPools?.map((name) => `role ${name}`),
    );
    expect(warnings.map(({ share }) => share ?? 0)).toAllBeNear(shares, "shares");
    expect(compiled(network(9.25), {}).warnings).toEqual([]);
    expect(compiled(network(9.26), {}).warnings).toHaveLength(1);
  });
});

describe("oracle 06, one pool of people for all seven stages", () => {
  const pool = cases.find(({ input }) => input.reps !== undefined);
  const { leadsPerMonth = 0, daysPerMonth = 1, effortHoursPerVisit = {} } = pool?.input ?? {};
  const inflow = (leadsPerMonth / daysPerMonth) * DAYS_PER_MONTH;
  // A month of the oracle has 120 hours of a person's, ours as many as its days.
  const share = (pool?.input.productiveHoursPerRepPerMonth ?? 0) / (HOURS * daysPerMonth);
  const people = (reps: number) => reps * share;

  test("with too few is overloaded by the share computed", () => {
    const reps = pool?.input.reps ?? 0;
    const { warnings } = compiled(sevenStages(inflow, effortHoursPerVisit, people(reps)), {});
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.share).toBeNear((Number(pool?.expected.utilisation) || 0) - 1, "overload");
  });

  test("with enough is as busy as computed", async () => {
    const reps = 9;
    const made = compiled(sevenStages(inflow, effortHoursPerVisit, people(reps)), {
      days: 60,
      warmUpDays: 240,
    });
    expect(made.warnings).toEqual([]);
    const { busyDays } = await run(made);
    const busy = busyDays.map((each) => each / 60 / people(reps));
    const monthly = (pool?.expected.monthlyHours ?? 0) / (reps * 120);
    expect(intervalOfMean(busy, CONFIDENCE)).toHold(monthly, "utilisation");
  });

  test("holds the deals computed by Little's law", async () => {
    const { dealDays } = await run(compiled(sevenStages(inflow), { days: 60, warmUpDays: 300 }));
    const deals = dealDays.map((each) => each / 60);
    expect(intervalOfMean(deals, CONFIDENCE)).toHold(pool?.expected.totalWip ?? 0, "deals");
  });
});
