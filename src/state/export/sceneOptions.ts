import { forecast } from "../../core/analysis/forecast.ts";
import type { Heat } from "../../core/analysis/heat.ts";
import {
  METRIC_STATUSES,
  metricStatus,
  type MetricStatus,
} from "../../core/analysis/metricStatus.ts";
import type { Matter } from "../../core/analysis/sensitivity/matters.ts";
import { sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Badge, SceneOptions, StageFigures } from "../../core/drawing/brush.ts";
import type { TextMeasurer } from "../../core/drawing/sceneTypes.ts";
import type { Formats } from "../../core/i18n/format.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import type { Metric } from "../../core/process/records/metric.ts";
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
  return new Map([...states].filter(([id]) => process.stage.has(id)));
}

/** For each subject the metric that needs attention most. */
function badgesOf(process: ProcessDocument, formats: Formats): ReadonlyMap<RecordId, Badge> {
  const chosen = new Map<RecordId, { metric: Metric; rank: number }>();
  for (const metric of process.metric.values()) {
    const rank = METRIC_STATUSES.indexOf(metricStatus(metric));
    const known = chosen.get(metric.subjectId);
    if (known === undefined || rank < known.rank) chosen.set(metric.subjectId, { metric, rank });
  }
  const { currency } = processOf(process);
  return new Map(
    [...chosen].map(([id, { metric }]) => [
      id,
      {
        text: valueOf(metric, formats, currency),
        state: BADGE_STATES[metricStatus(metric)],
      },
    ]),
  );
}

/** What was measured, else what is aimed at, in the metric's unit. */
function valueOf({ actual, target, unit }: Metric, formats: Formats, currency: string): string {
  const value = actual ?? target;
  if (value === null) return "–";
  switch (unit) {
    case "percent":
      return formats.percent(value);
    case "days":
      return formats.days(value);
    case "hours":
      return formats.hours(value);
    case "money":
      return formats.money(value, currency);
    default:
      return formats.number(value);
  }
}
