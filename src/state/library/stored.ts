import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import type { DocumentStore, StoredDocument } from "../storage/documentStore.ts";
import { reopen } from "../storage/reopen.ts";
import type { DocumentRow } from "../storage/schema.ts";
import { newId } from "../store/editor.ts";
import { keeper } from "./keeper.ts";
import { type ImportRefusal, tellRefusal, tellStorageFailure } from "./telling.ts";

/** The row of a document that is not stored yet. */
export function newRow(document: ProcessDocument): DocumentRow {
  const now = Date.now();
  const { name } = processOf(document);
  return { id: newId(), name, createdAt: now, changedAt: now, deletedAt: null, seq: 0 };
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

/** A stored document that is not open; null, and tells, when it cannot be read. */
export async function readStored(
  id: string,
): Promise<{ readonly row: DocumentRow; readonly document: ProcessDocument } | null> {
  const { store } = await keeper();
  const stored = await store.read(id).catch(tellStorageFailure);
  if (stored === null) return null;
  const reopened = reopen(stored, { newId });
  if (reopened.ok) return { row: stored.row, document: reopened.value.document };
  tellRefusal(refusalOf(stored, reopened.error));
  return null;
}

/** What to tell of a stored document that cannot be read; its text can still be downloaded. */
export function refusalOf(
  { row, snapshot }: StoredDocument,
  failure: ImportRefusal["failure"],
): ImportRefusal {
  return { name: row.name, failure, bytes: new TextEncoder().encode(snapshot?.text ?? "") };
}
