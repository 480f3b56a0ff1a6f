import type { DocumentStore } from "./documentStore.ts";
import type { DocumentRow, LogEntry, Picture, SavedFile, Snapshot } from "./schema.ts";

/** Keeps documents as long as the page lives: for browsers that refuse their database. */
export function createMemoryStore(): DocumentStore {
  const rows = new Map<string, DocumentRow>();
  const snapshots = new Map<string, Snapshot>();
  const logs = new Map<string, readonly LogEntry[]>();
  const pictures = new Map<string, Picture>();
  const files = new Map<string, SavedFile>();
  return {
    persistent: false,
    list: () => Promise.resolve([...rows.values()]),
    read: (id) => {
      const row = rows.get(id);
      if (row === undefined) return Promise.resolve(null);
      return Promise.resolve({
        row,
        snapshot: snapshots.get(id) ?? null,
        log: logs.get(id) ?? [],
      });
    },
    entriesAfter: (id, seq) =>
      Promise.resolve((logs.get(id) ?? []).filter((entry) => entry.seq > seq)),
    damaged: () => Promise.resolve(0),
    append: (row, entries) => {
      rows.set(row.id, row);
      logs.set(row.id, [...(logs.get(row.id) ?? []), ...entries]);
      return Promise.resolve();
    },
    putSnapshot: (row, snapshot) => {
      rows.set(row.id, row);
      snapshots.set(row.id, snapshot);
      const later = (logs.get(row.id) ?? []).filter((entry) => entry.seq > snapshot.seq);
      logs.set(row.id, later);
      return Promise.resolve();
    },
    putRow: (row) => {
      rows.set(row.id, row);
      return Promise.resolve();
    },
    purge: (ids) => {
      for (const id of ids) {
        for (const map of [rows, snapshots, logs, pictures, files]) map.delete(id);
      }
      return Promise.resolve();
    },
    pictures: () => Promise.resolve([...pictures.values()]),
    putPicture: (picture) => {
      pictures.set(picture.id, picture);
      return Promise.resolve();
    },
    file: (id) => Promise.resolve(files.get(id) ?? null),
    putFile: (file) => {
      files.set(file.id, file);
      return Promise.resolve();
    },
    close: () => {},
  };
}
