import type { IdSource, RecordId } from "../base/ids.ts";
import type { ConnectionProblem } from "../process/connections.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Diff } from "./diff.ts";

/** Why an edit was refused; each is a message key of the interface. */
export type RefusalReason =
  | ConnectionProblem
  | "notFound"
  | "invalidValue"
  | "tooManyElements"
  | "lastProcess"
  /** A node that may not be moved, resized or removed stands in the way. */
  | "locked"
  | "orderFollowsFlows"
  /** It stands at an end of the flows, or outside of them. */
  | "endsHaveNoOrder"
  | "onlyActivitiesInStages"
  /** A stage with activities in it can't be of another kind. */
  | "stageHoldsActivities"
  /** The document may only be looked at now. */
  | "readOnly"
  /** The document is being presented. */
  | "presenting"
  | "nothingToDo";

export interface Refusal {
  readonly refused: RefusalReason;
  /** The record that stands in the way, to show it. */
  readonly recordId?: RecordId;
  /** The field whose value was refused. */
  readonly field?: string;
}

/** What an edit would do: the diff, and what should be selected afterwards. */
export interface Plan {
  readonly diff: Diff;
  /** Left out: the selection stays as it is. */
  readonly select?: readonly RecordId[];
}

/** What an edit may ask of the outside. */
export interface EditContext {
  readonly newId: IdSource;
}

/** One intention of the user. Pure: it changes nothing, it says what would change. */
export type Edit<Arguments> = (
  document: ProcessDocument,
  args: Arguments,
  context: EditContext,
) => Plan | Refusal;

export function isRefusal(outcome: Plan | Refusal): outcome is Refusal {
  return "refused" in outcome;
}
