import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { heldHeader } from "../../../src/ui/canvas/model/heldHeaders.ts";
import "../../kit/properties.ts";

const STAGE = { x: 100, y: 100, width: 300, height: 400 };
const view = (x: number, y: number) => ({ x, y, width: 500, height: 500 });

describe("the header of a stage", () => {
  test.each([
    ["in sight: nothing is held", view(0, 0), null],
    [
      "its top scrolled out: held at the border",
      view(0, 200),
      { y: 200, inset: 0, isLowered: true },
    ],
    ["pushed out by the end of the stage", view(0, 480), { y: 460, inset: 0, isLowered: true }],
    [
      "its start scrolled out: held beside it",
      view(180, 0),
      { y: 100, inset: 80, isLowered: false },
    ],
    ["both", view(180, 200), { y: 200, inset: 80, isLowered: true }],
    ["nothing of the stage in sight", view(0, 500), null],
  ])("%s", (_, area, expected) => {
    expect(heldHeader(STAGE, area, 1, "ltr")).toEqual(expected);
  });

  it("is held at the other border where lines begin on the right", () => {
    expect(heldHeader(STAGE, view(180, 0), 1, "rtl")).toBeNull();
    const held = { y: 100, inset: 50, isLowered: false };
    expect(heldHeader(STAGE, view(-150, 0), 1, "rtl")).toEqual(held);
  });

  it("is not held where it could not be read", () => {
    expect(heldHeader(STAGE, view(0, 200), 0.39, "ltr")).toBeNull();
  });

  it("never leaves its stage upwards or downwards", () => {
    const place = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 60, max: 3000 }), (x, y, height) => {
        const stage = { ...STAGE, height };
        const held = heldHeader(stage, view(x, y), 1, "ltr");
        if (held === null) return;
        expect(held.y).toBeGreaterThanOrEqual(stage.y);
        expect(held.y + 40).toBeLessThanOrEqual(stage.y + height);
      }),
    );
  });
});
