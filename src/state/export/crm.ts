import { gapMessage } from "../../core/analysis/gaps.ts";
import { CRM_ENDINGS, type CrmSystem } from "../../core/exchange/crm/systems.ts";
import { crmWarningText } from "../../core/exchange/crm/warnings.ts";
import { writeCrm } from "../../core/exchange/crm/write.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../core/process/document.ts";
import { languageOf } from "../session/languages.ts";
import { openDialog, sessionStore } from "../session/session.ts";

type Save = (ending: string, blob: Blob) => Promise<void>;

/** Writes the file in the language of the process, and tells what changed in the user's own. */
export async function exportCrm(
  process: ProcessDocument,
  system: CrmSystem,
  save: Save,
): Promise<void> {
  const { translate, formats, locale } = sessionStore.getState();
  const words = await languageOf(process, locale);
  const { content, warnings, gaps } = writeCrm(system, process, words);
  const blob =
    typeof content === "string"
      ? new Blob([content], { type: "application/json" })
      : new Blob([new Uint8Array(content)], { type: "application/zip" });
  const hand = () => save(CRM_ENDINGS[system], blob);
  if (warnings.length === 0 && gaps.length === 0) return hand();
  openDialog("crmReport", {
    system,
    warnings: warnings.map((warning) => crmWarningText(warning, translate, formats)),
    gaps: gaps.map(({ reason, recordId, share }) => {
      const record = recordId === null ? undefined : findRecord(process, recordId);
      return translate(gapMessage(reason), {
        name: (record === undefined ? "" : nameOf(record)) || translate("common.untitled"),
        share: share === null ? "" : formats.percent(share),
      });
    }),
    save: () => void hand(),
  });
}
