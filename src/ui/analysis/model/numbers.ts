import { changesAt, type Lever, leversOf, rangeOf } from "../../../core/analysis/goals/levers.ts";
import { sayLever } from "../../../core/analysis/sayWhatIf.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { DAYS, HOURS, NUMBER, PERCENT, type Unit } from "../../../core/charts/units.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { findRecord, type ProcessDocument, processOf } from "../../../core/process/document.ts";
import type { NumberChange } from "../../../core/process/scenarioChanges.ts";
import { labelOf } from "../../../core/analysisCharts/names.ts";

/** A number of the process that a scenario can have otherwise. */
export interface ProcessNumber {
  /** Tells it from the others. */
  readonly key: string;
  readonly recordId: RecordId;
  readonly field: string;
  readonly label: string;
  readonly unit: Unit;
  /** What it is in the process; null while it is not stated. */
  readonly now: number | null;
  /** Everything that differs when it is this value: of probabilities, others give way. */
  readonly changesAt: (value: number) => readonly NumberChange[];
}

const ROLE_FIELDS = ["headCount", "sellingHoursPerWeek"] as const;

/** The numbers that move the forecast, and those that say what roles can do. */
export function processNumbers(
  document: ProcessDocument,
  speaking: { readonly translate: Translate; readonly formats: Formats },
): readonly ProcessNumber[] {
  const { translate } = speaking;
  const levers = leversOf(document).flatMap((lever): ProcessNumber[] => {
    const range = rangeOf(document, lever);
    if (range === null) return [];
    const field = fieldOf(document, lever);
    return [
      {
        key: `${lever.recordId} ${field}`,
        recordId: lever.recordId,
        field,
        label: sayLever(document, lever, speaking),
        unit: leverUnit(document, lever),
        now: range.now,
        changesAt: (value) => changesAt(document, lever, value),
      },
    ];
  });
  const roles = [...document.role.values()].flatMap((role) =>
    ROLE_FIELDS.map((field): ProcessNumber => {
      const name = labelOf(document, role.id, translate);
      return {
        key: `${role.id} ${field}`,
        recordId: role.id,
        field,
        label: translate(`analysis.number.${field}`, { name }),
        unit: field === "headCount" ? NUMBER : HOURS,
        now: role[field],
        changesAt: (value) => [{ recordId: role.id, field, value }],
      };
    }),
  );
  return [...levers, ...roles];
}

function leverUnit(document: ProcessDocument, { changes }: Lever): Unit {
  switch (changes) {
    case "probability":
      return PERCENT;
    case "days":
      return DAYS;
    case "inflow":
      return NUMBER;
    case "dealValue":
      return { kind: "money", currency: processOf(document).currency };
  }
}

function fieldOf(document: ProcessDocument, lever: Lever): string {
  if (lever.changes !== "days") return lever.changes;
  return document.stage.has(lever.recordId) ? "expectedDays" : "durationDays";
}

/** What a changed number is called; one that the process does not have any more by its record. */
export function changeLabel(
  document: ProcessDocument,
  { recordId, field }: Pick<NumberChange, "recordId" | "field">,
  numbers: readonly ProcessNumber[],
  translate: Translate,
): string {
  const known = numbers.find((number) => number.recordId === recordId && number.field === field);
  if (known !== undefined) return known.label;
  const record = findRecord(document, recordId);
  return record === undefined ? field : `${labelOf(document, recordId, translate)}: ${field}`;
}
