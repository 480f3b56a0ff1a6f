import { describe, expect, test } from "vitest";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { DAYS_PER_MONTH } from "../../../src/core/analysis/workingDays.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { WEEKDAYS } from "../../../src/core/process/records/location.ts";
import { type Compiled, compile } from "../../../src/core/simulation/compile.ts";
import { type SimulationOptions, USUAL_OPTIONS } from "../../../src/core/simulation/options.ts";
import { simulatePair } from "../../../src/core/simulation/pairs.ts";
import { queueRun } from "../../../src/core/simulation/queueRun.ts";
import { replicate, replicationKey } from "../../../src/core/simulation/replicate.ts";
import type { SimulationResult } from "../../../src/core/simulation/results.ts";
import { RoleTally } from "../../../src/core/simulation/roleTally.ts";
import { simulate } from "../../../src/core/simulation/simulate.ts";
import { Tally } from "../../../src/core/simulation/tally.ts";
import { trace, type Trace } from "../../../src/core/simulation/trace.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import "../analysis/oracle.ts";

const OPTIONS: SimulationOptions = {
  ...USUAL_OPTIONS,
  days: 140,
  warmUpDays: 140,
  replications: 20,
};

interface Numbers {
  readonly inflow?: number | null;
  readonly days?: number | null;
  readonly wins?: number | null;
  readonly people?: number | null;
  readonly hours?: number | null;
  readonly effort?: number | null;
  readonly dealValue?: number | null;
}

/** Leads are called, and get an offer; a third of the offers goes round again. */
function offers(b: ProcessBuilder, numbers: Numbers = {}) {
  const { inflow = 120, days = 5, wins = 0.4, people = 3, hours = 35, effort = 3 } = numbers;
  const { dealValue = 1000 } = numbers;
  b.process({ dealValue, dealValueDeviation: 500 });
  const place = b.location("Oulu", { workingWeekdays: [...WEEKDAYS] });
  const rep = b.role("Rep", { headCount: people, sellingHoursPerWeek: hours, locationId: place });
  const call = b.stage("Call", { expectedDays: days, ownerRoleId: rep });
  const offer = b.stage("Offer", { expectedDays: 9, durationShape: "fixed", ownerRoleId: rep });
  b.activity("Talk", { stageId: call, effortHours: 1 });
  b.activity("Write", { stageId: offer, effortHours: effort });
  const won = b.outcome("Won");
  const lost = b.outcome("Lost", { result: "lost" });
  b.flow(b.leadSource("Leads", { inflow }), call);
  b.flow(call, offer, 0.5);
  b.flow(call, lost);
  b.flow(offer, won, wins);
  b.flow(offer, offer, 0.3);
  b.flow(offer, lost);
  return { rep, call, offer, won };
}

function offersWith(numbers: Numbers = {}): ProcessDocument {
  return buildProcess((b) => offers(b, numbers)).document;
}

const instantly = () => Promise.resolve();

async function simulated(
  document: ProcessDocument,
  options: Partial<SimulationOptions> = {},
): Promise<SimulationResult> {
  const answer = await simulate(document, { ...OPTIONS, ...options }, instantly);
  if (!answer.known) throw new Error(JSON.stringify(answer.gaps));
  return answer;
}

function compiled(document: ProcessDocument, options: SimulationOptions): Compiled {
  const made = compile(document, options);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe("a simulation", () => {
  test("is the same again to the last bit, and another one with another seed", async () => {
    const first = await simulated(offersWith());
    expect(await simulated(offersWith())).toEqual(first);
    expect((await simulated(offersWith(), { seed: 2 })).single).not.toEqual(first.single);
  });

  test("does not depend on whether deals are followed one by one or event by event", async () => {
    const options = { ...OPTIONS, replications: 1, withCapacity: false };
    const made = compiled(offersWith(), options);
    const counted = await replicate(made, options, instantly);
    const tally = new Tally(made.model);
    const run = queueRun(made.model, tally, new RoleTally(made.model));
    run.begin(replicationKey(options.seed, 0));
    expect(run.goOn(Infinity)).toBe(true);
    const one = counted?.tally;
    for (const name of ["entered", "open", "arrivals", "ended", "won", "closed"] as const) {
      expect({ name, count: tally[name] }).toEqual({ name, count: one?.[name] });
      expect(tally[name]).toBeGreaterThan(0);
    }
    for (const name of ["endedDays", "wonDays", "revenue", "dealDays"] as const) {
      expect(tally[name]).toBeNear(one?.[name], name);
    }
    for (const name of ["outcomes", "left", "changes", "wonByDays"] as const) {
      expect({ name, counts: tally[name] }).toEqual({ name, counts: one?.[name] });
    }
    expect(tally.stayDays).toAllBeNear(one?.stayDays ?? []);
  });

  test("agrees with the forecast where there are people enough", async () => {
    const document = offersWith({ people: 50 });
    const { figures, outcomes } = forecast(document);
    const { wins, revenue, daysToWin, roles, waits } = await simulated(document, {
      replications: 100,
    });
    const months = OPTIONS.days / DAYS_PER_MONTH;
    const share = (interval: readonly [number, number] | null | undefined, exact: number) => {
      const [low, high] = interval ?? [0, 0];
      return (exact - low) / (high - low);
    };
    for (const [interval, exact] of [
      [wins.interval, figures.winsPerMonth.known ? figures.winsPerMonth.value * months : 0],
      [
        revenue?.interval,
        figures.revenuePerMonth.known ? figures.revenuePerMonth.value * months : 0,
      ],
      [daysToWin?.interval, figures.meanDaysToWin.known ? figures.meanDaysToWin.value : 0],
    ] as const) {
      // Twice as wide as the interval of 95 %: missed once in ten thousand.
      expect(Math.abs(share(interval, exact) - 0.5)).toBeLessThan(1);
    }
    expect(outcomes.size).toBe(2);
    expect(roles[0]?.queue.p90).toBeLessThan(0.01);
    expect(waits.reduce((sum, { deals }) => sum + deals, 0)).toBeLessThan(0.01);
  });

  test("holds Little's law within 1 %, waiting and all", async () => {
    const { balance, waits } = await simulated(offersWith(), {
      days: 1400,
      replications: 20,
    });
    const { deals, leadsPerDay, daysPerDeal } = balance;
    expect(waits.reduce((sum, wait) => sum + wait.deals, 0)).toBeGreaterThan(0.5);
    expect(Math.abs((leadsPerDay * daysPerDeal) / deals - 1)).toBeLessThan(0.01);
  });

  test("says where deals wait, for whom and how long", async () => {
    const { document, ids } = buildProcess((b) => offers(b, { effort: 3.4 }));
    const { waits, roles, states } = await simulated(document);
    expect(waits.map(({ stateId, roleId }) => [stateId, roleId])).toContainEqual([
      ids.offer,
      ids.rep,
    ]);
    const queue = waits.reduce((sum, { deals }) => sum + deals, 0);
    expect(queue).toBeNear(roles[0]?.queue.mean);
    expect(waits.every(({ daysPerTask }) => daysPerTask !== null && daysPerTask > 0)).toBe(true);
    const offer = states.find(({ id }) => id === ids.offer);
    const wait = waits.find(({ stateId }) => stateId === ids.offer);
    expect(offer?.daysPerVisit).toBeCloseTo(9 + (wait?.daysPerTask ?? 0), 1);
  });

  test("begins empty and fills where nothing goes before it", async () => {
    const { states, options } = await simulated(offersWith({ people: 50 }), { warmUpDays: 0 });
    expect(options.warmUpDays).toBe(0);
    for (const { weekly, deals } of states) {
      expect(weekly[0]).toBe(0);
      if (deals > 1) expect(weekly[1]).toBeGreaterThan(0);
      if (deals > 1) expect(weekly.at(-1)).toBeGreaterThan(weekly[1] ?? 0);
    }
  });

  test("has working days and holidays, for roles and for the process", async () => {
    const { document } = buildProcess((b) => {
      const { rep } = offers(b);
      const holidays = [5, 6, 7, 8, 9].map((day) => ({
        id: `h${day}`,
        name: "",
        day: `2026-01-0${day}`,
      }));
      const locationId = b.location("Turku", { id: "turku", holidays });
      b.process({ dayKind: "working", calendarLocationId: locationId });
      b.role("Second", { id: "second", headCount: 1, sellingHoursPerWeek: 35, locationId });
      b.activity("Check", { stageId: "stage1", effortHours: 0.5, roleId: "second" });
      return rep;
    });
    const { roles, leads, warnings } = await simulated(document, { startDay: "2025-12-29" });
    const [rep, second] = roles;
    expect(warnings).toEqual([]);
    expect(leads.mean / OPTIONS.days).toBeCloseTo(120 / DAYS_PER_MONTH, 0);
    expect(second?.weeklyUtilisation[1]).toBe(0);
    expect(second?.weeklyUtilisation[0]).toBeGreaterThan(0.1);
    // No leads come in while the process rests, and what goes on goes on afterwards.
    expect(rep?.weeklyUtilisation[1]).toBeLessThan((rep?.weeklyUtilisation[0] ?? 0) / 2);
  });

  test("counts a part of a person as a part of a day", async () => {
    const { roles, warnings } = await simulated(offersWith({ people: 1.5, effort: 1 }));
    const hoursPerLead = 1 + 0.5 / 0.7;
    const hours = ((120 / DAYS_PER_MONTH) * hoursPerLead) / (1.5 * 5);
    expect(warnings).toEqual(
      [{ reason: "overload", recordId: "role1", share: expect.closeTo(hours - 1, 9) }].slice(
        hours > 1 ? 0 : 1,
      ),
    );
    expect(roles[0]?.utilisation.mean).toBeCloseTo(Math.min(1, hours), 1);
  });

  test("with more work than hours says so, and queues grow as long as it goes on", async () => {
    const { warnings, roles } = await simulated(offersWith({ people: 1 }), { warmUpDays: 0 });
    expect(warnings.map(({ reason, recordId }) => [reason, recordId])).toEqual([
      ["overload", "role1"],
    ]);
    const [rep] = roles;
    expect(rep?.weeklyUtilisation.at(-1)).toBeGreaterThan(0.98);
    expect(rep?.weeklyQueue.at(-1)).toBeGreaterThan(2 * (rep?.weeklyQueue[5] ?? 0));
  });

  test.each([
    ["work without hours", { effort: null }, "missingEffort activity2"],
    ["a role without people", { people: null }, "missingCapacity role1"],
    ["a role that nobody is in", { people: 0 }, "missingCapacity role1"],
    ["deals without a value", { dealValue: null }, "missingDealValue process"],
  ])("runs without %s, and says what is left out", async (_, numbers, expected) => {
    const { warnings, wins, revenue } = await simulated(offersWith(numbers));
    expect(warnings.map(({ reason, recordId }) => `${reason} ${recordId}`)).toEqual([expected]);
    expect(wins.mean).toBeGreaterThan(0);
    expect(revenue === null).toBe(expected.startsWith("missingDealValue"));
  });

  test.each([
    ["no lead source", (b: ProcessBuilder) => b.flow(b.stage(), b.outcome()), "noLeadSource null"],
    [
      "no number of leads",
      (b: ProcessBuilder) => offers(b, { inflow: null }),
      "leadSourceWithoutInflow leadSource1",
    ],
    ["no days", (b: ProcessBuilder) => offers(b, { days: null }), "missingDuration stage1"],
    ["too many wins", (b: ProcessBuilder) => offers(b, { wins: 0.9 }), "probabilitiesOver1 stage2"],
    [
      "absurdly many leads",
      (b: ProcessBuilder) => offers(b, { inflow: 1e12 }),
      "tooManyDeals process",
    ],
    [
      "no win",
      (b: ProcessBuilder) =>
        b.flow(b.leadSource("Leads", { inflow: 9 }), b.outcome("", { result: "lost" })),
      "noWonOutcome null",
    ],
    [
      "a loop without a way out",
      (b: ProcessBuilder) => {
        const [one, two] = [b.stage("One"), b.stage("Two")];
        b.flow(b.leadSource("Leads", { inflow: 9 }), one);
        b.flow(one, two);
        b.flow(two, one);
      },
      "neverEnds stage1",
    ],
    [
      "a loop that is as good as endless",
      (b: ProcessBuilder) => {
        const one = b.decision("Again?");
        b.flow(b.leadSource("Leads", { inflow: 9 }), one);
        b.flow(one, one, 1 - 1e-9);
        b.flow(one, b.outcome(), 1e-9);
      },
      "tooManyDeals process",
    ],
  ])("does not run with %s, and names it", async (_, describe, expected) => {
    const answer = await simulate(buildProcess(describe).document, OPTIONS, instantly);
    const gaps = answer.known ? [] : answer.gaps;
    expect(gaps.map(({ reason, recordId }) => `${reason} ${recordId}`)).toContain(expected);
  });

  test("tells how far it is, and can be given up", async () => {
    const shares: number[] = [];
    const options = { ...OPTIONS, replications: 150 };
    await simulate(offersWith(), options, (share) => {
      shares.push(share);
      return Promise.resolve();
    });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    const givenUp = simulate(offersWith(), options, () => Promise.reject(new Error("Given up")));
    await expect(givenUp).rejects.toThrow("Given up");
  });
});

describe("two processes compared", () => {
  test("are even when they are the same", async () => {
    const { differences } = await simulatePair(offersWith(), offersWith(), OPTIONS, instantly);
    for (const each of [differences?.wins, differences?.revenue, differences?.daysToWin]) {
      expect(each?.chance).toBe(0.5);
      expect([each?.difference.p10, each?.difference.mean, each?.difference.p90]).toEqual([
        0, 0, 0,
      ]);
    }
  });

  test("meet the same luck, so that a small change shows", async () => {
    const people = 50;
    const [before, after] = [offersWith({ people }), offersWith({ people, wins: 0.42 })];
    const { first, second, differences } = await simulatePair(before, after, OPTIONS, instantly);
    const leads = (OPTIONS.days * 120) / DAYS_PER_MONTH;
    const exact = (leads * 0.5 * (0.42 - 0.4)) / 0.7;
    const [low, high] = differences?.wins.difference.interval ?? [0, 0];
    expect(low < exact && exact < high).toBe(true);
    expect(differences?.wins.chance).toBeGreaterThan(0.95);
    expect(first.known && second.known && second.wins.mean - first.wins.mean).toBeNear(
      differences?.wins.difference.mean,
    );
    // Of different leads the interval is several times as wide.
    const other = await simulated(after, { seed: 99 });
    const apart = first.known
      ? other.single.wins.map((wins, i) => wins - (first.single.wins[i] ?? 0))
      : [];
    const deviation = (list: Iterable<number>) => {
      const values = [...list];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    };
    const paired =
      first.known && second.known
        ? second.single.wins.map((wins, i) => wins - (first.single.wins[i] ?? 0))
        : [];
    expect(deviation(paired)).toBeLessThan(deviation(apart) / 3);
  });

  test("of which one has fewer days is the better one by days", async () => {
    const people = 50;
    const documents = [offersWith({ people }), offersWith({ people, days: 3 })] as const;
    const { differences } = await simulatePair(...documents, OPTIONS, instantly);
    expect(differences?.daysToWin?.chance).toBe(1);
    expect(differences?.daysToWin?.difference.mean).toBeCloseTo(-2, 0);
  });

  test("of which one can't be simulated have no difference", async () => {
    const { first, second, differences } = await simulatePair(
      offersWith(),
      offersWith({ inflow: null }),
      OPTIONS,
      instantly,
    );
    expect([first.known, second.known, differences]).toEqual([true, false, null]);
  });
});

describe("a trace", () => {
  async function traced(document: ProcessDocument, mostRows = 100_000): Promise<Trace> {
    const answer = await trace(document, { ...OPTIONS, mostRows }, instantly);
    if (!answer.known) throw new Error(JSON.stringify(answer.gaps));
    return answer;
  }

  test("is what the first replication does", async () => {
    const { document, ids } = buildProcess((b) => offers(b, { effort: 3.4 }));
    const { visits, waits, flows, days, isCut } = await traced(document);
    const { wins, balance, roles } = await simulated(document, { replications: 1 });
    const won = [...visits.flows].filter(
      (flow) => document.flow.get(flows[flow] ?? "")?.targetId === ids.won,
    );
    expect(won).toHaveLength(wins.mean);
    expect([days, isCut]).toEqual([OPTIONS.days, false]);
    const lasting = (rows: Trace["waits"] | Trace["visits"]) =>
      rows.from.reduce((sum, from, row) => sum + (rows.until[row] ?? 0) - Math.max(0, from), 0) /
      days;
    expect(lasting(visits)).toBeNear(balance.deals);
    expect(lasting(waits)).toBeNear(roles[0]?.queue.mean);
  });

  test("has every deal go from where it was", async () => {
    const document = offersWith({ effort: 3.4 });
    const { visits, flows, states } = await traced(document);
    const at = new Map<number, readonly [string, number]>();
    for (const [row, deal] of visits.deals.entries()) {
      const state = states[visits.states[row] ?? -1];
      const before = at.get(deal);
      if (before !== undefined) expect([state, visits.from[row]]).toEqual(before);
      expect(visits.until[row]).toBeGreaterThanOrEqual(visits.from[row] ?? Infinity);
      const flow = document.flow.get(flows[visits.flows[row] ?? -1] ?? "");
      if (flow !== undefined) {
        expect(flow.sourceId).toBe(state);
        at.set(deal, [flow.targetId, visits.until[row] ?? 0]);
      }
    }
    expect(at.size).toBeGreaterThan(100);
  });

  test("of too much is cut, and whole until then", async () => {
    const whole = await traced(offersWith());
    const cut = await traced(offersWith(), 200);
    expect([whole.isCut, cut.isCut]).toEqual([false, true]);
    expect(cut.days).toBeLessThan(whole.days);
    expect(cut.days).toBeGreaterThan(0);
    expect(cut.visits.flows.filter((flow) => flow >= 0).length).toBeGreaterThan(190);
    expect(cut.visits.flows.filter((flow) => flow === -1).length).toBeGreaterThan(5);
    expect(Math.max(...cut.visits.until)).toBe(cut.days);
  });
});
