import { describe, expect, it } from "vitest";
import { everyRow } from "../../../src/core/process/outline.ts";
import { moveFor } from "../../../src/ui/outline/model/keys.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

// Stage, its activity, its flow, outcome.
const { document } = buildProcess((b) => {
  const stage = b.stage("Close");
  b.activity("Call", { stageId: stage });
  b.flow(stage, b.outcome("Won"));
});
const rows = everyRow(document);
const grid = { rows, columns: 6, page: 2, isRtl: false };

describe("the keys of the outline", () => {
  it.each([
    ["ArrowDown", false, [0, 2], { go: { row: 1, column: 2 } }],
    ["ArrowDown", false, [3, 2], { go: { row: 3, column: 2 } }],
    ["ArrowUp", false, [0, 0], { go: { row: 0, column: 0 } }],
    ["PageDown", false, [0, 1], { go: { row: 2, column: 1 } }],
    ["PageUp", false, [3, 1], { go: { row: 1, column: 1 } }],
    ["Home", false, [2, 4], { go: { row: 2, column: 0 } }],
    ["End", false, [2, 0], { go: { row: 2, column: 5 } }],
    ["Home", true, [2, 4], { go: { row: 0, column: 4 } }],
    ["End", true, [0, 4], { go: { row: 3, column: 4 } }],
    ["ArrowRight", false, [0, 0], { go: { row: 0, column: 1 } }],
    ["ArrowRight", false, [0, 5], { go: { row: 0, column: 5 } }],
    ["ArrowLeft", false, [0, 3], { go: { row: 0, column: 2 } }],
    ["ArrowLeft", false, [0, 0], { expand: false }],
    ["ArrowLeft", false, [1, 0], { go: { row: 0, column: 0 } }],
    ["ArrowLeft", false, [3, 0], null],
    ["x", false, [0, 0], null],
  ] as const)("%s (Ctrl: %s) from %j", (key, ctrlKey, [row, column], expected) => {
    expect(moveFor({ key, ctrlKey }, { row, column }, grid)).toEqual(expected);
  });

  it("open a closed row first", () => {
    const closed = rows.map((row, index) => (index === 0 ? { ...row, isExpanded: false } : row));
    const press = { key: "ArrowRight", ctrlKey: false };
    expect(moveFor(press, { row: 0, column: 0 }, { ...grid, rows: closed })).toEqual({
      expand: true,
    });
  });

  it("change sides in right-to-left languages", () => {
    const mirrored = { ...grid, isRtl: true };
    const from = { row: 0, column: 1 };
    expect(moveFor({ key: "ArrowLeft", ctrlKey: false }, from, mirrored)).toEqual({
      go: { row: 0, column: 2 },
    });
    expect(moveFor({ key: "ArrowRight", ctrlKey: false }, from, mirrored)).toEqual({
      go: { row: 0, column: 0 },
    });
  });

  it("lead nowhere without rows", () => {
    const press = { key: "ArrowDown", ctrlKey: false };
    expect(moveFor(press, { row: 0, column: 0 }, { ...grid, rows: [] })).toBeNull();
  });
});
