import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { processOf } from "../../process/document.ts";
import { activitiesOf } from "../../process/graph.ts";
import { pathThrough } from "../activityPath.ts";
import { criticalPath } from "../criticalPath.ts";
import { type Figure, gapsOf } from "../figure.ts";
import { forecast } from "../forecast.ts";
import { type Gap, mergeGaps } from "../gaps.ts";
import { at } from "../linear.ts";
import { processModel, type ProcessModel } from "../model.ts";
import { type Derivatives, derivativesOf, placeOf, type Slope } from "./derivatives.ts";

/** What a change is measured by. */
export const EFFECTS = ["winRate", "winsPerMonth", "revenuePerMonth", "meanDaysToWin"] as const;
export type Effect = (typeof EFFECTS)[number];

/** What one small change of one number does. Plain data. */
export interface Sensitivity {
  /** A flow's probability, or the days of a stage or an activity. */
  readonly changes: "probability" | "days";
  /** The flow, stage or activity. */
  readonly recordId: RecordId;
  /** The number as it is: 0 to 1, or the mean in the process's own days. */
  readonly now: number;
  /** What is added to it: a point (0.01), or a day less (-1), or what there is of a day. */
  readonly step: number;
  /**
   * By how much each figure changes, at the pace of the very first bit: a ratio, wins, money in
   * the process's currency, calendar days. Null while the figure is not known.
   */
  readonly effects: Readonly<Record<Effect, number | null>>;
}

export interface Sensitivities {
  /** Flows with another way out beside them, then durations, in the order of the model. */
  readonly entries: readonly Sensitivity[];
  /** What keeps any of the effects from being known. */
  readonly gaps: readonly Gap[];
}

/** A point: one percent of the deals that leave a state. */
export const POINT = 0.01;
const A_DAY = -1;

/**
 * What one point more of each transition, the other ways out giving way in proportion, and one
 * day less of each duration do to the figures of the forecast: their derivatives times the step,
 * in the steady state. A stage whose days are the critical path of its activities has an entry
 * for each activity that alone holds it up, instead of its own.
 */
export function sensitivities(document: ProcessDocument): Sensitivities {
  const { figures } = forecast(document);
  const gaps = mergeGaps(...EFFECTS.map((effect) => gapsOf(figures[effect])));
  const model = processModel(document);
  const derivatives = model.ok ? derivativesOf(model.value) : null;
  if (!model.ok || derivatives === null) return { entries: [], gaps };
  const effectsOf = effectsBy(document, figures);
  const entries = [
    ...byFlow(document, model.value, derivatives, effectsOf),
    ...byDuration(document, model.value, derivatives, effectsOf),
  ];
  return { entries, gaps };
}

/**
 * What one point more of a flow does when another flow out of the same step alone gives way, by
 * that flow: those that deals take, in the order of the model. Empty where no deal is won.
 */
export function pointInsteadOf(
  document: ProcessDocument,
  flowId: RecordId,
): ReadonlyMap<RecordId, Sensitivity["effects"]> {
  const model = processModel(document);
  const derivatives = model.ok ? derivativesOf(model.value) : null;
  const flow = document.flow.get(flowId);
  if (!model.ok || derivatives === null || flow === undefined) return new Map();
  const source = model.value.stateIndex.get(flow.sourceId);
  const target = placeOf(model.value, flow.targetId);
  if (source === undefined || target === null) return new Map();
  const effectsOf = effectsBy(document, forecast(document).figures);
  return new Map(
    [...model.value.flows].flatMap(([id, now]): [RecordId, Sensitivity["effects"]][] => {
      const other = document.flow.get(id);
      if (other === undefined || other === flow || other.sourceId !== flow.sourceId) return [];
      const insteadOf = placeOf(model.value, other.targetId);
      const slope =
        now > 0 && insteadOf !== null ? derivatives.byProbability(source, target, insteadOf) : null;
      return slope === null ? [] : [[id, effectsOf(slope, POINT)]];
    }),
  );
}

type EffectsOf = (slope: Slope, step: number) => Sensitivity["effects"];

function effectsBy(
  document: ProcessDocument,
  figures: Readonly<Record<Effect | "leadsPerMonth", Figure>>,
): EffectsOf {
  const { leadsPerMonth: leads } = figures;
  const { dealValue } = processOf(document);
  return (slope, step) => {
    const winRate = slope.winRate * step;
    const wins = leads.known ? winRate * leads.value : null;
    return {
      winRate: finite(winRate),
      winsPerMonth: finite(wins),
      revenuePerMonth: finite(wins === null || dealValue === null ? null : wins * dealValue),
      meanDaysToWin: finite(figures.meanDaysToWin.known ? slope.daysToWin * step : null),
    };
  };
}

/** Beyond all numbers only where next to no deal is won. Adding 0 makes -0 a plain 0. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value + 0 : null;
}

function byFlow(
  document: ProcessDocument,
  model: ProcessModel,
  { byProbability }: Derivatives,
  effectsOf: EffectsOf,
): Sensitivity[] {
  return [...model.flows].flatMap(([id, now]): Sensitivity[] => {
    const flow = document.flow.get(id);
    const source = model.stateIndex.get(flow?.sourceId ?? "");
    const target = placeOf(model, flow?.targetId ?? "");
    // Where nothing can go there yet, the target may be out of the model.
    if (source === undefined || target === null) return [];
    const slope = byProbability(source, target);
    if (slope === null) return [];
    const effects = effectsOf(slope, POINT);
    return [{ changes: "probability", recordId: id, now, step: POINT, effects }];
  });
}

function byDuration(
  document: ProcessDocument,
  model: ProcessModel,
  { byDays }: Derivatives,
  effectsOf: EffectsOf,
): Sensitivity[] {
  const { chain, calendarDays } = model;
  return chain.transient.flatMap((id, state) => {
    const now = at(chain.mean, state) / calendarDays;
    if (!(now > 0)) return [];
    const { winRate, daysToWin } = byDays(state);
    const perDay: Slope = { winRate, daysToWin: daysToWin * calendarDays };
    const entryFor = (recordId: RecordId, days: number, step: number, gained: number) => ({
      changes: "days" as const,
      recordId,
      now: days,
      step,
      effects: effectsOf(perDay, gained),
    });
    const stage = document.stage.get(id);
    if (stage?.durationFrom === "criticalPath" && activitiesOf(document, id).length > 0) {
      return shorterBy(document, id).map((one) =>
        entryFor(one.activityId, one.now, one.step, one.change),
      );
    }
    const step = Math.max(A_DAY, -now);
    return [entryFor(id, now, step, step)];
  });
}

interface Shorter {
  readonly activityId: RecordId;
  /** Days of the activity, its step, and by how much its stage changes with it. */
  readonly now: number;
  readonly step: number;
  readonly change: number;
}

/** The activities of a stage that take days, with what a day less of each does to the stage. */
function shorterBy(document: ProcessDocument, stageId: RecordId): Shorter[] {
  const found = pathThrough(document, activitiesOf(document, stageId), stageId);
  if (!found.ok) return [];
  const { tasks, dependencies, path } = found.value;
  const critical = new Set(path.critical);
  return tasks.flatMap((task): Shorter[] => {
    if (!critical.has(task.id) || !(task.durationDays > 0)) return [];
    const step = Math.max(A_DAY, -task.durationDays);
    const shorter = tasks.map((other) =>
      other === task ? { ...task, durationDays: task.durationDays + step } : other,
    );
    const after = criticalPath(shorter, dependencies);
    const change = after.ok ? after.value.durationDays - path.durationDays : 0;
    return [{ activityId: task.id, now: task.durationDays, step, change }];
  });
}
