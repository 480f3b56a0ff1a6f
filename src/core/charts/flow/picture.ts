import { LINE_HEIGHT, type Pen } from "../pen.ts";
import type { FlowSpec } from "../spec.ts";
import type { Columns, Slot } from "./columns.ts";

/** How wide a node is. */
export const NODE = 12;
export const NAME_LINES = 2;
/** How high a node's name is at most, with its number. */
export const LABEL = (NAME_LINES + 1) * LINE_HEIGHT + 4;

/** Where something stands in its column. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A flow on its way onto the page. */
export interface Picture {
  readonly spec: FlowSpec;
  readonly pen: Pen;
  readonly columns: Columns;
  readonly pitch: number;
  /** Room before the first column for its names; 0 where they stand above, as everywhere else. */
  readonly aside: number;
  /** Pixels for one unit of volume. */
  readonly scale: number;
  readonly placed: ReadonlyMap<Slot, Placed>;
  /** How much of a node's sides is taken already, from above. */
  readonly used: { readonly out: Map<string, number>; readonly into: Map<string, number> };
  /** Where the lowest node ends. */
  readonly bottom: number;
}
