import { describe, expect, test } from "vitest";
import { addNode } from "../../../src/core/edits/addNode.ts";
import { LIMITS } from "../../../src/core/base/limits.ts";
import { NODE_KINDS } from "../../../src/core/process/kinds.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const stage = b.stage("Qualify", { x: 400, y: 100, order: 3, color: "teal" });
  return { stage, call: b.activity("Call", { stageId: stage }) };
});

describe("a new node", () => {
  test.each(NODE_KINDS)("%s stands where it was dropped and is selected", (kind) => {
    const {
      document: after,
      added,
      select,
    } = perform(document, addNode, { kind, x: -900.4, y: 20 });
    expect(select).toEqual(added);
    expect(after[kind].get("new1")).toMatchObject({ x: -900, y: 20 });
  });

  test("a stage comes last, in the hue after the last stage's", () => {
    const { document: after } = perform(document, addNode, { kind: "stage", x: 0, y: 600 });
    expect(after.stage.get("new1")).toMatchObject({ order: 4, color: "violet", name: "" });
  });

  test("given fields win over the standard ones", () => {
    const fields = { name: "Close\ndeals", color: "pink" };
    const { document: after } = perform(document, addNode, { kind: "stage", x: 0, y: 600, fields });
    expect(after.stage.get("new1")).toMatchObject({ name: "Close deals", color: "pink" });
  });

  test("beyond the canvas it stays at its edge", () => {
    const { document: after } = perform(document, addNode, { kind: "note", x: 1e308, y: -1e9 });
    expect(after.note.get("new1")).toMatchObject({ x: LIMITS.coordinate, y: -LIMITS.coordinate });
  });
});

describe("a new activity over a stage", () => {
  test.each([
    ["in free room: there, on the grid", { x: 409, y: 262 }, { x: 12, y: 160 }],
    ["over another: below all", { x: 420, y: 190 }, { x: 12, y: 76 + 64 + 10 }],
    ["over the header: below it, here below all", { x: 412, y: 100 }, { x: 12, y: 150 }],
  ])("%s", (_, at, expected) => {
    const { document: after } = perform(document, addNode, { kind: "activity", ...at });
    expect(after.activity.get("new1")).toMatchObject({ ...expected, stageId: ids.stage });
  });

  test("the stage grows to hold it", () => {
    const { document: after } = perform(document, addNode, { kind: "activity", x: 412, y: 262 });
    expect(after.stage.get(ids.stage)).toMatchObject({ width: 240, height: 160 + 64 + 16 });
  });

  test("stands by itself where that is asked for", () => {
    const { document: after } = perform(document, addNode, {
      kind: "activity",
      x: 412,
      y: 262,
      into: null,
    });
    expect(after.activity.get("new1")).toMatchObject({ stageId: null, x: 412, y: 262 });
  });

  test("goes into the stage that is named, wherever it was dropped", () => {
    const { document: after } = perform(document, addNode, {
      kind: "activity",
      x: -5000,
      y: 0,
      into: ids.stage,
    });
    expect(after.activity.get("new1")).toMatchObject({ stageId: ids.stage, x: 12, y: 150 });
  });
});

test.each([
  [
    "no number for a place",
    { kind: "note", x: Number.NaN, y: 0 },
    { refused: "invalidValue", field: "x" },
  ],
  [
    "an unknown stage",
    { kind: "activity", x: 0, y: 0, into: "gone" },
    { refused: "notFound", recordId: "gone" },
  ],
  [
    "an unknown field",
    { kind: "note", x: 0, y: 0, fields: { nonsense: 1 } },
    { refused: "invalidValue", field: "nonsense" },
  ],
  [
    "the stage as a field",
    { kind: "activity", x: 0, y: 0, fields: { stageId: "stage1" } },
    { refused: "invalidValue", field: "stageId" },
  ],
] as const)("%s is refused", (_, args, refusal) => {
  expect(refusalOf(document, addNode, args)).toMatchObject(refusal);
});

test("a full document takes no more", () => {
  const full = buildProcess((b) => {
    for (let count = 1; count < LIMITS.elements; count += 1) b.note("", { x: 0 });
  }).document;
  expect(refusalOf(full, addNode, { kind: "note", x: 0, y: 0 })).toEqual({
    refused: "tooManyElements",
  });
});
