import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import type { RuleCode } from "../../../../src/core/quality/rules.ts";
import { buildProcess, type ProcessBuilder } from "../../../kit/processBuilder.ts";

/** A document in which a rule finds something, at these records, and one like it in which it finds nothing. */
export interface RuleCase {
  readonly finds: ProcessDocument;
  readonly at: readonly string[];
  readonly passes: ProcessDocument;
}

export type RuleCases = Partial<Record<RuleCode, RuleCase>>;

/** A case of two descriptions; of several findings the first is meant. */
export function ruleCase(
  at: readonly string[],
  finds: (b: ProcessBuilder) => void,
  passes: (b: ProcessBuilder) => void,
): RuleCase {
  return { at, finds: buildProcess(finds).document, passes: buildProcess(passes).document };
}

/** A source, a stage, and two outcomes, connected; what a stage is to be is given. */
export function oneStage(
  b: ProcessBuilder,
  fields: Parameters<ProcessBuilder["stage"]>[1] & { readonly name?: string } = {},
): string {
  const source = b.leadSource("Fair", { inflow: 100 });
  const stage = b.stage(fields.name ?? "Talk", fields);
  const won = b.outcome("Won");
  const lost = b.outcome("Lost", { result: "lost" });
  b.flow(source, stage);
  b.flow(stage, won, 0.5);
  b.flow(stage, lost, 0.5);
  return stage;
}

/** An activity in a stage. */
export function within(
  b: ProcessBuilder,
  stageId: string,
  name: string,
  fields: Parameters<ProcessBuilder["activity"]>[1] = {},
): string {
  return b.activity(name, { activityType: "call", ...fields, stageId });
}

/** Three stages in a row. */
export function threeStages(
  b: ProcessBuilder,
  names: readonly [string, string, string],
): readonly [string, string, string] {
  const first = oneStage(b, { name: names[0] });
  const second = b.stage(names[1]);
  const third = b.stage(names[2]);
  b.flow(first, second);
  b.flow(second, third);
  return [first, second, third];
}
