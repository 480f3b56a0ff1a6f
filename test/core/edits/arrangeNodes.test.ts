import { describe, expect, test } from "vitest";
import { applyLayout } from "../../../src/core/edits/applyLayout.ts";
import { type Arrangement, arrangeNodes } from "../../../src/core/edits/arrangeNodes.ts";
import { groupNodes, ungroupNodes } from "../../../src/core/edits/groupNodes.ts";
import { layerNodes, type LayerStep } from "../../../src/core/edits/layerNodes.ts";
import { moveNodes } from "../../../src/core/edits/moveNodes.ts";
import { duplicate } from "../../../src/core/edits/paste.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { resizeNode } from "../../../src/core/edits/resizeNode.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { findNode, type ProcessDocument } from "../../../src/core/process/document.ts";
import { withFollowing } from "../../../src/core/process/following.ts";
import { groupOf, withGroups } from "../../../src/core/process/groups.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  const first = b.stage("First", { id: "first", x: 0, y: 0, width: 480, height: 300 });
  b.stage("Second", { id: "second", x: 600, y: 40, width: 240, height: 240 });
  b.activity("Call", { id: "call", stageId: first, x: 12, y: 80 });
  b.activity("Mail", { id: "mail", stageId: first, x: 240, y: 150 });
  b.activity("Alone", { id: "alone", x: 900, y: 60 });
  b.note("Ask", { id: "note", x: 1200, y: 0 });
  b.outcome("Won", { id: "won", x: 1300, y: 500 });
  b.flow("first", "second");
  b.flow("second", "won");
  b.dependency("call", "mail");
});

const ALIGN_TOP: Arrangement = { does: "align", to: "top" };

function placesOf(after: ProcessDocument, ids: readonly string[]): (readonly [number, number])[] {
  return ids.map((id) => {
    const node = findNode(after, id);
    return [node?.x ?? Number.NaN, node?.y ?? Number.NaN];
  });
}

function locked(...ids: string[]): ProcessDocument {
  return perform(document, setFields, { ids, fields: { locked: true } }).document;
}

describe("arranging", () => {
  test("stages take their activities along, which are not arranged by themselves", () => {
    const { document: after } = perform(document, arrangeNodes, {
      ids: ["first", "second", "call"],
      arrangement: { does: "align", to: "bottom" },
    });
    expect(placesOf(after, ["first", "second", "call"])).toEqual([
      [0, 0],
      [600, 60],
      [12, 80],
    ]);
  });

  test("activities are arranged inside their stage, what stands free among itself", () => {
    const { document: after } = perform(document, arrangeNodes, {
      ids: ["call", "mail", "alone", "note"],
      arrangement: ALIGN_TOP,
    });
    expect(placesOf(after, ["call", "mail", "alone", "note"])).toEqual([
      [12, 80],
      [240, 80],
      [900, 0],
      [1200, 0],
    ]);
  });

  test("stacked activities stand as close as a stage sets them", () => {
    const { document: after } = perform(document, arrangeNodes, {
      ids: ["mail", "call"],
      arrangement: { does: "stack", axis: "y" },
    });
    expect(placesOf(after, ["call", "mail"])).toEqual([
      [12, 80],
      [12, 154],
    ]);
  });

  test("only stages and notes get another size", () => {
    const { document: after } = perform(document, arrangeNodes, {
      ids: ["second", "note", "won"],
      arrangement: { does: "equalize", which: "size" },
    });
    expect(after.note.get("note")).toMatchObject({ width: 240, height: 240 });
    expect(after.outcome).toBe(document.outcome);
  });

  test("what is locked stays, and the others go by it", () => {
    const { document: after } = perform(locked("second"), arrangeNodes, {
      ids: ["first", "second"],
      arrangement: ALIGN_TOP,
    });
    expect(placesOf(after, ["first", "second"])).toEqual([
      [0, 40],
      [600, 40],
    ]);
  });

  test.each([
    ["one alone", ["first"], "nothingToDo"],
    ["an activity and what stands free", ["call", "alone"], "nothingToDo"],
    ["nothing that is there", ["gone"], "nothingToDo"],
  ])("%s has nothing to go by", (_, ids, refused) => {
    expect(refusalOf(document, arrangeNodes, { ids, arrangement: ALIGN_TOP }).refused).toBe(
      refused,
    );
  });
});

describe("a locked node", () => {
  const held = locked("first", "call", "won");

  test.each([
    ["moved", () => refusalOf(held, moveNodes, { moves: [{ id: "won", x: 0, y: 0 }] })],
    ["moved by its fields", () => refusalOf(held, setFields, { ids: ["won"], fields: { x: 5 } })],
    [
      "resized",
      () => refusalOf(held, resizeNode, { id: "first", x: 0, y: 0, width: 900, height: 900 }),
    ],
    ["removed", () => refusalOf(held, removeRecords, { ids: ["won", "alone"] })],
    [
      "taken into a stage",
      () =>
        refusalOf(held, moveNodes, { moves: [{ id: "call", x: 620, y: 150, stageId: "second" }] }),
    ],
    [
      "arranged",
      () => refusalOf(held, arrangeNodes, { ids: ["first", "won"], arrangement: ALIGN_TOP }),
    ],
  ])("is not %s", (_, refused) => {
    expect(refused()).toMatchObject({ refused: "locked" });
  });

  test("keeps the stage that it is in", () => {
    const inside = locked("call");
    expect(refusalOf(inside, removeRecords, { ids: ["first"] })).toEqual({
      refused: "locked",
      recordId: "call",
    });
  });

  test("stays while others that are moved with it go", () => {
    const moves = [
      { id: "won", x: 0, y: 0 },
      { id: "alone", x: 0, y: 900 },
    ];
    const { document: after } = perform(held, moveNodes, { moves });
    expect(placesOf(after, ["won", "alone"])).toEqual([
      [1300, 500],
      [0, 900],
    ]);
  });

  test("stays in a layout", () => {
    const positions = ["first", "won", "second"].map((id) => ({ id, x: 64, y: 64 }));
    const { document: after } = perform(held, applyLayout, { positions });
    expect(placesOf(after, ["first", "won", "second"])).toEqual([
      [0, 0],
      [1300, 500],
      [64, 64],
    ]);
  });

  test("may be renamed, and unlocked and moved at once", () => {
    const fields = { name: "Signed", locked: false, x: 5 };
    const { document: after } = perform(held, setFields, { ids: ["won"], fields });
    expect(after.outcome.get("won")).toMatchObject(fields);
  });

  test("has copies that are not locked", () => {
    const { document: after, added } = perform(held, duplicate, { ids: ["won"] });
    expect(after.outcome.get(added[0] ?? "")?.locked).toBe(false);
  });
});

describe("layers", () => {
  /** Notes on top of each other, by their ids from below to above: a, b, c; d lies elsewhere. */
  const { document: pile } = buildProcess((b) => {
    for (const id of ["a", "b", "c"]) b.note(id, { id, x: 0, y: 0 });
    b.note("d", { id: "d", x: 900, y: 0 });
    b.stage("Below", { id: "stage", x: 0, y: 0 });
  });
  const orderOf = (after: ProcessDocument) =>
    [...after.note.values()]
      .sort((a, b) => a.layer - b.layer || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
      .join("");

  test.each<[readonly string[], LayerStep, string]>([
    [["a"], "front", "bcda"],
    [["a", "b"], "front", "cdab"],
    [["c"], "back", "cabd"],
    [["a"], "forward", "bacd"],
    [["b"], "forward", "acdb"],
    [["c"], "backward", "acbd"],
    [["b", "c"], "backward", "bcad"],
  ])("%j to %s", (ids, to, expected) => {
    const once = perform(pile, layerNodes, { ids, to }).document;
    // Whatever is between, what covers each other is in this order.
    const covering = (text: string) => text.replace("d", "");
    expect(covering(orderOf(once))).toBe(covering(expected));
    if (to === "front" || to === "back") expect(orderOf(once)).toBe(expected);
  });

  test("forward again and again reaches the front, then there is nothing to do", () => {
    const once = perform(pile, layerNodes, { ids: ["a"], to: "forward" }).document;
    const twice = perform(once, layerNodes, { ids: ["a"], to: "forward" }).document;
    expect(orderOf(twice).replace("d", "")).toBe("bca");
    for (const to of ["forward", "front"] as const) {
      expect(refusalOf(twice, layerNodes, { ids: ["a"], to }).refused).toBe("nothingToDo");
    }
  });

  test("stages are layered among stages", () => {
    expect(refusalOf(pile, layerNodes, { ids: ["stage"], to: "front" }).refused).toBe(
      "nothingToDo",
    );
  });
});

describe("groups", () => {
  const grouped = perform(document, groupNodes, { ids: ["first", "call", "won"] }).document;

  test("take stages without naming their activities", () => {
    expect(groupOf(grouped, "won")).toEqual(["first", "won"]);
    expect(groupOf(grouped, "call")).toEqual([]);
    expect(withGroups(grouped, ["first", "note"])).toEqual(["first", "won", "note"]);
  });

  test("grow by what is grouped with them", () => {
    const { document: larger } = perform(grouped, groupNodes, { ids: ["won", "note"] });
    expect(groupOf(larger, "note")).toEqual(["first", "won", "note"]);
    expect(refusalOf(larger, groupNodes, { ids: ["won"] }).refused).toBe("nothingToDo");
  });

  test("end for all of them at once", () => {
    const { document: after } = perform(grouped, ungroupNodes, { ids: ["won"] });
    expect(after.stage.get("first")?.groupId).toBeNull();
    expect(refusalOf(after, ungroupNodes, { ids: ["won"] }).refused).toBe("nothingToDo");
  });

  test("are copied as groups of their own; one alone is in none", () => {
    const { document: after, added } = perform(grouped, duplicate, { ids: ["first", "won"] });
    const ids = added.flatMap((id) => findNode(after, id)?.groupId ?? []);
    expect(ids).toHaveLength(2);
    expect(new Set([...ids, after.outcome.get("won")?.groupId]).size).toBe(2);
    const { document: other, added: single } = perform(grouped, duplicate, { ids: ["won"] });
    expect(findNode(other, single[0] ?? "")?.groupId).toBeNull();
  });

  test("of one have nothing to group", () => {
    expect(refusalOf(document, groupNodes, { ids: ["won"] }).refused).toBe("nothingToDo");
    expect(refusalOf(document, groupNodes, { ids: ["gone"] }).refused).toBe("notFound");
  });
});

test.each([
  [["first"], ["first", "second", "won"]],
  [["call"], ["call", "mail"]],
  [["won", "gone"], ["won"]],
])("from %j follow %j", (ids, expected) => {
  expect(withFollowing(document, ids)).toEqual(expected);
});
