import { expect, test } from "vitest";
import { compareScenarios, lessToday } from "../../../../src/core/analysis/scenarios/compare.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import "../oracle.ts";

const { document, ids } = buildProcess((b) => {
  b.process({ dealValue: 1000 });
  const rep = b.role("Rep", { headCount: 1, sellingHoursPerWeek: 10 });
  const call = b.stage("Call", { expectedDays: 4, ownerRoleId: rep });
  b.activity("Ring", { stageId: call, effortHours: 1 });
  b.flow(b.leadSource("Web", { inflow: 20 }), call);
  const won = b.outcome("Won");
  const lost = b.outcome("Lost", { result: "lost" });
  const win = b.flow(call, won, 0.25);
  b.flow(call, lost);
  const better = b.scenario("Better", {
    changes: [{ id: "1", recordId: win, field: "probability", value: 0.5 }],
  });
  const slower = b.scenario("Slower", {
    changes: [
      { id: "1", recordId: call, field: "expectedDays", value: 6 },
      { id: "2", recordId: call, field: "longestDays", value: 9 },
      { id: "3", recordId: "gone", field: "inflow", value: 9 },
    ],
  });
  return { rep, call, won, lost, win, better, slower };
});

const { rows, changes, scenarios } = compareScenarios(document, [ids.better, "gone", ids.slower]);

function rowOf(subject: object) {
  const row = rows.find((it) => JSON.stringify(it.subject) === JSON.stringify(subject));
  return row?.others.map(({ difference, share, isBetter }) => [
    difference.known ? difference.value : null,
    share,
    isBetter,
  ]);
}

test("each figure has its differences, and whether they are for the better", () => {
  expect(rowOf({ of: "figure", figure: "winsPerMonth" })).toEqual([
    [5, 1, true],
    [0, 0, null],
  ]);
  expect(rowOf({ of: "figure", figure: "meanDaysToWin" })).toEqual([
    [0, 0, null],
    [2, 0.5, false],
  ]);
  expect(rowOf({ of: "outcome", recordId: ids.lost })).toEqual([
    [-0.25, -1 / 3, true],
    [0, 0, null],
  ]);
  expect(rowOf({ of: "role", recordId: ids.rep })).toEqual([
    [0, 0, null],
    [0, 0, null],
  ]);
});

test("what is rounding alone is no difference", () => {
  const { document: loops, ids: of } = buildProcess((b) => {
    const call = b.stage("Call");
    const web = b.leadSource("Web", { inflow: 7 });
    const won = b.outcome("Won");
    b.flow(web, call);
    b.flow(call, call, 0.3);
    b.flow(call, won, 0.1);
    b.flow(call, b.outcome("Lost", { result: "lost" }), 0.6);
    return {
      more: b.scenario("More", {
        changes: [{ id: "1", recordId: web, field: "inflow", value: 8 }],
      }),
    };
  });
  const rate = compareScenarios(loops, [of.more]).rows.find(
    ({ subject }) => subject.of === "figure" && subject.figure === "winRate",
  );
  expect(rate?.others[0]).toMatchObject({ difference: { value: 0 }, share: 0, isBetter: null });
  expect(lessToday(0.1 + 0.2, 0.3)).toBe(0);
  expect(lessToday(0.3001, 0.3)).toBeNear(0.0001);
  expect(lessToday(0, 0)).toBe(0);
});

test("each number that any of them changes is listed once, and what is passed over is said", () => {
  expect(changes).toEqual([
    { recordId: ids.win, field: "probability", now: 0.25, values: [0.5, null] },
    { recordId: ids.call, field: "expectedDays", now: 4, values: [null, 6] },
    { recordId: ids.call, field: "longestDays", now: null, values: [null, 9] },
  ]);
  expect(scenarios).toMatchObject([
    { scenarioId: ids.better, passedOver: [] },
    { scenarioId: ids.slower, passedOver: [{ change: { id: "3" }, problem: "recordGone" }] },
  ]);
});
