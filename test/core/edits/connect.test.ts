import { expect, test } from "vitest";
import { connect, reconnect } from "../../../src/core/edits/connect.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.leadSource("Fair", { id: "fair" });
  b.stage("Qualify", { id: "qualify" });
  b.activity("Call", { id: "call", stageId: "qualify" });
  b.activity("Demo", { id: "demo", stageId: "qualify" });
  b.activity("Sign", { id: "sign" });
  b.outcome("Won", { id: "won" });
  b.outcome("Lost", { id: "lost" });
  b.note("N", { id: "note" });
  b.flow("qualify", "won", 0.25, { id: "wins", condition: "signed" });
  b.flow("qualify", "lost", null, { id: "loses" });
  b.dependency("call", "demo", { id: "needs" });
});

test.each([
  ["fair", "qualify", "flow"],
  ["qualify", "qualify", "flow"],
  ["sign", "won", "flow"],
  ["demo", "sign", "dependency"],
] as const)("%s and %s are joined by a %s, which is selected", (sourceId, targetId, kind) => {
  const { document: after, select } = perform(document, connect, { sourceId, targetId });
  expect(after[kind].get("new1")).toMatchObject({ sourceId, targetId });
  expect(select).toEqual(["new1"]);
});

test("a new flow takes the remainder and is fixed where it was drawn", () => {
  const args = {
    sourceId: "fair",
    targetId: "qualify",
    sourceSide: "right",
    targetSide: "left",
  } as const;
  const { document: after } = perform(document, connect, args);
  expect(after.flow.get("new1")).toMatchObject({
    probability: null,
    sourceSide: "right",
    targetSide: "left",
  });
});

test("fields are given along", () => {
  const args = {
    sourceId: "fair",
    targetId: "qualify",
    fields: { probability: 0.5, condition: "fits" },
  };
  const { document: after } = perform(document, connect, args);
  expect(after.flow.get("new1")).toMatchObject({ probability: 0.5, condition: "fits" });
});

test.each([
  [{ sourceId: "won", targetId: "qualify" }, { refused: "fromOutcome" }],
  [{ sourceId: "qualify", targetId: "fair" }, { refused: "intoLeadSource" }],
  [{ sourceId: "fair", targetId: "won" }, { refused: "leadSourceToOutcome" }],
  [{ sourceId: "qualify", targetId: "note" }, { refused: "noteHasNoFlow" }],
  [{ sourceId: "fair", targetId: "call" }, { refused: "activityInsideStage" }],
  [
    { sourceId: "qualify", targetId: "won" },
    { refused: "alreadyConnected", recordId: "wins" },
  ],
  [
    { sourceId: "call", targetId: "demo" },
    { refused: "alreadyConnected", recordId: "needs" },
  ],
  [{ sourceId: "demo", targetId: "call" }, { refused: "dependencyCycle" }],
  [{ sourceId: "call", targetId: "call" }, { refused: "dependencyOnItself" }],
  [
    { sourceId: "fair", targetId: "qualify", kind: "dependency" },
    { refused: "dependencyNeedsActivities" },
  ],
  [{ sourceId: "fair", targetId: "gone" }, { refused: "missingEnd" }],
  [
    { sourceId: "fair", targetId: "qualify", fields: { probability: 3 } },
    { refused: "invalidValue", field: "probability" },
  ],
] as const)("connecting %j is refused", (args, refusal) => {
  expect(refusalOf(document, connect, args)).toMatchObject(refusal);
});

test("a reconnected flow keeps its numbers and words", () => {
  const { document: after } = perform(document, reconnect, {
    id: "wins",
    targetId: "sign",
    targetSide: "top",
  });
  expect(after.flow.get("wins")).toMatchObject({
    targetId: "sign",
    probability: 0.25,
    condition: "signed",
    targetSide: "top",
  });
});

test.each([
  [
    { id: "wins", targetId: "lost" },
    { refused: "alreadyConnected", recordId: "loses" },
  ],
  [{ id: "wins", targetId: "won" }, { refused: "nothingToDo" }],
  [{ id: "wins", sourceId: "won" }, { refused: "fromOutcome" }],
  [{ id: "gone", sourceId: "won" }, { refused: "notFound" }],
] as const)("reconnecting %j is refused", (args, refusal) => {
  expect(refusalOf(document, reconnect, args)).toMatchObject(refusal);
});

test("a dependency may be turned round", () => {
  const { document: after } = perform(document, reconnect, {
    id: "needs",
    sourceId: "demo",
    targetId: "call",
  });
  expect(after.dependency.get("needs")).toMatchObject({ sourceId: "demo", targetId: "call" });
});
