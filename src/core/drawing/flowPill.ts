import type { Point, Rect, Size } from "../base/geometry.ts";
import { BADGE_ICONS, badgeColor } from "./badge.ts";
import { type Badge, type Brush, icon, spanIn, textIn } from "./brush.ts";
import { type FlowLabel, isStacked, labelRoom } from "./flowLabel.ts";
import type { Route } from "./routing/types.ts";
import type { SceneItem } from "./sceneTypes.ts";

/** As the canvas sets its pills, in pixels. */
const PILL = { least: 22, side: 9, gap: 6, radius: 11 } as const;
const PROBABILITY = { size: 11.5, height: 11.5 } as const;
const ON_LINE = { size: 11.5 } as const;
const STACKED = { size: 10.5, height: 12.6, lines: 2, edge: 5, gap: 1 } as const;
const STATUS_SIZE = 12;

/** What a flow says, in a pill on its line: on one line, or stacked where there is little room. */
export function flowPill(
  brush: Brush,
  label: FlowLabel<Badge["state"]>,
  route: Pick<Route, "points" | "labelAt">,
): SceneItem[] {
  const room = labelRoom(route);
  return isStacked(label, room)
    ? stackedPill(brush, label, route.labelAt, room)
    : linePill(brush, label, route.labelAt, room);
}

function linePill(
  brush: Brush,
  { probability, isStated, condition, status }: FlowLabel<Badge["state"]>,
  middle: Point,
  room: number,
): SceneItem[] {
  const { soft } = brush.palette.neutrals;
  const number = probabilityStyle(brush, isStated);
  const words = { size: ON_LINE.size, weight: 400, color: soft } as const;
  const parts = [
    ...(probability === null ? [] : [{ text: probability, style: number }]),
    ...(condition === "" ? [] : [{ text: condition, style: words }]),
  ].map((part) => ({
    ...part,
    width: brush.measure(part.text, part.style.size, part.style.weight) + 0.5,
  }));
  const wanted =
    parts.reduce((sum, { width }) => sum + width + PILL.gap, 0) +
    (status === null ? 0 : STATUS_SIZE + PILL.gap) -
    PILL.gap;
  const width = Math.min(room, wanted + 2 * PILL.side);
  const box = boxAround(middle, { width, height: PILL.least });
  const items = [pillShape(brush, box)];
  let offset: number = PILL.side;
  for (const { text, style, width: own } of parts) {
    // The last of them is shortened where the line is too short.
    const left = width - PILL.side - offset - (status === null ? 0 : STATUS_SIZE + PILL.gap);
    const span = spanIn(brush, box, offset, Math.min(own, Math.max(left, 1)));
    items.push(textIn(brush, text, span, middle.y + 4.1, style));
    offset += own + PILL.gap;
  }
  if (status !== null) {
    const { x } = spanIn(brush, box, width - PILL.side - STATUS_SIZE, STATUS_SIZE);
    items.push(statusIcon(brush, status, { x, y: middle.y - STATUS_SIZE / 2 }));
  }
  return items;
}

/** The probability, and below it the condition on up to two lines. */
function stackedPill(
  brush: Brush,
  { probability, isStated, condition, status }: FlowLabel<Badge["state"]>,
  middle: Point,
  room: number,
): SceneItem[] {
  const { soft } = brush.palette.neutrals;
  const number = probabilityStyle(brush, isStated);
  const words = {
    size: STACKED.size,
    weight: 400,
    color: soft,
    maxLines: STACKED.lines,
    lineHeight: STACKED.height,
  } as const;
  const inner = Math.min(
    room - 2 * PILL.side,
    Math.max(
      brush.measure(condition, words.size, words.weight) + 0.5,
      probability === null ? 0 : brush.measure(probability, number.size, number.weight) + 0.5,
    ),
  );
  const span = (x: number) => ({ x: x + PILL.side, width: inner });
  const { lines } = textIn(brush, condition, { x: 0, width: inner }, 0, words);
  const rows = [
    ...(probability === null ? [] : [PROBABILITY.height]),
    lines.length * STACKED.height,
    ...(status === null ? [] : [STATUS_SIZE]),
  ];
  const height =
    rows.reduce((sum, row) => sum + row + STACKED.gap, 0) - STACKED.gap + 2 * STACKED.edge;
  const box = boxAround(middle, { width: inner + 2 * PILL.side, height });
  const items = [pillShape(brush, box)];
  let y = box.y + STACKED.edge;
  if (probability !== null) {
    items.push(textIn(brush, probability, span(box.x), y + 9.9, number, "center"));
    y += PROBABILITY.height + STACKED.gap;
  }
  items.push(textIn(brush, condition, span(box.x), y + 10.1, words, "center"));
  y += lines.length * STACKED.height + STACKED.gap;
  if (status !== null) items.push(statusIcon(brush, status, { x: middle.x - 6, y }));
  return items;
}

/** What nobody stated but what the other flows leave is fainter. */
function probabilityStyle(brush: Brush, isStated: boolean) {
  const { ink, faint } = brush.palette.neutrals;
  const { size } = PROBABILITY;
  return isStated
    ? ({ size, weight: 600, color: ink } as const)
    : ({ size, weight: 500, color: faint } as const);
}

function statusIcon(brush: Brush, state: Badge["state"], corner: Point): SceneItem {
  return icon(BADGE_ICONS[state], corner, STATUS_SIZE, badgeColor(brush, state));
}

function pillShape({ palette: { neutrals } }: Brush, box: Rect): SceneItem {
  return {
    kind: "rect",
    ...box,
    radius: Math.min(PILL.radius, box.height / 2),
    fill: neutrals.card,
    stroke: { color: neutrals.line, width: 1 },
  };
}

function boxAround({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
