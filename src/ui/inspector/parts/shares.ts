import { SUM_TOLERANCE } from "../../../core/analysis/chain.ts";
import type { Flow } from "../../../core/process/records/flow.ts";

/** How the probabilities of the flows that leave one node add up. */
export interface Shares {
  /** Sum of the stated probabilities. */
  readonly stated: number;
  /** How many flows have none. */
  readonly open: number;
  /** What each flow without a probability gets: an equal part of what the others leave. */
  readonly each: number;
  readonly state: "over" | "under" | "shared" | "whole";
}

export function sharesOf(flows: readonly Pick<Flow, "probability">[]): Shares {
  let stated = 0;
  let open = 0;
  for (const { probability } of flows) {
    if (probability === null) open += 1;
    else stated += probability;
  }
  const each = open > 0 ? Math.max(0, 1 - stated) / open : 0;
  if (stated > 1 + SUM_TOLERANCE) return { stated, open, each: 0, state: "over" };
  if (open > 0) return { stated, open, each, state: "shared" };
  return { stated, open, each, state: stated < 1 - SUM_TOLERANCE ? "under" : "whole" };
}
