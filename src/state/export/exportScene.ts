import { forecast } from "../../core/analysis/forecast.ts";
import { sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import {
  METRIC_STATUSES,
  metricStatus,
  type MetricStatus,
} from "../../core/analysis/metricStatus.ts";
import type { Badge, StageFigures } from "../../core/drawing/brush.ts";
import { sceneOf } from "../../core/drawing/scene.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Formats } from "../../core/i18n/format.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import type { Metric } from "../../core/process/records/metric.ts";
import type { Language } from "../session/languages.ts";
import { type SessionState, sessionStore } from "../session/session.ts";
import { heatOverlay, matterOverlay, volumeOverlay } from "./overlays.ts";
import { pageMeasurer } from "./textMeasurer.ts";

const BADGE_STATES: Readonly<Record<MetricStatus, Badge["state"]>> = {
  onTarget: "on",
  offTarget: "off",
  noActual: "neutral",
  noTarget: "neutral",
};

/** The whole diagram for a file: light as paper, with metrics and what the forecast says. */
export function exportScene(process: ProcessDocument, language: Language): Scene {
  const { translate, formats, direction } = language;
  return sceneOf(process, {
    theme: "light",
    direction,
    measure: pageMeasurer(),
    translate,
    formats,
    detail: "full",
    badges: badgesOf(process, formats),
    stageFigures: stageFiguresOf(process),
    ...overlaysOf(process, language),
  });
}

/** What the user sees over the diagram, when it is to be in files too. */
function overlaysOf(process: ProcessDocument, language: Language) {
  const { heat, flowWidths, heatInExports } = sessionStore.getState();
  if (!heatInExports) return {};
  return {
    heat: marked(process, heat, language),
    volumes: flowWidths ? volumeOverlay(process, language) : undefined,
  };
}

function marked(process: ProcessDocument, heat: SessionState["heat"], language: Language) {
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
