import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import { processOf } from "../../core/process/document.ts";
import { downloadJson } from "../export/download.ts";
import { fileName } from "../export/fileName.ts";
import { openDialog, sessionStore, showToast } from "../session/session.ts";
import { keepDrafts } from "../storage/leaving.ts";
import type { SavedFile } from "../storage/schema.ts";
import { editorStore } from "../store/editor.ts";
import { keeper } from "./keeper.ts";
import { importFile } from "./library.ts";
import { askToPersist } from "./persistence.ts";
import { tellStorageFailure } from "./telling.ts";

const EXTENSION = ".stagecraft.json";

// What browsers with file access have beyond the types of the DOM library.
declare global {
  interface Window {
    readonly showSaveFilePicker?: (options: {
      readonly suggestedName: string;
      readonly types: readonly {
        readonly description: string;
        readonly accept: Readonly<Record<string, readonly string[]>>;
      }[];
    }) => Promise<FileSystemFileHandle>;
  }
  interface FileSystemFileHandle {
    readonly queryPermission?: (wanted: { mode: "readwrite" }) => Promise<PermissionState>;
    readonly requestPermission?: (wanted: { mode: "readwrite" }) => Promise<PermissionState>;
  }
}

/**
 * Writes the open document to the file it was saved to before; asks for one the first time.
 * Where the browser has no access to files, it is downloaded.
 */
export async function saveToDisk(): Promise<void> {
  keepDrafts();
  void askToPersist();
  const { documentId, document } = editorStore.getState();
  if (documentId === null || document === null) return;
  if (window.showSaveFilePicker === undefined) {
    downloadJson(document);
    return;
  }
  const { store } = await keeper();
  const known = await store.file(documentId).catch(() => null);
  if (known === null) await saveElsewhere(documentId);
  else await saveAgain(documentId, known);
}

/** Saves to the file of before, unless it is not as it was left. */
async function saveAgain(id: string, known: SavedFile): Promise<void> {
  const { handle } = known;
  try {
    if (!(await mayWrite(handle))) {
      tellFailure(id, handle.name, "forbidden");
      return;
    }
    const found = await handle.getFile();
    if (found.lastModified === known.lastModified && found.size === known.size) {
      await write(id, handle);
      return;
    }
    openDialog("fileChanged", {
      file: handle.name,
      keepMine: () => void write(id, handle).catch((error) => tellError(id, handle, error)),
      openTheirs: () => void importFile(found),
    });
  } catch (error) {
    tellError(id, handle, error);
  }
}

/** Asks where to, and saves there. */
async function saveElsewhere(id: string): Promise<void> {
  const { document, documentId } = editorStore.getState();
  if (document === null || documentId !== id || window.showSaveFilePicker === undefined) return;
  const { translate } = sessionStore.getState();
  let handle: FileSystemFileHandle;
  try {
    handle = await window.showSaveFilePicker({
      suggestedName: fileName(
        processOf(document).name,
        EXTENSION,
        translate("actions.library.untitled"),
      ),
      types: [
        {
          description: translate("storage.disk.fileKind"),
          accept: { "application/json": [".json"] },
        },
      ],
    });
  } catch (error) {
    // The user changed their mind; anything else means that there is no access after all.
    if (!(error instanceof DOMException) || error.name !== "AbortError") downloadJson(document);
    return;
  }
  await write(id, handle).catch((error) => tellError(id, handle, error));
}

/** Writes the file whole; the browser puts it in the place of the old one when it is complete. */
async function write(id: string, handle: FileSystemFileHandle): Promise<void> {
  const { document, documentId } = editorStore.getState();
  if (document === null || documentId !== id) return;
  const writable = await handle.createWritable();
  try {
    await writable.write(writeProcess(document));
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
  await writable.close();
  const { translate } = sessionStore.getState();
  showToast({ tone: "good", text: translate("storage.disk.saved", { file: handle.name }) });
  const { lastModified, size } = await handle.getFile();
  const { store } = await keeper();
  await store.putFile({ id, handle, lastModified, size }).catch(tellStorageFailure);
}

async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const wanted = { mode: "readwrite" } as const;
  if ((await handle.queryPermission?.(wanted)) === "granted") return true;
  const answer = await handle.requestPermission?.(wanted);
  return answer === undefined || answer === "granted";
}

function tellError(id: string, { name }: FileSystemFileHandle, error: unknown): void {
  const kind = error instanceof DOMException ? error.name : "";
  if (kind === "NotFoundError") tellFailure(id, name, "gone");
  else if (kind === "NotAllowedError" || kind === "SecurityError")
    tellFailure(id, name, "forbidden");
  else tellFailure(id, name, "failed", error instanceof Error ? error.message : String(error));
}

function tellFailure(
  id: string,
  file: string,
  problem: "gone" | "forbidden" | "failed",
  reason = "",
): void {
  const { translate } = sessionStore.getState();
  showToast({
    tone: "bad",
    text: translate(`storage.disk.${problem}`, { file, reason }),
    action: {
      label: translate("storage.disk.saveElsewhere"),
      perform: () => void saveElsewhere(id),
    },
  });
}
