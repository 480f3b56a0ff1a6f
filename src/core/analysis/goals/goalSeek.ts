import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { NumberChange } from "../../process/scenarioChanges.ts";
import { type Figure, gapsOf, known, unknown } from "../figure.ts";
import { forecast } from "../forecast.ts";
import { type Gap, gapAt, mergeGaps } from "../gaps.ts";
import { at } from "../linear.ts";
import { applyChanges } from "../scenarios/applyChanges.ts";
import type { Effect } from "../sensitivity/sensitivities.ts";
import { findRoot } from "./findRoot.ts";
import { changesAt, type Lever, type LeverRange, rangeOf } from "./levers.ts";

/** What is to reach a target: a figure of the forecast, or the probability of an outcome. */
export type Measure =
  | { readonly figure: Effect }
  | { readonly figure: "outcome"; readonly outcomeId: RecordId };

/** "What must this number be, for that figure to be so much?" Plain data. */
export interface GoalQuestion {
  readonly lever: Lever;
  readonly measure: Measure;
  /** In the unit of the figure: a ratio, wins or money a month, calendar days. */
  readonly target: number;
}

/** A value of the lever with what comes of it. */
export interface GoalPoint {
  /** In the unit of the lever. */
  readonly value: number;
  /** What the measure is then. */
  readonly result: number;
  /** The numbers of the process that differ then, all of them. */
  readonly changes: readonly NumberChange[];
}

export type GoalAnswer =
  | { readonly answer: "reached"; readonly point: GoalPoint }
  /** No value of the lever does it. */
  | {
      readonly answer: "outOfReach";
      /** The value that comes nearest; null where none is better than that of now. */
      readonly best: GoalPoint | null;
      /** What a probability would have to be, beyond 0 to 1; null where even that would not do. */
      readonly wouldNeed: number | null;
    }
  /** The measure can't be computed, whatever the lever is. */
  | { readonly answer: "unknown"; readonly gaps: readonly Gap[] };

/** Results that differ by less of the target are the target. */
const SAME = 1e-12;
/** What rounding may leave of a target that was passed through. */
const NEARLY_SAME = 1e-9;
/** How close to an end a lever goes where the process does not work at the end itself. */
const MARGIN = 1e-9;
/** Places that are looked at between the ends, where a figure may rise and fall. */
const PLACES = 32;

/** What the measure is now. */
export function measureOf(document: ProcessDocument, measure: Measure): Figure {
  const { figures, states, outcomes } = forecast(document);
  if (measure.figure !== "outcome") return figures[measure.figure];
  if (!document.outcome.has(measure.outcomeId)) return unknown([gapAt("noWonOutcome", null)]);
  if (states.size === 0) return figures.winRate;
  return known(outcomes.get(measure.outcomeId)?.probability ?? 0);
}

/**
 * The value of the lever at which the measure is the target, found by evaluating the whole
 * forecast: what it answers, put into the process, gives the target. Of several values that do,
 * one near to where the lever stands.
 */
export function goalSeek(document: ProcessDocument, question: GoalQuestion): GoalAnswer {
  const search = seekGoal(document, question);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}

/** The same in steps of one forecast each; yields how much is done, roughly, 0 to 1. */
export function* seekGoal(
  document: ProcessDocument,
  question: GoalQuestion,
): Generator<number, GoalAnswer> {
  const { lever, measure, target } = question;
  const range = rangeOf(document, lever);
  const today = measureOf(document, measure);
  if (range === null || !Number.isFinite(target)) return { answer: "unknown", gaps: gapsOf(today) };
  const tried: GoalPoint[] = [];
  let gaps = gapsOf(today);
  const evaluate = (value: number): number | null => {
    const changes = changesAt(document, lever, value);
    const { document: changed, passedOver } = applyChanges(document, changes);
    const result = passedOver.length > 0 ? null : valueIn(changed, measure);
    if (result === null) gaps = mergeGaps(gaps, gapsOf(measureOf(changed, measure)));
    else tried.push({ value, result, changes });
    return result;
  };
  const share = () => tried.length / (tried.length + PLACES);

  for (const value of firstPlaces(range)) {
    evaluate(value);
    yield share();
  }
  if (mayRiseAndFall(lever, measure) && bracketIn(tried, range, target) === null) {
    for (let place = 1; place < PLACES; place += 1) {
      evaluate(range.least + ((range.most - range.least) * place) / PLACES);
      yield share();
    }
  }
  const bracket = bracketIn(tried, range, target);
  if (bracket !== null) {
    const [low, high] = bracket;
    const search = findRoot(low.value, low.result - target, high.value, high.result - target);
    let step = search.next();
    while (step.done !== true) {
      const result = evaluate(step.value);
      yield share();
      if (result === null || isWithin(SAME, result, target)) break;
      step = search.next(result - target);
    }
  }
  const best = nearest(tried, target);
  if (best === null) return { answer: "unknown", gaps };
  const tolerance = bracket === null ? SAME : NEARLY_SAME;
  if (isWithin(tolerance, best.result, target)) return { answer: "reached", point: best };
  const isBetter =
    !today.known || Math.abs(best.result - target) < Math.abs(today.value - target) * (1 - SAME);
  const wouldNeed = beyond(document, question, range);
  return { answer: "outOfReach", best: isBetter ? best : null, wouldNeed };
}

function isWithin(share: number, result: number, target: number): boolean {
  return Math.abs(result - target) <= share * Math.abs(target);
}

/** A measure as a number: where no deal is won any more, nothing is, and no days are known. */
function valueIn(document: ProcessDocument, measure: Measure): number | null {
  const figure = measureOf(document, measure);
  if (figure.known) return figure.value;
  const isNothingWon = figure.gaps.every(({ reason }) => reason === "wonUnreachable");
  return isNothingWon && measure.figure !== "meanDaysToWin" ? 0 : null;
}

/** Where the lever stands, both ends, and as near to them as the process may just work. */
function firstPlaces({ now, least, most }: LeverRange): readonly number[] {
  const margin = (most - least) * MARGIN;
  const ends = [least, least + margin, most - margin, most];
  return now === null ? ends : [now, ...ends];
}

/** Only days do: a probability moves them by which deals are won and by how long those take. */
function mayRiseAndFall(lever: Lever, measure: Measure): boolean {
  return lever.changes === "probability" && measure.figure === "meanDaysToWin";
}

/** Two neighbouring values with the target between their results, the nearest to that of now. */
function bracketIn(
  tried: readonly GoalPoint[],
  { now, least }: LeverRange,
  target: number,
): readonly [GoalPoint, GoalPoint] | null {
  const places = tried.toSorted((a, b) => a.value - b.value);
  const from = now ?? least;
  let found: readonly [GoalPoint, GoalPoint] | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let index = 1; index < places.length; index += 1) {
    const [low, high] = [at(places, index - 1), at(places, index)];
    if (Math.sign(low.result - target) * Math.sign(high.result - target) > 0) continue;
    const away = Math.max(0, low.value - from, from - high.value);
    if (away < distance) [found, distance] = [[low, high], away];
  }
  return found;
}

function nearest(tried: readonly GoalPoint[], target: number): GoalPoint | null {
  const distance = ({ result }: GoalPoint) => Math.abs(result - target);
  return tried.reduce<GoalPoint | null>(
    (best, point) => (best === null || distance(point) < distance(best) ? point : best),
    null,
  );
}

/**
 * The probability beyond 0 to 1 at which the target would be met, were there such a thing: it
 * says how far off a goal is. The chance of an outcome is a ratio of two straight lines in any
 * one probability, which three values determine. Null where what lies beyond the better end never
 * meets the target.
 */
function beyond(
  document: ProcessDocument,
  { lever, measure, target }: GoalQuestion,
  { least, most }: LeverRange,
): number | null {
  if (lever.changes !== "probability" || measure.figure === "meanDaysToWin") return null;
  const resultAt = (value: number) =>
    valueIn(applyChanges(document, changesAt(document, lever, value)).document, measure);
  const first = resultAt(least);
  const middle = resultAt((least + most) / 2);
  const last = resultAt(most);
  if (first === null || middle === null || last === null) return null;
  // With x from 0 at the least to 1 at the most: f(x) = (first + b x) / (1 + d x).
  const d = last === middle ? 0 : (2 * middle - first - last) / (last - middle);
  const b = last * (1 + d) - first;
  const x = (target - first) / (b - target * d);
  const isUpwards = Math.abs(last - target) < Math.abs(first - target);
  // Beyond a pole the ratio comes back from the other side.
  const isOnWay = 1 + d * x > 0 && (isUpwards ? x > 1 : x < 0);
  const value = least + x * (most - least);
  return isOnWay && Number.isFinite(value) && (value < 0 || value > 1) ? value : null;
}
