import type { RecordId } from "../base/ids.ts";
import { findRecord } from "../process/document.ts";
import { changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { checkedFields, type Fields, hasField } from "./fieldValues.ts";
import { planOf } from "./planOf.ts";

export interface SetFieldsArguments {
  readonly ids: readonly RecordId[];
  readonly fields: Fields;
}

/**
 * Gives fields of one or several records a value; each record takes the fields that its kind
 * has. One value that does not fit refuses the whole. Where an activity stands, and the ends
 * of an arrow, are changed by moveNodes and reconnect.
 */
export const setFields: Edit<SetFieldsArguments> = (document, { ids, fields }) => {
  const records = [...new Set(ids)].flatMap((id) => findRecord(document, id) ?? []);
  if (records.length === 0) return { refused: "notFound", recordId: ids[0] };
  const changed: RecordChange[] = [];
  for (const field of Object.keys(fields)) {
    if (!records.some(({ kind }) => hasField(kind, field)))
      return { refused: "invalidValue", field };
  }
  for (const record of records) {
    const own = Object.entries(fields).filter(([field]) => hasField(record.kind, field));
    const checked = checkedFields(document, record.kind, Object.fromEntries(own), record.id);
    if (!checked.ok) return checked.error;
    const change = changeOf(record, checked.value);
    if (change !== null) changed.push(change);
  }
  return planOf(document, { ...EMPTY_DIFF, changed });
};
