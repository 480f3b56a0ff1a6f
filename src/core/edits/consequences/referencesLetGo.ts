import type { RecordId } from "../../base/ids.ts";
import { KIND_NAMES } from "../../process/kinds.ts";
import { changeOf, EMPTY_DIFF, type RecordChange } from "../diff.ts";
import { fieldOf, mapIds, referencesOfKind } from "../references.ts";
import type { Consequence } from "./consequence.ts";

/** References to removed records are cleared, or taken out of their list. */
export const referencesLetGo: Consequence = (after, _diff, gone) => {
  if (gone.size === 0) return EMPTY_DIFF;
  const letGo = (id: RecordId): RecordId | null => (gone.has(id) ? null : id);
  const changed: RecordChange[] = [];
  for (const kind of KIND_NAMES) {
    const references = referencesOfKind(kind).filter(({ whenGone }) => whenGone === "letsGo");
    if (references.length === 0) continue;
    for (const record of after[kind].values()) {
      const fields = references.map((reference) => [
        reference.field,
        mapIds(reference, fieldOf(record, reference.field), letGo),
      ]);
      const change = changeOf(record, Object.fromEntries(fields));
      if (change !== null) changed.push(change);
    }
  }
  return { ...EMPTY_DIFF, changed };
};
