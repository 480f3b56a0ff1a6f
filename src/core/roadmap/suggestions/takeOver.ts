import { dayNumber, realDay } from "../../base/calendar.ts";
import type { RecordId } from "../../base/ids.ts";
import { addRecord } from "../../edits/addRecord.ts";
import type { Edit } from "../../edits/edit.ts";
import { setFields } from "../../edits/setFields.ts";
import { findRecord, type ProcessDocument } from "../../process/document.ts";
import type { Basis } from "../../process/records/basedOn.ts";
import {
  ELEMENT,
  type Numbers,
  type Suggestion,
  TAKEN_KINDS,
  type TakenRecord,
} from "./suggestion.ts";
import { keyOf, planned } from "./suggestions.ts";
import { dayAfter } from "./window.ts";

export interface TakeOverArguments {
  readonly suggestion: Suggestion;
  /** In the document's language. */
  readonly title: string;
  readonly description: string;
}

/**
 * Puts a suggestion into the plan, linked to what it came from. Refused where it is in the plan
 * already, and where what it is about is gone.
 */
export const takeOver: Edit<TakeOverArguments> = (document, args, context) => {
  const { suggestion, title, description } = args;
  const { kind, fields, recordId, elements } = suggestion;
  if (findRecord(document, recordId) === undefined) return { refused: "notFound", recordId };
  if (isTaken(document, suggestion)) return { refused: "nothingToDo" };
  const basedOn: Basis[] = [
    basisOf(context.newId(), suggestion),
    ...[...new Set(elements)]
      .filter((id) => id !== recordId && findRecord(document, id) !== undefined)
      .map((id) => ({
        id: context.newId(),
        what: ELEMENT,
        recordId: id,
        from: null,
        to: null,
      })),
  ];
  return addRecord(
    document,
    { kind, fields: { ...fields, name: title, description, basedOn } },
    context,
  );
};

export interface BringUpToDateArguments {
  readonly recordId: RecordId;
  /** The entry of its `basedOn`. */
  readonly basisId: string;
  /** What the process says now; null: the plan keeps it, without its link. */
  readonly now: Suggestion | null;
  /** The description as it was written when it was taken over, and as it would be now. */
  readonly descriptions: { readonly was: string; readonly now: string } | null;
}

/**
 * Gives what was taken over the numbers that the process has now. Its description is written
 * anew where nobody has changed it, a date moves by as many days as the process's own did. What
 * the process does not ask for any more loses its link and stays as it is.
 */
export const bringUpToDate: Edit<BringUpToDateArguments> = (document, args, context) => {
  const { recordId, basisId, now, descriptions } = args;
  const record = takenRecord(document, recordId);
  const was = record?.basedOn.find(({ id }) => id === basisId);
  if (record === undefined || was === undefined) return { refused: "notFound", recordId };
  if (now === null) {
    const basedOn = record.basedOn.filter((entry) => entry !== was);
    return setFields(document, { ids: [recordId], fields: { basedOn } }, context);
  }
  const followed = now.follows.map((field) => [
    field,
    field === "date" ? movedDay(record, was, now) : now.fields[field],
  ]);
  const isOwnText = descriptions !== null && record.description === descriptions.was;
  const fields = {
    ...Object.fromEntries(followed),
    ...(isOwnText && { description: descriptions.now }),
    basedOn: record.basedOn.map((entry) => (entry === was ? basisOf(basisId, now) : entry)),
  };
  return setFields(document, { ids: [recordId], fields }, context);
};

function basisOf(id: string, { what, recordId, from, to }: Suggestion): Basis {
  return { id, what, recordId, from, to };
}

function isTaken(document: ProcessDocument, suggestion: Suggestion): boolean {
  const key = keyOf(suggestion);
  for (const { basedOn } of planned(document)) {
    if (basedOn.some((entry) => keyOf(entry) === key)) return true;
  }
  return false;
}

function takenRecord(document: ProcessDocument, id: RecordId): TakenRecord | undefined {
  for (const kind of TAKEN_KINDS) {
    const record: TakenRecord | undefined = document[kind].get(id);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** Where somebody has moved it, it keeps its distance. */
function movedDay(record: TakenRecord, was: Numbers, now: Suggestion): unknown {
  const stated = record.kind === "milestone" ? realDay(record.date) : null;
  if (stated === null || dayNumber(stated) === null || was.to === null || now.to === null) {
    return now.fields["date"];
  }
  return dayAfter(stated, now.to - was.to);
}
