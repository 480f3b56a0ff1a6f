import { describe, expect, it } from "vitest";
import { createElements } from "../../../src/ui/canvas/model/elements.ts";
import { arrowAt, atHand, isTooSmallToRead } from "../../../src/ui/canvas/model/overview.ts";
import { createScene } from "../../../src/ui/canvas/model/scene.ts";
import { createSlices } from "../../../src/ui/canvas/model/slices.ts";
import { seededDocument } from "../../bench/documents.ts";

function sceneOf(nodeCount: number) {
  const document = seededDocument(nodeCount);
  const scene = createScene();
  scene.sync(document, new Map(), () => ({ width: 40, height: 20 }));
  return { document, scene };
}

describe("the overview", () => {
  it.each([
    { zoom: 0.1, count: 1000, small: true },
    { zoom: 0.1, count: 20, small: false },
    { zoom: 0.5, count: 5000, small: false },
  ])("is shown at $zoom with $count nodes: $small", ({ zoom, count, small }) => {
    expect(isTooSmallToRead(zoom, count)).toBe(small);
  });

  it("keeps what is at hand as elements, a stage with what lies in it", () => {
    const document = seededDocument(20);
    expect(atHand(document, ["b0d0"], [], ["b0o", null])).toEqual(new Set(["b0d0", "b0o"]));
    expect(atHand(document, ["b0s0"], [], []).size).toBe(5);
  });

  it("leaves all but what is held in the picture when there is too much at hand", () => {
    const document = seededDocument(400);
    const all = [...document.decision.keys(), ...document.stage.keys()];
    expect(atHand(document, all, all, ["b0d0"])).toEqual(new Set(["b0d0"]));
  });

  it("finds the arrow under the pointer, and none beside it", () => {
    const { document, scene } = sceneOf(20);
    for (const { id } of document.flow.values()) {
      const [from, to] = scene.route(id)?.points ?? [];
      if (from === undefined || to === undefined) throw new Error(`no route ${id}`);
      const found = arrowAt(scene, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 2);
      expect(found).not.toBeNull();
    }
    expect(arrowAt(scene, { x: -5_000, y: -5_000 }, 10)).toBeNull();
  });

  it("draws the arrows of what is at hand along with it", () => {
    const { document, scene } = sceneOf(40);
    const { nodes, arrows } = createElements(scene).atHand(new Set(["b0d0"]), new Map());
    expect(nodes.map(({ id }) => id)).toEqual(["b0d0"]);
    const own = [...document.flow.values()].filter(
      ({ sourceId, targetId }) => sourceId === "b0d0" || targetId === "b0d0",
    );
    expect(new Set(arrows.map(({ record }) => record.id))).toEqual(
      new Set(own.map(({ id }) => id)),
    );
  });
});

describe("elements in slices", () => {
  it("come a few at a time until all are there, and stay", () => {
    const { scene } = sceneOf(100);
    const area = scene.extent() ?? { x: 0, y: 0, width: 0, height: 0 };
    const wanted = createElements(scene).within(area, new Map(), []);
    const slice = createSlices();
    let before = 0;
    let sliced = slice(wanted, null);
    for (let frame = 0; frame < 100 && !sliced.isComplete; frame += 1) {
      const { nodes, arrows } = sliced.elements;
      expect(nodes.length + arrows.length).toBeGreaterThan(before);
      expect(nodes.length + arrows.length - before).toBeLessThanOrEqual(24);
      before = nodes.length + arrows.length;
      sliced = slice(wanted, null);
    }
    expect(sliced).toEqual({ elements: wanted, isComplete: true });
    expect(slice(wanted, null).elements).toBe(wanted);
  });

  it("that are in sight come first while the view moves, with a few of the others", () => {
    const { scene } = sceneOf(400);
    const extent = scene.extent() ?? { x: 0, y: 0, width: 0, height: 0 };
    const inSight = { ...extent, width: extent.width / 3, height: extent.height / 3 };
    const seen = createElements(scene).within(inSight, new Map(), []);
    const seenIds = [...seen.nodes.map(({ id }) => id), ...seen.arrows.map((a) => a.record.id)];
    const wanted = createElements(scene).within(extent, new Map(), []);
    const slice = createSlices();
    let missing = seenIds;
    for (let frame = 0; frame < 100 && missing.length > 0; frame += 1) {
      const { nodes, arrows } = slice(wanted, inSight).elements;
      const there = new Set([...nodes.map(({ id }) => id), ...arrows.map((a) => a.record.id)]);
      const others = there.size - seenIds.filter((id) => there.has(id)).length;
      const isNext = missing.filter((id) => there.has(id)).length;
      expect(isNext).toBe(Math.min(24, missing.length));
      expect(others).toBeLessThanOrEqual(6);
      missing = seenIds.filter((id) => !there.has(id));
    }
    expect(seenIds.length).toBeGreaterThan(24);
    expect(missing).toEqual([]);
  });
});
