/*
 * Copies of the documents in another place than the database: files in the browser's private
 * file system, which lives and dies by other rules. A folder a document, a file a snapshot,
 * named by the number of the last edit it includes.
 */

/** How many snapshots of a document are kept. */
export const BACKUPS_KEPT = 5;

const FOLDER = "backup";
const UNFINISHED = ".part";

export interface BackupFile {
  readonly id: string;
  /** The last edit that it includes. */
  readonly seq: number;
}

export interface BackupStore {
  /** Ends when the whole copy is there; one that was cut off is never listed. */
  readonly put: (file: BackupFile, text: string) => Promise<void>;
  /** What there is, of each document the newest first. */
  readonly list: () => Promise<ReadonlyMap<string, readonly BackupFile[]>>;
  readonly read: (file: BackupFile) => Promise<{ text: string; writtenAt: number }>;
  readonly remove: (id: string) => Promise<void>;
}

/** TypeScript does not know yet what every browser with such a file system can do. */
interface MovableFile extends FileSystemFileHandle {
  /** Gives the file another name, all at once; a file that had it is replaced. */
  readonly move: (name: string) => Promise<void>;
}

/** The backups of this browser; null where it has no such file system, or forbids it. */
export async function openBackups(): Promise<BackupStore | null> {
  try {
    const { prototype } = FileSystemFileHandle;
    if (!("createWritable" in prototype) || !("move" in prototype)) return null;
    const root = await navigator.storage.getDirectory();
    return backupsIn(await root.getDirectoryHandle(FOLDER, { create: true }));
  } catch {
    return null;
  }
}

/** The backups in a folder of the private file system. */
export function backupsIn(folder: FileSystemDirectoryHandle): BackupStore {
  const folderOf = (id: string, create: boolean) =>
    folder.getDirectoryHandle(encodeURIComponent(id), { create });
  return {
    put: async ({ id, seq }, text) => {
      const own = await folderOf(id, true);
      // A file is there, empty, from when its handle is asked for: under its name it would be
      // the newest backup, and of no use, if the page went before it was written.
      const file = await own.getFileHandle(`${seq}${UNFINISHED}`, { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openBackups has looked that it is one
      await (file as MovableFile).move(nameOf(seq));
      await removeOld(own);
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

/** Removes what is more than is kept, and what was cut off. */
async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const kept = new Set((await numbersIn(folder)).slice(0, BACKUPS_KEPT).map(nameOf));
  const names: string[] = [];
  for await (const name of folder.keys()) if (!kept.has(name)) names.push(name);
  // What another tab holds open is removed the next time.
  await Promise.allSettled(names.map((name) => folder.removeEntry(name)));
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
