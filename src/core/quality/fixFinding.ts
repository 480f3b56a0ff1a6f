import type { RecordId } from "../base/ids.ts";
import type { Edit } from "../edits/edit.ts";
import { inTurn } from "../edits/inTurn.ts";
import { findRecord, type ProcessDocument } from "../process/document.ts";
import type { Fix, FixMeans } from "./fixes/fix.ts";
import type { Finding } from "./report.ts";
import { type AnyRule, RULES, type RuleCode } from "./rules.ts";

type FindingAt = Pick<Finding, "code" | "elements">;

export interface FixFindingArguments extends Omit<FixMeans, "context"> {
  readonly finding: FindingAt;
}

const byCode = new Map<RuleCode, AnyRule>(RULES.map((rule) => [rule.code, rule]));

/** The fix of a finding in this document; null where there is none that would be honest. */
export function fixFor(document: ProcessDocument, { code, elements }: FindingAt): Fix | null {
  const fix = byCode.get(code)?.fix;
  if (fix === undefined || !isThere(document, elements)) return null;
  return fix.steps(document, elements, TRIAL) === null ? null : fix;
}

/** Puts a finding right, in one step to undo. Refused where that can't be done by itself. */
export const fixFinding: Edit<FixFindingArguments> = (document, args, context) => {
  const { finding, words, today } = args;
  if (!isThere(document, finding.elements)) {
    return { refused: "notFound", recordId: finding.elements[0] };
  }
  const fix = byCode.get(finding.code)?.fix;
  const steps = fix?.steps(document, finding.elements, { context, words, today });
  return steps === undefined || steps === null
    ? { refused: "nothingToDo" }
    : inTurn(document, steps);
};

/** To find out whether a fix has steps: they are never taken. */
const TRIAL: FixMeans = { context: { newId: () => "" }, words: (key) => key, today: "" };

function isThere(document: ProcessDocument, elements: readonly RecordId[]): boolean {
  return elements.every((id) => findRecord(document, id) !== undefined);
}
