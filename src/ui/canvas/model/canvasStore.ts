import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Axis } from "../../../core/arrange/types.ts";
import { type Guides, NO_GUIDES } from "../../../core/arrange/guides.ts";
import type { Point, Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { ConnectionProblem } from "../../../core/process/connections.ts";
import type { Side } from "../../../core/process/fields.ts";
import type { NodeKind } from "../../../core/process/kinds.ts";
import type { HeldWay } from "./liveWays.ts";
import type { Offer } from "./offer.ts";
import type { PickerEntry } from "../../../state/session/session.ts";
import type { LivePlaces } from "./scene.ts";

/** An arrow being drawn, or an end of one being led elsewhere. */
export interface Link {
  /** The end that stays. */
  readonly fixedId: RecordId;
  readonly from: Point;
  readonly fromSide: Side;
  /** Which end follows the pointer. */
  readonly loose: "source" | "target";
  /** The arrow whose end is moved; null for a new one. */
  readonly arrowId: RecordId | null;
  readonly pointer: Point;
  readonly overId: RecordId | null;
  readonly problem: ConnectionProblem | null;
}

/** Room that is being made at a seam, or taken away. */
export interface Spacing {
  readonly axis: Axis;
  /** Where the seam lies, and where what moves has come to, in canvas pixels. */
  readonly at: number;
  readonly to: number;
  /** From where to where it is drawn along the other axis. */
  readonly from: number;
  readonly until: number;
  readonly isRemoving: boolean;
}

/** Something from the palette on its way to the canvas. */
export interface Ghost {
  readonly kind: NodeKind;
  /** In pixels of the window. */
  readonly at: Point;
  readonly isOverCanvas: boolean;
}

export interface ContextMenuPlace {
  /** In pixels of the window. */
  readonly at: Point;
}

/** A choice of kinds of nodes that is open. */
export interface Picker {
  /** In pixels of the window. */
  readonly at: Point;
  readonly entries: readonly PickerEntry[];
  readonly chosen: (entry: PickerEntry) => void;
}

/** What goes on on the canvas right now. None of it is kept anywhere. */
export interface CanvasState {
  /** Where things lie while they are dragged or resized. */
  readonly live: LivePlaces;
  /** Counts how often arrows got other ways without anybody's doing. */
  readonly rerouted: number;
  /** The arrow whose bends or label are being dragged, and how they lie. */
  readonly heldWay: HeldWay | null;
  /** What holds the things that are dragged or resized where they are. */
  readonly guides: Guides;
  /** The node that the pointer holds. */
  readonly grabbedId: RecordId | null;
  /** The stage that would take what is dragged. */
  readonly dropStageId: RecordId | null;
  readonly link: Link | null;
  /** In canvas pixels. */
  readonly marquee: Rect | null;
  /** The node whose name, or the flow whose probability, is being edited in place. */
  readonly renamingId: RecordId | null;
  /** The node under the pointer. */
  readonly hoveredId: RecordId | null;
  /** The arrow under the pointer with the nodes at its two ends: they light up. */
  readonly litIds: readonly RecordId[];
  readonly ghost: Ghost | null;
  readonly menu: ContextMenuPlace | null;
  readonly picker: Picker | null;
  readonly spacing: Spacing | null;
  /** The flow that dropping the node would draw. */
  readonly offer: Offer | null;
  /** The arrow that would take what is dragged between its ends. */
  readonly dropArrowId: RecordId | null;
  /** How many elements are drawn at most: fewer and fewer before a change that moves them all. */
  readonly atMost: number;
}

export const NOTHING_LIVE: LivePlaces = new Map();

export const canvasStore = createStore<CanvasState>(() => ({
  live: NOTHING_LIVE,
  rerouted: 0,
  heldWay: null,
  guides: NO_GUIDES,
  grabbedId: null,
  dropStageId: null,
  link: null,
  marquee: null,
  renamingId: null,
  hoveredId: null,
  litIds: [],
  ghost: null,
  menu: null,
  picker: null,
  spacing: null,
  offer: null,
  dropArrowId: null,
  atMost: Infinity,
}));

export function useCanvas<Part>(select: (state: CanvasState) => Part): Part {
  return useStore(canvasStore, select);
}

/** Ends whatever is going on, for another document or when the canvas leaves the page. */
export function resetCanvas(): void {
  canvasStore.setState(canvasStore.getInitialState(), true);
}
