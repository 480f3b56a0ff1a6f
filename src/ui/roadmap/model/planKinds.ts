import type { RecordByKind } from "../../../core/process/kinds.ts";

/** The kinds that the roadmap has of its own, in the order of their tables. */
export const PLAN_KINDS = [
  "goal",
  "importantDeal",
  "strategy",
  "initiative",
  "milestone",
  "ask",
  "location",
] as const;

export type PlanKind = (typeof PLAN_KINDS)[number];
export type PlanRecord = RecordByKind[PlanKind];
