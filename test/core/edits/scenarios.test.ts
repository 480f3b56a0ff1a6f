import { expect, test } from "vitest";
import {
  addScenario,
  type AddScenarioArguments,
  applyScenarioToProcess,
  setScenarioChanges,
  type WantedChange,
} from "../../../src/core/edits/scenarios.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const stage = b.stage("Offer", { expectedDays: 5 });
  const won = b.flow(stage, b.outcome("Won"), 0.3);
  const lost = b.flow(stage, b.outcome("Lost", { result: "lost" }));
  const scenario = b.scenario("Better", {
    changes: [
      { id: "p", recordId: won, field: "probability", value: 0.4 },
      { id: "d", recordId: stage, field: "expectedDays", value: 3 },
    ],
  });
  return { stage, won, lost, scenario };
});
const days = { recordId: ids.stage, field: "expectedDays" };

function changesOf(after: typeof document, id: string) {
  return after.scenario
    .get(id)
    ?.changes.map(({ recordId, field, value }) => [recordId, field, value]);
}

test("a scenario is made with numbers of its own, as a goal-seek answers", () => {
  const changes = [
    { recordId: ids.won, field: "probability", value: 0.5 },
    { recordId: "process", field: "dealValue", value: 1e6 },
  ];
  const {
    document: after,
    added,
    select,
  } = perform(document, addScenario, { name: "Goal\none", changes });
  expect(after.scenario.get(added[0] ?? "")).toMatchObject({ name: "Goal one", description: "" });
  expect(changesOf(after, added[0] ?? "")).toEqual([
    [ids.won, "probability", 0.5],
    ["process", "dealValue", 1e6],
  ]);
  expect(select).toBeUndefined();
});

test.each<[string, WantedChange[], unknown[]]>([
  [
    "another value for the same number",
    [{ ...days, value: 2 }],
    [
      ["flow1", "probability", 0.4],
      ["stage1", "expectedDays", 2],
    ],
  ],
  ["a number taken back", [{ ...days, value: null }], [["flow1", "probability", 0.4]]],
  [
    "several at once",
    [
      { ...days, value: null },
      { recordId: ids.stage, field: "costPerVisit", value: 80 },
    ],
    [
      ["flow1", "probability", 0.4],
      ["stage1", "costPerVisit", 80],
    ],
  ],
])("changes of a scenario: %s", (_, changes, expected) => {
  const { document: after } = perform(document, setScenarioChanges, { id: ids.scenario, changes });
  expect(changesOf(after, ids.scenario)).toEqual(expected);
});

test("a change that stays keeps its identity", () => {
  const args = { id: ids.scenario, changes: [{ ...days, value: 2 }] };
  const { document: after } = perform(document, setScenarioChanges, args);
  expect(after.scenario.get(ids.scenario)?.changes.map(({ id }) => id)).toEqual(["p", "d"]);
});

test.each<[string, WantedChange, string]>([
  ["a record that is gone", { ...days, recordId: "gone", value: 1 }, "invalidValue"],
  ["no number of the record", { recordId: ids.stage, field: "inflow", value: 1 }, "invalidValue"],
  ["a text", { recordId: ids.stage, field: "name", value: 1 }, "invalidValue"],
  ["a place", { recordId: ids.stage, field: "x", value: 1 }, "invalidValue"],
  ["no field at all", { recordId: ids.stage, field: "__proto__", value: 1 }, "invalidValue"],
  ["a probability of 2", { recordId: ids.won, field: "probability", value: 2 }, "invalidValue"],
  ["no number at all", { ...days, value: Number.NaN }, "invalidValue"],
  ["nothing to take back", { recordId: ids.won, field: "sampleSize", value: null }, "nothingToDo"],
])("refused: %s", (_, change, refused) => {
  const args = { id: ids.scenario, changes: [change] };
  expect(refusalOf(document, setScenarioChanges, args)).toMatchObject({ refused });
  if (change.value === null) return;
  const made: AddScenarioArguments = { name: "", changes: [{ ...change, value: change.value }] };
  expect(refusalOf(document, addScenario, made)).toMatchObject({ refused });
});

test("a scenario is applied in one step; it stays, and applying it again does nothing", () => {
  const { document: after } = perform(document, applyScenarioToProcess, { id: ids.scenario });
  expect(after.flow.get(ids.won)?.probability).toBe(0.4);
  expect(after.stage.get(ids.stage)?.expectedDays).toBe(3);
  expect(after.scenario).toBe(document.scenario);
  expect(refusalOf(after, applyScenarioToProcess, { id: ids.scenario }).refused).toBe(
    "nothingToDo",
  );
  expect(refusalOf(document, applyScenarioToProcess, { id: "gone" }).refused).toBe("notFound");
});

test("it is renamed and deleted as any record, and forgets the numbers of what is deleted", () => {
  const renamed = perform(document, setFields, { ids: [ids.scenario], fields: { name: "Best" } });
  expect(renamed.document.scenario.get(ids.scenario)?.name).toBe("Best");
  const without = perform(document, removeRecords, { ids: [ids.scenario] });
  expect(without.document.scenario.size).toBe(0);
  const poorer = perform(document, removeRecords, { ids: [ids.stage] });
  expect(changesOf(poorer.document, ids.scenario)).toEqual([]);
});
