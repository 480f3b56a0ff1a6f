import { describe, expect, test } from "vitest";
import { addNode } from "../../../src/core/edits/addNode.ts";
import { setCollapsed } from "../../../src/core/edits/collapse.ts";
import { fragmentOf } from "../../../src/core/edits/fragment.ts";
import { moveNodes } from "../../../src/core/edits/moveNodes.ts";
import { duplicate, pasteRecords } from "../../../src/core/edits/paste.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { resizeNode } from "../../../src/core/edits/resizeNode.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { findNode, type ProcessDocument } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

/*
 *   wide 0..600 x 0..300   | next 640..880 x 0..200 | last 920..1160 x 0..200
 *   below 0..240 x 340..540
 */
const { document, ids } = buildProcess((b) => {
  const wide = b.stage("Wide", { x: 0, y: 0, width: 600, height: 300 });
  const next = b.stage("Next", { x: 640, y: 0 });
  const last = b.stage("Last", { x: 920, y: 0 });
  const below = b.stage("Below", { x: 0, y: 340 });
  const call = b.activity("Call", { stageId: wide });
  const demo = b.activity("Demo", { stageId: wide });
  const offer = b.activity("Offer", { stageId: below });
  b.dependency(call, demo);
  const needs = b.dependency(demo, offer);
  b.flow(wide, next);
  return { wide, next, last, below, call, demo, offer, needs };
});

function cornerOf(after: ProcessDocument, id: string): readonly [number, number] {
  const node = findNode(after, id);
  if (node === undefined) throw new Error(`no node ${id}`);
  const { x, y } = boundsOfNode(after, node);
  return [x, y];
}

function collapse(before: ProcessDocument, ...stages: string[]): ProcessDocument {
  return perform(before, setCollapsed, { ids: stages, collapsed: true }).document;
}

function expand(before: ProcessDocument, ...stages: string[]): ProcessDocument {
  return perform(before, setCollapsed, { ids: stages, collapsed: false }).document;
}

describe("setCollapsed", () => {
  test("the stage is drawn as its header, and keeps its size for later", () => {
    const after = collapse(document, ids.wide);
    const stage = after.stage.get(ids.wide);
    expect(stage).toMatchObject({ collapsed: true, width: 600, height: 300 });
    expect(stage && boundsOfNode(after, stage)).toEqual({ x: 0, y: 0, width: 240, height: 76 });
    expect(after.activity).toBe(document.activity);
  });

  test("what lies to the right and below moves in by what the stage got smaller", () => {
    const after = collapse(document, ids.wide);
    expect(cornerOf(after, ids.next)).toEqual([280, 0]);
    expect(cornerOf(after, ids.last)).toEqual([560, 0]);
    expect(cornerOf(after, ids.below)).toEqual([0, 116]);
  });

  test("expanding gives every place back", () => {
    const after = expand(collapse(document, ids.wide), ids.wide);
    expect(after).toEqual(document);
  });

  test("collapsed one by one and expanded in another order, all is where it was", () => {
    const all = collapse(collapse(collapse(document, ids.wide), ids.below), ids.next);
    expect(expand(expand(expand(all, ids.wide), ids.next), ids.below)).toEqual(document);
    expect(expand(all, ids.wide, ids.below, ids.next)).toEqual(document);
  });

  test("what does not move in keeps the rest of its arrangement away", () => {
    const { document: crowded } = buildProcess((b) => {
      b.stage("Left", { id: "left", x: 0, y: 0, height: 400 });
      b.stage("Right", { id: "right", x: 300, y: 0, height: 400 });
      b.note("Under both", { id: "under", x: 100, y: 424, width: 400 });
    });
    const one = collapse(crowded, "left");
    expect(cornerOf(one, "under")).toEqual([100, 424]);
    const both = collapse(one, "right");
    expect(cornerOf(both, "under")).toEqual([100, 100]);
    expect(expand(both, "left", "right")).toEqual(crowded);
  });

  test("a locked node stays, and nothing moves into it", () => {
    const locked = perform(document, setFields, {
      ids: [ids.next],
      fields: { locked: true },
    }).document;
    const after = collapse(locked, ids.wide);
    expect(cornerOf(after, ids.next)).toEqual([640, 0]);
    expect(cornerOf(after, ids.last)).toEqual([904, 0]);
    expect(expand(after, ids.wide)).toEqual(locked);
  });

  test("a note lying over the stage stays where it is both ways", () => {
    const noted = perform(document, addNode, { kind: "note", x: 100, y: 200 }).document;
    const after = collapse(noted, ids.wide);
    expect([...after.note.values()]).toEqual([...noted.note.values()]);
    expect(expand(after, ids.wide)).toEqual(noted);
  });

  test("what was put into the room that moved in goes out of the way", () => {
    const after = collapse(document, ids.wide);
    const { document: noted, added } = perform(after, addNode, { kind: "note", x: 260, y: 130 });
    const open = expand(noted, ids.wide);
    expect(cornerOf(open, ids.next)).toEqual([640, 0]);
    expect(cornerOf(open, added[0] ?? "")).toEqual([260, 324]);
  });

  test("what was moved away meanwhile is left where it is", () => {
    const after = collapse(document, ids.wide);
    const moved = perform(after, moveNodes, { moves: [{ id: ids.below, x: 0, y: -500 }] }).document;
    expect(cornerOf(expand(moved, ids.wide), ids.below)).toEqual([0, -500]);
  });

  test("a copy of a collapsed stage does not move what moved in around the original", () => {
    const after = collapse(document, ids.wide);
    const { document: copied, added } = perform(after, duplicate, { ids: [ids.wide] });
    const copy = added.map((id) => copied.stage.get(id)).find((stage) => stage !== undefined);
    expect(copy).toMatchObject({ collapsed: true, closedUp: [], width: 600 });
  });

  test("a collapsed stage takes its activities along when it is moved or removed", () => {
    const after = collapse(document, ids.wide);
    const moved = perform(after, moveNodes, { moves: [{ id: ids.wide, x: 8, y: 800 }] }).document;
    expect(cornerOf(moved, ids.call)).toEqual([20, 876]);
    const removed = perform(after, removeRecords, { ids: [ids.wide] }).document;
    expect([...removed.activity.keys()]).toEqual([ids.offer]);
  });

  test.each([
    ["is pasted", (after: ProcessDocument) => pasteInto(after)],
    [
      "is added",
      (after: ProcessDocument) =>
        perform(after, addNode, { kind: "activity", x: 0, y: 0, into: ids.wide }).document,
    ],
    [
      "is moved",
      (after: ProcessDocument) =>
        perform(after, moveNodes, {
          moves: [{ id: ids.offer, x: 20, y: 20, stageId: ids.wide }],
        }).document,
    ],
  ])("a collapsed stage expands when an activity %s into it", (_, comeIn) => {
    const open = comeIn(collapse(document, ids.wide));
    expect(open.stage.get(ids.wide)).toMatchObject({ collapsed: false, closedUp: [] });
    expect(cornerOf(open, ids.next)).toEqual([640, 0]);
  });

  test("a collapsed stage that is pasted with its activities stays collapsed", () => {
    const after = collapse(document, ids.wide);
    const records = fragmentOf(after, [ids.wide]);
    const { document: pasted, added } = perform(after, pasteRecords, { records });
    expect(added.flatMap((id) => pasted.stage.get(id)?.collapsed ?? [])).toEqual([true]);
  });

  test("is not resized", () => {
    const after = collapse(document, ids.wide);
    const rect = { id: ids.wide, x: 0, y: 0, width: 400, height: 400 };
    expect(refusalOf(after, resizeNode, rect)).toMatchObject({ refused: "invalidValue" });
  });

  test("has nothing to do for a stage that is so already, and for no stage finds none", () => {
    expect(refusalOf(document, setCollapsed, { ids: [ids.wide], collapsed: false })).toEqual({
      refused: "nothingToDo",
    });
    expect(refusalOf(document, setCollapsed, { ids: [ids.call], collapsed: true })).toEqual({
      refused: "notFound",
      recordId: ids.call,
    });
  });
});

function pasteInto(after: ProcessDocument): ProcessDocument {
  const records = fragmentOf(after, [ids.offer]);
  return perform(after, pasteRecords, { records, into: ids.wide }).document;
}
