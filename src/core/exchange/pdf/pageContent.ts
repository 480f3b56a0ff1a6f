import { assertNever } from "../../base/assertNever.ts";
import type { Point, Rect } from "../../base/geometry.ts";
import type { SceneItem, ShapeCommand, Stroke } from "../../drawing/sceneTypes.ts";
import { roundedRect } from "../../drawing/shapes.ts";
import type { Page, PageItem } from "../report/types.ts";
import { number } from "./pdfFile.ts";
import type { LineWriter } from "./pdfText.ts";

/** From lengths of a scene to points on the page, whose y grows upwards. */
interface Frame {
  readonly scale: number;
  readonly place: (point: Point) => Point;
}

/** Collects operators, and leaves out those that set what is set already. */
interface Ink {
  readonly operators: string[];
  readonly set: (what: "fill" | "stroke" | "width" | "dash", operator: string) => void;
  /** What is set may have been lost since. */
  readonly forget: () => void;
}

/** The content stream of a page: PDF operators (PDF 1.7, annex A), in ASCII. */
export function pageContent(page: Page, line: LineWriter): string {
  const ink = createInk();
  // Lines end and join round.
  ink.operators.push("1 J 1 j");
  const frame: Frame = { scale: 1, place: ({ x, y }) => ({ x, y: page.height - y }) };
  for (const item of page.items) drawItem(ink, line, frame, item);
  return ink.operators.join("\n");
}

function createInk(): Ink {
  const operators: string[] = [];
  const now = new Map<string, string>();
  return {
    operators,
    set(what, operator) {
      if (now.get(what) === operator) return;
      now.set(what, operator);
      operators.push(operator);
    },
    forget: () => now.clear(),
  };
}

function drawItem(ink: Ink, line: LineWriter, frame: Frame, item: PageItem): void {
  if (item.kind !== "picture") {
    drawShape(ink, line, frame, item);
    return;
  }
  const { scene, scale, origin, clip } = item;
  ink.operators.push("q", ...outline(frame, rectangle(clip)), "W n");
  const inner: Frame = {
    scale: frame.scale * scale,
    place: ({ x, y }) => frame.place({ x: origin.x + x * scale, y: origin.y + y * scale }),
  };
  for (const own of scene.items) drawShape(ink, line, inner, own);
  ink.operators.push("Q");
  ink.forget();
}

function drawShape(ink: Ink, line: LineWriter, frame: Frame, item: SceneItem): void {
  switch (item.kind) {
    case "rect": {
      const paint = painted(ink, frame, item.fill, item.stroke);
      if (paint === null) return;
      const radius = Math.min(item.radius, item.width / 2, item.height / 2);
      const shape = radius > 0 ? roundedRect(item, radius) : rectangle(item);
      ink.operators.push(...outline(frame, shape), paint);
      return;
    }
    case "path": {
      const paint = painted(ink, frame, item.fill, item.stroke);
      if (paint !== null) ink.operators.push(...outline(frame, item.commands), paint);
      return;
    }
    case "text":
      ink.set("fill", `${rgb(item.color)} rg`);
      for (const [index, text] of item.lines.entries()) {
        const at = frame.place({ x: item.at.x, y: item.at.y + index * item.lineHeight });
        ink.operators.push(...line(text, at, { ...item, size: item.size * frame.scale }));
      }
      return;
    default:
      assertNever(item);
  }
}

/** Sets colours and lines; the operator that paints with them, or null for what is not seen. */
function painted(
  ink: Ink,
  frame: Frame,
  fill: string | null,
  stroke: Stroke | null,
): string | null {
  if (fill !== null) ink.set("fill", `${rgb(fill)} rg`);
  if (stroke === null) return fill === null ? null : "f";
  ink.set("stroke", `${rgb(stroke.color)} RG`);
  ink.set("width", `${number(stroke.width * frame.scale)} w`);
  const dash = (stroke.dash ?? []).map((length) => number(length * frame.scale));
  ink.set("dash", `[${dash.join(" ")}] 0 d`);
  return fill === null ? "S" : "B";
}

function rectangle({ x, y, width, height }: Rect): ShapeCommand[] {
  return [
    { kind: "move", to: { x, y } },
    { kind: "line", to: { x: x + width, y } },
    { kind: "line", to: { x: x + width, y: y + height } },
    { kind: "line", to: { x, y: y + height } },
    { kind: "close" },
  ];
}

function outline(frame: Frame, commands: readonly ShapeCommand[]): string[] {
  const pair = (point: Point) => {
    const { x, y } = frame.place(point);
    return `${number(x)} ${number(y)}`;
  };
  return commands.map((command) => {
    switch (command.kind) {
      case "move":
        return `${pair(command.to)} m`;
      case "line":
        return `${pair(command.to)} l`;
      case "curve":
        return `${pair(command.control1)} ${pair(command.control2)} ${pair(command.to)} c`;
      case "close":
        return "h";
      default:
        return assertNever(command);
    }
  });
}

function rgb(color: string): string {
  return [1, 3, 5]
    .map((at) => Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000)
    .join(" ");
}
