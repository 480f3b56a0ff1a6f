import {
  placed,
  plannedItem,
  plannedRecord,
  type PlannedItem,
  shifted,
  stretched,
  unplaced,
} from "../../../../core/roadmap/planner/items.ts";
import { addPlanned, connectPlanned, replan } from "../../../../state/roadmap/planning.ts";
import { choose, planStore } from "../../../../state/roadmap/planStore.ts";
import { editorStore } from "../../../../state/store/editor.ts";
import type { Gesture } from "./gesture.ts";
import { type Parts, type Press, takesNew } from "./press.ts";

/** A press without a move: chooses, connects, lets go, or adds on free time. */
export function click({ id, laneKey, moment, handle, isTouch }: Press, { layout }: Parts): void {
  const { connectingId, chosenId, port } = planStore.getState();
  if (id !== null) {
    if (connectingId !== null && connectingId !== id) connectPlanned(connectingId, id);
    else if (handle !== "connect") {
      choose(id);
      port?.focus(id);
    }
    return;
  }
  if (chosenId !== null || connectingId !== null || isTouch) {
    planStore.setState({ connectingId: null });
    choose(null);
    return;
  }
  const lane = layout.lanes.find((one) => one.lane.key === laneKey)?.lane;
  if (lane === undefined || !takesNew(lane)) return;
  const day = Math.floor(moment);
  addPlanned("milestone", lane.subject, day, day);
}

/** Makes what the gesture shows true, in one edit. */
export function finish(gesture: Gesture, { layout }: Parts): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const laneOf = (key: string | null) => layout.lanes.find((one) => one.lane.key === key)?.lane;
  if (gesture.type === "connect") {
    if (gesture.overId !== null) connectPlanned(gesture.fromId, gesture.overId);
    return;
  }
  if (gesture.type === "add") {
    addPlanned("initiative", laneOf(gesture.laneKey)?.subject ?? null, gesture.from, gesture.to);
    return;
  }
  const { id, from, to, edge } = gesture;
  const record = plannedRecord(document, id);
  if (record === undefined) return;
  choose(id);
  const own = layout.lanes.find(({ lane }) =>
    [...lane.items.map((item) => item.record), ...lane.undated].some((one) => one.id === id),
  )?.lane.key;
  const lane = gesture.laneKey === own ? null : (laneOf(gesture.laneKey)?.subject ?? null);
  if (gesture.type === "place" && gesture.laneKey === null) return;
  const item = plannedItem(record);
  if (gesture.type === "stretch") {
    const label = "planner.action.stretch";
    replan(id, edge === null ? null : stretchedTo(gesture, item), { label });
  } else if (gesture.laneKey === null) {
    if (item !== null) replan(id, unplaced(record), { label: "planner.action.unschedule" });
  } else if (gesture.type === "place" || item === null) {
    replan(id, placed(record, from, to), { label: "planner.action.schedule" }, lane);
  } else if (to !== item.to || lane !== null) {
    replan(id, shifted(record, to - item.to), { label: "planner.action.drag" }, lane);
  }
  planStore.getState().port?.focus(id);
}

function stretchedTo(
  { edge, from, to }: Extract<Gesture, { edge: "start" | "end" | null }>,
  item: PlannedItem | null,
) {
  if (item === null || edge === null) return null;
  if (item.isBackwards) return placed(item.record, from, to);
  return stretched(item.record, edge, edge === "start" ? from : to);
}
