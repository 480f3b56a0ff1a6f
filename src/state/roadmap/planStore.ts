import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import { LANE_GROUPS, type LaneGroup } from "../../core/roadmap/planner/lanes.ts";
import { readPreference, writePreference } from "../session/preferences.ts";
import { ZOOMS } from "./zoom.ts";

/** By what a plan is laid out: over time, or in quarters. */
export const PLAN_VIEWS = ["dates", "buckets"] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** What the timeline can do for actions; set while it is on the page. */
export interface TimelinePort {
  /** Brings an item into view and gives it the keyboard. */
  readonly focus: (id: RecordId) => void;
  /** Makes a day so many times as wide, around the middle of what is shown. */
  readonly zoomBy: (factor: number) => void;
  /** Makes a day so many CSS pixels wide. */
  readonly zoomTo: (scale: number) => void;
  /** Shows all dated items. */
  readonly fit: () => void;
  readonly showToday: () => void;
  /** The day in the middle of what is shown, in days since 1970. */
  readonly middle: () => number;
  readonly goToRow: (id: RecordId) => void;
}

/** How the plan of the open document is looked at, and what is chosen in it. */
export interface PlanState {
  /** This browser. */
  readonly view: PlanView;
  /** This browser. */
  readonly lanesBy: LaneGroup;
  /** This browser. Whether departments and places without anything have a lane. */
  readonly emptyLanes: boolean;
  /** Nowhere. CSS pixels a day. */
  readonly scale: number;
  /** Nowhere. */
  readonly chosenId: RecordId | null;
  /** Nowhere. The dependency that Delete removes. */
  readonly arrow: { readonly fromId: RecordId; readonly toId: RecordId } | null;
  /** Nowhere. What the next chosen item is to wait for. */
  readonly connectingId: RecordId | null;
  /** Nowhere. The item whose name is edited on the timeline; a new one goes if it gets none. */
  readonly naming: { readonly id: RecordId; readonly isNew: boolean } | null;
  /** Nowhere. */
  readonly port: TimelinePort | null;
}

export const planStore = createStore<PlanState>(() => ({
  view: readPreference("planView", PLAN_VIEWS, "dates"),
  lanesBy: readPreference("planLanes", LANE_GROUPS, "department"),
  emptyLanes: readPreference("planEmptyLanes", ["true", "false"], "false") === "true",
  scale: ZOOMS.quarter,
  chosenId: null,
  arrow: null,
  connectingId: null,
  naming: null,
  port: null,
}));

export function usePlan<Part>(select: (state: PlanState) => Part): Part {
  return useStore(planStore, select);
}

export function setPlanView(view: PlanView): void {
  writePreference("planView", view);
  planStore.setState({ view });
}

export function setLanesBy(lanesBy: LaneGroup): void {
  writePreference("planLanes", lanesBy);
  planStore.setState({ lanesBy });
}

export function toggleEmptyLanes(): void {
  const emptyLanes = !planStore.getState().emptyLanes;
  writePreference("planEmptyLanes", String(emptyLanes));
  planStore.setState({ emptyLanes });
}

/** Chooses another item of the plan, or none; an arrow that was chosen is let go. */
export function choose(chosenId: RecordId | null): void {
  if (planStore.getState().chosenId !== chosenId) planStore.setState({ chosenId, arrow: null });
}

/** Forgets what belongs to the document that was open. */
export function leavePlan(): void {
  planStore.setState({ chosenId: null, arrow: null, connectingId: null, naming: null, port: null });
}
