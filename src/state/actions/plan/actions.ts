import { mended, placed, unplaced } from "../../../core/roadmap/planner/items.ts";
import { LANE_GROUPS } from "../../../core/roadmap/planner/lanes.ts";
import { daysOn } from "../../../core/roadmap/planner/units.ts";
import { calendarNow, todayNumber } from "../../roadmap/lanesNow.ts";
import {
  addPlanned,
  beginConnecting,
  connectPlanned,
  disconnectPlanned,
  letGo,
  removePlanned,
  replan,
} from "../../roadmap/planning.ts";
import {
  PLAN_VIEWS,
  planStore,
  setLanesBy,
  setPlanView,
  toggleEmptyLanes,
} from "../../roadmap/planStore.ts";
import type { Action } from "../action.ts";
import { add } from "./adding.ts";
import { intoLaneBeside, move, stretch } from "./moving.ts";
import { chosen, isDated, isPlanning, onItem, onTimeline } from "./onPlan.ts";
import { goTo, toLane, walkArrows } from "./walking.ts";

const ZOOM_STEP = 1.5;

/** What is done on the roadmap's timeline, by its keys and from menus. */
export const PLAN_ACTIONS: readonly Action[] = [
  goTo("previous", "ArrowUp", (order, at) => order[at === -1 ? order.length - 1 : at - 1]),
  goTo("next", "ArrowDown", (order, at) => order[at + 1]),
  goTo("first", "Home", (order) => order[0]),
  goTo("last", "End", (order) => order.at(-1)),
  toLane("laneBefore", "PageUp", -1),
  toLane("laneAfter", "PageDown", 1),
  move("moveLeft", "ArrowLeft", -1, "near"),
  move("moveRight", "ArrowRight", 1, "near"),
  move("moveFarLeft", "Mod+ArrowLeft", -1, "far"),
  move("moveFarRight", "Mod+ArrowRight", 1, "far"),
  stretch("endLeft", "Shift+ArrowLeft", "end", -1, "near"),
  stretch("endRight", "Shift+ArrowRight", "end", 1, "near"),
  stretch("endFarLeft", "Mod+Shift+ArrowLeft", "end", -1, "far"),
  stretch("endFarRight", "Mod+Shift+ArrowRight", "end", 1, "far"),
  stretch("startLeft", "Alt+Shift+ArrowLeft", "start", -1, "near"),
  stretch("startRight", "Alt+Shift+ArrowRight", "start", 1, "near"),
  intoLaneBeside("laneUp", "Alt+ArrowUp", -1),
  intoLaneBeside("laneDown", "Alt+ArrowDown", 1),
  {
    ...onItem("open", "chevronRight", ["Enter"], ({ id }) => {
      const { connectingId, port } = planStore.getState();
      if (connectingId === null) port?.goToRow(id);
      else connectPlanned(connectingId, id);
    }),
  },
  onItem("rename", "edit", ["F2"], ({ id }) => {
    planStore.setState({ naming: { id, isNew: false } });
  }),
  onItem("connect", "link", ["C"], ({ id }) => beginConnecting(id)),
  walkArrows("nextArrow", "]", 1),
  walkArrows("previousArrow", "[", -1),
  {
    ...onItem("removeArrow", "ban", [], () => removeChosenArrow()),
    isEnabled: (context) => isPlanning(context) && planStore.getState().arrow !== null,
  },
  {
    ...onItem("mend", "refresh", [], (record) => {
      replan(record.id, mended(record), { label: "planner.action.mend" });
    }),
    isEnabled: (context) => {
      const record = chosen(context);
      return record !== null && mended(record) !== null;
    },
  },
  {
    ...onItem("schedule", "calendar", [], (record) => {
      const from = todayNumber();
      const days = placed(record, from, daysOn("month", from, 1, calendarNow()) - 1);
      replan(record.id, days, { label: "planner.action.schedule" });
    }),
    isEnabled: (context) => {
      const record = chosen(context);
      return record !== null && !isDated(record);
    },
  },
  {
    ...onItem("unschedule", "close", [], (record) => {
      replan(record.id, unplaced(record), { label: "planner.action.unschedule" });
    }),
    isEnabled: (context) => {
      const record = chosen(context);
      return record !== null && isDated(record);
    },
  },
  {
    ...onItem("remove", "delete", ["Delete", "Backspace"], ({ id }) => {
      if (planStore.getState().arrow === null) removePlanned(id);
      else removeChosenArrow();
    }),
  },
  {
    id: "plan.leave",
    label: "planner.action.leave",
    group: "plan",
    shortcuts: ["Escape"],
    scope: "timeline",
    isEnabled: (context) =>
      isPlanning(context) &&
      (planStore.getState().chosenId ?? planStore.getState().connectingId) !== null,
    perform: () => void letGo(),
  },
  add("addInitiative", "N", (lane, day) => {
    addPlanned("initiative", lane, day, daysOn("month", day, 1, calendarNow()) - 1);
  }),
  add("addMilestone", "Shift+N", (lane, day) => void addPlanned("milestone", lane, day, day)),
  zoom("zoomIn", "Plus", ZOOM_STEP),
  zoom("zoomOut", "Minus", 1 / ZOOM_STEP),
  {
    ...onTimeline("fit", "fit", () => planStore.getState().port?.fit()),
    shortcuts: ["Shift+1"],
  },
  {
    ...onTimeline("today", "focus", () => planStore.getState().port?.showToday()),
    shortcuts: ["T"],
  },
  ...PLAN_VIEWS.map((view): Action => ({
    id: `plan.${view}`,
    label: `planner.action.${view}`,
    group: "plan",
    icon: view === "dates" ? "calendar" : "stackX",
    isEnabled: isPlanning,
    isChecked: () => planStore.getState().view === view,
    perform: () => setPlanView(view),
  })),
  ...LANE_GROUPS.map((group): Action => ({
    id: `plan.${group}`,
    label: `planner.action.${group}`,
    group: "plan",
    icon: "stackY",
    isEnabled: isPlanning,
    isChecked: () => planStore.getState().lanesBy === group,
    perform: () => setLanesBy(group),
  })),
  {
    id: "plan.emptyLanes",
    label: "planner.action.emptyLanes",
    group: "plan",
    isEnabled: (context) => {
      const { lanesBy } = planStore.getState();
      return isPlanning(context) && (lanesBy === "department" || lanesBy === "location");
    },
    isChecked: () => planStore.getState().emptyLanes,
    perform: toggleEmptyLanes,
  },
];

function zoom(verb: "zoomIn" | "zoomOut", key: string, factor: number): Action {
  return {
    ...onTimeline(verb, verb, () => planStore.getState().port?.zoomBy(factor)),
    shortcuts: [key],
    repeats: true,
  };
}

function removeChosenArrow(): void {
  const { arrow } = planStore.getState();
  if (arrow !== null) disconnectPlanned(arrow.fromId, arrow.toId);
}
