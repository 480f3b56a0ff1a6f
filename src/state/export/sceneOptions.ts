import { daysIn } from "../../core/analysis/durations.ts";
import { forecast } from "../../core/analysis/forecast.ts";
import type { Heat } from "../../core/analysis/heat.ts";
import { metricForBadge, metricValue } from "../../core/analysis/metricBadge.ts";
import type { MetricStatus } from "../../core/analysis/metricStatus.ts";
import type { Matter } from "../../core/analysis/sensitivity/matters.ts";
import { sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import { groupBy } from "../../core/base/groupBy.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Badge, SceneOptions, StageFigures } from "../../core/drawing/brush.ts";
import type { TextMeasurer } from "../../core/drawing/sceneTypes.ts";
import type { Formats } from "../../core/i18n/format.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import type { Language } from "../session/languages.ts";
import { heatOverlay, matterOverlay, volumeOverlay } from "./overlays.ts";

const BADGE_STATES: Readonly<Record<MetricStatus, Badge["state"]>> = {
  onTarget: "on",
  offTarget: "off",
  noActual: "neutral",
  noTarget: "neutral",
};

/** What is drawn over a diagram in files; plain data, to be sent to a worker. */
export interface ShownOver {
  readonly heat: "none" | Heat | Matter;
  readonly flowWidths: boolean;
}

/** How a diagram is drawn in files: light as paper, with metrics and what the forecast says. */
export function sceneOptions(
  process: ProcessDocument,
  language: Language,
  measure: TextMeasurer,
  { heat, flowWidths }: ShownOver,
): SceneOptions {
  const { translate, formats, direction } = language;
  return {
    theme: "light",
    direction,
    measure,
    translate,
    formats,
    detail: "full",
    badges: badgesOf(process, formats),
    stageFigures: stageFiguresOf(process),
    heat: marked(process, heat, language),
    volumes: flowWidths ? volumeOverlay(process, language) : undefined,
  };
}

function marked(process: ProcessDocument, heat: ShownOver["heat"], language: Language) {
  switch (heat) {
    case "none":
      return undefined;
    case "worth":
    case "days":
      return matterOverlay(process, sensitivities(process), heat, language);
    default:
      return heatOverlay(process, heat, language);
  }
}

function stageFiguresOf(process: ProcessDocument): ReadonlyMap<RecordId, StageFigures> {
  const { states } = forecast(process);
  return new Map(
    [...process.stage.keys()].map((id) => {
      const days = daysIn(process, id);
      const passOn = states.get(id)?.passOn ?? null;
      return [id, { passOn, ...(days.ok ? { days: days.value } : {}) }];
    }),
  );
}

/** For each subject the metric that needs attention most: what was measured, else what is aimed at. */
function badgesOf(process: ProcessDocument, formats: Formats): ReadonlyMap<RecordId, Badge> {
  const { currency } = processOf(process);
  const bySubject = groupBy(process.metric.values(), ({ subjectId }) => subjectId);
  return new Map(
    [...bySubject].flatMap(([id, metrics]) => {
      const chosen = metricForBadge(metrics);
      if (chosen === null) return [];
      const { actual, target, unit } = chosen.metric;
      const text = metricValue(actual ?? target, unit, formats, currency);
      return [[id, { text, state: BADGE_STATES[chosen.status] }] as const];
    }),
  );
}
