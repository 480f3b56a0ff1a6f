import { useEffect, useState } from "react";
import type { Writing } from "../../core/analysis/writeUnit.ts";
import { createFormats } from "../../core/i18n/format.ts";
import { localeFor } from "../../core/i18n/locales.ts";
import { processOf } from "../../core/process/document.ts";
import { reasonOf, titleOf } from "../../core/roadmap/suggestions/say.ts";
import type { Suggestion } from "../../core/roadmap/suggestions/suggestion.ts";
import type { Outdated } from "../../core/roadmap/suggestions/suggestions.ts";
import { bringUpToDate, takeOver } from "../../core/roadmap/suggestions/takeOver.ts";
import { runEdit } from "../actions/runEdit.ts";
import { translatorFor } from "../session/languages.ts";
import { announce, sessionStore } from "../session/session.ts";
import { useEditor } from "../store/editor.ts";

/*
 * What comes from the process into the plan is written there in the document's language, and
 * told of in the same words before, so that what is seen is what one gets.
 */

/** How the open document is written; null until its language is there. */
export function useOwnWriting(): Writing | null {
  const language = useEditor(({ document }) => (document ? processOf(document).language : null));
  const currency = useEditor(({ document }) => (document ? processOf(document).currency : "EUR"));
  const [own, setOwn] = useState<Omit<Writing, "currency"> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const locale = localeFor(language ?? "") ?? sessionStore.getState().locale;
    void translatorFor(locale).then((translate) => {
      if (isWanted) setOwn({ translate, formats: createFormats(locale) });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return own === null ? null : { ...own, currency };
}

/** Puts a suggestion into the plan, in one step to undo; says whether it is there. */
export function takeIntoPlan(suggestion: Suggestion, writing: Writing): boolean {
  const title = titleOf(suggestion, writing);
  const description = reasonOf(suggestion, writing);
  const isTaken = runEdit(
    takeOver,
    { suggestion, title, description },
    { label: "plan.page.take", keepSelection: true },
  );
  if (isTaken) say("plan.page.taken", title);
  return isTaken;
}

/** Gives what was taken over the numbers of today; what is not asked for any more loses its link. */
export function updateInPlan(outdated: Outdated, name: string, writing: Writing): boolean {
  const { recordId, basisId, was, now } = outdated;
  const descriptions =
    now === null ? null : { was: reasonOf(now, writing, was), now: reasonOf(now, writing) };
  const label = now === null ? "plan.page.letGo" : "plan.page.update";
  const isDone = runEdit(
    bringUpToDate,
    { recordId, basisId, now, descriptions },
    { label, keepSelection: true },
  );
  if (isDone) say("plan.page.updated", name);
  return isDone;
}

function say(key: "plan.page.taken" | "plan.page.updated", name: string): void {
  announce(sessionStore.getState().translate(key, { name }));
}
