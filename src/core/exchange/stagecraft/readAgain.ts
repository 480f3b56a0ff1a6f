import { LIMITS } from "../../base/limits.ts";
import { type Result, ok } from "../../base/result.ts";
import { documentOf, type ProcessDocument, recordCount } from "../../process/document.ts";
import { type AnyRecord, FILE_VERSION, KINDS } from "../../process/kinds.ts";
import type { ReadFailure } from "./failures.ts";
import { LISTED_KINDS } from "./format.ts";
import type { RawEntry } from "./identify.ts";
import { parseJson } from "./jsonText.ts";
import { isObject } from "./rawObject.ts";
import { type ReadContext, readProcess, type ReadProcess } from "./read.ts";
import { readRecords } from "./readRecords.ts";
import { RepairLog } from "./repairs.ts";
import { byId, writeProcess } from "./write.ts";

/**
 * A document that was read and then changed by edits of unknown soundness, checked as if it
 * were written and read anew, with the same result. Records that are still the ones that were
 * read are valid by themselves; ids and references are looked at in all.
 */
export function readAgain(
  document: ProcessDocument,
  read: ProcessDocument,
  context: ReadContext,
): Result<ReadProcess, ReadFailure> {
  const entries = entriesOf(document, read);
  if (entries === null) return readProcess(writeProcess(document), context);
  const log = new RepairLog();
  const isRead = ({ kind, raw }: RawEntry) => read[kind].get(String(raw["id"])) === raw;
  const records = readRecords(entries, FILE_VERSION, context.newId, log, isRead);
  return ok({
    document: documentOf(
      records.map(({ record }) => record),
      document.extras,
    ),
    repairs: log.repairs,
  });
}

/** The entries that a file of the document would have; null where it would be refused. */
function entriesOf(document: ProcessDocument, read: ProcessDocument): RawEntry[] | null {
  if (document.process.size !== 1 || recordCount(document) > LIMITS.elements) return null;
  const entries: RawEntry[] = [];
  for (const kind of ["process", ...LISTED_KINDS] as const) {
    const records: readonly AnyRecord[] = [...document[kind].values()];
    for (const [index, record] of records.toSorted(byId).entries()) {
      const raw = read[kind].get(record.id) === record ? record : asInFile(record);
      if (raw === null) return null;
      const path = `/${KINDS[kind].plural}`;
      entries.push({ kind, raw, path: kind === "process" ? path : `${path}/${index}` });
    }
  }
  return entries;
}

/** A database can hold more than a file: what JSON has no word for goes. */
function asInFile(record: AnyRecord): RawEntry["raw"] | null {
  const { kind: _, ...fields } = record;
  const parsed = parseJson(JSON.stringify(fields));
  return parsed.ok && isObject(parsed.value) ? parsed.value : null;
}
