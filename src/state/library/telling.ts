import type { MessageKey } from "../../core/i18n/catalogue.ts";
import type { ReadFailure } from "../../core/exchange/stagecraft/failures.ts";
import type { Repair } from "../../core/exchange/stagecraft/repairs.ts";
import { openDialog, sessionStore, showToast, type Toast } from "../session/session.ts";
import { problemOf, setStorageProblem, STORAGE_PROBLEM_MESSAGES } from "../storage/status.ts";

/** What the dialog `importReport` is about: what had to be put right in a file. */
export interface ImportReport {
  readonly name: string;
  readonly repairs: readonly Repair[];
}

/** What the dialog `importRefused` is about: a file, or a stored document, that cannot be read. */
export interface ImportRefusal {
  readonly name: string;
  readonly failure: ReadFailure;
  /** The file as it is, to be downloaded again; empty when it was too large to be looked at. */
  readonly bytes: Uint8Array;
}

export function tellReport(report: ImportReport): void {
  openDialog("importReport", report);
}

export function tellRefusal(refusal: ImportRefusal): void {
  openDialog("importRefused", refusal);
}

/** Shows a message about the document of this name. */
export function tell(
  tone: Toast["tone"],
  key: MessageKey,
  name: string,
  action?: Toast["action"],
): void {
  showToast({ tone, text: sessionStore.getState().translate(key, { name }), action });
}

/** Tells that the database failed, and shows it where the state of saving is shown. */
export function tellStorageFailure(error: unknown): null {
  const problem = problemOf(error);
  setStorageProblem(problem);
  const { translate } = sessionStore.getState();
  showToast({ tone: "bad", text: translate(STORAGE_PROBLEM_MESSAGES[problem]) });
  return null;
}
