import { processOf } from "../../process/document.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** More stages than a team keeps in mind. */
const MOST_STAGES = 10;

export const fewStages = wholeRule({
  code: "AD4",
  severity: "info",
  property: "adaptable",
  source: "E7.7",
  why: "simple",
  reads: { stage: [] },
  check: (document) => {
    const count = document.stage.size;
    if (count === 0) return null;
    return count > MOST_STAGES ? found([processOf(document).id], { count }) : PASSED;
  },
});
