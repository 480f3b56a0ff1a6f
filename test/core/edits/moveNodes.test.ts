import { describe, expect, test } from "vitest";
import { applyLayout } from "../../../src/core/edits/applyLayout.ts";
import { moveNodes } from "../../../src/core/edits/moveNodes.ts";
import { resizeNode } from "../../../src/core/edits/resizeNode.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const stage = b.stage("Qualify", { x: 100, y: 100 });
  const other = b.stage("Close", { x: 500, y: 100 });
  const call = b.activity("Call", { stageId: stage });
  const alone = b.activity("Referral", { x: 1000, y: 0 });
  const flow = b.flow(alone, stage);
  const metric = b.metric(flow, "Rate");
  const dependency = b.dependency(call, alone);
  const goal = b.goal("More", { metricId: metric });
  return { stage, other, call, alone, flow, metric, dependency, goal, note: b.note("N") };
});

function placeOf(after: ProcessDocument, id: string): { x: number; y: number } {
  const node = after.activity.get(id) ?? after.stage.get(id);
  if (node === undefined) throw new Error(`no node ${id}`);
  const { x, y } = boundsOfNode(after, node);
  return { x, y };
}

describe("moveNodes", () => {
  test("a stage carries its activities", () => {
    const { document: after } = perform(document, moveNodes, {
      moves: [{ id: ids.stage, x: 110, y: 90 }],
    });
    expect(placeOf(after, ids.call)).toEqual({ x: 122, y: 166 });
    expect(after.activity).toBe(document.activity);
  });

  test("a stage and its activity moved together keep together", () => {
    const moves = [
      { id: ids.call, x: 212, y: 176 },
      { id: ids.stage, x: 200, y: 100 },
    ];
    const { document: after } = perform(document, moveNodes, { moves });
    expect(after.activity.get(ids.call)).toEqual(document.activity.get(ids.call));
  });

  test("an activity that leaves its stage stays where it was dropped and keeps its dependencies", () => {
    const moves = [{ id: ids.call, x: 400, y: 900, stageId: null }];
    const { document: after } = perform(document, moveNodes, { moves });
    expect(after.activity.get(ids.call)).toMatchObject({ stageId: null, x: 400, y: 900 });
    expect(after.dependency.has(ids.dependency)).toBe(true);
  });

  test("an activity that goes into a stage loses its flows with their metrics", () => {
    const moves = [{ id: ids.alone, x: 520, y: 200, stageId: ids.other }];
    const { document: after } = perform(document, moveNodes, { moves });
    expect(after.activity.get(ids.alone)).toMatchObject({ stageId: ids.other, x: 12, y: 104 });
    expect(after.flow.size).toBe(0);
    expect(after.metric.size).toBe(0);
    expect(after.goal.get(ids.goal)?.metricId).toBeNull();
    expect(after.dependency.has(ids.dependency)).toBe(true);
  });

  test("two that go into a stage together do not cover each other", () => {
    const moves = [ids.call, ids.alone].map((id) => ({ id, x: 512, y: 180, stageId: ids.other }));
    const { document: after } = perform(document, moveNodes, { moves });
    expect(placeOf(after, ids.call).y + 64 + 10).toBe(placeOf(after, ids.alone).y);
  });

  test("inside its stage an activity stays between the sides and below the header", () => {
    const down = perform(document, moveNodes, {
      moves: [{ id: ids.call, x: 60, y: 250 }],
    }).document;
    expect(down.activity.get(ids.call)).toMatchObject({ x: 12, y: 150 });
    const { document: up } = perform(down, moveNodes, { moves: [{ id: ids.call, x: 300, y: 0 }] });
    expect(up.activity.get(ids.call)).toMatchObject({ x: 12, y: 76 });
    expect(up.stage.get(ids.stage)).toEqual(down.stage.get(ids.stage));
  });

  test.each([
    ["an unknown node", { id: "gone", x: 0, y: 0 }, "notFound"],
    ["an unknown stage", { id: "activity1", x: 0, y: 0, stageId: "gone" }, "notFound"],
    ["a stage that is none", { id: "activity1", x: 0, y: 0, stageId: "note1" }, "notFound"],
    ["no number", { id: "stage1", x: 0, y: Number.POSITIVE_INFINITY }, "invalidValue"],
    ["no way to go", { id: "stage1", x: 100, y: 100 }, "nothingToDo"],
  ])("%s is refused", (_, move, refused) => {
    expect(refusalOf(document, moveNodes, { moves: [move] }).refused).toBe(refused);
  });
});

describe("resizeNode", () => {
  test("from the left and top, what is inside keeps its place", () => {
    const args = { id: ids.stage, x: 60, y: 70, width: 280, height: 230 };
    const { document: after } = perform(document, resizeNode, args);
    expect(after.stage.get(ids.stage)).toMatchObject({ x: 60, y: 70, width: 280, height: 230 });
    expect(placeOf(after, ids.call)).toEqual(placeOf(document, ids.call));
  });

  test("never smaller than the activities", () => {
    const args = { id: ids.stage, x: 300, y: 300, width: 10, height: 10 };
    const { document: after } = perform(document, resizeNode, args);
    expect(after.stage.get(ids.stage)).toMatchObject({ x: 100, y: 100 });
    expect(placeOf(after, ids.call)).toEqual(placeOf(document, ids.call));
  });

  test("an empty stage and a note get the least size", () => {
    for (const id of [ids.other, ids.note]) {
      const { document: after } = perform(document, resizeNode, {
        id,
        x: 0,
        y: 0,
        width: 1,
        height: -5,
      });
      expect(after.stage.get(id) ?? after.note.get(id)).toMatchObject({ width: 24, height: 24 });
    }
  });

  test("what has no size of its own is refused", () => {
    const args = { id: ids.call, x: 0, y: 0, width: 100, height: 100 };
    expect(refusalOf(document, resizeNode, args).refused).toBe("invalidValue");
  });
});

describe("applyLayout", () => {
  test("places stages and what is in them, in any order", () => {
    const positions = [
      { id: ids.call, x: 1020, y: 1090 },
      { id: ids.stage, x: 1000, y: 1000, width: 300, height: 400 },
      { id: "gone", x: 0, y: 0 },
    ];
    const { document: after } = perform(document, applyLayout, { positions });
    expect(after.stage.get(ids.stage)).toMatchObject({ x: 1000, y: 1000, width: 300, height: 400 });
    expect(after.activity.get(ids.call)).toMatchObject({ x: 20, y: 90 });
  });

  test("a stage grows around what was laid outside of it, which keeps its place", () => {
    const positions = [{ id: ids.call, x: 50, y: 400 }];
    const { document: after } = perform(document, applyLayout, { positions });
    expect(placeOf(after, ids.call)).toEqual({ x: 50, y: 400 });
    expect(after.stage.get(ids.stage)).toMatchObject({ x: 38, y: 100, width: 302, height: 380 });
  });

  test("what no stage can hold is brought back inside", () => {
    const positions = [{ id: ids.call, x: 900_000, y: 176 }];
    const { document: after } = perform(document, applyLayout, { positions });
    expect(after.stage.get(ids.stage)).toMatchObject({ x: 100, width: 20_000 });
  });
});
