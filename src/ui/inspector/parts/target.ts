import { createContext, useContext } from "react";
import { characterCount } from "../../../core/base/text.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import type { Refusal } from "../../../core/edits/edit.ts";
import { setFields } from "../../../core/edits/setFields.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { REFUSAL_MESSAGES } from "../../../state/actions/refusalMessages.ts";
import { sessionStore } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";

/** The records that the fields of a panel read and write. */
export const TargetContext = createContext<readonly RecordId[]>([]);

export function useTarget(): readonly RecordId[] {
  return useContext(TargetContext);
}

/** Why a change was refused, in words; null when it was made or there was nothing to change. */
export function refusalText(refusal: Refusal | null): string | null {
  if (refusal === null || refusal.refused === "nothingToDo") return null;
  return sessionStore.getState().translate(REFUSAL_MESSAGES[refusal.refused]);
}

/** Writes one field of the records; typing that goes on is one step of undo. */
export function writeField(
  ids: readonly RecordId[],
  field: string,
  value: unknown,
  label: MessageKey,
): string | null {
  return refusalText(
    run(
      setFields,
      { ids, fields: { [field]: value } },
      { label, mergeKey: `${field} ${ids.join(" ")}`, keepSelection: true },
    ),
  );
}

/** What is wrong with a text before it is written; null when nothing is. */
export function textProblem(text: string): string | null {
  if (characterCount(text) <= LIMITS.label && text.length <= LIMITS.textUnits) return null;
  const { translate, formats } = sessionStore.getState();
  return translate("inspector.problem.tooLong", { most: formats.integer(LIMITS.label) });
}
