import { EMPTY_DIFF, touchedIds } from "../diff.ts";
import type { Consequence } from "./consequence.ts";

/** Deals do not travel to an activity inside a stage: its flows go when it moves in. */
export const stagedActivitiesLoseFlows: Consequence = (after, diff) => {
  const touched = touchedIds(diff);
  const staged = new Set(
    [...after.activity.values()].filter(({ stageId }) => stageId !== null).map(({ id }) => id),
  );
  const removed = [...after.flow.values()].filter((flow) =>
    [flow.sourceId, flow.targetId].some(
      (end) => staged.has(end) && (touched.has(end) || touched.has(flow.id)),
    ),
  );
  return { ...EMPTY_DIFF, removed };
};
