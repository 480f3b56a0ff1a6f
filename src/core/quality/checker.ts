import type { RecordId } from "../base/ids.ts";
import { type Diff, diffDocuments, type RecordChange } from "../edits/diff.ts";
import { findRecord, nameOf, type ProcessDocument, processOf } from "../process/document.ts";
import { type AnyRecord, isArrow, type Kind, KIND_NAMES } from "../process/kinds.ts";
import type { Finding, QualityReport } from "./report.ts";
import {
  type CheckContext,
  type FindingValue,
  type Found,
  type RecordRule,
  SEVERITIES,
  type Verdict,
  type WholeRule,
} from "./rule.ts";
import { type AnyRule, RULES } from "./rules.ts";
import { scoresOf, type Tally } from "./score.ts";

/** Checks a document, and after an edit only what the edit touches. */
export interface Checker {
  /** The findings of this document. Compares it with the last one where that shares records with it. */
  readonly check: (document: ProcessDocument, context: CheckContext) => QualityReport;
  /** The findings after a diff that was made on the document of the last check. */
  readonly update: (document: ProcessDocument, diff: Diff, context: CheckContext) => QualityReport;
}

/** What is known of a rule. A rule about the whole has one entry, under the empty id. */
interface Known {
  readonly rule: AnyRule;
  /** Verdicts by record; records to which the rule does not apply are not in it. */
  readonly verdicts: Map<RecordId, readonly Found[]>;
  /** The findings in their order; null when they have to be put in order again. */
  found: readonly Found[] | null;
}

const WHOLE = "";

export function createChecker(rules: readonly AnyRule[] = RULES): Checker {
  const ordered = SEVERITIES.flatMap((severity) =>
    rules.filter((rule) => rule.severity === severity),
  );
  let known: readonly Known[] = [];
  let last: { readonly document: ProcessDocument; readonly today: string } | null = null;

  function checkAll(document: ProcessDocument, context: CheckContext): void {
    known = ordered.map((rule) => {
      const verdicts = new Map<RecordId, readonly Found[]>();
      const entry: Known = { rule, verdicts, found: null };
      if (rule.scope === "whole") checkWhole(entry, rule, document, context);
      else checkEvery(entry, rule, document, context);
      return entry;
    });
  }

  function recheck(document: ProcessDocument, diff: Diff, context: CheckContext): void {
    const touched = touchedRecords(document, diff);
    const isNewDay = last?.today !== context.today;
    for (const entry of known) {
      const { rule } = entry;
      const read = touched.filter((one) => isRead(rule, one));
      const isStale = isNewDay && rule.readsToday === true;
      if (read.length === 0 && !isStale) continue;
      if (rule.scope === "whole") checkWhole(entry, rule, document, context);
      else if (isStale || read.some((one) => touchesAll(rule, one.kind))) {
        entry.verdicts.clear();
        checkEvery(entry, rule, document, context);
      } else {
        for (const id of subjectsOf(rule, read, document)) {
          checkRecord(entry, rule, id, document, context);
        }
      }
    }
  }

  function report(document: ProcessDocument, context: CheckContext): QualityReport {
    last = { document, today: context.today };
    return reportOf(document, known);
  }

  return {
    check: (document, context) => {
      if (last === null || !sharesRecords(last.document, document)) checkAll(document, context);
      else recheck(document, diffDocuments(last.document, document), context);
      return report(document, context);
    },
    update: (document, diff, context) => {
      if (last === null) checkAll(document, context);
      else recheck(document, diff, context);
      return report(document, context);
    },
  };
}

/** The findings of a document, for those who check it once. */
export function checkQuality(document: ProcessDocument, context: CheckContext): QualityReport {
  return createChecker().check(document, context);
}

function checkWhole(
  entry: Known,
  rule: WholeRule,
  document: ProcessDocument,
  context: CheckContext,
): void {
  keep(entry, WHOLE, rule.check(document, context));
}

function checkEvery(
  entry: Known,
  rule: RecordRule,
  document: ProcessDocument,
  context: CheckContext,
): void {
  entry.found = null;
  for (const kind of rule.of) {
    for (const record of document[kind].values()) {
      keep(entry, record.id, rule.check(record, document, context));
    }
  }
}

function checkRecord(
  entry: Known,
  rule: RecordRule,
  id: RecordId,
  document: ProcessDocument,
  context: CheckContext,
): void {
  for (const kind of rule.of) {
    const record = document[kind].get(id);
    if (record === undefined) continue;
    keep(entry, id, rule.check(record, document, context));
    return;
  }
  keep(entry, id, null);
}

function keep(entry: Known, id: RecordId, verdict: Verdict): void {
  entry.found = null;
  if (verdict === null) entry.verdicts.delete(id);
  else entry.verdicts.set(id, verdict);
}

/** A record that a diff touches: how it was and is, and which fields differ, null for all. */
interface Touched {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly versions: readonly AnyRecord[];
  readonly fields: readonly string[] | null;
}

function touchedRecords(document: ProcessDocument, diff: Diff): Touched[] {
  const whole = (record: AnyRecord): Touched => ({
    kind: record.kind,
    id: record.id,
    versions: [record],
    fields: null,
  });
  return [
    ...diff.added.map(whole),
    ...diff.removed.map(whole),
    ...diff.changed.flatMap((change) => changed(document, change)),
  ];
}

function changed(document: ProcessDocument, change: RecordChange): Touched[] {
  const { kind, id, before, after } = change;
  const record: AnyRecord | undefined = document[kind].get(id);
  if (record === undefined) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a change carries fields of the record's own kind
  const old = { ...record, ...before } as AnyRecord;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return [{ kind, id, versions: [old, record], fields }];
}

function isRead(rule: AnyRule, { kind, fields }: Touched): boolean {
  const read: readonly string[] | undefined = rule.reads[kind];
  if (read === undefined) return false;
  return fields === null || fields.some((field) => read.includes(field));
}

function touchesAll(rule: RecordRule, kind: Kind): boolean {
  return !rule.of.includes(kind) && rule.touches?.[kind] === undefined;
}

function subjectsOf(
  rule: RecordRule,
  touched: readonly Touched[],
  document: ProcessDocument,
): ReadonlySet<RecordId> {
  const subjects = new Set<RecordId>();
  for (const { kind, id, versions } of touched) {
    if (rule.of.includes(kind)) subjects.add(id);
    for (const version of versions) {
      for (const subject of touchedBy(rule, version, document)) subjects.add(subject);
    }
  }
  return subjects;
}

function touchedBy(
  rule: RecordRule,
  record: AnyRecord,
  document: ProcessDocument,
): Iterable<RecordId> {
  const touch: ((record: never, document: ProcessDocument) => Iterable<RecordId>) | undefined =
    rule.touches?.[record.kind];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entry of a kind takes records of that kind
  return touch?.(record as never, document) ?? [];
}

/** Comparing pays where one document comes of the other: an edit leaves most maps as they are. */
function sharesRecords(a: ProcessDocument, b: ProcessDocument): boolean {
  return KIND_NAMES.some((kind) => a[kind] === b[kind] && a[kind].size > 0);
}

function reportOf(document: ProcessDocument, known: readonly Known[]): QualityReport {
  const reasons = new Map(
    processOf(document).acceptedFindings.map(({ code, recordId, reason }) => [
      acceptedKey(code, recordId),
      reason,
    ]),
  );
  const findings: Finding[] = [];
  const tallies: Tally[] = [];
  for (const entry of known) {
    const { rule, verdicts } = entry;
    entry.found ??= [...verdicts.values()].flat().sort(byElements);
    const open = new Set<RecordId>();
    for (const { elements, values: told } of entry.found) {
      const values = valuesOf(document, elements[0], told);
      const accepted = reasons.get(acceptedKey(rule.code, elements[0])) ?? null;
      const { code, severity, property } = rule;
      findings.push({ code, severity, property, elements, values, accepted });
      if (accepted === null) open.add(rule.scope === "whole" ? WHOLE : elements[0]);
    }
    tallies.push({ rule, applied: verdicts.size, failed: open.size });
  }
  return { findings, scores: scoresOf(tallies) };
}

/** The values as they are told: records by their names, and `name` that of the first. */
function valuesOf(
  document: ProcessDocument,
  firstId: RecordId,
  told: Found["values"],
): Finding["values"] {
  const values: Record<string, FindingValue> = {};
  const first = findRecord(document, firstId);
  if (first !== undefined && !isArrow(first) && first.kind !== "process") {
    values["name"] = nameOf(first);
  }
  for (const [key, value] of Object.entries(told ?? {})) {
    values[key] =
      typeof value === "object" && "record" in value ? nameAt(document, value.record) : value;
  }
  return values;
}

function nameAt(document: ProcessDocument, id: RecordId): string {
  const record = findRecord(document, id);
  return record === undefined ? "" : nameOf(record);
}

function acceptedKey(code: string, recordId: RecordId): string {
  return `${code} ${recordId}`;
}

function byElements(a: Found, b: Found): number {
  for (const [index, id] of a.elements.entries()) {
    const other = b.elements[index];
    if (id !== other) return other === undefined || id > other ? 1 : -1;
  }
  return a.elements.length - b.elements.length;
}
