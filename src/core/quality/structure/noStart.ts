import { processOf } from "../../process/document.ts";
import { addLeadSource } from "../fixes/ends.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** No deal can come in. */
export const noStart = wholeRule({
  code: "NO_START",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  reads: { leadSource: [] },
  fix: addLeadSource,
  check: (document) => (document.leadSource.size > 0 ? PASSED : found([processOf(document).id])),
});
