import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Scenario } from "../process/records/scenario.ts";
import {
  changeProblem,
  type NumberChange,
  type ScenarioChange,
  sortChanges,
} from "../process/scenarioChanges.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit, Refusal } from "./edit.ts";
import { checkedFields } from "./fieldValues.ts";
import { newRecord } from "./newRecord.ts";
import { planOf } from "./planOf.ts";

/** What a scenario is to make of a number; null: it leaves it as the process has it. */
export type WantedChange = Omit<NumberChange, "value"> & { readonly value: number | null };

export interface AddScenarioArguments {
  readonly name: string;
  /** What it changes from the beginning, as the answer of a goal-seek does. */
  readonly changes?: readonly NumberChange[];
}

export interface SetScenarioChangesArguments {
  readonly id: RecordId;
  readonly changes: readonly WantedChange[];
}

export interface ApplyScenarioArguments {
  readonly id: RecordId;
}

/** A new scenario; the selection stays. */
export const addScenario: Edit<AddScenarioArguments> = (document, args, { newId }) => {
  const checked = checkedFields(document, "scenario", { name: args.name });
  if (!checked.ok) return checked.error;
  const id = newId();
  const changes = withChanges(document, [], args.changes ?? [], newId);
  if ("refused" in changes) return changes;
  const made = newRecord("scenario", id, { ...checked.value, changes });
  return made.ok ? planOf(document, { ...EMPTY_DIFF, added: [made.value] }) : made.error;
};

/** Gives a scenario numbers of its own, takes them back, or both; all or nothing. */
export const setScenarioChanges: Edit<SetScenarioChangesArguments> = (document, args, context) => {
  const scenario = document.scenario.get(args.id);
  if (scenario === undefined) return { refused: "notFound", recordId: args.id };
  const changes = withChanges(document, scenario.changes, args.changes, context.newId);
  if ("refused" in changes) return { ...changes, recordId: args.id };
  const change = changeOf(scenario, { changes });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
};

/**
 * Gives the process the numbers of a scenario, in one step. Changes that say nothing to the
 * process are passed over; the scenario itself stays.
 */
export const applyScenarioToProcess: Edit<ApplyScenarioArguments> = (document, { id }) => {
  const scenario = document.scenario.get(id);
  if (scenario === undefined) return { refused: "notFound", recordId: id };
  const { fields } = sortChanges(document, scenario.changes);
  const changed = [...fields].flatMap(([record, values]) => changeOf(record, values) ?? []);
  return planOf(document, { ...EMPTY_DIFF, changed });
};

/** The changes with what is wanted of them; a number that is changed already keeps its place. */
function withChanges(
  document: ProcessDocument,
  before: Scenario["changes"],
  wanted: readonly WantedChange[],
  newId: () => RecordId,
): ScenarioChange[] | Refusal {
  const changes: ScenarioChange[] = [...before];
  for (const { recordId, field, value } of wanted) {
    const isSame = (change: NumberChange) => change.recordId === recordId && change.field === field;
    const index = changes.findIndex(isSame);
    const old = changes[index];
    if (value === null) {
      if (index !== -1) changes.splice(0, changes.length, ...changes.filter((it) => !isSame(it)));
      continue;
    }
    const change = { recordId, field, value };
    if (changeProblem(document, change) !== null) return { refused: "invalidValue", field };
    if (old === undefined) changes.push({ ...change, id: newId() });
    else changes[index] = { ...old, value };
  }
  return changes.length > LIMITS.listEntries
    ? { refused: "tooManyElements", field: "changes" }
    : changes;
}
