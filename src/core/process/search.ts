import { foldedIncludes, foldText } from "../base/fold.ts";
import type { RecordId } from "../base/ids.ts";
import { nameOf, type ProcessDocument } from "./document.ts";
import type { AnyRecord, ArrowKind, ArrowRecord, NodeKind, NodeRecord } from "./kinds.ts";
import { everyRow } from "./outline.ts";
import type { RowStart } from "./order.ts";
import { mapTexts } from "./texts.ts";

/** What is looked for on the canvas; what is left open does not narrow the search. */
export interface Query {
  readonly text: string;
  readonly kind: NodeKind | ArrowKind | null;
  /** Those who do the work, or answer for the stage. */
  readonly roleId: RecordId | null;
}

/** Whether a query asks for anything at all. */
export function isOpenQuery({ text, kind, roleId }: Query): boolean {
  return foldText(text) === "" && kind === null && roleId === null;
}

/**
 * The nodes and arrows that a query asks for, in reading order, each arrow after the step that
 * it leaves. A text is found in any of a record's texts. An open query finds nothing.
 */
export function search(
  document: ProcessDocument,
  query: Query,
  rowStart: RowStart = "left",
): readonly (NodeRecord | ArrowRecord)[] {
  if (isOpenQuery(query)) return [];
  const text = foldText(query.text);
  return everyRow(document, rowStart)
    .map(({ record }) => record)
    .filter(
      (record) =>
        (query.kind === null || record.kind === query.kind) &&
        (query.roleId === null || roleOf(record) === query.roleId) &&
        (text === "" || textsOfRecord(record).some((own) => foldedIncludes(own, text))),
    );
}

/** At most so many nodes and arrows whose name has the text in it. */
export function searchNames(
  document: ProcessDocument,
  text: string,
  most: number,
): readonly (NodeRecord | ArrowRecord)[] {
  const part = foldText(text);
  if (part === "") return [];
  const found: (NodeRecord | ArrowRecord)[] = [];
  for (const { record } of everyRow(document)) {
    if (!foldedIncludes(foldedName(record), part)) continue;
    found.push(record);
    if (found.length === most) break;
  }
  return found;
}

/** The role of a stage's owner or of whoever does an activity. */
function roleOf(record: AnyRecord): RecordId | null {
  if (record.kind === "stage") return record.ownerRoleId;
  return record.kind === "activity" ? record.roleId : null;
}

// Records never change, so that each is folded only once.
const names = new WeakMap<AnyRecord, string>();
const texts = new WeakMap<AnyRecord, readonly string[]>();

function foldedName(record: AnyRecord): string {
  const known = names.get(record) ?? foldText(nameOf(record));
  names.set(record, known);
  return known;
}

function textsOfRecord(record: AnyRecord): readonly string[] {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const folded: string[] = [];
  mapTexts(record, (_path, text) => {
    if (text !== "") folded.push(foldText(text));
    return text;
  });
  texts.set(record, folded);
  return folded;
}
