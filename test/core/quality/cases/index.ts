import type { RuleCode } from "../../../../src/core/quality/rules.ts";
import { DEFINITION_CASES } from "./definition.ts";
import { OUTCOME_CASES } from "./outcomes.ts";
import type { RuleCase } from "./ruleCase.ts";
import { STRUCTURE_CASES } from "./structure.ts";

/** Every rule with its case. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries forgets the keys it was given
export const allCases = Object.entries({
  ...STRUCTURE_CASES,
  ...DEFINITION_CASES,
  ...OUTCOME_CASES,
}) as [RuleCode, RuleCase][];

/** The day on which the tests check. */
export const TODAY = { today: "2026-11-22" };
