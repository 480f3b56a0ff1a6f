import type { ArrowKind, Kind, NodeKind } from "../process/kinds.ts";
import { EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { checkedFields, type Fields } from "./fieldValues.ts";
import { newRecord } from "./newRecord.ts";
import { planOf } from "./planOf.ts";

/** The kinds that stand beside the diagram: roles, metrics, scenarios and the plan. */
export type SideKind = Exclude<Kind, NodeKind | ArrowKind | "process">;

export interface AddRecordArguments {
  readonly kind: SideKind;
  readonly fields?: Fields;
}

/** Adds a role, a metric, a goal or another record that is not drawn; the selection stays. */
export const addRecord: Edit<AddRecordArguments> = (document, { kind, fields }, { newId }) => {
  const checked = checkedFields(document, kind, fields ?? {});
  if (!checked.ok) return checked.error;
  const made = newRecord(kind, newId(), checked.value);
  return made.ok ? planOf(document, { ...EMPTY_DIFF, added: [made.value] }) : made.error;
};
