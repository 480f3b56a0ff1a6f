import { describe, expect, test } from "vitest";
import { addRecord } from "../../../src/core/edits/addRecord.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const stage = b.stage("Qualify");
  const first = b.initiative("First");
  const second = b.initiative("Second", { dependsOn: [first] });
  return {
    stage,
    first,
    second,
    role: b.role("Seller"),
    call: b.activity("Call", { stageId: stage }),
    source: b.leadSource("Fair"),
    won: b.outcome("Won"),
    flow: b.flow(stage, "outcome1", 0.4),
    scenario: b.scenario("Better"),
  };
});

describe("setFields", () => {
  test("gives several records what their kinds have", () => {
    const fields = { color: "pink", inflow: 30 };
    const { document: after } = perform(document, setFields, {
      ids: [ids.stage, ids.source],
      fields,
    });
    expect(after.stage.get(ids.stage)).toMatchObject({ color: "pink" });
    expect(after.stage.get(ids.stage)).not.toHaveProperty("inflow");
    expect(after.leadSource.get(ids.source)).toMatchObject({ color: "pink", inflow: 30 });
  });

  test("changes nothing else, and shares what it did not touch", () => {
    const { document: after } = perform(document, setFields, {
      ids: [ids.stage],
      fields: { name: "A" },
    });
    expect(after.stage.get(ids.stage)).toEqual({ ...document.stage.get(ids.stage), name: "A" });
    expect(after.activity).toBe(document.activity);
  });

  test("cleans text, also inside lists", () => {
    const fields = {
      purpose: "a\u0000b\r\nc\u202E",
      exitCriteria: [{ id: "e1", text: "ok\u0007" }],
    };
    const { document: after } = perform(document, setFields, { ids: [ids.stage], fields });
    expect(after.stage.get(ids.stage)).toMatchObject({
      purpose: "ab\nc",
      exitCriteria: [{ id: "e1", text: "ok" }],
    });
  });

  test("sets the process's own fields", () => {
    const { document: after } = perform(document, setFields, {
      ids: ["process"],
      fields: { dealValue: 900 },
    });
    expect(after.process.get("process")?.dealValue).toBe(900);
  });

  test("takes an id for a reference only where such a record is", () => {
    const { document: after } = perform(document, setFields, {
      ids: [ids.stage],
      fields: { ownerRoleId: ids.role },
    });
    expect(after.stage.get(ids.stage)?.ownerRoleId).toBe(ids.role);
  });

  test("a stage is not made smaller than its activities", () => {
    const { document: after } = perform(document, setFields, {
      ids: [ids.stage],
      fields: { name: "A", width: 30 },
    });
    expect(after.stage.get(ids.stage)?.width).toBe(12 + 216 + 12);
  });

  test.each([
    [
      "a probability of 3",
      "flow1",
      { probability: 3 },
      { refused: "invalidValue", field: "probability" },
    ],
    [
      "no number",
      "flow1",
      { probability: Number.NaN },
      { refused: "invalidValue", field: "probability" },
    ],
    [
      "a text of 100,000 characters",
      "stage1",
      { name: "x".repeat(100_000) },
      { refused: "invalidValue", field: "name" },
    ],
    ["another id", "stage1", { id: "other" }, { refused: "invalidValue", field: "id" }],
    ["another kind", "stage1", { kind: "note" }, { refused: "invalidValue", field: "kind" }],
    [
      "the end of an arrow",
      "flow1",
      { targetId: "stage1" },
      { refused: "invalidValue", field: "targetId" },
    ],
    [
      "a role that is not there",
      "activity1",
      { roleId: "gone" },
      { refused: "invalidValue", field: "roleId" },
    ],
    [
      "a role that is a stage",
      "activity1",
      { roleId: "stage1" },
      { refused: "invalidValue", field: "roleId" },
    ],
    [
      "a field of no such name",
      "stage1",
      { ["__proto__"]: 1 },
      { refused: "invalidValue", field: "__proto__" },
    ],
    [
      "a dangerous link",
      "activity1",
      { links: [{ id: "l", label: "", url: "javascript:1" }] },
      { refused: "invalidValue", field: "links" },
    ],
    [
      "an entry twice",
      "stage1",
      {
        exitCriteria: [
          { id: "e", text: "" },
          { id: "e", text: "" },
        ],
      },
      { refused: "invalidValue", field: "exitCriteria" },
    ],
    [
      "work that waits for itself",
      "initiative1",
      { dependsOn: ["initiative1"] },
      { refused: "dependencyOnItself" },
    ],
    [
      "work that waits in a circle",
      "initiative1",
      { dependsOn: ["initiative2"] },
      { refused: "dependencyCycle" },
    ],
    [
      "a scenario's impossible number",
      "scenario1",
      { changes: [{ id: "c", recordId: "flow1", field: "probability", value: 3 }] },
      { refused: "invalidValue", field: "changes" },
    ],
    [
      "a scenario that changes shapes",
      "scenario1",
      { changes: [{ id: "c", recordId: "stage1", field: "x", value: 3 }] },
      { refused: "invalidValue", field: "changes" },
    ],
    ["the value it has", "stage1", { name: "Qualify" }, { refused: "nothingToDo" }],
    ["an unknown record", "gone", { name: "A" }, { refused: "notFound", recordId: "gone" }],
  ] as const)("refuses %s", (_, id, fields, refusal) => {
    expect(refusalOf(document, setFields, { ids: [id], fields })).toMatchObject(refusal);
  });
});

describe("addRecord", () => {
  test("adds with defaults and leaves the selection alone", () => {
    const { document: after, select } = perform(document, addRecord, {
      kind: "role",
      fields: { name: "Lead" },
    });
    expect(after.role.get("new1")).toMatchObject({
      name: "Lead",
      department: "sales",
      headCount: null,
    });
    expect(select).toBeUndefined();
  });

  test("a metric needs its subject", () => {
    expect(refusalOf(document, addRecord, { kind: "metric" })).toMatchObject({
      refused: "invalidValue",
      field: "subjectId",
    });
    const fields = { subjectId: ids.flow };
    expect(perform(document, addRecord, { kind: "metric", fields }).added).toEqual(["new1"]);
  });
});
