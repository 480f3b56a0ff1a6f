import type { BarRow, BarsSpec } from "../charts/spec.ts";
import { PERCENT } from "../charts/units.ts";
import type { Translate } from "../i18n/translator.ts";
import { propertyMessage } from "../quality/findingText.ts";
import type { QualityReport } from "../quality/report.ts";
import { PROPERTIES } from "../quality/rule.ts";

/** How far each property is reached; those that no rule has anything to say about are left out. */
export function scoresSpec({ scores }: QualityReport, translate: Translate): BarsSpec {
  return {
    kind: "bars",
    title: translate("analysis.quality.scores"),
    of: translate("analysis.quality.property"),
    axis: { name: translate("analysis.quality.reached"), unit: PERCENT },
    most: 1,
    notes: translate("analysis.quality.rulesMet"),
    rows: PROPERTIES.flatMap((property): BarRow[] => {
      const { score, applied, passed } = scores[property];
      if (score === null) return [];
      return [
        {
          id: property,
          label: translate(propertyMessage(property)),
          value: score,
          tone: score === 1 ? "good" : "accent",
          note: translate("analysis.quality.rules", { passed, applied }),
        },
      ];
    }),
  };
}
