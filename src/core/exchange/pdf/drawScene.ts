import type { jsPDF } from "jspdf";
import type { Point, Rect } from "../../base/geometry.ts";
import type { Scene, SceneItem, ShapeCommand, Stroke } from "../../drawing/sceneTypes.ts";
import type { TextWriter } from "./pdfText.ts";

/** From a canvas pixel of the scene to points on the page. */
interface Frame {
  readonly scale: number;
  readonly place: (point: Point) => Point;
}

// A small process is not blown up beyond this: 1 canvas pixel is 0.75 pt on a screen.
const LARGEST_SCALE = 1;

/** Draws the scene into the box on the current page, as large as it fits, in the middle. */
export function drawScene(pdf: jsPDF, text: TextWriter, scene: Scene, box: Rect): void {
  const { bounds } = scene;
  const scale = Math.min(LARGEST_SCALE, box.width / bounds.width, box.height / bounds.height);
  const left = box.x + (box.width - bounds.width * scale) / 2;
  const top = box.y + (box.height - bounds.height * scale) / 2;
  const frame: Frame = {
    scale,
    place: ({ x, y }) => ({ x: left + (x - bounds.x) * scale, y: top + (y - bounds.y) * scale }),
  };
  pdf.setLineCap("round");
  pdf.setLineJoin("round");
  for (const item of scene.items) drawItem(pdf, text, frame, item);
  pdf.setLineDashPattern([], 0);
}

/** Strokes an icon that already lies where it belongs on the page. */
export function drawIcon(
  pdf: jsPDF,
  commands: readonly ShapeCommand[],
  color: string,
  width: number,
): void {
  const frame: Frame = { scale: 1, place: (point) => point };
  pdf.setLineCap("round");
  pdf.setLineJoin("round");
  paint(pdf, frame, null, { color, width });
  for (const command of commands) step(pdf, frame, command);
  pdf.stroke();
}

function drawItem(pdf: jsPDF, text: TextWriter, frame: Frame, item: SceneItem): void {
  switch (item.kind) {
    case "rect": {
      const mode = paint(pdf, frame, item.fill, item.stroke);
      if (mode === null) return;
      const { x, y } = frame.place(item);
      const radius = item.radius * frame.scale;
      const width = item.width * frame.scale;
      pdf.roundedRect(x, y, width, item.height * frame.scale, radius, radius, mode);
      return;
    }
    case "path": {
      const mode = paint(pdf, frame, item.fill, item.stroke);
      if (mode === null) return;
      for (const command of item.commands) step(pdf, frame, command);
      if (mode === "F") pdf.fill();
      else if (mode === "S") pdf.stroke();
      else pdf.fillStroke();
      return;
    }
    case "text":
      for (const [index, line] of item.lines.entries()) {
        const { x, y } = frame.place({ x: item.at.x, y: item.at.y + index * item.lineHeight });
        text.line(line, x, y, { ...item, size: item.size * frame.scale });
      }
  }
}

function paint(
  pdf: jsPDF,
  frame: Frame,
  fill: string | null,
  stroke: Stroke | null,
): "F" | "S" | "FD" | null {
  if (fill !== null) pdf.setFillColor(fill);
  if (stroke !== null) {
    pdf.setDrawColor(stroke.color);
    pdf.setLineWidth(stroke.width * frame.scale);
    pdf.setLineDashPattern(
      (stroke.dash ?? []).map((length) => length * frame.scale),
      0,
    );
  }
  if (fill !== null) return stroke === null ? "F" : "FD";
  return stroke === null ? null : "S";
}

function step(pdf: jsPDF, frame: Frame, command: ShapeCommand): void {
  switch (command.kind) {
    case "move":
    case "line": {
      const { x, y } = frame.place(command.to);
      if (command.kind === "move") pdf.moveTo(x, y);
      else pdf.lineTo(x, y);
      return;
    }
    case "curve": {
      const one = frame.place(command.control1);
      const two = frame.place(command.control2);
      const to = frame.place(command.to);
      pdf.curveTo(one.x, one.y, two.x, two.y, to.x, to.y);
      return;
    }
    case "close":
      pdf.close();
  }
}
