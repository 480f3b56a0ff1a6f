import { centreOf, type Point, type Rect } from "../../../core/base/geometry.ts";
import type { Side } from "../../../core/process/fields.ts";

/** Where an arrow begins or ends that is drawn straight from a side of a node. */
export function middleOfSide(bounds: Rect, side: Side): Point {
  const { x, y } = centreOf(bounds);
  switch (side) {
    case "left":
      return { x: bounds.x, y };
    case "right":
      return { x: bounds.x + bounds.width, y };
    case "top":
      return { x, y: bounds.y };
    case "bottom":
      return { x, y: bounds.y + bounds.height };
  }
}
