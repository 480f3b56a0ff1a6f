import type { Size } from "../base/geometry.ts";
import { truncateText } from "../base/text.ts";
import type { Formats } from "../i18n/format.ts";
import type { ProcessDocument } from "../process/document.ts";
import { flowsFrom } from "../process/graph.ts";
import type { Flow } from "../process/records/flow.ts";
import type { Route } from "./routing/types.ts";

/*
 * The pill of a flow, for the canvas and for files alike: what it says, how much room the routing
 * keeps for it, and how it fits into that.
 */

/** What the pill of a flow says. */
export interface FlowLabel<Status = unknown> {
  /** The probability as text, or null when there is nothing to say. */
  readonly probability: string | null;
  /** Whether the user stated it; else it is what the other flows leave. */
  readonly isStated: boolean;
  readonly condition: string;
  /** How the worst of its metrics stands, or null when it has none. */
  readonly status: Status | null;
}

const LONGEST_CONDITION = 60;

/** What the pill of a flow says, or null when it needs none. */
export function flowLabel<Status>(
  document: ProcessDocument,
  flow: Flow,
  formats: Formats,
  status: Status | null,
): FlowLabel<Status> | null {
  const condition = truncateText(flow.condition.trim(), LONGEST_CONDITION);
  const stated = flow.probability;
  const ways = flowsFrom(document, flow.sourceId);
  // Where there is but one way on, its probability goes without saying.
  const rest = ways.length > 1 ? restOf(ways) : null;
  const ratio = stated ?? rest;
  const probability = ratio === null ? null : formats.percent(ratio);
  if (probability === null && condition === "" && status === null) return null;
  return { probability, isStated: stated !== null, condition, status };
}

/** What a way without a stated probability gets: an equal share of what the others leave. */
function restOf(ways: readonly Flow[]): number {
  const stated = ways.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
  const unstated = ways.filter(({ probability }) => probability === null).length;
  return Math.max(0, 1 - stated) / Math.max(1, unstated);
}

/** How wide a pill on one line may get; with more to say it is stacked, two lines below one. */
const WIDEST_LINE = 96;
/** How wide a stacked pill may get. */
const WIDEST_STACK = 104;
const LINE_HEIGHT = 24;
const NO_LABEL: Size = { width: 0, height: 0 };
/** Kept free by the routing for a stacked pill; it fits between two stages that stand close. */
const STACK: Size = { width: 84, height: 46 };

/** About how wide the pill would be on one line, in canvas pixels. */
function labelWidth(label: FlowLabel): number {
  const letters = (label.probability?.length ?? 0) * 7.5 + label.condition.length * 6.4;
  const gaps = label.probability !== null && label.condition !== "" ? 6 : 0;
  const badge = label.status === null ? 0 : 18;
  return Math.ceil(letters + gaps + badge + 25);
}

/** Whether the pill is stacked where there is this much room. */
export function isStacked(label: FlowLabel, room: number): boolean {
  return label.condition !== "" && labelWidth(label) > Math.min(room, WIDEST_LINE);
}

/** How much room the routing keeps free for a pill, in canvas pixels. */
export function flowLabelSize(label: FlowLabel | null): Size {
  if (label === null) return NO_LABEL;
  return isStacked(label, WIDEST_LINE) ? STACK : { width: labelWidth(label), height: LINE_HEIGHT };
}

const LEAST_ROOM = 52;

/**
 * How wide the pill of a flow may be, in canvas pixels: on a level stretch of its line no
 * wider than leaves a little of the line to be seen at both ends.
 */
export function labelRoom({ points, labelAt }: Pick<Route, "points" | "labelAt">): number {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined || from.y !== to.y || Math.abs(labelAt.y - to.y) > 1) continue;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    if (labelAt.x < left || labelAt.x > right) continue;
    // Only at its ends has a way nodes beside it: a loop at one node is short, but in the open.
    if (index > 1 && index < points.length - 1) continue;
    return Math.min(WIDEST_STACK, Math.max(LEAST_ROOM, right - left - 12));
  }
  return WIDEST_STACK;
}
