import { describe, expect, it } from "vitest";
import type { Route } from "../../../src/core/drawing/routing/types.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import type { DrawnArrow } from "../../../src/ui/canvas/model/elements.ts";
import { createLift } from "../../../src/ui/canvas/model/lifted.ts";

const route = (): Route => ({
  points: [],
  labelAt: { x: 0, y: 0 },
  isBack: false,
  sourceSide: "right",
  targetSide: "left",
});
const arrow = (id: string, sourceId: string, targetId: string): DrawnArrow => ({
  record: createRecord("flow", { id, sourceId, targetId }),
  route: route(),
  jumps: [],
  within: null,
});
const led = (drawn: DrawnArrow): DrawnArrow => ({ ...drawn, route: route() });
const moving = (...ids: string[]) =>
  new Map(ids.map((id) => [id, { x: 0, y: 0, width: 1, height: 1 }]));
const idsOf = (arrows: readonly DrawnArrow[]) => arrows.map(({ record }) => record.id);

describe("arrows that a gesture moves", () => {
  const [own, other, far] = [
    arrow("own", "a", "b"),
    arrow("other", "c", "d"),
    arrow("far", "e", "f"),
  ];

  it("are those at what is moved and those led around it, until the gesture is over", () => {
    const lift = createLift();
    expect(idsOf(lift([own, other, far], moving()).lifted)).toEqual([]);
    const first = lift([led(own), other, far], moving("b"));
    expect(idsOf(first.lifted)).toEqual(["own"]);
    const second = lift([led(own), other, far], moving("b"));
    expect(second.lying).toBe(first.lying);
    const third = lift([led(own), led(other), far], moving("b"));
    expect(idsOf(third.lifted)).toEqual(["own", "other"]);
    // Where it was again: it stays on that layer.
    expect(idsOf(lift([led(own), other, far], moving("b")).lying)).toEqual(["far"]);
    expect(idsOf(lift([own, other, far], moving()).lying)).toEqual(["own", "other", "far"]);
  });

  it("stay where they are when there are too many", () => {
    const many = Array.from({ length: 80 }, (_, at) => arrow(`f${at}`, "hub", `n${at}`));
    const lift = createLift();
    lift(many, moving());
    expect(lift(many.map(led), moving("hub")).lifted).toEqual([]);
  });
});
