import type { RecordId } from "../../base/ids.ts";
import type { AnyRecord } from "../../process/kinds.ts";
import { EMPTY_DIFF } from "../diff.ts";
import { fieldOf, idsIn, REFERENCES } from "../references.ts";
import type { Consequence } from "./consequence.ts";

const DEPENDENTS = REFERENCES.filter((reference) => reference.whenGone === "goesToo");

/**
 * A removed stage takes its activities along, a removed node its arrows, and whatever is
 * removed its metrics; and so on for what was taken along.
 */
export const dependentsGo: Consequence = (after, _diff, goneBefore) => {
  if (goneBefore.size === 0) return EMPTY_DIFF;
  const gone = new Set(goneBefore);
  const removed = new Map<RecordId, AnyRecord>();
  for (let known = -1; known < gone.size;) {
    known = gone.size;
    for (const reference of DEPENDENTS) {
      for (const record of after[reference.kind].values()) {
        const targets = idsIn(reference, fieldOf(record, reference.field));
        if (!targets.some((id) => gone.has(id))) continue;
        gone.add(record.id);
        removed.set(record.id, record);
      }
    }
  }
  return { ...EMPTY_DIFF, removed: [...removed.values()] };
};
