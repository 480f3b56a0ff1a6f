import type { Point, Rect, Size } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import type { Side } from "../../process/fields.ts";

/** The outline of a node, as far as arrows care: where a line that comes in off centre ends. */
export type NodeShape = "rect" | "pill" | "diamond";

/** A node as the routing sees it, in canvas pixels from the canvas's origin. */
export interface RouteNode extends Rect {
  /** A plain rectangle when left out. */
  readonly shape?: NodeShape;
  /** The container it lies in: arrows between two of its nodes stay inside it. */
  readonly parentId?: RecordId | null;
}

export interface RouteArrow {
  readonly id: RecordId;
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
  /** The side the user fixed, or null to leave it to the routing. */
  readonly sourceSide: Side | null;
  readonly targetSide: Side | null;
  /** Points that the user has led the arrow through; left out or empty, the routing finds a way. */
  readonly bends?: readonly Point[];
  /** Where the user put the label, as a share of the way; null or left out, the routing finds a place. */
  readonly labelShare?: number | null;
  /** Size of the label in canvas pixels; left out, room for a short one is kept. */
  readonly labelSize?: Size;
}

/** The way of one arrow. */
export interface Route {
  /** Orthogonal polyline; the first and last points lie on the outlines of the two nodes. */
  readonly points: readonly Point[];
  /** Where the middle of the label belongs. */
  readonly labelAt: Point;
  /** The arrow closes a loop: deals come back by it. */
  readonly isBack: boolean;
  readonly sourceSide: Side;
  readonly targetSide: Side;
}

/** A route before its label is placed. */
export interface Way {
  readonly points: readonly Point[];
  readonly sourceSide: Side;
  readonly targetSide: Side;
}

/** The obstacles that an area touches. Everything the search knows of the surroundings comes by it. */
export type ObstacleQuery = (area: Rect) => readonly Rect[];

/** Work that can be left off and taken up again at each yield, and what comes of it. */
export type Slices<Result = void> = Generator<void, Result, void>;
