import type { Goal } from "../../process/records/goal.ts";
import type { Fix } from "../fixes/fix.ts";
import { found, PASSED, type RecordRule, recordRule } from "../rule.ts";

interface Part {
  readonly isStated: (goal: Goal) => boolean;
  readonly fix?: Fix;
}

/** One part of what makes a goal SMART: specific, measurable, achievable, relevant, time-bound. */
export function smartRule<const Code extends string>(
  code: Code,
  fields: readonly (keyof Goal)[],
  { isStated, fix }: Part,
): RecordRule<Code> {
  return recordRule({
    code,
    severity: "warning",
    property: "goalOriented",
    source: "E13.2",
    why: "smart",
    of: ["goal"],
    reads: { goal: fields },
    fix,
    check: (goal) => (isStated(goal) ? PASSED : found([goal.id])),
  });
}
