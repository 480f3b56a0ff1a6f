import * as fc from "fast-check";
import { expect, it } from "vitest";
import { applyDiff } from "../../../../src/core/edits/diff.ts";
import { readProcess } from "../../../../src/core/exchange/stagecraft/read.ts";
import { readAgain } from "../../../../src/core/exchange/stagecraft/readAgain.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import {
  allRecords,
  documentOf,
  type ProcessDocument,
} from "../../../../src/core/process/document.ts";
import { createRecord, KIND_NAMES, KINDS } from "../../../../src/core/process/kinds.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { runs } from "../../../kit/properties.ts";

function startingDocument(): ProcessDocument {
  const { document } = buildProcess((b) => {
    const role = b.role("Seller");
    const stage = b.stage("Qualify", { ownerRoleId: role });
    const call = b.activity("Call", { stageId: stage, questions: [{ id: "q", text: "Why?" }] });
    b.dependency(call, b.activity("Demo", { stageId: stage }));
    b.flow(b.leadSource("Fair"), stage, 0.5);
    const won = b.flow(stage, b.outcome("Won"));
    b.goal("More", { metricId: b.metric(won, "Rate") });
    b.initiative("Train", { processElementIds: [stage, won] });
  });
  const records = [...allRecords(document)].map((record) =>
    record.kind === "stage" ? { ...record, ofLaterVersion: { kept: [1] } } : record,
  );
  const read = readProcess(writeProcess(documentOf(records, { laterList: ["kept"] })), context());
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.document;
}

function context() {
  let issued = 0;
  return { newId: () => `made${(issued += 1)}` };
}

const wild = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    Number.NaN,
    -0,
    5e-324,
    undefined,
    "stage1",
    "outcome1",
    "a\u0000b",
    0.5,
  ),
);

/** What a damaged or foreign log may do to a document. */
const change = fc.record({
  what: fc.constantFrom("set", "set", "set", "remove", "add", "twin"),
  pick: fc.nat(999),
  field: fc.nat(999),
  value: wild,
});

it("gives what writing and reading the whole would give, whatever edits did to the document", () => {
  let repaired = 0;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const read = startingDocument();
      let document = read;
      for (const { what, pick, field, value } of changes) {
        const records = [...allRecords(document)];
        const record = records[pick % records.length];
        if (record === undefined) continue;
        const { kind, id } = record;
        const names = [...Object.keys(KINDS[kind].schema.shape), "other", "__proto__"].filter(
          (name) => name !== "kind",
        );
        const after = Object.fromEntries([[names[field % names.length] ?? "", value]]);
        const other = KIND_NAMES[1 + (field % (KIND_NAMES.length - 1))] ?? "note";
        // A record of another kind with an id that there is already.
        const twin = { ...createRecord("note", { id: "x" }), ...after, kind: other, id };
        document = applyDiff(document, {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is no sound record on purpose
          added: what === "twin" ? [twin as never] : [],
          removed: what === "remove" && kind !== "process" ? [record] : [],
          changed: what === "set" ? [{ kind, id, before: {}, after }] : [],
        });
      }
      const whole = readProcess(writeProcess(document), context());
      const again = readAgain(document, read, context());
      if (!whole.ok || !again.ok) return expect(again.ok).toBe(whole.ok);
      repaired += whole.value.repairs.length;
      expect(again.value.repairs).toEqual(whole.value.repairs);
      expect(writeProcess(again.value.document)).toBe(writeProcess(whole.value.document));
      expect([...allRecords(again.value.document)]).toEqual([...allRecords(whole.value.document)]);
      expect(again.value.document.extras).toEqual(whole.value.document.extras);
    }),
    { numRuns: runs(400) },
  );
  expect(repaired).toBeGreaterThan(50);
});

it("takes records that were not changed as they are", () => {
  const read = startingDocument();
  const after = { name: "New" };
  const changed = [{ kind: "stage", id: "stage1", before: {}, after }] as const;
  const again = readAgain(applyDiff(read, { added: [], removed: [], changed }), read, context());
  if (!again.ok) expect.unreachable("not read");
  expect(again.value.repairs).toEqual([]);
  expect(again.value.document.stage.get("stage1")?.name).toBe("New");
  for (const record of allRecords(again.value.document)) {
    if (record.id !== "stage1") expect(record).toBe(read[record.kind].get(record.id));
  }
});
