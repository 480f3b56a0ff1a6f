import { expect, test } from "vitest";
import { stageGrid } from "../../../src/core/process/stageGrid.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

test("stages are columns in their order, roles are rows, and every activity is in its cell", () => {
  const { document, ids } = buildProcess((b) => {
    const rep = b.role("Rep");
    const second = b.stage("Second", { order: 2 });
    const first = b.stage("First", { order: 1 });
    const lower = b.activity("Lower", { stageId: first, roleId: rep, y: 200, effortHours: 2 });
    const upper = b.activity("Upper", { stageId: first, roleId: rep, y: 80, effortHours: 0.5 });
    const nobody = b.activity("Nobody", { stageId: second, effortHours: 1 });
    return { rep, first, second, lower, upper, nobody };
  });
  const grid = stageGrid(document);
  expect(grid.columns.map((stage) => stage?.id)).toEqual([ids.first, ids.second]);
  expect(grid.rows.map((role) => role?.id ?? null)).toEqual([ids.rep, null]);
  expect(grid.cell(ids.first, ids.rep).map(({ id }) => id)).toEqual([ids.upper, ids.lower]);
  expect(grid.cell(ids.second, null).map(({ id }) => id)).toEqual([ids.nobody]);
  expect(grid.cell(ids.second, ids.rep)).toEqual([]);
  expect([ids.first, ids.second].map(grid.hoursOfStage)).toEqual([2.5, 1]);
  expect([ids.rep, null].map(grid.hoursOfRole)).toEqual([2.5, 1]);
});

test("activities that stand in the flow have a column of their own, as long as there are any", () => {
  const { document, ids } = buildProcess((b) => ({
    stage: b.stage("Stage"),
    alone: b.activity("Alone", { effortHours: 3 }),
  }));
  const grid = stageGrid(document);
  expect(grid.columns.map((stage) => stage?.id ?? null)).toEqual([ids.stage, null]);
  expect(grid.cell(null, null).map(({ id }) => id)).toEqual([ids.alone]);
  expect(grid.hoursOfStage(null)).toBe(3);
});
