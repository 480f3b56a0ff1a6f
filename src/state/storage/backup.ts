/*
 * Copies of the documents in another place than the database: files in the browser's private
 * file system, which lives and dies by other rules. A folder a document, a file a snapshot,
 * named by the number of the last edit it includes.
 */

/** How many snapshots of a document are kept. */
export const BACKUPS_KEPT = 5;

const FOLDER = "backup";

export interface BackupFile {
  readonly id: string;
  /** The last edit that it includes. */
  readonly seq: number;
}

export interface BackupStore {
  readonly put: (file: BackupFile, text: string) => Promise<void>;
  /** What there is, of each document the newest first. */
  readonly list: () => Promise<ReadonlyMap<string, readonly BackupFile[]>>;
  readonly read: (file: BackupFile) => Promise<{ text: string; writtenAt: number }>;
  readonly remove: (id: string) => Promise<void>;
}

/** The backups of this browser; null where it has no such file system, or forbids it. */
export async function openBackups(): Promise<BackupStore | null> {
  try {
    const isThere = "createWritable" in FileSystemFileHandle.prototype;
    if (!isThere) return null;
    const root = await navigator.storage.getDirectory();
    return storeIn(await root.getDirectoryHandle(FOLDER, { create: true }));
  } catch {
    return null;
  }
}

function storeIn(folder: FileSystemDirectoryHandle): BackupStore {
  const folderOf = (id: string, create: boolean) =>
    folder.getDirectoryHandle(encodeURIComponent(id), { create });
  return {
    put: async ({ id, seq }, text) => {
      const own = await folderOf(id, true);
      const file = await own.getFileHandle(nameOf(seq), { create: true });
      const writable = await file.createWritable();
      // Put in place when it is closed: one that was cut off never takes the name.
      await writable.write(text);
      await writable.close();
      const old = (await numbersIn(own)).slice(BACKUPS_KEPT);
      await Promise.all(old.map((number) => own.removeEntry(nameOf(number))));
    },
    list: async () => {
      const found = new Map<string, readonly BackupFile[]>();
      for await (const [name, handle] of folder.entries()) {
        if (!isFolder(handle)) continue;
        const id = decodeURIComponent(name);
        const files = (await numbersIn(handle)).map((seq) => ({ id, seq }));
        if (files.length > 0) found.set(id, files);
      }
      return found;
    },
    read: async ({ id, seq }) => {
      const handle = await (await folderOf(id, false)).getFileHandle(nameOf(seq));
      const file = await handle.getFile();
      return { text: await file.text(), writtenAt: file.lastModified };
    },
    remove: async (id) => {
      try {
        await folder.removeEntry(encodeURIComponent(id), { recursive: true });
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== "NotFoundError") throw error;
      }
    },
  };
}

function nameOf(seq: number): string {
  return `${seq}.json`;
}

/** The snapshots in a folder, the newest first. */
async function numbersIn(folder: FileSystemDirectoryHandle): Promise<readonly number[]> {
  const numbers: number[] = [];
  for await (const name of folder.keys()) {
    const seq = /^(\d{1,15})\.json$/u.exec(name)?.[1];
    if (seq !== undefined) numbers.push(Number(seq));
  }
  return numbers.toSorted((a, b) => b - a);
}

function isFolder(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === "directory";
}
