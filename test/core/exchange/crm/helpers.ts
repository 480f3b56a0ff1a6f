import { readFileSync } from "node:fs";
import { loadMessages } from "../../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../../src/core/i18n/format.ts";
import type { Locale } from "../../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../../src/core/i18n/translator.ts";
import type { CrmWords } from "../../../../src/core/exchange/crm/pipeline.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { buildProcess, type ProcessBuilder } from "../../../kit/processBuilder.ts";
import { opened } from "../stagecraft/helpers.ts";

export async function wordsIn(locale: Locale): Promise<CrmWords> {
  return {
    translate: createTranslator(locale, await loadMessages(locale)),
    formats: createFormats(locale),
  };
}

export function sevenStages(): ProcessDocument {
  const file = new URL("../../../../templates/seven-stage.stagecraft.json", import.meta.url);
  return opened(readFileSync(file, "utf8")).document;
}

/** Stages in a row from which the given shares go on; the rest is lost. */
export function inARow(
  stages: readonly { readonly name: string; readonly pass: number; readonly longest?: number }[],
  more: (b: ProcessBuilder) => void = () => {},
): ProcessDocument {
  return buildProcess((b) => {
    const lost = b.outcome("Lost", { result: "lost" });
    let before = b.leadSource("Web", { inflow: 100 });
    let share = 1;
    for (const [order, { name, pass, longest }] of stages.entries()) {
      const stage = b.stage(name, { order, expectedDays: 1, longestDays: longest ?? null });
      b.flow(before, stage, share);
      b.flow(stage, lost, 1 - pass);
      before = stage;
      share = pass;
    }
    b.flow(before, b.outcome("Won", { result: "won" }), share);
    more(b);
  }).document;
}
