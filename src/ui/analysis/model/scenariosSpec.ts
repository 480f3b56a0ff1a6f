import type { Comparison } from "../../../core/analysis/scenarios/compare.ts";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import type { BarRow, BarsSpec } from "../../../core/charts/spec.ts";
import { PERCENT, writeValue } from "../../../core/charts/units.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { unitOf } from "./figures.ts";

/** The win rate is left out: as a share it differs by what the wins do, as long as leads are the same. */
const DRAWN = ["winsPerMonth", "revenuePerMonth", "meanDaysToWin"] as const;
type Drawn = (typeof DRAWN)[number];

/** One bar: a figure of a scenario. */
export interface ScenarioBar {
  readonly scenarioId: RecordId;
  readonly figure: Drawn;
}

/**
 * By how much the figures of each scenario differ from those of the process as it is, as a share
 * of these, so that money and days stand on one scale. What is unknown, or nothing today, has
 * no bar.
 */
export function scenariosSpec(
  document: ProcessDocument,
  { scenarios, rows }: Comparison,
  translate: Translate,
  formats: Formats,
): BarsSpec {
  const bars = scenarios.flatMap(({ scenarioId }, place) => {
    if (!document.scenario.has(scenarioId)) return [];
    const name = labelOf(document, scenarioId, translate);
    return DRAWN.flatMap((figure): BarRow[] => {
      const row = rows.find(({ subject }) => subject.of === "figure" && subject.figure === figure);
      const then = row?.others[place];
      if (then === undefined || then.share === null || !then.value.known) return [];
      return [
        {
          id: scenarioBarId({ scenarioId, figure }),
          label: translate("analysis.scenarios.bar", {
            name,
            figure: translate(`forecast.figure.${figure}`),
          }),
          value: then.share,
          tone: then.isBetter === null ? "neutral" : then.isBetter ? "good" : "bad",
          note: writeValue(then.value.value, unitOf(figure, document), formats),
        },
      ];
    });
  });
  return {
    kind: "bars",
    title: translate("analysis.scenarios.differences"),
    of: translate("analysis.scenarios.of"),
    axis: { name: translate("analysis.scenarios.against"), unit: PERCENT },
    signed: true,
    notes: translate("numbers.input.withChanges"),
    rows: bars,
  };
}

function scenarioBarId({ scenarioId, figure }: ScenarioBar): string {
  return `${figure} ${scenarioId}`;
}

/** What the bar with this id is about; null for an id of none. */
export function scenarioBar(document: ProcessDocument, id: string): ScenarioBar | null {
  for (const scenarioId of document.scenario.keys()) {
    const figure = DRAWN.find((drawn) => scenarioBarId({ scenarioId, figure: drawn }) === id);
    if (figure !== undefined) return { scenarioId, figure };
  }
  return null;
}
