import type { PropertyScore } from "./report.ts";
import { PROPERTIES, type Property, type Rule, type Severity } from "./rule.ts";

/** On how many records a rule had something to check, and how many of them it found fault with. */
export interface Tally {
  readonly rule: Pick<Rule, "property" | "severity">;
  readonly applied: number;
  readonly failed: number;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/**
 * The score of each property: over the rules that have something to check, the share of records
 * that pass, weighted with 3 for errors, 2 for warnings, 1 for hints. A rule weighs the same
 * however many records it checks, so that many activities don't outvote a missing goal. What is
 * accepted with a reason counts as passed.
 */
export function scoresOf(tallies: readonly Tally[]): Readonly<Record<Property, PropertyScore>> {
  const scores = PROPERTIES.map((property): [Property, PropertyScore] => {
    let [weight, reached, applied, passed] = [0, 0, 0, 0];
    for (const tally of tallies) {
      if (tally.rule.property !== property || tally.applied === 0) continue;
      const own = WEIGHTS[tally.rule.severity];
      weight += own;
      reached += (own * (tally.applied - tally.failed)) / tally.applied;
      applied += 1;
      if (tally.failed === 0) passed += 1;
    }
    return [property, { score: weight === 0 ? null : reached / weight, applied, passed }];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of all the properties
  return Object.fromEntries(scores) as Record<Property, PropertyScore>;
}
