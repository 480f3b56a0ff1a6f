import type { RecordId } from "../../base/ids.ts";
import { expanding } from "../closeUp.ts";
import { EMPTY_DIFF } from "../diff.ts";
import type { Consequence } from "./consequence.ts";

/** A collapsed stage expands when an activity comes into it, so that nothing vanishes unseen. */
export const stagesOpen: Consequence = (after, diff) => {
  const stages = new Set<RecordId>();
  for (const record of diff.added) {
    if (record.kind === "activity" && record.stageId !== null) stages.add(record.stageId);
  }
  for (const { kind, after: fields } of diff.changed) {
    const stageId = kind === "activity" ? fields["stageId"] : null;
    if (typeof stageId === "string") stages.add(stageId);
  }
  for (const { id } of diff.added) stages.delete(id);
  if (stages.size === 0) return EMPTY_DIFF;
  return { ...EMPTY_DIFF, changed: expanding(after, [...stages]) };
};
