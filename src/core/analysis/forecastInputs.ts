import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";

/**
 * Whether two documents have the same forecast because nothing that it is made from differs:
 * neither the records that count, nor their order, nor the fields that are read of them. What
 * an edit left alone is passed over by its identity, so that this is cheap after an edit.
 */
export function sameForecastInputs(a: ProcessDocument, b: ProcessDocument): boolean {
  return (
    same(a.process, b.process, [
      "dealValue",
      "dayKind",
      "calendarLocationId",
      "workingDaysPerWeek",
    ]) &&
    same(a.location, b.location, ["workingWeekdays", "holidays"]) &&
    same(a.leadSource, b.leadSource, ["inflow"]) &&
    same(a.outcome, b.outcome, ["result"]) &&
    same(a.decision, b.decision, []) &&
    same(a.stage, b.stage, [
      "durationFrom",
      "durationShape",
      "expectedDays",
      "shortestDays",
      "longestDays",
      "daysDeviation",
    ]) &&
    // The activities of a stage are taken from the top down.
    same(a.activity, b.activity, [
      "stageId",
      "durationDays",
      "shortestDays",
      "longestDays",
      "x",
      "y",
    ]) &&
    same(a.flow, b.flow, ["sourceId", "targetId", "probability"]) &&
    same(a.dependency, b.dependency, ["sourceId", "targetId", "dependencyType", "lagDays"])
  );
}

function same<Entry extends { readonly id: RecordId }>(
  a: ReadonlyMap<RecordId, Entry>,
  b: ReadonlyMap<RecordId, Entry>,
  fields: readonly (keyof Entry)[],
): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.values();
  for (const record of a.values()) {
    const { value: other } = others.next();
    if (record === other) continue;
    if (other === undefined || record.id !== other.id) return false;
    if (fields.some((field) => record[field] !== other[field])) return false;
  }
  return true;
}
