import type { RecordId } from "../../../core/base/ids.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../../core/process/document.ts";
import { dependenciesFrom, flowsFrom, stageNumber } from "../../../core/process/graph.ts";
import type { ArrowRecord, NodeRecord } from "../../../core/process/kinds.ts";
import { ACTIVITY_TYPES } from "../../../core/process/records/activity.ts";
import { DEPENDENCY_TYPES } from "../../../core/process/records/dependency.ts";
import { OUTCOME_RESULTS } from "../../../core/process/records/outcome.ts";
import type { Column } from "./outlineStore.ts";
import { type ValueField, valueFields, valueText } from "./values.ts";

export type RowRecord = NodeRecord | ArrowRecord;

export interface Words {
  readonly document: ProcessDocument;
  readonly translate: Translate;
  readonly formats: Formats;
}

/** A name as it is shown; what has none says so. */
export function shownName({ document, translate }: Words, id: RecordId): string {
  const record = findRecord(document, id);
  return (record && nameOf(record).trim()) || translate("common.untitled");
}

/** What a row is called: of an arrow without a condition, where it leads. */
export function rowName(words: Words, record: RowRecord): string {
  const { translate } = words;
  const own = nameOf(record).trim();
  if (own !== "") return own;
  switch (record.kind) {
    case "flow":
      return translate("outline.to", { name: shownName(words, record.targetId) });
    case "dependency":
      return translate("outline.neededBy", { name: shownName(words, record.targetId) });
    default:
      return translate("common.untitled");
  }
}

/** What a cell shows; empty where a column has nothing to say about a row. */
export function cellText(words: Words, record: RowRecord, column: Column): string {
  switch (column) {
    case "step":
      return rowName(words, record);
    case "type":
      return typeText(words, record);
    case "stage":
      return record.kind === "activity" && record.stageId !== null
        ? shownName(words, record.stageId)
        : "";
    case "next":
      return nextText(words, record);
    case "owner": {
      const roleId = roleOf(record);
      return roleId === null ? "" : shownName(words, roleId);
    }
    case "value":
      return valueText(words, record);
  }
}

function typeText({ document, translate, formats }: Words, record: RowRecord): string {
  switch (record.kind) {
    case "stage": {
      const number = formats.integer(stageNumber(document, record.id));
      return translate("outline.stageNumber", { number });
    }
    case "activity":
      return wordOf(ACTIVITY_TYPES, record.activityType, (type) =>
        translate(`process.activityType.${type}`),
      );
    case "outcome":
      return translate(`process.result.${record.result}`);
    case "dependency":
      return translate(`process.dependencyType.${record.dependencyType}`);
    default:
      return translate(`process.kind.${record.kind}`);
  }
}

function nextText(words: Words, record: RowRecord): string {
  if (record.kind === "flow" || record.kind === "dependency") {
    return shownName(words, record.targetId);
  }
  const arrows = [
    ...flowsFrom(words.document, record.id),
    ...dependenciesFrom(words.document, record.id),
  ];
  return words.formats.list(arrows.map(({ targetId }) => shownName(words, targetId)));
}

/** Who does it, or answers for it. */
export function roleOf(record: RowRecord): RecordId | null {
  if (record.kind === "stage") return record.ownerRoleId;
  return record.kind === "activity" ? record.roleId : null;
}

/** How a cell is edited. */
export type CellEditor =
  | { readonly editor: "text"; readonly field: string; readonly value: string }
  | { readonly editor: "value"; readonly fields: readonly ValueField[] }
  | { readonly editor: "type" | "stage" | "target" | "connect" | "role" };

/** How a cell is edited; null where there is nothing to edit. */
export function editorOf(words: Words, record: RowRecord, column: Column): CellEditor | null {
  switch (column) {
    case "step":
      return nameEditor(record);
    case "type":
      return { editor: "type" };
    case "stage":
      return record.kind === "activity" ? { editor: "stage" } : null;
    case "next":
      if (record.kind === "flow" || record.kind === "dependency") return { editor: "target" };
      return record.kind === "note" || record.kind === "outcome" ? null : { editor: "connect" };
    case "owner":
      return record.kind === "stage" || record.kind === "activity" ? { editor: "role" } : null;
    case "value": {
      const fields = valueFields(words, record);
      return fields.length === 0 ? null : { editor: "value", fields };
    }
  }
}

function nameEditor(record: RowRecord): CellEditor | null {
  switch (record.kind) {
    case "note":
      return { editor: "text", field: "text", value: record.text };
    case "flow":
      return { editor: "text", field: "condition", value: record.condition };
    case "dependency":
      return null;
    default:
      return { editor: "text", field: "name", value: record.name };
  }
}

/** The field that holds the type of a record; null for kinds that have none. */
export function typeField(record: RowRecord): string | null {
  switch (record.kind) {
    case "activity":
      return "activityType";
    case "outcome":
      return "result";
    case "dependency":
      return "dependencyType";
    default:
      return null;
  }
}

/** The words that the type of a record may be, translated. */
export function typeWords(
  record: RowRecord,
  translate: Translate,
): readonly { readonly id: string; readonly label: string }[] {
  switch (record.kind) {
    case "activity":
      return ACTIVITY_TYPES.map((id) => ({ id, label: translate(`process.activityType.${id}`) }));
    case "outcome":
      return OUTCOME_RESULTS.map((id) => ({ id, label: translate(`process.result.${id}`) }));
    case "dependency":
      return DEPENDENCY_TYPES.map((id) => ({
        id,
        label: translate(`process.dependencyType.${id}`),
      }));
    default:
      return [];
  }
}

/** A known word translated; one of the user's own as it is. */
function wordOf<Word extends string>(
  known: readonly Word[],
  word: string,
  translated: (word: Word) => string,
): string {
  const found = known.find((one) => one === word);
  return found === undefined ? word : translated(found);
}
