import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChain, startIn } from "../../../src/core/analysis/chain.ts";
import { absorption, expectedVisits } from "../../../src/core/analysis/chainResults.ts";
import {
  generalQueue,
  highestArrivalRate,
  type MultiServerQueue,
  multiServerQueue,
  poolLoad,
  queueingNetwork,
  singleServerQueue,
  waitLongerThan,
} from "../../../src/core/analysis/queues.ts";
import { type OracleInput, chainInput, readOracle } from "./oracle.ts";
import { runs } from "../../kit/properties.ts";

type ByName = Readonly<Record<string, number>>;

interface QueueCase {
  readonly name: string;
  readonly input: {
    readonly model?: string;
    readonly lam: number | string;
    readonly mu: number;
    readonly c: number;
    readonly serviceMean: number;
    readonly serviceVariance: number;
    readonly edges: OracleInput["edges"];
    readonly externalArrivals: ByName;
    readonly pools: Readonly<Record<string, { servers: number; serviceRatePerDay: number }>>;
    readonly leadsPerMonth: number;
    readonly effortHoursPerVisit: ByName;
    readonly reps: number;
    readonly productiveHoursPerRepPerMonth: number;
    readonly targetUtilisation: number;
    readonly daysPerMonth: number;
  };
  readonly expected: ByName & {
    readonly visits: ByName;
    readonly stations: Readonly<Record<string, ByName>>;
    readonly outcomeProbability: ByName;
    readonly overloadedPools: readonly string[];
    readonly utilisation: ByName & number;
    readonly wipByStage: ByName;
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
const { cases } = readOracle("06-queues-capacity.json") as { readonly cases: readonly QueueCase[] };

const caseOf = (start: string) => {
  const found = cases.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`No case ${start}`);
  return found;
};

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe.each(cases.filter(({ input }) => input.model?.startsWith("M/M") === true))(
  "$name",
  ({ input, expected }) => {
    test("as published", () => {
      const { mu, c } = input;
      const queue = value(multiServerQueue(Number(input.lam), mu, c));
      expectQueue(queue, expected);
      expect(waitLongerThan(1, queue, mu, c)).toBeNear(expected["probWaitMoreThan1"]);
    });
  },
);

test.each(cases.filter(({ input }) => input.model === "M/G/1"))("$name", ({ input, expected }) => {
  const { serviceMean, serviceVariance } = input;
  const queue = value(singleServerQueue(Number(input.lam), serviceMean, serviceVariance));
  expect(queue.utilisation).toBeNear(expected.utilisation);
  expect(queue.wait).toBeNear(expected["Wq"]);
  expect(queue.waiting).toBeNear(expected["Lq"]);
  expect(queue.stay).toBeNear(expected["W"]);
  expect(queue.present).toBeNear(expected["L"]);
});

describe("a network of stations", () => {
  const { input, expected } = caseOf("Open Jackson");
  const names = Object.keys(input.pools);
  const chain = value(
    createChain({ transient: names, outcomes: ["Won", "Lost"], edges: input.edges }),
  );
  const visits = expectedVisits(chain, startIn(chain, "Qualify"));
  const stations = Object.values(input.pools).map(({ servers, serviceRatePerDay }) => ({
    servers,
    serviceRate: serviceRatePerDay,
  }));

  test("keeps the published figures", () => {
    const network = value(queueingNetwork(8, visits, stations));
    names.forEach((name, place) => {
      expect(visits[place]).toBeNear(expected.visits[name]);
      const wanted = expected.stations[name] ?? {};
      const queue = network.queues[place];
      if (queue === undefined) throw new Error(name);
      expectQueue(queue, wanted);
      const { servers, serviceRate } = stations[place] ?? { servers: 0, serviceRate: 0 };
      expect(waitLongerThan(1, queue, serviceRate, servers)).toBeNear(wanted["probWaitMoreThan1"]);
      expect(8 * (visits[place] ?? 0)).toBeNear(wanted["arrivalRate"]);
    });
    expect(network.present).toBeNear(expected["totalInSystem"]);
    expect(network.stay).toBeNear(expected["meanSojourn"]);
    for (const [outcome, probability] of Object.entries(expected.outcomeProbability)) {
      expect(absorption(chain, outcome)[0]).toBeNear(probability);
    }
    expect(8 * (absorption(chain, "Won")[0] ?? 0)).toBeNear(expected["winThroughput"]);
  });

  test("names the stations that have too much to do", () => {
    const wanted = caseOf("UNSTABLE").expected;
    const network = queueingNetwork(10, visits, stations);
    if (network.ok) throw new Error("More work than can be done");
    const { overloaded, utilisation } = network.error;
    expect(overloaded.map((place) => names[place])).toEqual(wanted.overloadedPools);
    names.forEach((name, place) =>
      expect(utilisation[place]).toBeNear(wanted.utilisation[name], name),
    );
    expect(highestArrivalRate(visits, stations)).toBeNear(wanted["maxStableArrivalRate"]);
    expect(highestArrivalRate([0, 0, 0], stations)).toBe(null);
  });
});

test("a pool that shares the work of oracle 02", () => {
  const { input, expected } = caseOf("Shared rep pool");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
  const process = readOracle("02-b2b-7-stage-loops.json") as { readonly input: OracleInput };
  const chain = value(createChain(chainInput(process.input)));
  const visits = expectedVisits(chain, startIn(chain, process.input.start ?? ""));
  const hoursPerArrival = chain.transient.reduce(
    (sum, name, state) => sum + (visits[state] ?? 0) * (input.effortHoursPerVisit[name] ?? 0),
    0,
  );
  expect(hoursPerArrival).toBeNear(expected["hoursPerNewDeal"]);
  const winRate = absorption(chain, "Won")[chain.transient.indexOf(process.input.start ?? "")] ?? 0;
  expect(hoursPerArrival / winRate).toBeNear(expected["hoursPerWonDeal"]);
  const load = poolLoad({
    arrivals: input.leadsPerMonth,
    hoursPerArrival,
    people: input.reps,
    hoursPerPerson: input.productiveHoursPerRepPerMonth,
    wantedUtilisation: input.targetUtilisation,
  });
  expect(load.hours).toBeNear(expected["monthlyHours"]);
  expect(load.utilisation).toBeNear(expected.utilisation);
  expect(load.peopleNeeded).toBeNear(expected["repsForTargetUtilisation_exact"]);
  expect(Math.ceil(load.peopleNeeded ?? 0)).toBe(expected["repsForTargetUtilisation_ceil"]);
  expect(load.highestArrivals).toBeNear(expected["maxLeadsPerMonthAt100pct"]);
  let total = 0;
  chain.transient.forEach((name, state) => {
    const perDay = (input.leadsPerMonth * (visits[state] ?? 0)) / input.daysPerMonth;
    const present = perDay * (chain.mean[state] ?? 0);
    expect(present).toBeNear(expected.wipByStage[name], name);
    total += present;
  });
  expect(total).toBeNear(expected["totalWip"]);
});

test("without people, work or time to give there is no number", () => {
  const nobody = { arrivals: 1, hoursPerArrival: 2, people: 0, hoursPerPerson: 8 };
  expect(poolLoad({ ...nobody, wantedUtilisation: 0 })).toEqual({
    hours: 2,
    utilisation: null,
    peopleNeeded: null,
    highestArrivals: 0,
  });
  const idle = { arrivals: 1, hoursPerArrival: 0, people: 1, hoursPerPerson: 8 };
  expect(poolLoad({ ...idle, wantedUtilisation: 0.8 }).highestArrivals).toBe(null);
});

test("a general queue is exact for one server and for exponential service", () => {
  const one = value(generalQueue(0.8, 1, 2, 1));
  expect(one.wait).toBeNear(6);
  const several = value(generalQueue(4.5, 1, 1, 5));
  expect(several.wait).toBeNear(value(multiServerQueue(4.5, 1, 5)).wait);
  expect(value(generalQueue(4.5, 1, 0, 5)).wait).toBeNear(several.wait / 2);
});

test("whatever the numbers, a queue is finite or an overload", () => {
  const rate = fc.oneof(
    fc.constantFrom(0, 1e-300, 1, 1e12, 5e-324),
    fc.double({ min: 0, max: 50, noNaN: true }),
  );
  const servers = fc.oneof(fc.constantFrom(1, 2, 1e6), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(rate, rate, rate, servers, (arrivals, mean, variance, count) => {
      for (const queue of [
        multiServerQueue(arrivals, Math.max(1e-12, mean), count),
        generalQueue(arrivals, mean, variance, count),
      ]) {
        if (!queue.ok) expect(queue.error.utilisation).toBeGreaterThanOrEqual(1);
        else {
          expect(queue.value.waitProbability).toBeLessThanOrEqual(1);
          expect(queue.value.waiting).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: runs(500) },
  );
});

function expectQueue(queue: MultiServerQueue, expected: ByName) {
  expect(queue.offeredLoad).toBeNear(expected["offeredLoad"]);
  expect(queue.utilisation).toBeNear(expected["utilisation"]);
  expect(queue.emptyProbability).toBeNear(expected["p0"]);
  expect(queue.waitProbability).toBeNear(expected["probWait"]);
  expect(queue.waiting).toBeNear(expected["Lq"]);
  expect(queue.wait).toBeNear(expected["Wq"]);
  expect(queue.present).toBeNear(expected["L"]);
  expect(queue.stay).toBeNear(expected["W"]);
}
