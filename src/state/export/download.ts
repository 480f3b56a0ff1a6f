import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { sessionStore, showToast } from "../session/session.ts";
import { fileName } from "./fileName.ts";

/** How long the browser may take to begin reading what it is to save. */
const KEEP_MILLISECONDS = 60_000;

/** Gives the user a file to keep; the browser asks or puts it where downloads go. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}

/** Gives the user a file and says so. */
export function saveBlob(file: string, blob: Blob): void {
  downloadBlob(file, blob);
  const text = sessionStore.getState().translate("actions.export.saved", { file });
  showToast({ tone: "good", text });
}

/** Gives back a file as it came, such as one that could not be opened. */
export function downloadBytes(name: string, bytes: Uint8Array): void {
  downloadBlob(name, new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
}

/** Saves the document in the project's own format. Needs nothing but the page. */
export function downloadJson(process: ProcessDocument): void {
  const { translate } = sessionStore.getState();
  const file = fileName(
    processOf(process).name,
    ".stagecraft.json",
    translate("actions.library.untitled"),
  );
  saveBlob(file, new Blob([writeProcess(process)], { type: "application/json" }));
}
