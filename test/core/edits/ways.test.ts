import { describe, expect, it, test } from "vitest";
import { applyLayout } from "../../../src/core/edits/applyLayout.ts";
import { reconnect } from "../../../src/core/edits/connect.ts";
import { moveNodes } from "../../../src/core/edits/moveNodes.ts";
import { duplicate } from "../../../src/core/edits/paste.ts";
import { reverseArrow } from "../../../src/core/edits/reverseArrow.ts";
import { setWay } from "../../../src/core/edits/setWay.ts";
import { mirrorDocument } from "../../../src/core/layout/mirror.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const BENDS = [
  { x: 500, y: 400 },
  { x: 900, y: 400 },
];

const { document } = buildProcess((b) => {
  b.leadSource("Fair", { id: "fair", x: 0, y: 0 });
  b.stage("Qualify", { id: "qualify", x: 400, y: 0 });
  b.stage("Close", { id: "close", x: 800, y: 0 });
  b.activity("Call", { id: "call", stageId: "qualify" });
  b.activity("Demo", { id: "demo", stageId: "qualify" });
  b.outcome("Won", { id: "won", x: 1200, y: 0 });
  b.flow("fair", "qualify", null, { id: "enter" });
  b.flow("qualify", "close", 0.4, {
    id: "on",
    bends: BENDS,
    labelAt: 0.25,
    sourceSide: "bottom",
    targetSide: "left",
  });
  b.flow("close", "won", 0.7, { id: "wins" });
  b.dependency("call", "demo", { id: "needs", bends: [{ x: 650, y: 150 }] });
});

describe("the way of an arrow", () => {
  it("is set in whole pixels, and given back to the routing", () => {
    const bends = [{ x: 10.4, y: -0.2 }];
    const led = perform(document, setWay, { id: "wins", bends, labelAt: 1.7 }).document;
    expect(led.flow.get("wins")).toMatchObject({ bends: [{ x: 10, y: 0 }], labelAt: 1 });
    const back = perform(led, setWay, { id: "wins", bends: [], labelAt: null }).document;
    expect(back.flow.get("wins")).toEqual(document.flow.get("wins"));
  });

  test.each([
    [{ id: "gone", bends: [] }, { refused: "notFound" }],
    [
      { id: "on", bends: [{ x: Number.NaN, y: 0 }] },
      { refused: "invalidValue", field: "bends" },
    ],
    [
      { id: "on", labelAt: Infinity },
      { refused: "invalidValue", field: "labelAt" },
    ],
    [{ id: "on", bends: BENDS }, { refused: "nothingToDo" }],
  ])("is refused: %j", (args, refusal) => {
    expect(refusalOf(document, setWay, args)).toMatchObject(refusal);
  });

  it("goes along where both ends move by the same, and stays where one end moves", () => {
    const move = (id: string, x: number, y: number) => ({ id, x, y });
    const both = { moves: [move("qualify", 440, 16), move("close", 840, 16)] };
    const along = perform(document, moveNodes, both).document;
    expect(along.flow.get("on")?.bends).toEqual(
      BENDS.map(({ x, y }) => ({ x: x + 40, y: y + 16 })),
    );
    expect(along.dependency.get("needs")?.bends).toEqual([{ x: 690, y: 166 }]);
    const one = perform(document, moveNodes, { moves: [move("close", 840, 16)] }).document;
    expect(one.flow.get("on")?.bends).toEqual(BENDS);
  });

  it("is left to the routing again by a layout, and where an end is another node", () => {
    const positions = [{ id: "close", x: 900, y: 0 }];
    const laidOut = perform(document, applyLayout, { positions }).document;
    expect(laidOut.flow.get("on")).toMatchObject({ bends: [], labelAt: null });
    expect(laidOut.dependency.get("needs")?.bends).toHaveLength(1);
    const elsewhere = perform(document, reconnect, { id: "on", targetId: "won" }).document;
    expect(elsewhere.flow.get("on")).toMatchObject({ bends: [], labelAt: null });
    const sideOnly = perform(document, reconnect, { id: "on", targetSide: "top" }).document;
    expect(sideOnly.flow.get("on")?.bends).toEqual(BENDS);
  });

  test.each([
    ["stay", [], BENDS],
    ["move by the same", [40, 16], BENDS.map(({ x, y }) => ({ x: x + 40, y: y + 16 }))],
  ])("is kept by a layout where its ends %s", (_, [byX = 0, byY = 0], bends) => {
    const positions = [
      { id: "qualify", x: 400 + byX, y: byY },
      { id: "close", x: 800 + byX, y: byY },
      { id: "won", x: 1300, y: 0 },
    ];
    const after = perform(document, applyLayout, { positions }).document;
    expect(after.flow.get("on")).toMatchObject({ bends, labelAt: 0.25 });
    expect(after.dependency.get("needs")?.bends).toEqual([{ x: 650 + byX, y: 150 + byY }]);
  });

  it("is copied and mirrored with its nodes", () => {
    const ids = ["qualify", "close"];
    const copied = perform(document, duplicate, { ids, offset: { x: 0, y: 800 } }).document;
    const copy = [...copied.flow.values()].find(({ bends, id }) => bends.length > 0 && id !== "on");
    expect(copy?.bends).toEqual(BENDS.map(({ x, y }) => ({ x, y: y + 800 })));
    const right = 1200 + 184;
    const turned = mirrorDocument(document).flow.get("on");
    expect(turned?.bends).toEqual(BENDS.map(({ x, y }) => ({ x: right - x, y })));
    expect(mirrorDocument(mirrorDocument(document))).toEqual(document);
  });
});

describe("an arrow turned round", () => {
  it("takes its way, its label and its sides along; twice is as before", () => {
    const turned = perform(document, reverseArrow, { id: "needs" }).document;
    expect(turned.dependency.get("needs")).toMatchObject({ sourceId: "demo", targetId: "call" });
    const back = perform(turned, reverseArrow, { id: "needs" }).document;
    expect(back).toEqual(document);
  });

  it("loses a probability that its new source has no room for", () => {
    const flow = perform(document, reverseArrow, { id: "on" }).document.flow.get("on");
    expect(flow).toMatchObject({
      sourceId: "close",
      targetId: "qualify",
      probability: null,
      bends: BENDS.toReversed(),
      labelAt: 0.75,
      sourceSide: "left",
      targetSide: "bottom",
    });
  });

  it("keeps a probability that fits", () => {
    const less = perform(document, setWay, { id: "wins", labelAt: 0.5 }).document;
    const room = new Map(less.flow);
    const wins = room.get("wins");
    if (wins !== undefined) room.set("wins", { ...wins, probability: 0.6 });
    const turned = perform({ ...less, flow: room }, reverseArrow, { id: "on" }).document;
    expect(turned.flow.get("on")?.probability).toBe(0.4);
  });

  test.each([
    ["enter", "intoLeadSource"],
    ["wins", "fromOutcome"],
    ["gone", "notFound"],
  ])("%s is refused: %s", (id, refused) => {
    expect(refusalOf(document, reverseArrow, { id })).toMatchObject({ refused });
  });
});
