import { acceptFinding, reopenFinding } from "../../core/edits/acceptFinding.ts";
import { fixText } from "../../core/quality/findingText.ts";
import { fixFinding, fixFor } from "../../core/quality/fixFinding.ts";
import type { Finding } from "../../core/quality/report.ts";
import { runEdit } from "../actions/runEdit.ts";
import { languageOf } from "../session/languages.ts";
import { announce, sessionStore } from "../session/session.ts";
import { today } from "../session/today.ts";
import { editorStore } from "../store/editor.ts";

/** Puts a finding right, in one step to undo; what is added is named in the document's language. */
export async function putRight(finding: Finding): Promise<void> {
  const { document } = editorStore.getState();
  const fix = document === null ? null : fixFor(document, finding);
  if (document === null || fix === null) return;
  const { translate: words } = await languageOf(document, sessionStore.getState().locale);
  const { translate } = sessionStore.getState();
  const made = runEdit(
    fixFinding,
    { finding, words: (key) => words(key), today: today() },
    { label: "analysis.quality.fix", keepSelection: true },
  );
  if (made) announce(translate("analysis.quality.fixed", { what: fixText(fix, translate) }));
}

/** Accepts a finding with the reason; says whether it was accepted. */
export function accept({ code, elements: [recordId] }: Finding, reason: string): boolean {
  return runEdit(
    acceptFinding,
    { code, recordId, reason },
    { label: "analysis.quality.acceptTitle", keepSelection: true },
  );
}

/** A finding that was accepted counts again. */
export function reopen({ code, elements: [recordId] }: Finding): void {
  runEdit(
    reopenFinding,
    { code, recordId },
    { label: "analysis.quality.reopen", keepSelection: true },
  );
}
