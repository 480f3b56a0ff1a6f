import { LIMITS } from "../../core/base/limits.ts";
import { truncateText } from "../../core/base/text.ts";
import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import type { DocumentStore, StoredDocument } from "../storage/documentStore.ts";
import type { DocumentRow } from "../storage/schema.ts";
import { newId } from "../store/newId.ts";
import { type ImportRefusal, tellStorageFailure } from "./telling.ts";

/** The row of a document that is not stored yet. */
export function newRow(document: ProcessDocument): DocumentRow {
  const now = Date.now();
  const { name } = processOf(document);
  return { id: newId(), name, createdAt: now, changedAt: now, deletedAt: null, seq: 0 };
}

/** The document under another name, cut where it is longer than names may be. */
export function withName(document: ProcessDocument, name: string): ProcessDocument {
  const process = processOf(document);
  const renamed = { ...process, name: truncateText(name, LIMITS.label) };
  return { ...document, process: new Map([[process.id, renamed]]) };
}

/** Writes the document whole. Returns the edit that it includes; null, and tells, when it could not. */
export async function putWhole(
  store: DocumentStore,
  row: DocumentRow,
  document: ProcessDocument,
): Promise<number | null> {
  try {
    await store.putSnapshot(row, { id: row.id, seq: row.seq, text: writeProcess(document) });
    return row.seq;
  } catch (error) {
    return tellStorageFailure(error);
  }
}

/** What to tell of a stored document that cannot be read; its text can still be downloaded. */
export function refusalOf(
  { row, snapshot }: StoredDocument,
  failure: ImportRefusal["failure"],
): ImportRefusal {
  return { name: row.name, failure, bytes: new TextEncoder().encode(snapshot?.text ?? "") };
}
