import { expect, test } from "vitest";
import { addConnected } from "../../../src/core/edits/addConnected.ts";
import { insertIntoArrow } from "../../../src/core/edits/insertIntoArrow.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.leadSource("Fair", { id: "fair" });
  b.stage("Qualify", { id: "qualify", x: 300, height: 300 });
  b.activity("Call", { id: "call", stageId: "qualify", x: 12, y: 76 });
  b.activity("Demo", { id: "demo", stageId: "qualify", x: 12, y: 150 });
  b.activity("Sign", { id: "sign", x: 900, y: 0 });
  b.outcome("Won", { id: "won" });
  b.outcome("Lost", { id: "lost" });
  b.note("N", { id: "note" });
  b.flow("fair", "qualify", null, { id: "enter" });
  b.flow("qualify", "won", 0.25, {
    id: "wins",
    condition: "signed",
    targetSide: "left",
    bends: [{ x: 1, y: 1 }],
  });
  b.flow("qualify", "lost", null, { id: "loses" });
  b.dependency("call", "demo", { id: "needs", lagDays: 2 });
});

test("a new stage comes between; how deals leave the source stays as it was", () => {
  const node = { kind: "stage", x: 40, y: 50, fields: { name: "Close" } } as const;
  const { document: after, select } = perform(document, insertIntoArrow, { arrowId: "wins", node });
  expect(after.stage.get("new1")).toMatchObject({ name: "Close", x: 40, y: 50 });
  expect(after.flow.get("wins")).toMatchObject({
    targetId: "new1",
    probability: 0.25,
    condition: "signed",
    targetSide: null,
    bends: [],
  });
  expect(after.flow.get("new2")).toMatchObject({
    sourceId: "new1",
    targetId: "won",
    probability: null,
    condition: "",
    targetSide: "left",
  });
  expect(select).toEqual(["new1"]);
});

test("an activity of a stage comes out of it into a flow", () => {
  const node = { id: "call", x: 600, y: 10 };
  const { document: after } = perform(document, insertIntoArrow, { arrowId: "wins", node });
  expect(after.activity.get("call")).toMatchObject({ stageId: null, x: 600, y: 10 });
  expect(after.flow.get("wins")?.targetId).toBe("call");
});

test("an activity comes between two that depend on each other, in their stage", () => {
  const node = { kind: "activity", x: 320, y: 100 } as const;
  const { document: after } = perform(document, insertIntoArrow, { arrowId: "needs", node });
  expect(after.activity.get("new1")?.stageId).toBe("qualify");
  expect(after.dependency.get("needs")).toMatchObject({ targetId: "new1", lagDays: 2 });
  expect(after.dependency.get("new2")).toMatchObject({ sourceId: "new1", targetId: "demo" });
});

test.each([
  ["wins", { kind: "note", x: 0, y: 0 }, "noteHasNoFlow"],
  ["wins", { kind: "leadSource", x: 0, y: 0 }, "intoLeadSource"],
  ["wins", { kind: "outcome", x: 0, y: 0 }, "fromOutcome"],
  ["wins", { id: "lost", x: 0, y: 0 }, "alreadyConnected"],
  ["wins", { id: "qualify", x: 0, y: 0 }, "alreadyConnected"],
  ["needs", { kind: "stage", x: 0, y: 0 }, "dependencyNeedsActivities"],
  ["gone", { kind: "stage", x: 0, y: 0 }, "notFound"],
  ["wins", { id: "gone", x: 0, y: 0 }, "notFound"],
] as const)("into %s, %j is refused: %s", (arrowId, node, refused) => {
  expect(refusalOf(document, insertIntoArrow, { arrowId, node })).toMatchObject({ refused });
});

test.each([
  ["after", "sign", { sourceId: "sign", targetId: "new1", sourceSide: "right" }],
  ["before", "won", { sourceId: "new1", targetId: "won", targetSide: "right" }],
] as const)("a new stage %s %s is connected", (way, otherId, flow) => {
  const args = { kind: "stage", x: 0, y: 400, otherId, way, side: "right" } as const;
  const { document: after, select } = perform(document, addConnected, args);
  expect(after.flow.get("new2")).toMatchObject(flow);
  expect(select).toEqual(["new1"]);
});

test("what can't be connected is not added either", () => {
  const args = { kind: "note", x: 0, y: 0, otherId: "sign", way: "after" } as const;
  expect(refusalOf(document, addConnected, args)).toMatchObject({ refused: "noteHasNoFlow" });
});
