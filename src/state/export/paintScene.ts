import type { Pause } from "../../core/base/pause.ts";
import { svgPath } from "../../core/drawing/svgText.ts";
import type { Scene, SceneItem, Stroke } from "../../core/drawing/sceneTypes.ts";

export type Pen = CanvasRenderingContext2D;

/** Items in one go: a millisecond or two. */
const AT_A_TIME = 100;

/** What is drawn again and again, strip by strip, is made once. */
const paths = new WeakMap<SceneItem, Path2D>();

/** Draws a scene on a canvas, with the page's own fonts, so many pixels for one of the scene. */
export function paintScene(pen: Pen, scene: Scene, scale: number, fontFamily: string): void {
  const { bounds, background, items } = scene;
  pen.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
  if (background !== null) {
    pen.fillStyle = background;
    pen.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
  }
  paintItems(pen, items, fontFamily);
}

/** The same a little at a time. */
export async function paintInSlices(
  pen: Pen,
  scene: Scene,
  scale: number,
  fontFamily: string,
  pause: Pause,
): Promise<void> {
  paintScene(pen, { ...scene, items: [] }, scale, fontFamily);
  for (let from = 0; from < scene.items.length; from += AT_A_TIME) {
    paintItems(pen, scene.items.slice(from, from + AT_A_TIME), fontFamily);
    await pause(from / scene.items.length);
  }
}

/** Draws items by the transform that the canvas has. */
export function paintItems(pen: Pen, items: Iterable<SceneItem>, fontFamily: string): void {
  pen.lineCap = "round";
  pen.lineJoin = "round";
  let shown = "";
  for (const item of items) {
    if (item.kind === "text") {
      const font = `${item.weight} ${item.size}px ${fontFamily}`;
      // Setting a font costs as much as a word.
      if (font !== shown) pen.font = font;
      shown = font;
    }
    paintItem(pen, item);
  }
}

function paintItem(pen: Pen, item: SceneItem): void {
  if (item.kind === "text") {
    const { lines, at, align, color, lineHeight, direction } = item;
    pen.fillStyle = color;
    pen.textAlign = align;
    pen.direction = direction;
    for (const [index, line] of lines.entries()) {
      pen.fillText(line, at.x, at.y + index * lineHeight);
    }
    return;
  }
  const path = pathOf(item);
  if (item.fill !== null) {
    pen.fillStyle = item.fill;
    pen.fill(path);
  }
  if (item.stroke !== null) drawStroke(pen, path, item.stroke);
}

function pathOf(item: Exclude<SceneItem, { kind: "text" }>): Path2D {
  const known = paths.get(item);
  if (known !== undefined) return known;
  const path = item.kind === "path" ? new Path2D(svgPath(item.commands)) : new Path2D();
  if (item.kind === "rect") {
    path.roundRect(item.x, item.y, item.width, item.height, item.radius);
  }
  paths.set(item, path);
  return path;
}

function drawStroke(pen: Pen, path: Path2D, stroke: Stroke): void {
  pen.strokeStyle = stroke.color;
  pen.lineWidth = stroke.width;
  pen.setLineDash([...(stroke.dash ?? [])]);
  pen.stroke(path);
}
