import type { DocumentRow, LogEntry, Picture, SavedFile, Snapshot } from "./schema.ts";

/** Everything that is kept of one document. */
export interface StoredDocument {
  readonly row: DocumentRow;
  /** Null when the snapshot is missing or makes no sense. */
  readonly snapshot: Snapshot | null;
  /** The edits in the log, in order, as they were found. */
  readonly log: readonly LogEntry[];
}

/**
 * Where documents are kept. Every promise resolves when the data is kept and rejects with the
 * database's error when it is not; a write that is refused leaves what was there.
 */
export interface DocumentStore {
  /** Whether what is written outlives the page. */
  readonly persistent: boolean;
  /** Every row, the deleted ones too. Rows that make no sense are left out. */
  readonly list: () => Promise<readonly DocumentRow[]>;
  readonly read: (id: string) => Promise<StoredDocument | null>;
  /** The edits in the log that came after `seq`, in order, as they were found. */
  readonly entriesAfter: (id: string, seq: number) => Promise<readonly LogEntry[]>;
  /** How many documents there are that make no sense; they are left as they are. */
  readonly damaged: () => Promise<number>;
  /** Writes edits and the row, all or nothing. All is handed over before the call returns. */
  readonly append: (row: DocumentRow, entries: readonly LogEntry[]) => Promise<void>;
  /** Writes the whole document and drops the log that the snapshot includes. */
  readonly putSnapshot: (row: DocumentRow, snapshot: Snapshot) => Promise<void>;
  readonly putRow: (row: DocumentRow) => Promise<void>;
  /** Removes the documents for good. */
  readonly purge: (ids: readonly string[]) => Promise<void>;
  readonly pictures: () => Promise<readonly Picture[]>;
  readonly putPicture: (picture: Picture) => Promise<void>;
  /** The file on the disk that a document was saved to; null when there is none. */
  readonly file: (id: string) => Promise<SavedFile | null>;
  readonly putFile: (file: SavedFile) => Promise<void>;
  /** Lets the database go; nothing can be read or written after. */
  readonly close: () => void;
}
