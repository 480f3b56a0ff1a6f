import type { RecordId } from "../../core/base/ids.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../core/process/document.ts";
import { announce, sessionStore } from "../session/session.ts";

/** Of more than these only the first are named. */
const MOST_NAMES = 4;

/** Records as one speaks of them: by their names, those without one by what they are. */
export function spokenNames(document: ProcessDocument, ids: readonly RecordId[]): string {
  const { translate, formats } = sessionStore.getState();
  const names = ids.flatMap((id) => {
    const record = findRecord(document, id);
    if (record === undefined) return [];
    return [nameOf(record).trim() || translate(`process.kind.${record.kind}`)];
  });
  const told = formats.list(names.slice(0, MOST_NAMES));
  return names.length > MOST_NAMES ? `${told}…` : told;
}

/** What a step of undo is called, by the label that it was made with; null when it has no words. */
export function spokenStep(translate: Translate, label: string | undefined): string | null {
  if (label === undefined) return null;
  for (const key of [label, `actions.${label}`]) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key without a message comes back as it is
    const text = translate(key as MessageKey);
    if (text !== key) return text;
  }
  return null;
}

/** Says what was done with which records: "Align left: Call, Demo". */
export function announceDeed(
  document: ProcessDocument,
  label: MessageKey,
  ids: readonly RecordId[],
): void {
  const { translate } = sessionStore.getState();
  const names = spokenNames(document, ids);
  announce(translate("arrange.done", { deed: translate(label), names }));
}
