import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rect } from "../../../src/core/base/geometry.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { parsePercent } from "../../../src/ui/canvas/arrows/percentText.ts";
import { labelRoom } from "../../../src/core/drawing/flowLabel.ts";
import {
  atRest,
  drawnAreaAround,
  drawnAreaFor,
  viewOf,
  wholeArea,
  zoomedAreaFor,
} from "../../../src/ui/canvas/model/drawnArea.ts";
import { createElements } from "../../../src/ui/canvas/model/elements.ts";
import { pillLabel } from "../../../src/ui/canvas/model/flowLabel.ts";
import { initialsOf } from "../../../src/core/drawing/initials.ts";
import { labelSizesOf } from "../../../src/ui/canvas/model/labels.ts";
import {
  fromMinimap,
  minimapFrame,
  toMinimap,
} from "../../../src/ui/canvas/model/minimapGeometry.ts";
import { createScene } from "../../../src/ui/canvas/model/scene.ts";
import { firstOf } from "../../../src/ui/canvas/takeOff.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "../../kit/properties.ts";

const formats = createFormats("en");
const contains = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

const coordinate = fc.integer({ min: -5000, max: 5000 });
const length = fc.integer({ min: 10, max: 3000 });
const rect = fc.record({ x: coordinate, y: coordinate, width: length, height: length });

describe("the drawn area", () => {
  it("always holds the view", () => {
    fc.assert(
      fc.property(rect, rect, fc.boolean(), (first, second, isPicture) => {
        const margins = atRest(0.3, isPicture);
        const before = drawnAreaFor(first, null, margins);
        expect(contains(before, first)).toBe(true);
        expect(contains(drawnAreaFor(second, before, margins), second)).toBe(true);
      }),
    );
  });

  it("stays the same while the view moves a little, and follows when it moves far", () => {
    const view = { x: 0, y: 0, width: 1000, height: 600 };
    const area = drawnAreaFor(view, null);
    expect(drawnAreaFor({ ...view, x: 400 }, area)).toBe(area);
    expect(drawnAreaFor({ ...view, x: 450 }, area)).not.toBe(area);
  });

  it("is brought around a view at rest, so that it reaches as far on all sides", () => {
    const view = { x: 0, y: 0, width: 1000, height: 600 };
    const area = drawnAreaFor(view, null);
    const moved = { ...view, x: 200 };
    expect(drawnAreaAround({ ...view, x: 20 }, area)).toBe(area);
    expect(drawnAreaAround(moved, area)).toEqual(drawnAreaFor(moved, null));
    expect(drawnAreaAround(view, null)).toEqual(area);
  });

  it.each([
    [true, 340, 360],
    [false, 260, 290],
  ])("is drawn anew where it is left (as a picture: %s)", (isPicture, near, far) => {
    const view = { x: 0, y: 0, width: 1440, height: 900 };
    const area = drawnAreaFor(view, null, atRest(0.3, isPicture));
    expect(drawnAreaFor({ ...view, x: near }, area, atRest(0.3, isPicture))).toBe(area);
    expect(drawnAreaFor({ ...view, x: far }, area, atRest(0.3, isPicture))).not.toBe(area);
  });

  it("shrinks after zooming in", () => {
    const area = drawnAreaFor({ x: 0, y: 0, width: 8000, height: 6000 }, null);
    const near = { x: 4000, y: 3000, width: 800, height: 600 };
    expect(drawnAreaFor(near, area).width).toBeLessThan(2000);
  });

  it("is all of the diagram once a zoom leaves what is drawn, and stays that", () => {
    const whole = wholeArea({ x: 0, y: 0, width: 8000, height: 5000 });
    const near = { x: 4000, y: 2500, width: 1000, height: 600 };
    const before = drawnAreaFor(near, null);
    expect(zoomedAreaFor(near, before, whole)).toBe(before);
    const far = { x: 0, y: 0, width: 10_000, height: 6000 };
    expect(zoomedAreaFor(far, before, whole)).toBe(whole);
    expect(zoomedAreaFor(near, whole, whole)).toBe(whole);
  });

  it("is much around the view where the diagram is too large to be drawn at once", () => {
    const whole = wholeArea({ x: 0, y: 0, width: 80_000, height: 50_000 });
    expect(whole).toBeNull();
    const view = { x: 0, y: 0, width: 10_000, height: 6000 };
    expect(contains(zoomedAreaFor(view, null, whole), view)).toBe(true);
  });

  it("is what the window shows at a zoom", () => {
    expect(viewOf({ x: 100, y: -50, zoom: 0.5 }, 800, 600)).toEqual({
      x: -200,
      y: 100,
      width: 1600,
      height: 1200,
    });
  });
});

describe("what is drawn", () => {
  const { document } = buildProcess((b) => {
    b.stage("Near", { id: "near", x: 0, y: 0 });
    b.activity("In it", { id: "inside", stageId: "near" });
    b.stage("Far", { id: "far", x: 9000, y: 0 });
    b.flow("near", "far", 1, { id: "flow" });
  });
  const view = { x: -100, y: -100, width: 800, height: 600 };
  const setUp = () => {
    const scene = createScene();
    const labels = labelSizesOf(document, formats);
    scene.sync(document, new Map(), labels);
    return { scene, labels, elements: createElements(scene) };
  };

  it("is what lies near the view, stages first, with the arrows that pass", () => {
    const { nodes, arrows } = setUp().elements.within(view, new Map(), []);
    expect(nodes.map(({ id }) => id)).toEqual(["near", "inside"]);
    expect(arrows.map(({ record }) => record.id)).toEqual(["flow"]);
  });

  it("is of a long arrow what passes near the view, as long as that serves", () => {
    const { elements } = setUp();
    const drawn = (area: Rect) => elements.within(area, new Map(), []).arrows[0];
    const first = drawn(view);
    expect(first?.within).not.toBeNull();
    expect(contains(first?.within ?? view, view)).toBe(true);
    expect(drawn({ ...view, x: 0 })).toBe(first);
    const further = { ...view, x: 2000 };
    expect(contains(drawn(further)?.within ?? view, further)).toBe(true);
    expect(drawn({ x: -1000, y: -1000, width: 20_000, height: 2000 })?.within).toBeNull();
  });

  it("leaves out arrows that pass nowhere near the view", () => {
    const { document: around } = buildProcess((b) => {
      b.stage("From", { id: "from", x: 0, y: 0 });
      b.stage("To", { id: "to", x: 4000, y: 3000 });
      b.flow("from", "to", 1, { id: "flow", bends: [{ x: 4100, y: 100 }] });
    });
    const scene = createScene();
    scene.sync(around, new Map(), labelSizesOf(around, formats));
    const inTheMiddle = { x: 1500, y: 1500, width: 500, height: 500 };
    expect(scene.arrowsIn(inTheMiddle)).toHaveLength(1);
    expect(createElements(scene).within(inTheMiddle, new Map(), []).arrows).toEqual([]);
  });

  it("keeps what is held, wherever the view is", () => {
    const { nodes } = setUp().elements.within(view, new Map(), ["far"]);
    expect(nodes.map(({ id }) => id)).toContain("far");
  });

  it("gives the size with each node and keeps the objects of what did not change", () => {
    const { elements, scene, labels } = setUp();
    const first = elements.within(view, new Map(), []);
    expect(first.nodes[0]).toMatchObject({ width: 240, height: 200, type: "stage" });
    expect(elements.within({ ...view, x: -90 }, new Map(), [])).toEqual(first);
    const live = new Map([["inside", { x: 300, y: 300, width: 216, height: 64 }]]);
    scene.sync(document, live, labels);
    const moved = elements.within(view, live, []);
    expect(moved.nodes[0]).toBe(first.nodes[0]);
    expect(moved.nodes[1]).toMatchObject({ id: "inside", position: { x: 300, y: 300 } });
    scene.sync(document, new Map(), labels);
    expect(elements.within(view, new Map(), []).nodes[1]?.position).toEqual({ x: 12, y: 76 });
  });

  it("are taken off the page arrows first", () => {
    const all = setUp().elements.within(view, new Map(), []);
    expect(all.nodes.length * all.arrows.length).toBeGreaterThan(0);
    const left = (atMost: number) => {
      const { nodes, arrows } = firstOf(all, atMost);
      return [nodes.length, arrows.length];
    };
    const count = all.nodes.length + all.arrows.length;
    expect(firstOf(all, Infinity)).toEqual(all);
    expect(left(count - 1)).toEqual([all.nodes.length, all.arrows.length - 1]);
    expect(left(all.nodes.length)).toEqual([all.nodes.length, 0]);
    expect(left(1)).toEqual([1, 0]);
    expect(left(0)).toEqual([0, 0]);
  });

  it("finds what lies inside a stage before the stage", () => {
    const { scene } = setUp();
    expect(scene.nodeAt({ x: 60, y: 100 })?.id).toBe("inside");
    expect(scene.nodeAt({ x: 60, y: 100 }, "inside")?.id).toBe("near");
    expect(scene.nodeAt({ x: 5000, y: 100 })).toBeUndefined();
  });
});

describe("the overview", () => {
  const size = { width: 168, height: 104 };

  it("shows everything and the view, and leads back to the canvas", () => {
    fc.assert(
      fc.property(rect, rect, (extent, view) => {
        const frame = minimapFrame(extent, view, size);
        const back = fromMinimap(frame, toMinimap(frame, extent));
        expect(back.x).toBeCloseTo(extent.x, 5);
        expect(back.y).toBeCloseTo(extent.y, 5);
        const picture = { x: 0, y: 0, ...size };
        return (
          contains(picture, toMinimap(frame, extent)) && contains(picture, toMinimap(frame, view))
        );
      }),
    );
  });

  it("shows the view of an empty canvas", () => {
    const view = { x: 0, y: 0, width: 800, height: 600 };
    expect(minimapFrame(null, view, size).scale).toBeGreaterThan(0);
    const unsized = { ...view, width: 0, height: 0 };
    for (const value of Object.values(minimapFrame(null, unsized, size))) {
      expect(value).toSatisfy(Number.isFinite);
    }
  });
});

describe("the pill of a flow", () => {
  const { document } = buildProcess((b) => {
    const first = b.stage("First");
    b.leadSource("Web", { id: "web", inflow: 10 });
    b.flow("web", first, null, { id: "only" });
    b.flow(first, b.stage("Second"), 0.6, { id: "stated" });
    b.flow(first, b.outcome("Lost"), null, { id: "rest" });
  });
  const labelOf = (id: string) => {
    const flow = document.flow.get(id);
    if (flow === undefined) throw new Error(`No flow ${id}`);
    return pillLabel(document, flow, formats);
  };

  it("says what was stated, what the others leave, and nothing where there is no choice", () => {
    expect(labelOf("stated")).toMatchObject({ probability: "60%", isStated: true });
    expect(labelOf("rest")).toMatchObject({ probability: "40%", isStated: false });
    expect(labelOf("only")).toBeNull();
  });

  it("is no wider than the level stretch it stands on", () => {
    const route = (to: { x: number; y: number }) => ({
      points: [{ x: 0, y: 0 }, to],
      labelAt: { x: to.x / 2, y: to.y / 2 },
      sourceSide: "right" as const,
      targetSide: "left" as const,
    });
    expect(labelRoom(route({ x: 90, y: 0 }))).toBe(78);
    expect(labelRoom(route({ x: 900, y: 0 }))).toBe(labelRoom(route({ x: 0, y: 500 })));
  });
});

describe("a percentage as it is typed", () => {
  it.each([
    ["35", "en", 0.35],
    ["35 %", "en", 0.35],
    ["33.3", "en", 0.333],
    ["۴۲٪", "fa", 0.42],
    ["۱۲٫۵", "fa", 0.125],
    ["42", "fa", 0.42],
    ["", "en", null],
    ["0", "en", 0],
    ["100", "en", 1],
    ["101", "en", undefined],
    ["-1", "en", undefined],
    ["half", "en", undefined],
  ] as const)("%s in %s", (text, locale, ratio) => {
    expect(parsePercent(text, locale)).toBe(ratio);
  });
});

describe("initials", () => {
  it.each([
    ["Account executive", "A\u200cE"],
    ["SDR", "S"],
    ["  ", ""],
    ["مدیر فروش", "م\u200cف"],
    ["🧑‍🚀 pilot", "🧑‍🚀\u200cP"],
  ])("of %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
