import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { mended, type PlannedRecord } from "../../../core/roadmap/planner/items.ts";
import type { PlanLane } from "../../../core/roadmap/planner/lanes.ts";
import { itemName, whenWords } from "../../../state/roadmap/words.ts";

/** What an item is, in words: for screen readers, and when pointed at. */
export function itemWords(
  document: ProcessDocument,
  record: PlannedRecord,
  t: Translate,
  formats: Formats,
): string {
  const words = t("roadmap.page.timeline.item", {
    kind: t(`process.kind.${record.kind}`),
    name: record.name || t("common.untitled"),
    when: whenWords(record, t, formats),
    status: t(`process.status.${record.status}`),
  });
  const waits = "dependsOn" in record ? record.dependsOn : [];
  const names = formats.list(waits.map((id) => itemName(document, id, t)));
  return [
    words,
    ...(mended(record) === null ? [] : [t("planner.item.backwards")]),
    ...(waits.length === 0 ? [] : [t("planner.item.waitsFor", { names })]),
  ].join(", ");
}

/** What stands beside a name: whose it is, or what a deal is worth. */
export function itemNotes(
  document: ProcessDocument,
  record: PlannedRecord,
  t: Translate,
  formats: Formats,
  currency: string,
): string[] {
  switch (record.kind) {
    case "goal":
    case "milestone":
      return [];
    case "initiative":
    case "ask":
      return [record.owner].filter((note) => note !== "");
    case "importantDeal":
      return [
        record.value === null ? "" : formats.money(record.value, currency),
        record.probability === null
          ? ""
          : t("roadmap.page.timeline.likely", { probability: formats.percent(record.probability) }),
        document.stage.get(record.stageId ?? "")?.name ?? "",
      ].filter((note) => note !== "");
  }
}

const COUNTED = [
  ["goal", "roadmap.page.timeline.goals"],
  ["importantDeal", "roadmap.page.timeline.closing"],
  ["initiative", "roadmap.page.timeline.initiatives"],
  ["milestone", "roadmap.page.timeline.milestones"],
  ["ask", "roadmap.page.timeline.asks"],
] as const;

/** How much of what there is in a lane. */
export function laneCaption({ items, undated }: PlanLane, t: Translate): string {
  const records = [...items.map(({ record }) => record), ...undated];
  const parts = COUNTED.flatMap(([kind, key]) => {
    const count = records.filter((record) => record.kind === kind).length;
    return count === 0 ? [] : [t(key, { count })];
  });
  return parts.join(" · ");
}
