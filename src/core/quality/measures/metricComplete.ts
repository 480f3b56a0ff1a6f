import type { MessageKey } from "../../i18n/catalogue.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A metric that leaves open how it is counted, where it comes from, or what it should be. */
export const metricComplete = recordRule({
  code: "ME4",
  severity: "info",
  property: "measurable",
  source: "H",
  why: "measureEach",
  of: ["metric"],
  reads: { metric: ["libraryKey", "definition", "source", "target"] },
  check: ({ id, libraryKey, definition, source, target }) => {
    const keys: MessageKey[] = [];
    if (libraryKey === null && definition.trim() === "") keys.push("process.field.definition");
    if (source.trim() === "") keys.push("process.field.source");
    if (target === null) keys.push("process.field.target");
    return keys.length === 0 ? PASSED : found([id], { missing: { keys } });
  },
});
