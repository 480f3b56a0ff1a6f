import { isoDay } from "../../core/base/calendar.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { addRecord } from "../../core/edits/addRecord.ts";
import { addPlanDependency, removePlanDependency } from "../../core/edits/planDependency.ts";
import { removeRecords } from "../../core/edits/removeRecords.ts";
import { setFields } from "../../core/edits/setFields.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { fieldsForAudience } from "../../core/roadmap/audience.ts";
import { planArrows, waitingRecord } from "../../core/roadmap/planner/arrows.ts";
import { type Bucket, intoBucket } from "../../core/roadmap/planner/buckets.ts";
import {
  type DayChange,
  daysOf,
  plannedRecord,
  type PlannedRecord,
} from "../../core/roadmap/planner/items.ts";
import {
  fieldsOfLane,
  intoLane,
  type LaneSubject,
  laneKey,
  subjectOf,
} from "../../core/roadmap/planner/lanes.ts";
import { runEdit } from "../actions/runEdit.ts";
import { currentAudience, hiddenNow } from "../session/audiences.ts";
import { announce, sessionStore, showToast } from "../session/session.ts";
import { editorStore, undo } from "../store/editor.ts";
import { calendarNow, firstOfLane, lanesNow, quartersNow, readingOrder } from "./lanesNow.ts";
import { choose, planStore } from "./planStore.ts";
import { arrowWords, itemName, laneWords, whenWords } from "./words.ts";

/*
 * What is done to the plan by hand: each an edit and a word about what came of it. Actions and
 * gestures share these.
 */

interface Step {
  /** What undo calls it. */
  readonly label: MessageKey;
  /** Presses of a key that follow each other are one step of undo. */
  readonly mergeKey?: string;
}

/** Gives a record other days and, where it comes into another lane, what that lane stands for. */
export function replan(
  id: RecordId,
  days: DayChange | null,
  step: Step,
  lane: LaneSubject | null = null,
): boolean {
  const { document } = editorStore.getState();
  const record = document === null ? undefined : plannedRecord(document, id);
  if (document === null || record === undefined) return false;
  const fields = lane === null ? {} : fieldsInto(document, record, lane);
  if (fields === null) return false;
  const changed = runEdit(
    setFields,
    { ids: [id], fields: { ...days, ...fields } },
    { ...step, keepSelection: true },
  );
  if (changed && lane !== null) sayLane(id, lane);
  if (changed && (lane === null || days !== null)) sayWhen(id);
  if (changed) sayHidden(id);
  return changed;
}

/** Brings a record into another quarter, and perhaps lane. */
export function replanBucket(id: RecordId, bucket: Bucket, lane: LaneSubject | null): boolean {
  const { document } = editorStore.getState();
  const record = document === null ? undefined : plannedRecord(document, id);
  if (document === null || record === undefined) return false;
  const days = intoBucket(record, bucket, quartersNow(), calendarNow());
  const fields = lane === null ? {} : fieldsInto(document, record, lane);
  if (fields === null || (days === null && lane === null)) return false;
  const done = runEdit(
    setFields,
    { ids: [id], fields: { ...days, ...fields } },
    { label: "planner.action.drag", keepSelection: true },
  );
  if (!done) return false;
  const { translate: t, formats } = sessionStore.getState();
  const after = editorStore.getState().document;
  const moved = after === null ? undefined : plannedRecord(after, id);
  if (after === null || moved === undefined) return true;
  const name = itemName(after, id, t);
  const when = whenWords(moved, t, formats);
  announce(t("planner.said.bucket", { name, bucket: t(`planner.bucket.${bucket}`), when }));
  if (lane !== null) sayLane(id, lane);
  sayHidden(id);
  return true;
}

/**
 * Adds planned work with these days to a lane and begins to name it; its id, or null. What the
 * lane leaves open is the audience's, as in the tables.
 */
export function addPlanned(
  kind: "initiative" | "milestone",
  lane: LaneSubject | null,
  from: number,
  to: number,
): RecordId | null {
  const fields = lane === null ? {} : fieldsOfLane(lane, kind);
  const { document: before } = editorStore.getState();
  if (before === null) return null;
  if (fields === null) {
    refuse(lane?.type === "deals" ? "planner.refusal.dealsLane" : "planner.refusal.goalsLane");
    return null;
  }
  const days =
    kind === "milestone" ? { date: isoDay(to) } : { start: isoDay(from), end: isoDay(to) };
  const label =
    kind === "milestone" ? "planner.action.addMilestone" : "planner.action.addInitiative";
  const done = runEdit(
    addRecord,
    { kind, fields: { ...forAudience(kind, lane), ...fields, ...days } },
    { label, keepSelection: true },
  );
  const { document } = editorStore.getState();
  if (!done || document === null) return null;
  const id = [...document[kind].keys()].find((key) => !before[kind].has(key)) ?? null;
  const record = id === null ? undefined : plannedRecord(document, id);
  if (id === null || record === undefined) return null;
  if (sayHidden(id)) return id;
  planStore.setState({ chosenId: id, arrow: null, naming: { id, isNew: true } });
  const { translate: t, formats } = sessionStore.getState();
  const { lanesBy } = planStore.getState();
  announce(
    t("planner.said.added", {
      lane: laneWords(lane ?? subjectOf(document, lanesBy, record), document, t),
      when: whenWords(record, t, formats),
    }),
  );
  return id;
}

/** Ends naming: with the name, or without one, when something new is taken back. */
export function endNaming(name: string | null): void {
  const { naming, port } = planStore.getState();
  if (naming === null) return;
  planStore.setState({ naming: null });
  const text = name?.trim() ?? "";
  if (text !== "") {
    const options = { label: "process.field.name", keepSelection: true };
    runEdit(setFields, { ids: [naming.id], fields: { name: text } }, options);
  } else if (naming.isNew && name === null) {
    undo();
    choose(null);
    announce(sessionStore.getState().translate("planner.said.cancelled"));
    return;
  }
  port?.focus(naming.id);
}

export function removePlanned(id: RecordId): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const { translate: t } = sessionStore.getState();
  const name = itemName(document, id, t);
  const order = readingOrder(lanesNow());
  const at = order.indexOf(id);
  const neighbour = order[at + 1] ?? order[at - 1] ?? null;
  const options = { label: "planner.action.remove", keepSelection: true };
  if (!runEdit(removeRecords, { ids: [id] }, options)) return;
  choose(neighbour);
  announce(t("planner.said.removed", { name }));
  if (neighbour !== null) planStore.getState().port?.focus(neighbour);
}

/** Lets the second wait for the first. */
export function connectPlanned(fromId: RecordId, toId: RecordId): boolean {
  planStore.setState({ connectingId: null });
  const { document } = editorStore.getState();
  const { translate: t } = sessionStore.getState();
  if (document === null || fromId === toId) return false;
  if (!canWait(document, fromId) || !canWait(document, toId)) {
    refuse("planner.refusal.notWaiting");
    return false;
  }
  const options = { label: "planner.action.connect", keepSelection: true };
  if (!runEdit(addPlanDependency, { id: toId, on: fromId }, options)) return false;
  const after = editorStore.getState().document ?? document;
  const arrow = planArrows(after).find((one) => one.fromId === fromId && one.toId === toId);
  if (arrow !== undefined) announce(arrowWords(arrow, after, t));
  return true;
}

export function disconnectPlanned(fromId: RecordId, toId: RecordId): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const options = { label: "planner.action.removeArrow", keepSelection: true };
  if (!runEdit(removePlanDependency, { id: toId, on: fromId }, options)) return;
  planStore.setState({ arrow: null });
  const { translate: t } = sessionStore.getState();
  const names = { from: itemName(document, fromId, t), to: itemName(document, toId, t) };
  announce(t("planner.said.disconnected", names));
}

export function beginConnecting(id: RecordId): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const { translate: t } = sessionStore.getState();
  if (!canWait(document, id)) {
    refuse("planner.refusal.notWaiting");
    return;
  }
  planStore.setState({ connectingId: id, arrow: null });
  announce(t("planner.said.connecting", { name: itemName(document, id, t) }));
}

/** Leaves what is under way, innermost first; says whether there was anything. */
export function letGo(): boolean {
  const { connectingId, arrow, chosenId, port } = planStore.getState();
  const { translate: t } = sessionStore.getState();
  if (connectingId !== null) {
    planStore.setState({ connectingId: null });
    choose(connectingId);
    port?.focus(connectingId);
    announce(t("planner.said.notConnected"));
    return true;
  }
  if (arrow !== null) {
    planStore.setState({ arrow: null });
    return true;
  }
  if (chosenId === null) return false;
  choose(null);
  return true;
}

/** Goes to the lane so many further on, to the first item in it. */
export function firstBeside(id: RecordId | null, by: 1 | -1): RecordId | null {
  const lanes = lanesNow();
  const filled = lanes.filter((lane) => firstOfLane(lane) !== undefined);
  const at = filled.findIndex(
    ({ items, undated }) =>
      items.some(({ record }) => record.id === id) || undated.some((record) => record.id === id),
  );
  const lane = at === -1 ? filled[0] : filled[at + by];
  return lane === undefined ? null : (firstOfLane(lane)?.id ?? null);
}

function canWait(document: ProcessDocument, id: RecordId): boolean {
  return waitingRecord(document, id) !== undefined;
}

/** What the lane gives the record; null: it can't be there, which is said. */
function fieldsInto(
  document: ProcessDocument,
  record: PlannedRecord,
  lane: LaneSubject,
): Readonly<Record<string, unknown>> | null {
  const { lanesBy } = planStore.getState();
  if (laneKey(subjectOf(document, lanesBy, record)) === laneKey(lane)) return {};
  const fields = intoLane(record, lane);
  if (typeof fields !== "string") return fields;
  const { translate: t } = sessionStore.getState();
  refuse(`planner.refusal.${fields}`, { name: itemName(document, record.id, t) });
  return null;
}

function sayLane(id: RecordId, lane: LaneSubject): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const { translate: t } = sessionStore.getState();
  const words = { name: itemName(document, id, t), lane: laneWords(lane, document, t) };
  announce(t("planner.said.lane", words));
}

/** Says that a record isn't shown to the audience any more; whether that is so. */
function sayHidden(id: RecordId): boolean {
  const { document } = editorStore.getState();
  if (document === null || !hiddenNow().has(id)) return false;
  const { translate: t } = sessionStore.getState();
  showToast({ tone: "info", text: t("audience.nowHidden", { name: itemName(document, id, t) }) });
  return true;
}

/** In lanes by location the lane decides where the work is, even where that is nowhere. */
function forAudience(kind: "initiative" | "milestone", lane: LaneSubject | null) {
  const { department, locationId } = currentAudience();
  const isPlaced = lane?.type === "location";
  return fieldsForAudience(kind, { department, locationId: isPlaced ? null : locationId });
}

function sayWhen(id: RecordId): void {
  const { document } = editorStore.getState();
  const record = document === null ? undefined : plannedRecord(document, id);
  if (document === null || record === undefined) return;
  const { translate: t, formats } = sessionStore.getState();
  const name = itemName(document, id, t);
  const { start, end } = daysOf(record);
  if (start === null && end === null) announce(t("planner.said.undated", { name }));
  else announce(t("planner.said.when", { name, when: whenWords(record, t, formats) }));
}

function refuse(key: MessageKey, values: Readonly<Record<string, string>> = {}): void {
  showToast({ tone: "bad", text: sessionStore.getState().translate(key, values) });
}
