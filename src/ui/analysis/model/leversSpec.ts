import type {
  Effect,
  Sensitivities,
  Sensitivity,
} from "../../../core/analysis/sensitivity/sensitivities.ts";
import { ranked } from "../../../core/analysis/sensitivity/ranking.ts";
import type { BarsSpec } from "../../../core/charts/spec.ts";
import { writeValue, DAYS, PERCENT } from "../../../core/charts/units.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { isBetter, unitOf } from "./figures.ts";
import { labelOf } from "../../../core/analysisCharts/names.ts";

/** So many changes are worth a look. */
const MOST_BARS = 12;

/** What small changes do to a figure, the strongest first. */
export function leversSpec(
  document: ProcessDocument,
  found: Sensitivities,
  effect: Effect,
  translate: Translate,
  formats: Formats,
): BarsSpec {
  return {
    kind: "bars",
    title: translate("analysis.section.levers"),
    of: translate("analysis.levers.change"),
    axis: { name: translate(`forecast.figure.${effect}`), unit: unitOf(effect, document) },
    signed: true,
    notes: translate("analysis.scenarios.today"),
    rows: ranked(found, effect)
      .slice(0, MOST_BARS)
      .map(({ entry, change }) => ({
        id: leverId(entry),
        recordId: entry.recordId,
        label: changeName(document, entry, translate),
        value: change,
        tone: isBetter(effect, change) ? "good" : "bad",
        note: translate("analysis.levers.now", {
          value: writeValue(entry.now, entry.changes === "days" ? DAYS : PERCENT, formats),
        }),
      })),
  };
}

/** The bar of a change. */
export function leverId({ changes, recordId }: Sensitivity): string {
  return `${changes} ${recordId}`;
}

function changeName(
  document: ProcessDocument,
  { changes, recordId }: Sensitivity,
  translate: Translate,
): string {
  if (changes === "days") {
    return translate("analysis.levers.dayLess", { name: labelOf(document, recordId, translate) });
  }
  const flow = document.flow.get(recordId);
  return translate("analysis.levers.pointMore", {
    from: labelOf(document, flow?.sourceId ?? "", translate),
    to: labelOf(document, flow?.targetId ?? "", translate),
  });
}
