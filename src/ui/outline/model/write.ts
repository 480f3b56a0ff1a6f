import { characterCount } from "../../../core/base/text.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import { addRecord } from "../../../core/edits/addRecord.ts";
import { connect, reconnect } from "../../../core/edits/connect.ts";
import type { Edit } from "../../../core/edits/edit.ts";
import { intoStage } from "../../../core/edits/intoStage.ts";
import { setFields } from "../../../core/edits/setFields.ts";
import { readNumber } from "../../../core/i18n/readNumber.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { turnInto } from "../../../state/actions/kindActions.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import { spokenNames } from "../../../state/actions/spoken.ts";
import { announce, sessionStore } from "../../../state/session/session.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { type RowRecord, typeField } from "./cells.ts";
import { kindChosen } from "./choices.ts";
import type { Column } from "./outlineStore.ts";
import { DECIMALS, type ValueField } from "./values.ts";

/** What each column is called. */
export const COLUMN_LABELS: Readonly<Record<Column, MessageKey>> = {
  step: "outline.column.step",
  type: "process.field.activityType",
  stage: "process.kind.stage",
  next: "outline.column.next",
  owner: "process.field.owner",
  value: "process.field.value",
};

/** Writes a field, one step of undo; a refusal is told. */
export function writeField(id: RecordId, field: string, value: unknown, column: Column): void {
  apply(setFields, { ids: [id], fields: { [field]: value } }, COLUMN_LABELS[column]);
}

/** What is wrong with a text that was typed; null when nothing is. */
export function textProblem(text: string): string | null {
  if (characterCount(text) <= LIMITS.label && text.length <= LIMITS.textUnits) return null;
  const { translate, formats } = sessionStore.getState();
  return translate("inspector.problem.tooLong", { most: formats.integer(LIMITS.label) });
}

/** Writes a number that was typed; returns what is wrong with it, else null. */
export function commitValue(field: ValueField, text: string): string | null {
  const { translate, formats, locale } = sessionStore.getState();
  const { percent, least, most } = field;
  const read = readNumber(text, locale);
  if (read === undefined) return translate("common.notANumber");
  const number = read === null ? null : Number((percent ? read / 100 : read).toFixed(DECIMALS));
  const shown = (bound: number) => (percent ? formats.percent(bound) : formats.integer(bound));
  if (number !== null && percent && (number < least || number > most)) {
    return translate("inspector.problem.between", { min: shown(least), max: shown(most) });
  }
  if (number !== null && number < least) {
    return translate("inspector.problem.atLeast", { min: shown(least) });
  }
  writeField(field.recordId, field.field, number ?? field.whenEmpty, "value");
  return null;
}

/** Gives a record another type, or makes it one of another kind. */
export function giveType(record: RowRecord, chosen: string): void {
  const kind = kindChosen(chosen);
  const field = typeField(record);
  if (kind !== null) turnInto(record.id, kind);
  else if (field !== null) writeField(record.id, field, chosen, "type");
}

export function putIntoStage(id: RecordId, stageId: RecordId | null): void {
  apply(intoStage, { ids: [id], stageId }, "process.field.stage");
}

/** Draws an arrow from a step, and says so. */
export function connectTo(sourceId: RecordId, targetId: RecordId): void {
  const label = "outline.action.connectTo";
  if (!apply(connect, { sourceId, targetId }, label)) return;
  const { document } = editorStore.getState();
  if (document === null) return;
  const [source, target] = [spokenNames(document, [sourceId]), spokenNames(document, [targetId])];
  announce(sessionStore.getState().translate("canvas.spoken.connected", { source, target }));
}

export function leadTo(arrowId: RecordId, targetId: RecordId): void {
  apply(reconnect, { id: arrowId, targetId }, "outline.column.next");
}

export function giveRole(record: RowRecord, roleId: RecordId | null): void {
  writeField(record.id, roleField(record), roleId, "owner");
}

/** Makes a role and gives it to the step, in one step of undo. */
export function giveNewRole(record: RowRecord, name: string): void {
  const known = editorStore.getState().document?.role;
  const mergeKey = `outline role ${record.id} ${Date.now()}`;
  const options = { label: "inspector.add.role", mergeKey, keepSelection: true };
  if (!runEdit(addRecord, { kind: "role", fields: { name } }, options)) return;
  const roles = editorStore.getState().document?.role.keys() ?? [];
  const made = [...roles].find((id) => known?.has(id) !== true);
  if (made === undefined) return;
  runEdit(setFields, { ids: [record.id], fields: { [roleField(record)]: made } }, options);
}

function roleField(record: RowRecord): string {
  return record.kind === "stage" ? "ownerRoleId" : "roleId";
}

/** The selection stays: the row that was edited keeps the focus. */
function apply<Arguments>(edit: Edit<Arguments>, args: Arguments, label: MessageKey): boolean {
  return runEdit(edit, args, { label, keepSelection: true });
}
