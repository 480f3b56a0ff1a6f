import type { ProcessDocument } from "../../process/document.ts";
import type { Stage } from "../../process/records/stage.ts";
import { effortIn } from "../around.ts";
import type { Reads } from "../rule.ts";

/** Below so many stages there is no median worth the name. */
const FEWEST = 3;

/** What the attention that stages get is worked out from. */
export const ATTENTION_READS = {
  stage: ["outsourced"],
  activity: ["stageId", "effortHours"],
} as const satisfies Reads;

interface Attention {
  /** The stages with stated effort, in hours by a deal that goes through. */
  readonly stages: readonly { readonly stage: Stage; readonly effort: number }[];
  readonly median: number;
  readonly total: number;
}

/** How the hours of work are shared among the stages; null for fewer than three with any. */
export function attentionOf(document: ProcessDocument): Attention | null {
  const stages = [...document.stage.values()]
    .filter(({ outsourced }) => !outsourced)
    .map((stage) => ({ stage, effort: effortIn(document, stage.id) }))
    .filter(({ effort }) => effort > 0);
  if (stages.length < FEWEST) return null;
  const efforts = stages.map(({ effort }) => effort).toSorted((a, b) => a - b);
  const middle = Math.floor(efforts.length / 2);
  const upper = efforts[middle] ?? 0;
  const lower = efforts[efforts.length % 2 === 0 ? middle - 1 : middle] ?? upper;
  return {
    stages,
    median: (lower + upper) / 2,
    total: efforts.reduce((sum, effort) => sum + effort, 0),
  };
}
