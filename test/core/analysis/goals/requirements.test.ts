import { describe, expect, test } from "vitest";
import type { Figure } from "../../../../src/core/analysis/figure.ts";
import { requirementsFor } from "../../../../src/core/analysis/goals/requirements.ts";
import { WEEKS_PER_MONTH } from "../../../../src/core/analysis/roleLoad.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { type OracleInput, readOracle } from "../oracle.ts";
import { oracleProcess } from "./oracleProcess.ts";

function number(figure: Figure | undefined): number | undefined {
  return figure?.known === true ? figure.value : undefined;
}

function reasons(figure: Figure | undefined): string[] {
  return figure === undefined || figure.known
    ? []
    : figure.gaps.map((gap) => `${gap.reason} ${gap.recordId}`);
}

test("the published leads for a revenue", () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
  const { input } = readOracle("01-linear-5-stage.json") as { input: OracleInput };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
  const { cases } = readOracle("08-goal-seek.json") as {
    cases: { input: { target: number }; expected: Record<string, number> }[];
  };
  const [wanted] = cases;
  const { target = 0 } = wanted?.input ?? {};
  const found = requirementsFor(oracleProcess(input), {
    of: "revenue",
    amount: target,
    per: "month",
  });
  const [wins = 0, leads = 0] = [number(found.winsPerMonth), number(found.leadsPerMonth)];
  expect(wins).toBeNear(wanted?.expected["dealsExact"]);
  expect(Math.ceil(wins)).toBe(wanted?.expected["dealsCeil"]);
  expect(leads).toBeNear(wanted?.expected["leadsExact"]);
  expect(Math.ceil(leads)).toBe(wanted?.expected["leadsCeil"]);
  const whole = requirementsFor(oracleProcess(input), {
    of: "wins",
    amount: Math.ceil(wins),
    per: "month",
  });
  expect(Math.ceil(number(whole.leadsPerMonth) ?? 0)).toBe(
    wanted?.expected["leadsIfDealsRoundedUpFirst"],
  );
});

// A quarter of the calls are made again; 40 % get to the offer, half of which are won.
const { document, ids } = buildProcess((b) => {
  b.process({ dealValue: 2000 });
  const rep = b.role("Rep", { headCount: 2, sellingHoursPerWeek: 15 });
  const boss = b.role("Boss", { sellingHoursPerWeek: 10 });
  const calls = b.stage("Calls", { ownerRoleId: rep });
  const call = b.activity("Call", { stageId: calls, effortHours: 0.5 });
  const note = b.activity("Note", { stageId: calls, effortHours: 0.1 });
  const offer = b.activity("Offer", { roleId: boss, effortHours: 3 });
  const web = b.leadSource("Web", { inflow: 30 });
  const fair = b.leadSource("Fair", { inflow: 10 });
  b.flow(web, calls);
  b.flow(fair, calls);
  b.flow(calls, calls, 0.2);
  b.flow(calls, offer, 0.4);
  const lost = b.outcome("Lost", { result: "lost" });
  b.flow(calls, lost, 0.4);
  b.flow(offer, b.outcome("Won"), 0.5);
  b.flow(offer, lost, 0.5);
  return { rep, boss, calls, call, note, offer, web, fair };
});

describe("a quota of 240,000 a year", () => {
  const found = requirementsFor(document, { of: "revenue", amount: 240_000, per: "year" });

  test("asks for wins and leads, by source in the shares of today", () => {
    expect(number(found.winsPerMonth)).toBeNear(10);
    expect(number(found.leadsPerMonth)).toBeNear(40);
    expect(number(found.moreLeads)).toBeNear(0);
    expect(
      found.sources.map(({ recordId, leadsPerMonth }) => [recordId, number(leadsPerMonth)]),
    ).toEqual([
      [ids.web, 30],
      [ids.fair, 10],
    ]);
  });

  test("asks for visits of each step", () => {
    const visits = new Map(found.states.map((state) => [state.recordId, state.visitsPerMonth]));
    expect(number(visits.get(ids.calls))).toBeNear(50);
    expect(number(visits.get(ids.offer))).toBeNear(20);
  });

  test("asks for activities of each person and week", () => {
    const activities = new Map(found.activities.map((one) => [one.recordId, one]));
    expect(activities.get(ids.call)?.roleId).toBe(ids.rep);
    expect(number(activities.get(ids.call)?.timesPerMonth)).toBeNear(50);
    expect(number(activities.get(ids.call)?.timesPerRepAndWeek)).toBeNear(25 / WEEKS_PER_MONTH);
    expect(reasons(activities.get(ids.offer)?.timesPerRepAndWeek)).toEqual([
      `missingCapacity ${ids.boss}`,
    ]);
  });

  test("asks for people of each role", () => {
    const [rep, boss] = found.roles;
    expect(number(rep?.hoursPerMonth)).toBeNear(30);
    expect(number(rep?.activitiesPerRepAndWeek)).toBeNear(50 / WEEKS_PER_MONTH);
    expect(number(rep?.headCount)).toBeNear(30 / (15 * WEEKS_PER_MONTH));
    expect(number(rep?.missing)).toBe(0);
    expect(number(boss?.headCount)).toBeNear(60 / (10 * WEEKS_PER_MONTH));
    expect(reasons(boss?.missing)).toEqual([`missingCapacity ${ids.boss}`]);
  });

  test("asks for so many people that few pieces of work wait", () => {
    const [rep, boss] = found.roles;
    // Busy are 0.46 and 1.38 people; by Erlang's formula 46 % and 19.6 % wait for 1 and 3 of them.
    expect(number(rep?.peopleToServe)).toBe(2);
    expect(number(boss?.peopleToServe)).toBe(3);
    const most = requirementsFor(document, { of: "wins", amount: 1e7, per: "month" });
    expect(reasons(most.roles[1]?.peopleToServe)).toEqual([`missingCapacity ${ids.boss}`]);
    const none = requirementsFor(document, { of: "wins", amount: 1e-9, per: "month" });
    expect(number(none.roles[1]?.peopleToServe)).toBe(1);
  });
});

test.each([
  ["month", 20],
  ["quarter", 60],
  ["year", 240],
] as const)("wins in a %s", (per, amount) => {
  const found = requirementsFor(document, { of: "wins", amount, per });
  expect(number(found.winsPerMonth)).toBeNear(20);
  expect(number(found.moreLeads)).toBeNear(40);
});

test("what is missing is named", () => {
  const { document: open } = buildProcess((b) => {
    const calls = b.stage("Calls", { ownerRoleId: b.role("Rep") });
    b.activity("Call", { stageId: calls });
    b.flow(b.leadSource("Web"), calls);
    b.flow(calls, b.outcome("Won"));
  });
  const money = requirementsFor(open, { of: "revenue", amount: 5, per: "month" });
  expect(reasons(money.leadsPerMonth)).toEqual(["missingDealValue process"]);
  const wins = requirementsFor(open, { of: "wins", amount: 5, per: "month" });
  expect(number(wins.leadsPerMonth)).toBe(5);
  expect(reasons(wins.moreLeads)).toEqual(["leadSourceWithoutInflow leadSource1"]);
  expect(reasons(wins.roles[0]?.headCount)).toEqual([
    "missingEffort activity1",
    "missingCapacity role1",
  ]);
});
