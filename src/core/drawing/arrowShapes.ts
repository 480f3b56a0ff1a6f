import type { Rect, Size } from "../base/geometry.ts";
import type { ArrowRecord } from "../process/kinds.ts";
import { type Brush, textIn } from "./brush.ts";
import { arrowHead, roundedPath } from "./routing/path.ts";
import type { Route } from "./routing/types.ts";
import type { SceneItem } from "./sceneTypes.ts";

const LABEL_SIZE = 11;
const LABEL_MOST = 150;

/** What stands on the arrow: probability and condition, or the lag. */
function labelText(brush: Brush, arrow: ArrowRecord): string {
  if (brush.detail === "thumbnail") return "";
  if (arrow.kind === "dependency") {
    return arrow.lagDays === 0 ? "" : brush.formats.days(arrow.lagDays);
  }
  const parts = [
    arrow.probability === null ? "" : brush.formats.percent(arrow.probability),
    arrow.condition.trim(),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** The size of the arrow's label, or null for an arrow without one. */
export function labelSizeOf(brush: Brush, arrow: ArrowRecord): Size | null {
  const text = labelText(brush, arrow);
  if (text === "") return null;
  const width = brush.measure(text, LABEL_SIZE, 500);
  return { width: Math.min(LABEL_MOST, Math.ceil(width)) + 16, height: 20 };
}

/** The line and head of a flow (solid) or a dependency (dashed, thin, open head). */
export function arrowShapes(brush: Brush, arrow: ArrowRecord, route: Route): SceneItem[] {
  const color = brush.palette.neutrals.edge;
  const isFlow = arrow.kind === "flow";
  const line: SceneItem = {
    kind: "path",
    commands: roundedPath(isFlow ? shortenedBy(route, 4) : route.points, 8),
    fill: null,
    stroke: { color, width: isFlow ? 1.5 : 1, ...(isFlow ? {} : { dash: [4, 4] }) },
  };
  const head = arrowHead(route.points, isFlow ? 9 : 7).map(
    (to, index) => ({ kind: index === 0 ? "move" : "line", to }) as const,
  );
  const tip: SceneItem = isFlow
    ? { kind: "path", commands: [...head, { kind: "close" }], fill: color, stroke: null }
    : { kind: "path", commands: head, fill: null, stroke: { color, width: 1.25 } };
  return [line, tip];
}

/** The pill with the label; drawn over the nodes so that it stays readable. */
export function arrowLabelShapes(brush: Brush, arrow: ArrowRecord, route: Route): SceneItem[] {
  const size = labelSizeOf(brush, arrow);
  if (size === null) return [];
  const { neutrals } = brush.palette;
  const box: Rect = {
    x: route.labelAt.x - size.width / 2,
    y: route.labelAt.y - size.height / 2,
    ...size,
  };
  return [
    {
      kind: "rect",
      ...box,
      radius: size.height / 2,
      fill: neutrals.card,
      stroke: { color: neutrals.line, width: 1 },
    },
    textIn(
      brush,
      labelText(brush, arrow),
      { x: box.x + 7.5, width: size.width - 15 },
      box.y + 14,
      { size: LABEL_SIZE, weight: 500, color: neutrals.soft },
      "center",
    ),
  ];
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
