import { fail, ok, type Result } from "../../core/base/result.ts";
import { applyDiff, type Diff } from "../../core/edits/diff.ts";
import type { ReadFailure } from "../../core/exchange/stagecraft/failures.ts";
import { type ReadContext, readProcess } from "../../core/exchange/stagecraft/read.ts";
import { readAgain } from "../../core/exchange/stagecraft/readAgain.ts";
import type { Repair } from "../../core/exchange/stagecraft/repairs.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { type Kind, KIND_NAMES } from "../../core/process/kinds.ts";
import type { StoredDocument } from "./documentStore.ts";
import type { LogEntry } from "./schema.ts";

export interface Reopened {
  readonly document: ProcessDocument;
  readonly repairs: readonly Repair[];
  /** The last edit that the snapshot includes. */
  readonly snapshotSeq: number;
  /** The newest edit that is known of, read back or not: the next one is numbered after it. */
  readonly seq: number;
  /** How many of the last edits could not be read back: the log has a gap or a damaged entry. */
  readonly lostEdits: number;
}

/**
 * The document as it was stored: the snapshot with the log on top. All of it goes through the
 * reader of files, since a disk or another release may have done to it what it likes.
 */
export function reopen(
  stored: StoredDocument,
  context: ReadContext,
): Result<Reopened, ReadFailure> {
  const { snapshot, log, row } = stored;
  if (snapshot === null) return fail({ reason: "empty" });
  const read = readProcess(snapshot.text, context);
  if (!read.ok) return read;
  let { document } = read.value;
  let applied = snapshot.seq;
  for (const entry of log) {
    if (entry.seq <= snapshot.seq) continue;
    if (entry.seq !== applied + 1 || !isDiff(entry.diff)) break;
    document = applyDiff(document, entry.diff);
    applied = entry.seq;
  }
  const seq = Math.max(row.seq, snapshot.seq, log.at(-1)?.seq ?? 0);
  const found = { snapshotSeq: snapshot.seq, seq, lostEdits: seq - applied };
  if (applied === snapshot.seq) return ok({ ...read.value, ...found });
  const checked = readAgain(document, read.value.document, context);
  if (!checked.ok) return checked;
  const repairs = [...read.value.repairs, ...checked.value.repairs];
  return ok({ document: checked.value.document, repairs, ...found });
}

/** Whether all that was stored was read back, and nothing had to be put right. */
export function isSound({ repairs, lostEdits }: Reopened): boolean {
  return repairs.length === 0 && lostEdits === 0;
}

/**
 * The document after the edits that another tab has added to the log; null when they do not
 * follow on the edit `seq`, and the document must be read whole.
 */
export function withEntries(
  document: ProcessDocument,
  seq: number,
  entries: readonly LogEntry[],
): ProcessDocument | null {
  let applied = seq;
  let changed = document;
  for (const entry of entries) {
    if (entry.seq !== applied + 1 || !isDiff(entry.diff)) return null;
    changed = applyDiff(changed, entry.diff);
    applied = entry.seq;
  }
  return changed;
}

/** A document as a tab shows that only looks on. */
export interface Shown {
  readonly document: ProcessDocument | null;
  readonly seq: number;
  /** Nothing in what is shown had to be put right. */
  readonly isAsStored: boolean;
}

/** The document to go on from. */
export interface Latest {
  readonly document: ProcessDocument;
  readonly seq: number;
  /** Null where something had to be put right: the document must be written whole then. */
  readonly snapshotSeq: number | null;
}

/**
 * What is stored, from what is shown and the edits after it where that is all of it: nobody can
 * edit while a tab takes over, and reading a large process anew takes seconds. Null when it
 * cannot be read.
 */
export function latestOf(
  stored: StoredDocument,
  shown: Shown,
  context: ReadContext,
): Latest | null {
  const { row, snapshot, log } = stored;
  const later = log.filter(({ seq }) => seq > shown.seq);
  const reachesEnd = (later.at(-1)?.seq ?? shown.seq) === row.seq;
  const followsOn = snapshot !== null && snapshot.seq <= shown.seq && reachesEnd;
  if (shown.document !== null && shown.isAsStored && followsOn) {
    const document = withEntries(shown.document, shown.seq, later);
    if (document !== null) return { document, seq: row.seq, snapshotSeq: snapshot.seq };
  }
  const reopened = reopen(stored, context);
  if (!reopened.ok) return null;
  const { document, seq, snapshotSeq } = reopened.value;
  return { document, seq, snapshotSeq: isSound(reopened.value) ? snapshotSeq : null };
}

/** Whether a value from the database can be applied at all; the reader checks the records after. */
function isDiff(value: unknown): value is Diff {
  if (typeof value !== "object" || value === null) return false;
  const { added, removed, changed }: Partial<Record<keyof Diff, unknown>> = value;
  return (
    isListOfRecords(added) &&
    isListOfRecords(removed) &&
    isListOfRecords(changed) &&
    changed.every(({ after }) => typeof after === "object" && after !== null)
  );
}

function isListOfRecords(value: unknown): value is { kind: Kind; id: string; after?: unknown }[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry: unknown) =>
        typeof entry === "object" &&
        entry !== null &&
        "id" in entry &&
        typeof entry.id === "string" &&
        "kind" in entry &&
        kinds.has(entry.kind),
    )
  );
}

const kinds: ReadonlySet<unknown> = new Set(KIND_NAMES);
