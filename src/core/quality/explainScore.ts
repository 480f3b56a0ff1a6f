import type { Explanation } from "../analysis/explain.ts";
import { known, unknown } from "../analysis/figure.ts";
import type { QualityReport } from "./report.ts";
import type { Property } from "./rule.ts";

/** Where the score of a property comes from. */
export function explainScore({ scores }: QualityReport, property: Property): Explanation {
  const { score, applied, passed } = scores[property];
  const own = { name: "", recordId: null, unit: "count" } as const;
  return {
    figure: score === null ? unknown([]) : known(score),
    unit: "ratio",
    formula: "numbers.formula.score",
    inputs: [
      { ...own, label: "numbers.input.rulesApplied", value: applied },
      { ...own, label: "numbers.input.rulesMet", value: passed },
    ],
    assumptions: ["numbers.assumption.ruleWeighs", "numbers.assumption.accepted"],
  };
}
