import type { Point, Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { truncateText } from "../../../core/base/text.ts";
import type { Overlay } from "../../../core/drawing/heatShapes.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import type { Hue } from "../../../core/process/fields.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import { hueOf } from "../model/hues.ts";
import type { Scene } from "../model/scene.ts";
import type { FindingMarks } from "../../../state/analysis/shownMarks.ts";
import { paintMarks } from "./paintMarks.ts";
import { lineWidthOf, paintGlow, paintHalos, paintHeatNumbers } from "./paintHeat.ts";

/** The colours of the picture: those of the page's theme, or the system's where it insists. */
export interface PaintColors {
  readonly fill: (hue: Hue | null, kind: NodeRecord["kind"]) => string;
  readonly border: (hue: Hue | null) => string;
  readonly text: string;
  readonly edge: string;
  readonly accent: string;
  readonly heat: string;
  readonly error: string;
  readonly warning: string;
  readonly panel: string;
}

export interface Painting {
  readonly scene: Scene;
  readonly document: ProcessDocument;
  /** In canvas pixels. */
  readonly area: Rect;
  /** Pixels of the picture for one of the canvas. */
  readonly scale: number;
  readonly colors: PaintColors;
  readonly selection: ReadonlySet<RecordId>;
  /** What was searched for. */
  readonly found: ReadonlySet<RecordId>;
  /** What of the forecast is drawn over the nodes, and as the width of flows. */
  readonly heat: Overlay | null;
  readonly volumes: Overlay | null;
  /** What the quality check found. */
  readonly findings: FindingMarks;
  /**
   * Pixels of the picture for one of the window. Below 1 it is being zoomed: what nobody sees in
   * motion is left out, which takes a third of the time.
   */
  readonly sharpness: number;
  /** What is drawn elsewhere. */
  readonly without: ReadonlySet<RecordId>;
  readonly direction: "ltr" | "rtl";
}

/** Letters of a stage's name keep this size, in pixels of the window. */
const LETTER = 11;
/** A stage narrower than this has no room for its name. */
const ROOM_FOR_NAME = 44;
/** Heads of arrows are drawn from this scale on. */
const ROOM_FOR_HEAD = 0.2;

/** What the picture is drawn with. */
export type Pen = OffscreenCanvasRenderingContext2D;

/**
 * Draws the part of the scene that lies in the area onto an empty ground: stages, arrows, then
 * all other nodes.
 */
export function paint(context: Pen, painting: Painting): void {
  const { scene, area, scale, without } = painting;
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  const nodes = scene
    .nodesIn(area)
    .filter((id) => !without.has(id))
    .flatMap((id) => scene.node(id) ?? []);
  const stages = nodes.filter(({ kind }) => kind === "stage");
  paintHalos(context, painting, nodes);
  paintNodes(context, painting, stages);
  paintNames(context, painting, stages);
  paintArrows(context, painting);
  paintNodes(
    context,
    painting,
    nodes.filter(({ kind }) => kind !== "stage"),
  );
  paintMarks(context, painting, nodes);
  paintHeatNumbers(context, painting, nodes);
}

/** Nodes of one look are one path: thousands of boxes are a handful of calls. */
function paintNodes(
  context: Pen,
  { scene, document, scale, colors, selection, found, sharpness }: Painting,
  nodes: readonly NodeRecord[],
): void {
  const looks = new Map<string, { fill: string; border: string; path: Path2D }>();
  const rings = new Path2D();
  const marks = new Path2D();
  for (const node of nodes) {
    const bounds = scene.bounds(node.id);
    if (bounds === undefined) continue;
    const hue = hueOf(document, node);
    const [fill, border] = [colors.fill(hue, node.kind), colors.border(hue)];
    const key = `${fill} ${border}`;
    const look = looks.get(key) ?? { fill, border, path: new Path2D() };
    looks.set(key, look);
    trace(look.path, node.kind, bounds);
    if (selection.has(node.id)) ring(rings, bounds, scale);
    else if (found.has(node.id)) ring(marks, bounds, scale);
  }
  context.lineWidth = sharpness / scale;
  for (const { fill, border, path } of looks.values()) {
    context.fillStyle = fill;
    context.fill(path);
    context.strokeStyle = border;
    context.stroke(path);
  }
  context.lineWidth = (2 * sharpness) / scale;
  context.strokeStyle = colors.accent;
  context.stroke(rings);
  context.setLineDash([4 / scale, 3 / scale]);
  context.stroke(marks);
  context.setLineDash([]);
}

function ring(path: Path2D, { x, y, width, height }: Rect, scale: number): void {
  const away = 3 / scale;
  path.rect(x - away, y - away, width + 2 * away, height + 2 * away);
}

function trace(path: Path2D, kind: NodeRecord["kind"], { x, y, width, height }: Rect): void {
  switch (kind) {
    case "decision":
      path.moveTo(x + width / 2, y);
      path.lineTo(x + width, y + height / 2);
      path.lineTo(x + width / 2, y + height);
      path.lineTo(x, y + height / 2);
      path.closePath();
      return;
    case "leadSource":
    case "outcome":
      path.roundRect(x, y, width, height, height / 2);
      return;
    case "stage":
    case "activity":
    case "note":
      path.rect(x, y, width, height);
  }
}

function paintNames(
  context: Pen,
  { scene, scale, sharpness, colors, direction }: Painting,
  stages: readonly NodeRecord[],
): void {
  const letter = LETTER * sharpness;
  context.fillStyle = colors.text;
  context.font = `600 ${letter / scale}px system-ui, sans-serif`;
  context.textBaseline = "middle";
  context.textAlign = direction === "rtl" ? "right" : "left";
  context.direction = direction;
  for (const stage of stages) {
    const bounds = scene.bounds(stage.id);
    if (
      bounds === undefined ||
      stage.kind !== "stage" ||
      bounds.width * scale < ROOM_FOR_NAME * sharpness
    ) {
      continue;
    }
    const letters = Math.floor((bounds.width * scale - 8 * sharpness) / (letter * 0.56));
    const at =
      direction === "rtl"
        ? bounds.x + bounds.width - (4 * sharpness) / scale
        : bounds.x + (4 * sharpness) / scale;
    context.fillText(truncateText(stage.name, letters), at, bounds.y + letter / scale);
  }
}

function paintArrows(context: Pen, painting: Painting): void {
  const { scene, area, scale, colors, selection, without, sharpness } = painting;
  const isCoarse = sharpness < 1;
  // Flows of one width are one path.
  const flows = new Map<number, Path2D>();
  const dependencies = new Path2D();
  const chosen = new Path2D();
  const heads = new Path2D();
  for (const { id, kind } of scene.arrowsIn(area)) {
    const points = scene.route(id)?.points;
    if (points === undefined || without.has(id)) continue;
    paintGlow(context, painting, id, points);
    // Lines of one pixel are drawn without working out their outlines.
    const width = isCoarse ? sharpness / scale : lineWidthOf(painting, id);
    const flow = flows.get(width) ?? new Path2D();
    if (kind === "flow") flows.set(width, flow);
    const path = selection.has(id) ? chosen : kind === "flow" ? flow : dependencies;
    for (const [index, { x, y }] of points.entries()) {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (scale >= ROOM_FOR_HEAD && !isCoarse && kind === "flow") traceHead(heads, points);
  }
  context.strokeStyle = colors.edge;
  for (const [width, path] of flows) {
    context.lineWidth = width;
    context.stroke(path);
  }
  context.fillStyle = colors.edge;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path, not an array
  context.fill(heads);
  context.lineWidth = sharpness / scale;
  if (!isCoarse) context.setLineDash([3 / scale, 2 / scale]);
  context.stroke(dependencies);
  context.setLineDash([]);
  context.lineWidth = 2 / scale;
  context.strokeStyle = colors.accent;
  context.stroke(chosen);
}

const HEAD = 14;

function traceHead(path: Path2D, points: readonly Point[]): void {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return;
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  path.moveTo(tip.x, tip.y);
  path.lineTo(tip.x - HEAD * dx + (HEAD / 2) * dy, tip.y - HEAD * dy + (HEAD / 2) * dx);
  path.lineTo(tip.x - HEAD * dx - (HEAD / 2) * dy, tip.y - HEAD * dy - (HEAD / 2) * dx);
  path.closePath();
}
