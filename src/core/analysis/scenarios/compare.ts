import type { RecordId } from "../../base/ids.ts";
import { findRecord, type ProcessDocument } from "../../process/document.ts";
import type { ChangeProblem, ScenarioChange } from "../../process/scenarioChanges.ts";
import { combine, type Figure, known } from "../figure.ts";
import { FIGURE_NAMES, type FigureName, forecast } from "../forecast.ts";
import { roleLoads } from "../roleLoad.ts";
import { applyChanges } from "./applyChanges.ts";

/** What a row of a comparison is about. */
export type ResultSubject =
  | { readonly of: "figure"; readonly figure: FigureName }
  /** The probability that a lead ends there. */
  | { readonly of: "outcome"; readonly recordId: RecordId }
  /** Work over capacity. */
  | { readonly of: "role"; readonly recordId: RecordId };

/** One number of a result. */
export interface ResultRow {
  readonly subject: ResultSubject;
  readonly value: Figure;
}

/** A number of a result beside that of another. */
export interface Difference {
  readonly value: Figure;
  /** Value less that of the process as it is, in the same unit. */
  readonly difference: Figure;
  /** Difference as a share of what it is; null where that is 0 or not known. */
  readonly share: number | null;
  /** Whether more of it is better than less: null where neither is, or nothing differs. */
  readonly isBetter: boolean | null;
}

export interface ComparedRow extends ResultRow {
  /** A difference for each scenario. */
  readonly others: readonly Difference[];
}

/** One number that any of the scenarios changes. */
export interface ChangedNumber {
  readonly recordId: RecordId;
  readonly field: string;
  /** As it is; null where it is not stated. */
  readonly now: number | null;
  /** By scenario; null where it leaves it as it is. */
  readonly values: readonly (number | null)[];
}

/** Scenarios side by side with the process as it is. */
export interface Comparison {
  readonly scenarios: readonly {
    readonly scenarioId: RecordId;
    readonly passedOver: readonly {
      readonly change: ScenarioChange;
      readonly problem: ChangeProblem;
    }[];
  }[];
  readonly rows: readonly ComparedRow[];
  readonly changes: readonly ChangedNumber[];
}

/** The numbers of a process that scenarios are compared by. */
export function resultRows(document: ProcessDocument): readonly ResultRow[] {
  const { figures, states, outcomes } = forecast(document);
  const loads = roleLoads(document);
  const chance = (id: RecordId): Figure =>
    states.size === 0 ? figures.winRate : known(outcomes.get(id)?.probability ?? 0);
  return [
    ...FIGURE_NAMES.map((figure): ResultRow => ({
      subject: { of: "figure", figure },
      value: figures[figure],
    })),
    ...[...document.outcome.keys()].map((recordId): ResultRow => ({
      subject: { of: "outcome", recordId },
      value: chance(recordId),
    })),
    ...[...loads].map(([recordId, { utilisation }]): ResultRow => ({
      subject: { of: "role", recordId },
      value: utilisation,
    })),
  ];
}

/** Scenarios beside the process; those that are gone are left out. */
export function compareScenarios(
  document: ProcessDocument,
  scenarioIds: readonly RecordId[],
): Comparison {
  const scenarios = scenarioIds.flatMap((id) => document.scenario.get(id) ?? []);
  const changed = scenarios.map(({ changes }) => applyChanges(document, changes));
  const results = changed.map((one) => resultRows(one.document));
  const rows = resultRows(document).map((row, index): ComparedRow => ({
    ...row,
    // A scenario adds and removes nothing, so that its rows are the same.
    others: results.map((other) => differenceOf(document, row, other[index]?.value ?? row.value)),
  }));
  return {
    scenarios: scenarios.map(({ id }, index) => ({
      scenarioId: id,
      passedOver: changed[index]?.passedOver ?? [],
    })),
    rows,
    changes: changedNumbers(
      document,
      scenarios.map(({ changes }, index) => {
        const astray = new Set(changed[index]?.passedOver.map(({ change }) => change));
        return changes.filter((change) => !astray.has(change));
      }),
    ),
  };
}

/** Less of both than this is rounding: a figure worked out anew, of nothing that counts for it. */
const ROUNDING = 1e-12;

/** Value less what it is now; nothing where they differ by rounding alone. */
export function lessToday(value: number, now: number): number {
  const difference = value - now;
  const isRounding = Math.abs(difference) <= ROUNDING * Math.max(Math.abs(value), Math.abs(now));
  return isRounding ? 0 : difference;
}

function differenceOf(document: ProcessDocument, row: ResultRow, value: Figure): Difference {
  const difference = combine(value, row.value, lessToday);
  const now = row.value.known ? row.value.value : 0;
  const by = difference.known ? difference.value : 0;
  const direction = betterWhen(document, row.subject);
  return {
    value,
    difference,
    share: now === 0 || !difference.known ? null : by / now,
    isBetter: by === 0 || direction === 0 ? null : by * direction > 0,
  };
}

/** 1 where more is better, -1 where less is, 0 where it depends. */
function betterWhen(document: ProcessDocument, subject: ResultSubject): -1 | 0 | 1 {
  switch (subject.of) {
    case "figure":
      return subject.figure === "meanDaysToWin" ? -1 : 1;
    case "outcome": {
      const result = document.outcome.get(subject.recordId)?.result;
      return result === "won" ? 1 : result === "lost" ? -1 : 0;
    }
    case "role":
      return 0;
  }
}

function changedNumbers(
  document: ProcessDocument,
  scenarios: readonly (readonly ScenarioChange[])[],
): ChangedNumber[] {
  const numbers = new Map<string, ChangedNumber>();
  for (const { recordId, field } of scenarios.flat()) {
    const key = `${recordId} ${field}`;
    if (numbers.has(key)) continue;
    const values = scenarios.map(
      (changes) =>
        changes.findLast((it) => it.recordId === recordId && it.field === field)?.value ?? null,
    );
    numbers.set(key, { recordId, field, now: numberIn(document, recordId, field), values });
  }
  return [...numbers.values()];
}

function numberIn(document: ProcessDocument, recordId: RecordId, field: string): number | null {
  const record = findRecord(document, recordId);
  const value: unknown =
    record !== undefined && Object.hasOwn(record, field) ? Reflect.get(record, field) : null;
  return typeof value === "number" ? value : null;
}
