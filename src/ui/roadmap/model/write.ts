import type { RecordId } from "../../../core/base/ids.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import { characterCount } from "../../../core/base/text.ts";
import { addRecord } from "../../../core/edits/addRecord.ts";
import type { Fields } from "../../../core/edits/fieldValues.ts";
import { removeRecords } from "../../../core/edits/removeRecords.ts";
import { setFields } from "../../../core/edits/setFields.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import type { Refusal } from "../../../core/edits/edit.ts";
import { REFUSAL_MESSAGES } from "../../../state/actions/refusalMessages.ts";
import { announce, sessionStore } from "../../../state/session/session.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import type { PlanKind } from "./planKinds.ts";

/** Writes one field of one record; typing that goes on is one step of undo. Returns what is wrong. */
export function writeField(
  id: RecordId,
  field: string,
  value: unknown,
  label: MessageKey,
): string | null {
  const refusal = run(
    setFields,
    { ids: [id], fields: { [field]: value } },
    { label, mergeKey: `roadmap ${field} ${id}`, keepSelection: true },
  );
  return refusalText(refusal);
}

/** Why an edit did nothing, in words; null when it was done or there was nothing to do. */
export function refusalText(refusal: Refusal | null): string | null {
  if (refusal === null || refusal.refused === "nothingToDo") return null;
  return sessionStore.getState().translate(REFUSAL_MESSAGES[refusal.refused]);
}

/** Adds a record of the plan; its id, or null when it was refused. */
export function addPlanRecord(kind: PlanKind, fields: Fields, label: MessageKey): RecordId | null {
  const before = editorStore.getState().document?.[kind];
  run(addRecord, { kind, fields }, { label, keepSelection: true });
  for (const id of editorStore.getState().document?.[kind].keys() ?? []) {
    if (before?.has(id) !== true) return id;
  }
  return null;
}

export function removePlanRecord(id: RecordId, name: string): void {
  run(removeRecords, { ids: [id] }, { label: "common.remove" });
  const { translate } = sessionStore.getState();
  announce(translate("roadmap.page.removed", { name: name || translate("common.untitled") }));
}

/** What is wrong with a text before it is written; null when nothing is. */
export function textProblem(text: string): string | null {
  if (characterCount(text) <= LIMITS.label && text.length <= LIMITS.textUnits) return null;
  const { translate, formats } = sessionStore.getState();
  return translate("roadmap.page.problem.tooLong", { max: formats.integer(LIMITS.label) });
}

/** What is wrong with an amount, which is never negative; null when nothing is. */
export function amountProblem(value: number | null): string | null {
  const { translate } = sessionStore.getState();
  if (value !== null && value < 0) return translate("roadmap.page.problem.negative");
  return quantityProblem(value);
}

export function quantityProblem(value: number | null): string | null {
  if (value === null || Math.abs(value) <= LIMITS.amount) return null;
  const { translate, formats } = sessionStore.getState();
  return translate("roadmap.page.problem.tooMuch", { max: formats.integer(LIMITS.amount) });
}

export function probabilityProblem(value: number | null): string | null {
  if (value === null || (value >= 0 && value <= 1)) return null;
  const { translate, formats } = sessionStore.getState();
  return translate("roadmap.page.problem.probability", {
    min: formats.percent(0),
    max: formats.percent(1),
  });
}
