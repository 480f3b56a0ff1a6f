import type { Point } from "../../base/geometry.ts";
import type { ShapeCommand } from "../../drawing/sceneTypes.ts";

/** The end of a band at a node: its upper corner, and how thick it is. */
export interface Port extends Point {
  readonly thickness: number;
}

/** A band from one node's side to another's. */
export function band(from: Port, to: Port): ShapeCommand[] {
  const middle = (from.x + to.x) / 2;
  const low = { from: from.y + from.thickness, to: to.y + to.thickness };
  return [
    { kind: "move", to: { x: from.x, y: from.y } },
    {
      kind: "curve",
      control1: { x: middle, y: from.y },
      control2: { x: middle, y: to.y },
      to: { x: to.x, y: to.y },
    },
    { kind: "line", to: { x: to.x, y: low.to } },
    {
      kind: "curve",
      control1: { x: middle, y: low.to },
      control2: { x: middle, y: low.from },
      to: { x: from.x, y: low.from },
    },
    { kind: "close" },
  ];
}

/**
 * A band that leaves a node's side and runs downwards, narrowing to a foot: as thick as its
 * volume where it leaves, and nowhere further from the node than the room allows.
 */
export function drop(from: Port, foot: Point, width: number, room: number): ShapeCommand[] {
  const side = Math.sign(foot.x - from.x) || 1;
  const [outer, inner] = [foot.x + (side * width) / 2, foot.x - (side * width) / 2];
  const low = from.y + from.thickness;
  // A thick band swings out further, so that it is seen to be thick.
  const swing = from.x + side * Math.min(room, Math.abs(outer - from.x) + from.thickness * 0.6);
  return [
    { kind: "move", to: { x: from.x, y: from.y } },
    {
      kind: "curve",
      control1: { x: swing, y: from.y },
      control2: { x: outer, y: Math.min(foot.y, low) },
      to: { x: outer, y: foot.y },
    },
    { kind: "line", to: { x: inner, y: foot.y } },
    {
      kind: "curve",
      control1: { x: inner, y: Math.min(foot.y, low + 24) },
      control2: { x: inner, y: low },
      to: { x: from.x, y: low },
    },
    { kind: "close" },
  ];
}
