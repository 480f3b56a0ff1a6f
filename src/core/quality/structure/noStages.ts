import { processOf } from "../../process/document.ts";
import { addStage } from "../fixes/ends.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Nothing happens between lead and outcome. */
export const noStages = wholeRule({
  code: "NO_STAGES",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  reads: { stage: [] },
  fix: addStage,
  check: (document) => (document.stage.size > 0 ? PASSED : found([processOf(document).id])),
});
