import { svgPath } from "../../core/drawing/svgText.ts";
import type { Scene, SceneItem, Stroke } from "../../core/drawing/sceneTypes.ts";

/** Draws a scene on a canvas, with the page's own fonts, so many pixels for one of the scene. */
export function paintScene(
  context: CanvasRenderingContext2D,
  { bounds, background, items }: Scene,
  scale: number,
  fontFamily: string,
): void {
  context.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
  context.fillStyle = background;
  context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const item of items) paintItem(context, item, fontFamily);
}

function paintItem(context: CanvasRenderingContext2D, item: SceneItem, fontFamily: string): void {
  if (item.kind === "text") {
    const { lines, at, align, size, weight, color, lineHeight, direction } = item;
    context.font = `${weight} ${size}px ${fontFamily}`;
    context.fillStyle = color;
    context.textAlign = align;
    context.direction = direction;
    lines.forEach((line, index) => context.fillText(line, at.x, at.y + index * lineHeight));
    return;
  }
  const path = item.kind === "path" ? new Path2D(svgPath(item.commands)) : new Path2D();
  if (item.kind === "rect") {
    path.roundRect(item.x, item.y, item.width, item.height, item.radius);
  }
  if (item.fill !== null) {
    context.fillStyle = item.fill;
    context.fill(path);
  }
  if (item.stroke !== null) drawStroke(context, path, item.stroke);
}

function drawStroke(context: CanvasRenderingContext2D, path: Path2D, stroke: Stroke): void {
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke(path);
}
