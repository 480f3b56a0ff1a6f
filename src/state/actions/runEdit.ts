import type { Edit } from "../../core/edits/edit.ts";
import { sessionStore, showToast } from "../session/session.ts";
import { editorStore, run, type RunOptions } from "../store/editor.ts";
import { REFUSAL_MESSAGES } from "./refusalMessages.ts";
import { spokenNames } from "./spoken.ts";

/** Runs an edit for an action and tells why when it is refused; says whether it was made. */
export function runEdit<Arguments>(
  edit: Edit<Arguments>,
  args: Arguments,
  options?: RunOptions,
): boolean {
  const refusal = run(edit, args, options);
  if (refusal === null) return true;
  // That another tab edits is told with a way out of it, whatever the edit was.
  if (refusal.refused !== "nothingToDo" && refusal.refused !== "readOnly") {
    const { translate } = sessionStore.getState();
    const { document } = editorStore.getState();
    const name =
      document === null || refusal.recordId === undefined
        ? ""
        : spokenNames(document, [refusal.recordId]);
    showToast({ tone: "bad", text: translate(REFUSAL_MESSAGES[refusal.refused], { name }) });
  }
  return false;
}
