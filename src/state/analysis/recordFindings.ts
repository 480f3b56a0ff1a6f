import type { RecordId } from "../../core/base/ids.ts";
import { findRecord, type ProcessDocument, processOf } from "../../core/process/document.ts";
import { drawnDocument, isHidden } from "../../core/process/drawn.ts";
import { isArrow, isNode } from "../../core/process/kinds.ts";
import type { Finding } from "../../core/quality/report.ts";
import type { Severity } from "../../core/quality/rule.ts";

/** What is shown of a record's findings where there is little room: errors and warnings that are open. */
export interface FindingMark {
  readonly severity: Extract<Severity, "error" | "warning">;
  readonly errors: number;
  readonly warnings: number;
}

/** What was found in a record, or in what belongs to it and has no place of its own. */
export interface RecordFindings {
  /** Open ones first, each in the order of the report. */
  readonly findings: readonly Finding[];
  /** Null where there is nothing but hints and what is accepted. */
  readonly mark: FindingMark | null;
}

export type FindingsByRecord = ReadonlyMap<RecordId, RecordFindings>;

/**
 * The findings by the record at which they are shown. What did not change keeps its object, so
 * that nothing is drawn anew for it.
 */
export function findingsByRecord(
  document: ProcessDocument,
  findings: readonly Finding[],
  before: FindingsByRecord,
): FindingsByRecord {
  const lists = new Map<RecordId, Finding[]>();
  const put = (id: RecordId, finding: Finding) => {
    const list = lists.get(id);
    if (list === undefined) lists.set(id, [finding]);
    else list.push(finding);
  };
  for (const finding of findings) {
    const id = placeOf(document, finding);
    put(id, finding);
    const holder = holderOf(document, id);
    if (holder !== null) put(holder, finding);
  }
  const found = new Map<RecordId, RecordFindings>();
  for (const [id, list] of lists) found.set(id, recordFindings(list, before.get(id)));
  return found;
}

/** The collapsed stage that hides a record, which tells of its findings too; null where none does. */
function holderOf(document: ProcessDocument, id: RecordId): RecordId | null {
  const activity = document.activity.get(id);
  if (activity !== undefined) return isHidden(document, activity) ? activity.stageId : null;
  const dependency = document.dependency.get(id);
  if (dependency === undefined || drawnDocument(document).dependency.has(id)) return null;
  return holderOf(document, dependency.sourceId) ?? holderOf(document, dependency.targetId);
}

/**
 * Where a finding is shown: at the node or arrow that carries it, that of a metric at what it
 * measures; all others at the process.
 */
function placeOf(document: ProcessDocument, { elements: [id] }: Finding): RecordId {
  const record = findRecord(document, id);
  if (record === undefined || isNode(record) || isArrow(record)) return id;
  const isKnown = record.kind === "metric" && findRecord(document, record.subjectId) !== undefined;
  return isKnown ? record.subjectId : processOf(document).id;
}

function recordFindings(
  list: readonly Finding[],
  before: RecordFindings | undefined,
): RecordFindings {
  const open = list.filter(({ accepted }) => accepted === null);
  const findings = [...open, ...list.filter(({ accepted }) => accepted !== null)];
  const isSame =
    before?.findings.length === findings.length &&
    findings.every((finding, index) => finding === before.findings[index]);
  if (isSame) return before;
  const [errors, warnings] = [countOf(open, "error"), countOf(open, "warning")];
  const known = before?.mark ?? null;
  if (errors + warnings === 0) return { findings, mark: null };
  if (known?.errors === errors && known.warnings === warnings) return { findings, mark: known };
  return { findings, mark: { severity: errors > 0 ? "error" : "warning", errors, warnings } };
}

function countOf(findings: readonly Finding[], wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
