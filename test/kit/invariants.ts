import { fieldOf, idsIn, mayPointAt, referencesOfKind } from "../../src/core/edits/references.ts";
import { connectionProblem } from "../../src/core/process/connections.ts";
import {
  allArrows,
  allRecords,
  processOf,
  type ProcessDocument,
} from "../../src/core/process/document.ts";
import {
  byLanguageAndField,
  holdersOf,
  textIn,
  translationsIn,
} from "../../src/core/process/translations.ts";
import { type AnyRecord, KIND_NAMES, KINDS } from "../../src/core/process/kinds.ts";

// Records never change, so that each is checked against its schema only once.
const valid = new WeakSet<AnyRecord>();

/** What is wrong with a document, in words; nothing for one that is whole. */
export function invariantsOf(document: ProcessDocument): string[] {
  return [
    ...identityProblems(document),
    ...[...allRecords(document)].flatMap(schemaProblems),
    ...[...allRecords(document)].flatMap((record) => referenceProblems(document, record)),
    ...arrowProblems(document),
    ...[...allRecords(document)].flatMap((record) => languageProblems(document, record)),
  ];
}

/** Translations are in order, each of a text that is there, none in the document's own language. */
function languageProblems(document: ProcessDocument, record: AnyRecord): string[] {
  const { language } = processOf(document);
  const problems: string[] = [];
  for (const [holder, prefix] of holdersOf(record)) {
    if (!Object.hasOwn(holder, "translations")) continue;
    const given = translationsIn(holder);
    const isOrdered = given.every((one, index) => {
      const next = given[index + 1];
      return next === undefined || byLanguageAndField(one, next) < 0;
    });
    const isSaid = given.every(
      (one) => one.text !== "" && one.language !== language && textIn(holder, one.field) !== null,
    );
    if (given.length === 0 || !isOrdered || !isSaid) {
      problems.push(`${record.kind} ${record.id}: ${prefix}translations ${JSON.stringify(given)}`);
    }
  }
  const others = record.kind === "process" ? record.languages : undefined;
  if (
    others !== undefined &&
    (others.length === 0 || new Set([language, ...others]).size <= others.length)
  ) {
    problems.push(`languages ${others.join(", ")} beside ${language}`);
  }
  return problems;
}

function identityProblems(document: ProcessDocument): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const kind of KIND_NAMES) {
    for (const [id, record] of document[kind]) {
      if (record.id !== id || record.kind !== kind)
        problems.push(`${kind} ${id}: under a wrong key`);
      if (seen.has(id)) problems.push(`${kind} ${id}: id used twice`);
      seen.add(id);
    }
  }
  if (document.process.size !== 1) problems.push(`${document.process.size} process records`);
  return problems;
}

function schemaProblems(record: AnyRecord): string[] {
  if (valid.has(record)) return [];
  const parsed = KINDS[record.kind].schema.safeParse(record);
  if (!parsed.success) {
    return [
      `${record.kind} ${record.id}: ${parsed.error.issues[0]?.path.join(".")} breaks the schema`,
    ];
  }
  const missing = Object.keys(parsed.data).filter((field) => !Object.hasOwn(record, field));
  if (missing.length > 0) return [`${record.kind} ${record.id}: without ${missing.join(", ")}`];
  valid.add(record);
  return [];
}

function referenceProblems(document: ProcessDocument, record: AnyRecord): string[] {
  return referencesOfKind(record.kind).flatMap((reference) =>
    idsIn(reference, fieldOf(record, reference.field))
      .filter((id) => !mayPointAt(document, reference, id))
      .map(
        (id) =>
          `${record.kind} ${record.id}: ${reference.field} leads to ${id}, which is not there`,
      ),
  );
}

function arrowProblems(document: ProcessDocument): string[] {
  // An arrow stands in its own way unless it is excepted; the cycle check of one covers all on its path.
  return [...allArrows(document)].flatMap((arrow) => {
    const problem = connectionProblem(
      document,
      arrow.kind,
      arrow.sourceId,
      arrow.targetId,
      arrow.id,
    );
    return problem === null ? [] : [`${arrow.kind} ${arrow.id}: ${problem}`];
  });
}
