import { describe, expect, it, test } from "vitest";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { labelSizesOf } from "../../../src/ui/canvas/model/labels.ts";
import { offerFor } from "../../../src/ui/canvas/model/offer.ts";
import { createScene } from "../../../src/ui/canvas/model/scene.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  const first = b.stage("First", { id: "first", x: 0, y: 0, width: 240, height: 300 });
  b.activity("Call", { id: "call", stageId: first, x: 12, y: 76 });
  b.activity("Loose", { id: "loose", x: 2000, y: 2000 });
  b.stage("Second", { id: "second", x: 2000, y: 0, width: 240, height: 300 });
  b.outcome("Won", { id: "won", x: 2000, y: 1000 });
  b.leadSource("Fair", { id: "fair", x: 2000, y: 1500 });
  b.note("Remark", { id: "note", x: 270, y: 310 });
});
const scene = createScene();
scene.sync(document, new Map(), labelSizesOf(document, createFormats("en")));

function offered(id: string, x: number, y: number, direction: "ltr" | "rtl" = "ltr") {
  const size = scene.bounds(id) ?? { width: 0, height: 0 };
  const place = { x, y, width: size.width, height: size.height };
  const offer = offerFor(scene, document, id, place, direction);
  return offer === null ? null : `${offer.sourceId} ${offer.targetId}`;
}

describe("a flow is offered", () => {
  test.each([
    ["beside a stage, from it", "second", 264, 0, "first second"],
    ["before a stage, to it", "second", -264, 0, "second first"],
    ["below a stage, from it", "second", 0, 330, "first second"],
    ["the other way round where only that may be", "fair", 264, 20, "fair first"],
    ["to an outcome from whatever side", "won", -200, 20, "first won"],
    ["not where they overlap", "second", 200, 0, null],
    ["not from afar", "second", 281, 0, null],
    ["not for an activity in a stage", "call", 264, 20, null],
    ["not for a note", "note", 264, 20, null],
  ])("%s", (_, id, x, y, expected) => {
    expect(offered(id, x, y)).toBe(expected);
  });

  it("leads from right to left where one reads so", () => {
    expect(offered("second", 264, 0, "rtl")).toBe("second first");
    expect(offered("second", -264, 0, "rtl")).toBe("first second");
  });

  it("is drawn from side to side", () => {
    const place = { x: 264, y: 0, width: 240, height: 300 };
    expect(offerFor(scene, document, "second", place, "ltr")).toMatchObject({
      from: { x: 240, y: 150 },
      fromSide: "right",
      to: { x: 264, y: 150 },
      toSide: "left",
    });
  });
});
