import { inflate, type Point, type Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import {
  flowWidth,
  glowWidth,
  HALO,
  heatStrength,
  type Mark,
} from "../../../core/drawing/heatShapes.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import type { Painting, Pen } from "./paint.ts";

/** Letters of a number keep this size in the picture, in its pixels. */
const LETTER = 11;
/** A node narrower than this in the picture has no room for its number. */
const ROOM_FOR_NUMBER = 48;

/** The halos of hot nodes: they lie below everything else. */
export function paintHalos(context: Pen, painting: Painting, nodes: readonly NodeRecord[]): void {
  const { scale } = painting;
  const color = heatColor(painting);
  for (const { mark, bounds } of hotNodes(painting, nodes)) {
    // At least two pixels of it are seen however small the node is.
    const { x, y, width, height } = inflate(bounds, Math.max(HALO, 2 / scale));
    context.globalAlpha = heatStrength(mark.share);
    context.fillStyle = color;
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
    context.lineWidth = 1 / scale;
    context.strokeStyle = color;
    context.strokeRect(x, y, width, height);
  }
}

/** The numbers of hot nodes, in the middle of their upper borders. */
export function paintHeatNumbers(
  context: Pen,
  painting: Painting,
  nodes: readonly NodeRecord[],
): void {
  const { scale } = painting;
  context.font = `600 ${LETTER / scale}px system-ui, sans-serif`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  for (const { mark, bounds } of hotNodes(painting, nodes)) {
    if (bounds.width * scale < ROOM_FOR_NUMBER) continue;
    paintNumber(context, painting, mark, { x: bounds.x + bounds.width / 2, y: bounds.y - HALO });
  }
  // There are few of these: at any size they have their numbers.
  for (const [id, mark] of painting.heat?.marks ?? []) {
    const route = painting.scene.route(id);
    if (route !== undefined) paintNumber(context, painting, mark, route.labelAt);
  }
}

function paintNumber(context: Pen, painting: Painting, { text }: Mark, { x, y }: Point): void {
  const { scale, colors } = painting;
  const width = context.measureText(text).width + 10 / scale;
  const height = (LETTER + 5) / scale;
  context.fillStyle = colors.panel;
  context.fillRect(x - width / 2, y - height / 2, width, height);
  context.lineWidth = 1 / scale;
  context.strokeStyle = heatColor(painting);
  context.strokeRect(x - width / 2, y - height / 2, width, height);
  context.fillStyle = colors.text;
  context.fillText(text, x, y);
}

/** The glow behind a flow that is marked: at least four pixels of it are seen. */
export function paintGlow(
  context: Pen,
  painting: Painting,
  id: RecordId,
  points: readonly Point[],
): void {
  const mark = painting.heat?.marks.get(id);
  if (mark === undefined) return;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.lineWidth = Math.max(4 / painting.scale, glowWidth(mark.share));
  context.globalAlpha = heatStrength(mark.share);
  context.strokeStyle = heatColor(painting);
  context.stroke();
  context.globalAlpha = 1;
}

function heatColor({ heat, colors }: Painting): string {
  return heat?.tone === "gain" ? colors.accent : colors.heat;
}

/** The nodes that have heat, with where they lie. */
function* hotNodes(
  { scene, heat }: Painting,
  nodes: readonly NodeRecord[],
): Generator<{ readonly mark: Mark; readonly bounds: Rect }, void> {
  if (heat === null) return;
  for (const { id } of nodes) {
    const mark = heat.marks.get(id);
    const bounds = scene.bounds(id);
    if (mark !== undefined && bounds !== undefined) yield { mark, bounds };
  }
}

/** How wide the line of a flow is, in canvas pixels: by its deals where that is shown. */
export function lineWidthOf({ volumes, scale }: Painting, id: string): number {
  const mark = volumes?.marks.get(id);
  return mark === undefined ? 1 / scale : Math.max(1 / scale, flowWidth(mark.share));
}
