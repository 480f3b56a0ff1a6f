import type { RecordId } from "../base/ids.ts";
import { findRecord, type ProcessDocument } from "../process/document.ts";
import type { AnyRecord } from "../process/kinds.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { checkedFields } from "./fieldValues.ts";
import { planOf } from "./planOf.ts";

export interface PlanDependencyArguments {
  /** The initiative, milestone or ask that waits. */
  readonly id: RecordId;
  /** What must be done before it. */
  readonly on: RecordId;
}

/** Lets planned work wait for other work; refused where they would wait for each other. */
export const addPlanDependency: Edit<PlanDependencyArguments> = (document, { id, on }) => {
  const record = waiting(document, id);
  if (record === undefined) return { refused: "notFound", recordId: id };
  if (record.dependsOn.includes(on)) return { refused: "nothingToDo" };
  // The new one alone is checked: a circle that a file brought along is no fault of it.
  const checked = checkedFields(document, record.kind, { dependsOn: [on] }, id);
  if (!checked.ok) return checked.error;
  return changed(document, record, [...record.dependsOn, on]);
};

/** Lets planned work wait for it no longer; one out of a circle too. */
export const removePlanDependency: Edit<PlanDependencyArguments> = (document, { id, on }) => {
  const record = waiting(document, id);
  if (record === undefined) return { refused: "notFound", recordId: id };
  return changed(
    document,
    record,
    record.dependsOn.filter((other) => other !== on),
  );
};

type Waiting = Extract<AnyRecord, { dependsOn: unknown }>;

function waiting(document: ProcessDocument, id: RecordId): Waiting | undefined {
  const record = findRecord(document, id);
  return record !== undefined && "dependsOn" in record ? record : undefined;
}

function changed(document: ProcessDocument, record: Waiting, dependsOn: readonly RecordId[]) {
  const change = changeOf(record, { dependsOn });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
}
