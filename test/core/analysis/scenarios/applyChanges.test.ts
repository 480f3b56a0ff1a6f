import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges } from "../../../../src/core/analysis/scenarios/applyChanges.ts";
import { diffDocuments } from "../../../../src/core/edits/diff.ts";
import { allRecords } from "../../../../src/core/process/document.ts";
import { KIND_NAMES, KINDS } from "../../../../src/core/process/kinds.ts";
import { invariantsOf } from "../../../kit/invariants.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  b.process({ dealValue: 100 });
  const source = b.leadSource("Fair", { inflow: 10 });
  const stage = b.stage("Offer", { expectedDays: 5 });
  b.flow(source, stage);
  const won = b.flow(stage, b.outcome("Won"), 0.3);
  b.flow(stage, b.outcome("Lost", { result: "lost" }), 0.7);
  b.role("Rep", { headCount: 2 });
  b.dependency(b.activity("a", { stageId: stage }), b.activity("b", { stageId: stage }));
  b.goal("More", { target: 5 });
  return { source, stage, won };
});

test("gives each number its value and lists what says nothing to the process, with the reason", () => {
  const change = (recordId: string, field: string, value: number) => ({ recordId, field, value });
  const wrong = [
    change("gone", "inflow", 1),
    change(ids.stage, "inflow", 1),
    change("goal1", "target", 9),
    change(ids.stage, "x", 1),
    change(ids.won, "probability", 1.5),
    change(ids.source, "inflow", Number.POSITIVE_INFINITY),
  ];
  const { document: after, passedOver } = applyChanges(document, [
    change(ids.source, "inflow", 20),
    ...wrong,
    change(ids.source, "inflow", 30),
    change("dependency1", "lagDays", -2),
  ]);
  expect(after.leadSource.get(ids.source)?.inflow).toBe(30);
  expect(after.dependency.get("dependency1")?.lagDays).toBe(-2);
  expect(passedOver.map(({ change: { recordId }, problem }) => [recordId, problem])).toEqual([
    ["gone", "recordGone"],
    [ids.stage, "noSuchNumber"],
    ["goal1", "noSuchNumber"],
    [ids.stage, "noSuchNumber"],
    [ids.won, "outOfRange"],
    [ids.source, "outOfRange"],
  ]);
  expect(after.stage).toBe(document.stage);
});

const records = [...allRecords(document)];
const fields = [
  ...new Set(KIND_NAMES.flatMap((kind) => Object.keys(KINDS[kind].schema.shape))),
  "__proto__",
  "constructor",
];
const change = fc.record({
  recordId: fc.constantFrom(...records.map(({ id }) => id), "gone"),
  field: fc.constantFrom(...fields),
  value: fc.oneof(fc.double(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(100)),
});

test("whatever is asked for, only the fields that are named differ, and the process is whole", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const { document: after, passedOver } = applyChanges(document, changes);
      const { added, removed, changed } = diffDocuments(document, after);
      expect([added, removed]).toEqual([[], []]);
      const sound = changes.filter((it) => !passedOver.some(({ change: gone }) => gone === it));
      for (const { id, after: values } of changed) {
        for (const [field, value] of Object.entries(values)) {
          const last = sound.findLast((it) => it.recordId === id && it.field === field);
          expect(value).toBe(last?.value);
        }
      }
      expect(invariantsOf(after)).toEqual([]);
    }),
  );
});
