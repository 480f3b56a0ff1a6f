import type { Point } from "../base/geometry.ts";
import type { ShapeCommand, TextShape } from "./sceneTypes.ts";

/** To a hundredth of a pixel, so that the same picture is the same bytes. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** The `d` attribute of an SVG path. */
export function svgPath(commands: readonly ShapeCommand[]): string {
  return commands.map(step).join("");
}

function step(command: ShapeCommand): string {
  switch (command.kind) {
    case "move":
      return `M${pair(command.to)}`;
    case "line":
      return `L${pair(command.to)}`;
    case "curve":
      return `C${pair(command.control1)} ${pair(command.control2)} ${pair(command.to)}`;
    case "close":
      return "Z";
  }
}

function pair({ x, y }: Point): string {
  return `${svgNumber(x)},${svgNumber(y)}`;
}

/** SVG's word for the end at which a text stands: "start" is the right one of a text that runs so. */
export function textAnchor({ align, direction }: TextShape): "start" | "middle" | "end" {
  if (align === "center") return "middle";
  return (align === "left") === (direction === "ltr") ? "start" : "end";
}
