import { isoDay } from "../../core/base/calendar.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Formats } from "../../core/i18n/format.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { DEPARTMENTS } from "../../core/process/fields.ts";
import type { PlanArrow } from "../../core/roadmap/planner/arrows.ts";
import { daysOf, plannedRecord, type PlannedRecord } from "../../core/roadmap/planner/items.ts";
import type { LaneSubject } from "../../core/roadmap/planner/lanes.ts";

/** When a record is planned: a day, a time, until a day; that it has no date. */
export function whenWords(record: PlannedRecord, t: Translate, formats: Formats): string {
  const { start, end } = daysOf(record);
  const [from, to] = [start, end].map((day) => (day === null ? "" : formats.day(isoDay(day))));
  if (from && to) return t("roadmap.page.timeline.span", { start: from, end: to });
  if (record.kind === "goal" && to) return t("roadmap.page.timeline.until", { end: to });
  return to || from || t("planner.item.noDate");
}

export function itemName(document: ProcessDocument, id: RecordId, t: Translate): string {
  return plannedRecord(document, id)?.name.trim() || t("common.untitled");
}

export function laneWords(subject: LaneSubject, document: ProcessDocument, t: Translate): string {
  switch (subject.type) {
    case "goals":
      return t("process.kinds.goal");
    case "deals":
      return t("roadmap.page.timeline.deals");
    case "department": {
      const known = DEPARTMENTS.find((department) => department === subject.word);
      return known === undefined ? subject.word : t(`process.department.${known}`);
    }
    case "location":
      if (subject.id === null) return t("planner.lane.noLocation");
      return document.location.get(subject.id)?.name.trim() || t("common.untitled");
    case "goal":
      if (subject.id === null) return t("planner.lane.noGoal");
      return document.goal.get(subject.id)?.name.trim() || t("common.untitled");
    case "owner":
      return subject.name || t("planner.lane.noOwner");
  }
}

/** What a dependency says, and what is wrong with it. */
export function arrowWords(arrow: PlanArrow, document: ProcessDocument, t: Translate): string {
  const names = {
    from: itemName(document, arrow.fromId, t),
    to: itemName(document, arrow.toId, t),
  };
  if (arrow.isCircular) return t("planner.arrow.circular", names);
  return t(arrow.isBackwards ? "planner.arrow.backwards" : "planner.arrow.ahead", names);
}
