import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insertSpace } from "../../../src/core/arrange/space.ts";
import type { Item } from "../../../src/core/arrange/types.ts";
import { overlaps, type Rect } from "../../../src/core/base/geometry.ts";
import {
  insertSpace as insertSpaceEdit,
  insertSpaceAt,
  roomOf,
} from "../../../src/core/edits/insertSpace.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

function box(id: string, x: number, y = 0, isFixed = false): Item {
  return { id, x, y, width: 100, height: 100, isFixed };
}

function moved(items: readonly Item[], at: number, by: number): Record<string, number> {
  const places = insertSpace(items, { axis: "x", at, by, gap: 24, part: "after" });
  return Object.fromEntries([...places].map(([id, { x }]) => [id, x]));
}

const ROW = [box("a", 0), box("b", 200), box("c", 400, 300)];

describe("space", () => {
  test.each([
    ["inserted before the second: all beyond it moves", ROW, 200, 40, { b: 240, c: 440 }],
    ["removed as far as wanted", ROW, 200, -40, { b: 160, c: 360 }],
    ["removed until the gap is left", ROW, 200, -400, { b: 124, c: 324 }],
    ["not removed where things stand closer already", [box("a", 0), box("b", 110)], 110, -40, {}],
    [
      "removed past what stands beside the way",
      [box("a", 0, 300), box("b", 200)],
      200,
      -400,
      { b: -200 },
    ],
    [
      "inserted no further than what is locked",
      [box("b", 200), box("lock", 340, 0, true)],
      200,
      40,
      { b: 216 },
    ],
  ])("%s", (_, items, at, by, expected) => {
    expect(moved(items, at, by)).toEqual(expected);
  });

  test("what ends before the seam moves the other way, as in a mirror", () => {
    const mirrored = ROW.map((one) => ({ ...one, x: -one.x - one.width }));
    for (const by of [40, -40, -400]) {
      const places = insertSpace(mirrored, { axis: "x", at: -200, by, gap: 24, part: "before" });
      const back = Object.fromEntries([...places].map(([id, { x, width }]) => [id, -x - width]));
      expect(back).toEqual(moved(ROW, 200, by));
    }
  });

  test("whatever is inserted or removed, nothing comes to cover anything", () => {
    const place = fc.integer({ min: -300, max: 300 });
    const extent = fc.integer({ min: 10, max: 200 });
    const rect = fc.record({
      x: place,
      y: place,
      width: extent,
      height: extent,
      isFixed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(rect, { maxLength: 12 }),
        place,
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom("after" as const, "before" as const),
        (rects, at, by, part) => {
          const items = rects.map((one, index) => ({ ...one, id: String(index) }));
          const places = insertSpace(items, { axis: "y", at, by, gap: 24, part });
          const now = items.map((one) => places.get(one.id) ?? one);
          const known = new Set(covering(items));
          expect(covering(now).filter((pair) => !known.has(pair))).toEqual([]);
        },
      ),
    );
  });
});

function covering(rects: readonly Rect[]): string[] {
  return rects.flatMap((one, index) =>
    rects
      .slice(index + 1)
      .flatMap((other, later) => (overlaps(one, other) ? [`${index} ${index + 1 + later}`] : [])),
  );
}

describe("the edit", () => {
  const { document } = buildProcess((b) => {
    const first = b.stage("First", { id: "first", x: 0, y: 0, width: 240, height: 300 });
    b.stage("Second", { id: "second", x: 300, y: 0 });
    b.activity("Call", { id: "call", stageId: first, x: 12, y: 76 });
    b.activity("Mail", { id: "mail", stageId: first, x: 12, y: 150 });
    b.note("Ask", { id: "note", x: 700, y: -200 });
  });

  test("moves stages with what is in them", () => {
    const args = { ids: ["second"], axis: "x", by: 40 } as const;
    const { document: after } = perform(document, insertSpaceEdit, args);
    expect([after.stage.get("second")?.x, after.note.get("note")?.x]).toEqual([340, 740]);
    expect(after.activity).toBe(document.activity);
  });

  test("between activities stays in their stage, which grows", () => {
    const args = { ids: ["mail"], axis: "y", by: 120 } as const;
    const { document: after } = perform(document, insertSpaceEdit, args);
    expect(after.activity.get("mail")?.y).toBe(270);
    expect(after.stage.get("first")?.height).toBe(350);
    expect(after.note).toBe(document.note);
  });

  test.each([
    [{ ids: ["gone"], axis: "x", by: 40 }, "notFound"],
    [{ ids: ["mail"], axis: "y", by: Number.NaN }, "invalidValue"],
    [{ ids: ["mail"], axis: "y", by: -40 }, "nothingToDo"],
  ] as const)("%j is refused", (args, refused) => {
    expect(refusalOf(document, insertSpaceEdit, args).refused).toBe(refused);
  });
});

describe("the edit at a seam", () => {
  const { document } = buildProcess((b) => {
    const first = b.stage("First", { id: "first", x: 0, y: 0, width: 240, height: 300 });
    b.stage("Second", { id: "second", x: 300, y: 0, width: 240, height: 300 });
    b.activity("Call", { id: "call", stageId: first, x: 12, y: 76 });
    b.activity("Mail", { id: "mail", stageId: first, x: 12, y: 150 });
    b.decision("Big?", { id: "big", x: 300, y: 400 });
  });
  const across = { axis: "x", at: 270, part: "after", stageId: null } as const;

  test("moves all that lies beyond, and nothing inside of stages", () => {
    const { document: after } = perform(document, insertSpaceAt, { ...across, by: 40 });
    expect([after.stage.get("second")?.x, after.decision.get("big")?.x]).toEqual([340, 340]);
    expect(after.activity).toBe(document.activity);
  });

  test("moves what lies before it the other way", () => {
    const seam = { ...across, part: "before", by: 40 } as const;
    const { document: after } = perform(document, insertSpaceAt, seam);
    expect([after.stage.get("first")?.x, after.stage.get("second")?.x]).toEqual([-40, 300]);
  });

  test("within a stage moves activities, and the stage grows", () => {
    const seam = { axis: "y", at: 145, part: "after", stageId: "first", by: 120 } as const;
    const { document: after } = perform(document, insertSpaceAt, seam);
    expect(after.activity.get("mail")?.y).toBe(270);
    expect(after.stage.get("first")?.height).toBe(350);
  });

  test("tells beforehand what moves and how far", () => {
    expect(roomOf(document, across)).toEqual({
      ids: ["second", "big"],
      more: Number.POSITIVE_INFINITY,
      less: 36,
    });
  });

  test.each([
    [{ ...across, stageId: "gone", by: 40 }, "notFound"],
    [{ ...across, by: Number.NaN }, "invalidValue"],
    [{ ...across, at: Number.NaN, by: 40 }, "invalidValue"],
    [{ ...across, at: 9000, by: 40 }, "nothingToDo"],
  ] as const)("%j is refused", (args, refused) => {
    expect(refusalOf(document, insertSpaceAt, args).refused).toBe(refused);
  });
});
