import type { RecordId } from "../../base/ids.ts";
import { KIND_NAMES } from "../../process/kinds.ts";
import { EVERY_RECORD } from "../around.ts";
import { found, wholeRule } from "../rule.ts";

/** Two records of different kinds with the same id: references can't tell them apart. */
export const duplicateId = wholeRule({
  code: "DUPLICATE_ID",
  severity: "error",
  property: "structure",
  source: "S",
  why: "oneReading",
  reads: EVERY_RECORD,
  check: (document) => {
    const seen = new Set<RecordId>();
    const twice = new Set<RecordId>();
    for (const kind of KIND_NAMES) {
      for (const id of document[kind].keys()) {
        if (seen.has(id)) twice.add(id);
        seen.add(id);
      }
    }
    return [...twice].toSorted().flatMap((id) => found([id], { id }));
  },
});
