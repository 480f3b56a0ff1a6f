import type { RecordId } from "../../core/base/ids.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { planArrows } from "../../core/roadmap/planner/arrows.ts";
import { bucketOf, BUCKETS } from "../../core/roadmap/planner/buckets.ts";
import {
  daysOf,
  lasts,
  mended,
  placed,
  plannedRecord,
  type PlannedRecord,
  shifted,
  stretched,
  unplaced,
} from "../../core/roadmap/planner/items.ts";
import { LANE_GROUPS, laneKey, type LaneSubject } from "../../core/roadmap/planner/lanes.ts";
import { daysOn } from "../../core/roadmap/planner/units.ts";
import {
  calendarNow,
  laneIndexOf,
  lanesNow,
  quartersNow,
  readingOrder,
  todayNumber,
} from "../roadmap/lanesNow.ts";
import {
  addPlanned,
  beginConnecting,
  connectPlanned,
  disconnectPlanned,
  firstBeside,
  letGo,
  removePlanned,
  replan,
  replanBucket,
} from "../roadmap/planning.ts";
import {
  choose,
  PLAN_VIEWS,
  planStore,
  setLanesBy,
  setPlanView,
  toggleEmptyLanes,
} from "../roadmap/planStore.ts";
import { snapUnit } from "../roadmap/zoom.ts";
import { arrowWords } from "../roadmap/words.ts";
import { announce } from "../session/session.ts";
import type { Action, ActionContext } from "./action.ts";

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

/** The actions that have words in `planner.action`. */
type PlanVerb =
  Extract<MessageKey, `planner.action.${string}`> extends `planner.action.${infer Verb}`
    ? Verb
    : never;

function isPlanning({ page, editor }: ActionContext): boolean {
  return page.name === "roadmap" && editor.document !== null;
}

function chosen(context: ActionContext): PlannedRecord | null {
  const { document } = context.editor;
  const { chosenId } = planStore.getState();
  if (!isPlanning(context) || document === null || chosenId === null) return null;
  return plannedRecord(document, chosenId) ?? null;
}

function isDated(record: PlannedRecord): boolean {
  const { start, end } = daysOf(record);
  return start !== null || end !== null;
}

function action(verb: PlanVerb): Pick<Action, "id" | "label" | "group" | "scope"> {
  const label: MessageKey = `planner.action.${verb}`;
  return { id: `plan.${verb}`, label, group: "plan", scope: "timeline" };
}

function onItem(
  verb: PlanVerb,
  icon: string,
  shortcuts: readonly string[],
  perform: (record: PlannedRecord) => void,
): Action {
  return {
    ...action(verb),
    icon,
    shortcuts,
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const record = chosen(context);
      if (record !== null) perform(record);
    },
  };
}

function onTimeline(verb: PlanVerb, icon: string, perform: () => void): Action {
  return {
    ...action(verb),
    icon,
    isEnabled: (context) => isPlanning(context) && planStore.getState().view === "dates",
    perform,
  };
}

function zoom(verb: "zoomIn" | "zoomOut", key: string, factor: number): Action {
  return {
    ...onTimeline(verb, verb, () => planStore.getState().port?.zoomBy(factor)),
    shortcuts: [key],
    repeats: true,
  };
}

function goTo(
  verb: PlanVerb,
  key: string,
  find: (order: readonly RecordId[], at: number) => RecordId | undefined,
): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: isPlanning,
    perform: () => {
      const order = readingOrder(lanesNow());
      const { chosenId, port } = planStore.getState();
      const id = find(order, chosenId === null ? -1 : order.indexOf(chosenId));
      if (id === undefined) return;
      choose(id);
      port?.focus(id);
    },
  };
}

function toLane(verb: PlanVerb, key: string, by: 1 | -1): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: isPlanning,
    perform: () => {
      const { chosenId, port } = planStore.getState();
      const id = firstBeside(chosenId, by);
      if (id === null) return;
      choose(id);
      port?.focus(id);
    },
  };
}

type Distance = "near" | "far";

/** A day, or the unit beyond what is dragged to; to the right is earlier where texts run so. */
function dayBeside(
  day: number,
  { session }: ActionContext,
  towards: 1 | -1,
  distance: Distance,
): number {
  const on = session.direction === "rtl" ? -towards : towards;
  if (distance === "near") return day + on;
  const unit = snapUnit(planStore.getState().scale) === "day" ? "week" : "month";
  return daysOn(unit, day, on, calendarNow());
}

function move(verb: PlanVerb, key: string, towards: 1 | -1, distance: Distance): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const record = chosen(context);
      if (record === null) return;
      if (planStore.getState().view === "buckets") {
        moveBucket(record, context, towards);
        return;
      }
      const { start, end } = daysOf(record);
      const first = start ?? end;
      const label = "planner.action.drag";
      if (first === null) return;
      const by = dayBeside(first, context, towards, distance) - first;
      replan(record.id, shifted(record, by), { label, mergeKey: `plan ${record.id}` });
    },
  };
}

/** From quarter to quarter; to the end of them, where things have no date. */
function moveBucket(record: PlannedRecord, { session }: ActionContext, towards: 1 | -1): void {
  const on = session.direction === "rtl" ? -towards : towards;
  const bucket = BUCKETS[BUCKETS.indexOf(bucketOf(record, quartersNow())) + on];
  if (bucket === undefined || bucket === "earlier") return;
  replanBucket(record.id, bucket, null);
  planStore.getState().port?.focus(record.id);
}

function stretch(
  verb: PlanVerb,
  key: string,
  edge: "start" | "end",
  towards: 1 | -1,
  distance: Distance,
): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: (context) => {
      const record = chosen(context);
      const { view } = planStore.getState();
      return record !== null && view === "dates" && lasts(record) && isDated(record);
    },
    perform: (context) => {
      const record = chosen(context);
      if (record === null) return;
      const { start, end } = daysOf(record);
      const day = edge === "start" ? (start ?? end) : (end ?? start);
      if (day === null) return;
      const to = dayBeside(day, context, towards, distance);
      const label = "planner.action.stretch";
      const mergeKey = `plan ${edge} ${record.id}`;
      replan(record.id, stretched(record, edge, to), { label, mergeKey });
    },
  };
}

function intoLaneBeside(verb: PlanVerb, key: string, by: 1 | -1): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const record = chosen(context);
      if (record === null) return;
      const lanes = lanesNow();
      const lane = lanes[laneIndexOf(lanes, record.id) + by];
      const { translate } = context.session;
      if (lane === undefined) {
        announce(translate("planner.said.noLane"));
        return;
      }
      replan(record.id, null, { label: "planner.action.drag" }, lane.subject);
      planStore.getState().port?.focus(record.id);
    },
  };
}

function add(
  verb: PlanVerb,
  key: string,
  perform: (lane: LaneSubject | null, day: number) => void,
): Action {
  return {
    ...action(verb),
    icon: "add",
    shortcuts: [key],
    isEnabled: isPlanning,
    perform: () => perform(laneForNew(), planStore.getState().port?.middle() ?? todayNumber()),
  };
}

/** The lane of what is chosen; none where nothing can be added to it. */
function laneForNew(): LaneSubject | null {
  const { chosenId } = planStore.getState();
  const lanes = lanesNow();
  const own = chosenId === null ? undefined : lanes[laneIndexOf(lanes, chosenId)];
  const takes = own !== undefined && !["goals", "deals"].includes(laneKey(own.subject));
  return takes ? own.subject : null;
}

function walkArrows(verb: PlanVerb, key: string, by: 1 | -1): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const { document } = context.editor;
      const record = chosen(context);
      if (record === null || document === null) return;
      const { translate: t, formats } = context.session;
      const own = planArrows(document).filter(
        ({ fromId, toId }) => fromId === record.id || toId === record.id,
      );
      const { arrow } = planStore.getState();
      const at = own.findIndex(
        ({ fromId, toId }) => fromId === arrow?.fromId && toId === arrow.toId,
      );
      const index = at === -1 ? (by > 0 ? 0 : own.length - 1) : (at + by + own.length) % own.length;
      const next = own[index];
      if (next === undefined) {
        announce(t("planner.said.noArrows"), "place");
        return;
      }
      planStore.setState({ arrow: { fromId: next.fromId, toId: next.toId } });
      const number = formats.integer(index + 1);
      const count = formats.integer(own.length);
      const text = arrowWords(next, document, t);
      announce(t("planner.said.dependency", { number, count, text }), "place");
    },
  };
}

function removeChosenArrow(): void {
  const { arrow } = planStore.getState();
  if (arrow !== null) disconnectPlanned(arrow.fromId, arrow.toId);
}
