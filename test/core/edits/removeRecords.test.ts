import { expect, test } from "vitest";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { moveStage } from "../../../src/core/edits/reorderStages.ts";
import { allRecords, findRecord } from "../../../src/core/process/document.ts";
import { stagesInOrder } from "../../../src/core/process/graph.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.role("Seller", { id: "seller" });
  b.leadSource("Fair", { id: "fair" });
  b.stage("Qualify", { id: "qualify", ownerRoleId: "seller" });
  b.stage("Close", { id: "close" });
  b.activity("Call", { id: "call", stageId: "qualify", roleId: "seller" });
  b.activity("Sign", { id: "sign", stageId: "close" });
  b.dependency("call", "sign", { id: "needs" });
  b.flow("fair", "qualify", null, { id: "in" });
  b.flow("qualify", "close", 0.5, { id: "on" });
  b.metric("on", "Rate", { id: "rate" });
  b.metric("call", "Calls", { id: "calls" });
  b.metric("process", "Wins", { id: "wins" });
  b.goal("More", { id: "more", metricId: "rate" });
  b.scenario("Better", {
    id: "better",
    changes: [
      { id: "c1", recordId: "on", field: "probability", value: 0.6 },
      { id: "c2", recordId: "fair", field: "inflow", value: 9 },
    ],
  });
  b.location("Turku", { id: "turku" });
  b.importantDeal("Big", { id: "big", stageId: "qualify", locationId: "turku" });
  b.strategy("Focus", { id: "focus", goalIds: ["more"] });
  b.initiative("Train", {
    id: "train",
    goalId: "more",
    strategyId: "focus",
    processElementIds: ["call", "on", "close"],
  });
  b.ask("Help", { id: "help", dependsOn: ["train"], initiativeId: "train", locationId: "turku" });
});

test.each([
  ["a stage", ["qualify"], "call needs in on rate calls"],
  ["an activity", ["call"], "needs calls"],
  ["a flow", ["on"], "rate"],
  ["a lead source", ["fair"], "in"],
  ["a role", ["seller"], ""],
  ["a goal", ["more"], ""],
  ["several at once", ["fair", "in", "on", "gone"], "rate"],
])("%s takes along what hangs on it", (_, ids, others) => {
  const { document: after } = perform(document, removeRecords, { ids });
  const gone = [...allRecords(document)]
    .map(({ id }) => id)
    .filter((id) => findRecord(after, id) === undefined);
  const expected = [...ids, ...others.split(" ")].filter(
    (id) => findRecord(document, id) !== undefined,
  );
  expect(gone.toSorted()).toEqual([...new Set(expected)].toSorted());
});

test.each([
  ["seller", "qualify", { ownerRoleId: null }],
  ["seller", "call", { roleId: null }],
  ["qualify", "big", { stageId: null, locationId: "turku" }],
  ["turku", "big", { stageId: "qualify", locationId: null }],
  ["qualify", "more", { metricId: null }],
  ["qualify", "better", { changes: [{ id: "c2", recordId: "fair", field: "inflow", value: 9 }] }],
  ["qualify", "train", { processElementIds: ["close"] }],
  ["more", "focus", { goalIds: [] }],
  ["more", "train", { goalId: null, strategyId: "focus" }],
  ["train", "help", { dependsOn: [], initiativeId: null, locationId: "turku" }],
])("removing %s leaves %s with %o", (removed, id, fields) => {
  const { document: after } = perform(document, removeRecords, { ids: [removed] });
  expect(findRecord(after, id)).toMatchObject(fields);
});

test.each([
  [["process"], "lastProcess"],
  [["call", "process"], "lastProcess"],
  [["gone"], "notFound"],
  [[], "notFound"],
])("%j is refused", (ids, refused) => {
  expect(refusalOf(document, removeRecords, { ids }).refused).toBe(refused);
});

test.each([
  ["close", 0, ["close", "qualify"]],
  ["qualify", 1, ["close", "qualify"]],
  ["qualify", 99, ["close", "qualify"]],
])("stage %s gets place %i", (id, to, expected) => {
  const { document: after } = perform(document, moveStage, { id, to });
  expect(stagesInOrder(after).map((stage) => stage.id)).toEqual(expected);
  expect(stagesInOrder(after).map((stage) => stage.order)).toEqual([1, 2]);
});

test.each([
  ["call", 0, "notFound"],
  ["close", 1, "nothingToDo"],
  ["close", Number.NaN, "invalidValue"],
])("stage %s to place %d is refused", (id, to, refused) => {
  expect(refusalOf(document, moveStage, { id, to }).refused).toBe(refused);
});
