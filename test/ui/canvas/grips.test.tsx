import { describe, expect, it } from "vitest";
import { arrowHolds } from "../../../src/ui/canvas/model/grips.ts";

const BENDS = [
  { x: 30, y: 0 },
  { x: 30, y: 200 },
];
const ROUTE = {
  points: [{ x: 0, y: 0 }, ...BENDS, { x: 300, y: 200 }],
  labelAt: { x: 500, y: 500 },
};

function kinds(zoom: number, chosen?: number): string[] {
  return arrowHolds(ROUTE, BENDS, zoom, chosen).map(({ kind, index }) => `${kind} ${index}`);
}

describe("the grips of an arrow", () => {
  it("are all there where there is room for them", () => {
    expect(kinds(1)).toEqual([
      "segment 1",
      "segment 2",
      "bend 0",
      "bend 1",
      "source 0",
      "target 0",
    ]);
  });

  it("leave out a bend that the end would cover when all gets smaller", () => {
    expect(kinds(0.5)).not.toContain("bend 0");
    expect(kinds(0.5)).toContain("bend 1");
  });

  it("keep the chosen bend, above all others", () => {
    expect(kinds(0.5, 0).at(-1)).toBe("bend 0");
  });

  it("keep the ends at any zoom, and show segments only where they are long enough", () => {
    expect(kinds(0.1)).toEqual(["source 0", "target 0"]);
  });
});
