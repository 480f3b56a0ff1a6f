import { inflate, type Point, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { type Brush, textIn } from "./brush.ts";
import type { PathCommand } from "./routing/path.ts";
import type { SceneItem } from "./sceneTypes.ts";

/** A number of the forecast as it is drawn: in words, and as a share of the highest, 0 to 1. */
export interface Mark {
  readonly text: string;
  readonly share: number;
}

/** What of the forecast is drawn over the diagram, with the words of its legend. */
export interface Overlay {
  readonly title: string;
  /** What it says: where something is wrong, or where there is something to gain. */
  readonly tone: "bad" | "gain";
  /** By the id of the node or flow. */
  readonly marks: ReadonlyMap<RecordId, Mark>;
}

/** How far a heat reaches beyond its node, in canvas pixels. */
export const HALO = 10;
const SIZE = 11;
const HEIGHT = 20;

/** How wide a flow is that carries this share of the most deals, in canvas pixels. */
export function flowWidth(share: number): number {
  return Math.round((1.5 + 8.5 * Math.min(1, Math.max(0, share))) * 10) / 10;
}

/** How much of the colour of heat is in the halo, 0 to 1: never so little that it can't be seen. */
export function heatStrength(share: number): number {
  return 0.12 + 0.58 * Math.min(1, Math.max(0, share));
}

/** How wide the glow behind a flow is, in canvas pixels. */
export function glowWidth(share: number): number {
  return 8 + 8 * Math.min(1, Math.max(0, share));
}

/** The glow behind a flow that is marked. */
export function glowShapes(
  brush: Brush,
  commands: readonly PathCommand[],
  { share }: Mark,
  tone: Overlay["tone"],
): SceneItem {
  const color = mixed(brush.palette.neutrals.canvas, toneColor(brush, tone), heatStrength(share));
  return { kind: "path", commands, fill: null, stroke: { color, width: glowWidth(share) } };
}

function toneColor({ palette: { neutrals } }: Brush, tone: Overlay["tone"]): string {
  return tone === "bad" ? neutrals.bad : neutrals.accent;
}

/** The halo behind a hot node. */
export function haloShapes(
  brush: Brush,
  box: Rect,
  { share }: Mark,
  tone: Overlay["tone"],
): SceneItem[] {
  const color = toneColor(brush, tone);
  return [
    {
      kind: "rect",
      ...inflate(box, HALO),
      radius: 18,
      fill: mixed(brush.palette.neutrals.canvas, color, heatStrength(share)),
      stroke: { color, width: 1 },
    },
  ];
}

/** The number on a hot node, in the middle of its upper border, or on a flow. */
export function markShapes(
  brush: Brush,
  middle: Point,
  { text }: Mark,
  tone: Overlay["tone"],
): SceneItem[] {
  const { panel, ink } = brush.palette.neutrals;
  const color = toneColor(brush, tone);
  const width = Math.ceil(brush.measure(text, SIZE, 600)) + 16;
  const box = { x: middle.x - width / 2, y: middle.y - HEIGHT / 2, width, height: HEIGHT };
  return [
    { kind: "rect", ...box, radius: HEIGHT / 2, fill: panel, stroke: { color, width: 1 } },
    textIn(
      brush,
      text,
      { x: box.x + 7, width: width - 14 },
      box.y + 14,
      { size: SIZE, weight: 600, color: ink },
      "center",
    ),
  ];
}

/** What the marks mean, one line each, below the diagram. */
export function legendShapes(brush: Brush, bounds: Rect, titles: readonly string[]): SceneItem[] {
  const { soft } = brush.palette.neutrals;
  return titles.map((title, index) =>
    textIn(brush, title, bounds, bounds.y + bounds.height + 32 + index * 20, {
      size: 13,
      weight: 500,
      color: soft,
    }),
  );
}

/** One colour with so much of another in it, both as `#rrggbb`. */
function mixed(ground: string, color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [ground, color].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const value = Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share);
    return value.toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
