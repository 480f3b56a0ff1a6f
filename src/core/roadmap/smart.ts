import { realDay } from "../base/calendar.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import type { Goal } from "../process/records/goal.ts";
import { goalBaseline } from "../quality/goals/goalBaseline.ts";
import { goalDeadline } from "../quality/goals/goalDeadline.ts";
import { goalMetric } from "../quality/goals/goalMetric.ts";
import { goalOwner } from "../quality/goals/goalOwner.ts";
import { goalTarget } from "../quality/goals/goalTarget.ts";
import { reachableTarget } from "../quality/goals/reachableTarget.ts";
import type { RecordRule } from "../quality/rule.ts";
import { goalFigure } from "./suggestions/goalFigure.ts";

/** The five parts of SMART, in the order of its letters. */
export const SMART_PARTS = [
  "specific",
  "measurable",
  "achievable",
  "relevant",
  "timeBound",
] as const;
export type SmartPartName = (typeof SMART_PARTS)[number];

/** What keeps a part from being met, or known. */
export type SmartReason =
  | "name"
  | "owner"
  | "metric"
  | "target"
  | "baseline"
  /** More than a year would bring if every lead was won. */
  | "beyondReach"
  /** The process as it is does not reach it, and no work is planned for it. */
  | "unreached"
  /** The process as it is does not reach it; what the planned work adds is not known. */
  | "planned"
  /** The process yields no number that it could be held against. */
  | "noForecast"
  | "unserved"
  | "dueDate"
  | "beforeStart";

/** One letter of SMART for a goal. */
export interface SmartPart {
  readonly part: SmartPartName;
  readonly state: "met" | "lacking" | "unknown";
  /** Empty exactly when it is met. */
  readonly reasons: readonly SmartReason[];
}

type Check = (goal: Goal, document: ProcessDocument) => readonly SmartReason[];

const CHECKS: Readonly<Record<SmartPartName, Check>> = {
  specific: (goal, document) => [
    ...unless(goal.name.trim() !== "", "name"),
    ...unless(passes(goalOwner, goal, document), "owner"),
  ],
  measurable: (goal, document) => [
    ...unless(passes(goalMetric, goal, document), "metric"),
    ...unless(passes(goalTarget, goal, document), "target"),
    ...unless(passes(goalBaseline, goal, document), "baseline"),
  ],
  achievable: reachReasons,
  relevant: (goal, document) => unless(isServed(goal, document), "unserved"),
  timeBound: (goal, document) => {
    const due = realDay(goal.dueDate);
    if (!passes(goalDeadline, goal, document) || due === null) return ["dueDate"];
    const start = realDay(processOf(document).roadmapStart);
    return unless(start === null || due >= start, "beforeStart");
  },
};

const UNKNOWN: ReadonlySet<SmartReason> = new Set(["planned", "noForecast"]);

/**
 * How far a goal is specific, measurable, achievable, relevant and time-bound: by the rules of
 * quality where these ask the same, by the forecast where that has the goal's figure.
 */
export function smartOf(document: ProcessDocument, goal: Goal): readonly SmartPart[] {
  return SMART_PARTS.map((part) => {
    const reasons = CHECKS[part](goal, document);
    if (reasons.length === 0) return { part, state: "met", reasons };
    const isUnknown = reasons.every((reason) => UNKNOWN.has(reason));
    return { part, state: isUnknown ? "unknown" : "lacking", reasons };
  });
}

function reachReasons(goal: Goal, document: ProcessDocument): readonly SmartReason[] {
  const beyond = reachableTarget.check(document, ANY_DAY) ?? [];
  if (beyond.some(({ elements }) => elements.includes(goal.id))) return ["beyondReach"];
  const figure = goalFigure(document, goal);
  if (figure === null) return ["noForecast"];
  if (figure.isReached) return [];
  const isPlannedFor = [...document.initiative.values()].some(
    ({ goalId, status }) => goalId === goal.id && status !== "cancelled",
  );
  return [isPlannedFor ? "planned" : "unreached"];
}

/** A strategy or work serves it, it came from the process, or it is measured on a part of that. */
function isServed({ id, metricId, basedOn }: Goal, document: ProcessDocument): boolean {
  const metric = document.metric.get(metricId ?? "");
  return (
    basedOn.length > 0 ||
    (metric !== undefined && metric.subjectId !== processOf(document).id) ||
    [...document.strategy.values()].some(({ goalIds }) => goalIds.includes(id)) ||
    [...document.initiative.values()].some(({ goalId }) => goalId === id)
  );
}

/** These rules don't depend on the day. */
const ANY_DAY = { today: "" };

function passes(rule: RecordRule, goal: Goal, document: ProcessDocument): boolean {
  return rule.check(goal, document, ANY_DAY)?.length === 0;
}

function unless(isMet: boolean, reason: SmartReason): readonly SmartReason[] {
  return isMet ? [] : [reason];
}
