import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { cleanText } from "../base/text.ts";
import { findRecord, type ProcessDocument, processOf } from "../process/document.ts";
import { type AcceptedFinding, acceptedFinding } from "../process/records/process.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit, Plan, Refusal } from "./edit.ts";
import { planOf } from "./planOf.ts";

/** A finding of the quality check, by its rule and the record that carries it. */
interface FindingArguments {
  readonly code: string;
  readonly recordId: RecordId;
}

export interface AcceptFindingArguments extends FindingArguments {
  /** Why it is right so; never empty. */
  readonly reason: string;
}

/** Accepts a finding, with the reason; one that is accepted already gets the new reason. */
export const acceptFinding: Edit<AcceptFindingArguments> = (document, args, { newId }) => {
  const { code, recordId } = args;
  const reason = cleanText(args.reason).trim();
  if (reason === "") return { refused: "invalidValue", field: "reason" };
  if (findRecord(document, recordId) === undefined) return { refused: "notFound", recordId };
  const accepted = processOf(document).acceptedFindings;
  const index = indexOf(accepted, args);
  if (index === -1 && accepted.length >= LIMITS.listEntries) {
    return { refused: "tooManyElements", field: "acceptedFindings" };
  }
  const id = accepted[index]?.id ?? newId();
  const entry = acceptedFinding.safeParse({ ...accepted[index], id, code, recordId, reason });
  if (!entry.success) return { refused: "invalidValue", field: "reason" };
  return planFor(
    document,
    index === -1 ? [...accepted, entry.data] : accepted.with(index, entry.data),
  );
};

/** Takes the acceptance of a finding back. */
export const reopenFinding: Edit<FindingArguments> = (document, args) => {
  const accepted = processOf(document).acceptedFindings;
  const index = indexOf(accepted, args);
  if (index === -1) return { refused: "notFound", recordId: args.recordId };
  return planFor(document, accepted.toSpliced(index, 1));
};

function indexOf(accepted: readonly AcceptedFinding[], args: FindingArguments): number {
  return accepted.findIndex(
    ({ code, recordId }) => code === args.code && recordId === args.recordId,
  );
}

function planFor(
  document: ProcessDocument,
  acceptedFindings: readonly AcceptedFinding[],
): Plan | Refusal {
  const change = changeOf(processOf(document), { acceptedFindings });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
}
