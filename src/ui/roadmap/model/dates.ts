import { assertNever } from "../../../core/base/assertNever.ts";
import type { PlanRecord } from "./planKinds.ts";

/** The day by which a record is done or due; ISO 8601. */
export function lastDayOf(record: PlanRecord): string | null {
  switch (record.kind) {
    case "goal":
      return record.dueDate;
    case "importantDeal":
      return record.closeDate;
    case "initiative":
      return record.end;
    case "milestone":
      return record.date;
    case "ask":
      return record.neededBy;
    case "strategy":
    case "location":
      return null;
    default:
      return assertNever(record);
  }
}
