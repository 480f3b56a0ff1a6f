import type { Point, Size } from "../base/geometry.ts";
import type { ArrowRecord } from "../process/kinds.ts";
import type { Brush } from "./brush.ts";
import { flowLabel, flowLabelSize } from "./flowLabel.ts";
import { flowPill } from "./flowPill.ts";
import { flowWidth, glowShapes } from "./heatShapes.ts";
import { arrowHead, CORNER_RADIUS, roundedPath } from "./routing/path.ts";
import type { Route } from "./routing/types.ts";
import type { SceneItem } from "./sceneTypes.ts";
import { circle } from "./shapes.ts";

/** What a flow says; dependencies say nothing on the diagram. */
function labelOf(brush: Brush, arrow: ArrowRecord) {
  if (arrow.kind === "dependency" || brush.detail === "thumbnail") return null;
  return flowLabel(
    brush.document,
    arrow,
    brush.formats,
    brush.badges?.get(arrow.id)?.state ?? null,
  );
}

/** How much room the routing keeps free for the arrow's label: as much as on the canvas. */
export function labelSizeOf(brush: Brush, arrow: ArrowRecord): Size {
  return flowLabelSize(labelOf(brush, arrow));
}

/** Long dashes and a dot at its tail tell a flow by which deals come back. */
const BACK_DASH = [10, 4];
const TAIL_RADIUS = 3;

/**
 * The line and head of a flow (solid; of one that leads back, in long dashes from a dot) or a
 * dependency (dashed, thin, open head).
 */
export function arrowShapes(
  brush: Brush,
  arrow: ArrowRecord,
  route: Route,
  jumps: readonly Point[],
): SceneItem[] {
  const color = brush.palette.neutrals.edge;
  const isFlow = arrow.kind === "flow";
  const [start] = route.points;
  const volume = brush.volumes?.marks.get(arrow.id);
  const width = volume === undefined ? (isFlow ? 1.5 : 1) : flowWidth(volume.share);
  const headSize = isFlow ? 9 + (volume === undefined ? 0 : width * 0.9) : 7;
  const commands = roundedPath(
    isFlow ? shortenedBy(route, headSize / 2) : route.points,
    CORNER_RADIUS,
    jumps,
  );
  const mark = brush.heat?.marks.get(arrow.id);
  const glow =
    mark === undefined ? [] : [glowShapes(brush, commands, mark, brush.heat?.tone ?? "bad")];
  const line: SceneItem = {
    kind: "path",
    commands,
    fill: null,
    stroke: {
      color,
      width,
      ...(isFlow ? (route.isBack ? { dash: BACK_DASH } : {}) : { dash: [4, 4] }),
    },
  };
  const head = arrowHead(route.points, headSize).map(
    (to, index) => ({ kind: index === 0 ? "move" : "line", to }) as const,
  );
  const tip: SceneItem = isFlow
    ? { kind: "path", commands: [...head, { kind: "close" }], fill: color, stroke: null }
    : { kind: "path", commands: head, fill: null, stroke: { color, width: 1.25 } };
  if (!isFlow || !route.isBack || start === undefined) return [...glow, line, tip];
  const tail = circle(start, TAIL_RADIUS);
  return [...glow, line, tip, { kind: "path", commands: tail, fill: color, stroke: null }];
}

/** The pill with the label, its box first; drawn over the nodes so that it stays readable. */
export function arrowLabelShapes(brush: Brush, arrow: ArrowRecord, route: Route): SceneItem[] {
  const label = labelOf(brush, arrow);
  return label === null ? [] : flowPill(brush, label, route);
}

/** The line ends inside the head, so that its round end does not blunt the tip. */
function shortenedBy(route: Route, pixels: number): Route["points"] {
  const tip = route.points.at(-1);
  const before = route.points.at(-2);
  if (tip === undefined || before === undefined) return route.points;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  if (length <= pixels) return route.points;
  const share = pixels / length;
  const end = { x: tip.x + (before.x - tip.x) * share, y: tip.y + (before.y - tip.y) * share };
  return [...route.points.slice(0, -1), end];
}
