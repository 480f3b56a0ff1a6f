import { expect } from "vitest";
import { applyDiff, invertDiff } from "../../src/core/edits/diff.ts";
import { type Edit, isRefusal, type Refusal } from "../../src/core/edits/edit.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { invariantsOf } from "./invariants.ts";

/** The document after an edit that must go through, the ids it made and what it selects. */
export interface Performed {
  readonly document: ProcessDocument;
  readonly added: readonly string[];
  readonly select: readonly string[] | undefined;
}

/** Performs an edit; the document must be whole afterwards, and the old one again when undone. */
export function perform<Arguments>(
  document: ProcessDocument,
  edit: Edit<Arguments>,
  args: Arguments,
): Performed {
  const outcome = edit(document, args, { newId: countedIds() });
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  const after = applyDiff(document, outcome.diff);
  expect(invariantsOf(after)).toEqual([]);
  const undone = applyDiff(after, invertDiff(outcome.diff));
  expect(writeProcess(undone)).toBe(writeProcess(document));
  return {
    document: after,
    added: outcome.diff.added.map(({ id }) => id),
    select: outcome.select,
  };
}

/** The refusal of an edit that must not go through. */
export function refusalOf<Arguments>(
  document: ProcessDocument,
  edit: Edit<Arguments>,
  args: Arguments,
): Refusal {
  const outcome = edit(document, args, { newId: countedIds() });
  if (!isRefusal(outcome)) throw new Error(`Went through: ${JSON.stringify(outcome.diff)}`);
  return outcome;
}

function countedIds(): () => string {
  let count = 0;
  return () => `new${(count += 1)}`;
}
