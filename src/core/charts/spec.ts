import type { RecordId } from "../base/ids.ts";
import type { Hue } from "../process/fields.ts";
import type { Unit } from "./units.ts";

/*
 * A chart as data: what it says, not how it looks. From one spec come the picture on the page,
 * the exported files, the words for screen readers and the table.
 */

/** What an axis measures: "Days since the lead came in", in days. */
export interface Axis {
  readonly name: string;
  readonly unit: Unit;
}

/** Colours by what they mean; each says the same by a label, a sign, a dash or a hatch. */
export type Tone = "accent" | "good" | "warn" | "bad" | "neutral" | Hue;

interface Titled {
  readonly title: string;
}

/** Bars side by side, to compare; negative ones go the other way. */
export interface BarsSpec extends Titled {
  readonly kind: "bars";
  /** What the rows are: the head of the table's first column. */
  readonly of: string;
  readonly axis: Axis;
  /** Values are differences: written with their sign, and zero is always in sight. */
  readonly signed?: boolean;
  readonly rows: readonly BarRow[];
  /** A line across all bars, such as "all hours used". */
  readonly limit?: { readonly value: number; readonly label: string };
  /** Where the scale ends at least. */
  readonly most?: number;
  /** What the notes of the rows are: the head of their column. */
  readonly notes?: string;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly tone?: Tone;
  /** Beyond the limit: hatched. */
  readonly hatched?: boolean;
  /** Words after the value, in the table and for screen readers. */
  readonly note?: string;
  readonly recordId?: RecordId;
}

/** Curves over a common axis. */
export interface LinesSpec extends Titled {
  readonly kind: "lines";
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** Upright lines at places of the x axis. */
  readonly marks?: readonly { readonly x: number; readonly label: string }[];
  /** Where the y axis ends at least, and at most. */
  readonly most?: { readonly atLeast?: number; readonly atMost?: number };
}

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** In order of x; both ends of an area are filled down to zero. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly area?: boolean;
  /** Holds its value until the next point: a queue, a number of people. */
  readonly stepped?: boolean;
}

/** What is left step by step. */
export interface FunnelSpec extends Titled {
  readonly kind: "funnel";
  readonly of: string;
  readonly axis: Axis;
  readonly steps: readonly FunnelStep[];
  /** Heads of the table's further columns: share of the first step, and of the step before. */
  readonly shareOfFirst: string;
  readonly shareOfPrevious: string;
}

export interface FunnelStep {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  readonly recordId?: RecordId;
}

/** Volumes along the ways of a graph; the bands are as wide as much flows. */
export interface FlowSpec extends Titled {
  readonly kind: "flow";
  readonly axis: Axis;
  /** In reading order: what leads to an earlier node, or to itself, is a way back. */
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Heads of the table: from, to. */
  readonly from: string;
  readonly to: string;
}

export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  /** Where what flows in leaves the picture: drawn below what it left, not as a node of its own. */
  readonly isExit?: boolean;
  readonly recordId?: RecordId;
}

export interface FlowLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

export type ChartSpec = BarsSpec | LinesSpec | FunnelSpec | FlowSpec;
