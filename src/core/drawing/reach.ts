import { boundsOf, inflate, type Rect } from "../base/geometry.ts";
import type { SceneItem, ShapeCommand } from "./sceneTypes.ts";

/** The widest letter, in sizes of the type: generous, so that nothing lies outside. */
const WIDEST = 1.3;

/**
 * An area in which all that is drawn of an item lies: of text a generous one, since the letters
 * are not measured.
 */
export function reachOf(item: SceneItem): Rect {
  switch (item.kind) {
    case "rect":
      return inflate(item, halfStroke(item));
    case "path":
      return inflate(
        boundsOf(item.commands.flatMap(pointsOf)) ?? { x: 0, y: 0, width: 0, height: 0 },
        halfStroke(item),
      );
    case "text": {
      const { lines, at, align, size, lineHeight } = item;
      const longest = Math.max(0, ...lines.map((line) => line.length)) * size * WIDEST;
      const before = align === "left" ? 0 : align === "center" ? longest / 2 : longest;
      return {
        x: at.x - before - size,
        y: at.y - 1.5 * size,
        width: longest + 2 * size,
        height: Math.max(0, lines.length - 1) * lineHeight + 2.5 * size,
      };
    }
  }
}

function halfStroke({ stroke }: Extract<SceneItem, { stroke: unknown }>): number {
  return stroke === null ? 0 : stroke.width / 2;
}

/** Corners of a box around the command; a curve lies within its control points. */
function pointsOf(command: ShapeCommand): Rect[] {
  const points =
    command.kind === "close"
      ? []
      : command.kind === "curve"
        ? [command.control1, command.control2, command.to]
        : [command.to];
  return points.map((point) => ({ ...point, width: 0, height: 0 }));
}
