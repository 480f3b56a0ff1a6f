import { textDirection } from "../drawing/textDirection.ts";
import type { Scene, SceneItem } from "../drawing/sceneTypes.ts";
import { placed } from "../drawing/shapes.ts";
import type { ChartOptions, DrawnChart } from "./pen.ts";

const MARGIN = 24;
const TITLE = 36;
const SIZE = 16;

/** The chart as it stands alone in a file: with its title and a margin around it. */
export function framed({ scene }: DrawnChart, title: string, options: ChartOptions): Scene {
  const { direction, palette, measure } = options;
  const { width, height } = scene.bounds;
  const least = Math.ceil(measure(title, SIZE, 600));
  const whole = Math.max(width, least) + 2 * MARGIN;
  const isLtr = direction === "ltr";
  const start = isLtr ? MARGIN : whole - MARGIN - width;
  const heading: SceneItem = {
    kind: "text",
    lines: [title],
    at: { x: isLtr ? MARGIN : whole - MARGIN, y: MARGIN + SIZE },
    align: isLtr ? "left" : "right",
    size: SIZE,
    weight: 600,
    color: palette.neutrals.ink,
    lineHeight: 20,
    direction: textDirection(title, direction),
  };
  const offset = { x: start, y: MARGIN + TITLE };
  return {
    bounds: { x: 0, y: 0, width: whole, height: height + TITLE + 2 * MARGIN },
    background: scene.background,
    items: [heading, ...scene.items.map((item) => moved(item, offset))],
  };
}

function moved(item: SceneItem, by: { readonly x: number; readonly y: number }): SceneItem {
  switch (item.kind) {
    case "rect":
      return { ...item, x: item.x + by.x, y: item.y + by.y };
    case "text":
      return { ...item, at: { x: item.at.x + by.x, y: item.at.y + by.y } };
    case "path":
      return { ...item, commands: placed(item.commands, 1, by) };
  }
}
