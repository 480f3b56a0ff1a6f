import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Diff } from "../../core/edits/diff.ts";

/** What the list of documents needs to know of one. Small: it is written with every edit. */
export interface DocumentRow {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** When it was put into the bin; null while it is listed. */
  readonly deletedAt: number | null;
  /** The number of the last edit. Tells which of two states is newer; clocks do not. */
  readonly seq: number;
}

/**
 * A whole document as the canonical text of its file, after the edit `seq`; the log holds the
 * edits that came later.
 */
export interface Snapshot {
  readonly id: string;
  readonly seq: number;
  readonly text: string;
}

/** One edit. The log of a document has no gap: entry n is made on the state after entry n - 1. */
export interface LogEntry {
  readonly documentId: string;
  readonly seq: number;
  readonly diff: Diff;
}

/** The picture for the start screen: SVG text, of the state after the edit `seq`. */
export interface Picture {
  readonly id: string;
  readonly seq: number;
  readonly svg: string;
}

/** The file on the user's disk that a document was saved to, as it was left after the last write. */
export interface SavedFile {
  readonly id: string;
  readonly handle: FileSystemFileHandle;
  /** Milliseconds since 1970, by the clock of the disk. */
  readonly lastModified: number;
  /** Bytes. */
  readonly size: number;
}

export interface Schema extends DBSchema {
  documents: { key: string; value: DocumentRow };
  snapshots: { key: string; value: Snapshot };
  log: { key: [string, number]; value: LogEntry };
  pictures: { key: string; value: Picture };
  files: { key: string; value: SavedFile };
}

export const DATABASE_NAME = "stagecraft";

type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;

/** What leads a database from the version before to `to`. Steps are added, never changed. */
interface UpgradeStep {
  readonly to: number;
  readonly upgrade: (database: IDBPDatabase<Schema>, transaction: UpgradeTransaction) => void;
}

const UPGRADE_STEPS: readonly UpgradeStep[] = [
  {
    to: 1,
    upgrade: (database) => {
      database.createObjectStore("documents", { keyPath: "id" });
      database.createObjectStore("snapshots", { keyPath: "id" });
      database.createObjectStore("log", { keyPath: ["documentId", "seq"] });
      database.createObjectStore("pictures", { keyPath: "id" });
    },
  },
  {
    to: 2,
    upgrade: (database) => {
      database.createObjectStore("files", { keyPath: "id" });
    },
  },
];

export const DATABASE_VERSION = Math.max(...UPGRADE_STEPS.map((step) => step.to));

/** All steps run in the one upgrade transaction: a crash leaves the old version or the new. */
export function upgradeDatabase(
  database: IDBPDatabase<Schema>,
  oldVersion: number,
  transaction: UpgradeTransaction,
): void {
  for (const step of UPGRADE_STEPS) {
    if (step.to > oldVersion) step.upgrade(database, transaction);
  }
}
