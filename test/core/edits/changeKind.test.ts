import { describe, expect, it } from "vitest";
import { centreOf } from "../../../src/core/base/geometry.ts";
import { changeKind, kindProblem, leavesOut } from "../../../src/core/edits/changeKind.ts";
import { applyDiff, invertDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { findNode, findRecord, type ProcessDocument } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import type { ArrowKind, NodeKind } from "../../../src/core/process/kinds.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const seller = b.role("Seller");
  const web = b.leadSource("Web");
  const full = b.stage("Full");
  const call = b.activity("Call", { stageId: full });
  const stage = b.stage("Check", {
    ownerRoleId: seller,
    purpose: "Weed out",
    expectedDays: 4,
    color: "teal",
  });
  const free = b.activity("Visit", { roleId: seller, durationDays: 2, guidance: "Listen" });
  const other = b.activity("Write");
  const won = b.outcome("Won");
  const note = b.note("Ask them\nand wait");
  const into = b.flow(full, stage, 0.5);
  const on = b.flow(stage, free);
  const between = b.flow(free, other, 0.25);
  const need = b.dependency(call, other);
  const end = b.flow(other, won);
  b.flow(web, full);
  const rate = b.metric(stage, "Rate");
  b.initiative("Train", { processElementIds: [stage, into] });
  b.scenario("Faster", {
    changes: [{ id: "c", recordId: stage, field: "expectedDays", value: 2 }],
  });
  b.importantDeal("Big", { stageId: stage });
  return {
    seller,
    web,
    full,
    call,
    stage,
    free,
    other,
    won,
    note,
    into,
    on,
    between,
    need,
    end,
    rate,
  };
});

function after(id: string, kind: NodeKind | ArrowKind): ProcessDocument | string {
  const outcome = changeKind(document, { id, kind }, { newId: () => "new" });
  if (isRefusal(outcome)) return outcome.refused;
  expect(outcome.select).toEqual(["new"]);
  const changed = applyDiff(document, outcome.diff);
  expect(invariantsOf(changed)).toEqual([]);
  expect(writeProcess(applyDiff(changed, invertDiff(outcome.diff)))).toBe(writeProcess(document));
  return changed;
}

function made(id: string, kind: NodeKind | ArrowKind): ProcessDocument {
  const changed = after(id, kind);
  if (typeof changed === "string") throw new Error(changed);
  return changed;
}

describe("a step of another kind", () => {
  it("keeps name, prose, role, days, colour, middle and flows", () => {
    const changed = made(ids.stage, "activity");
    expect(changed.activity.get("new")).toMatchObject({
      name: "Check",
      guidance: "Weed out",
      roleId: ids.seller,
      durationDays: 4,
      color: "teal",
      stageId: null,
    });
    expect(changed.flow.get(ids.into)).toMatchObject({ targetId: "new", probability: 0.5 });
    expect(changed.flow.get(ids.on)?.sourceId).toBe("new");
    const middle = (in_: ProcessDocument, id: string) => {
      const node = findNode(in_, id);
      return node === undefined ? null : centreOf(boundsOfNode(in_, node));
    };
    expect(middle(changed, "new")).toEqual(middle(document, ids.stage));
  });

  it("takes along what points at it where that may, and lets the rest go", () => {
    const changed = made(ids.stage, "activity");
    expect(changed.metric.get(ids.rate)?.subjectId).toBe("new");
    expect([...changed.initiative.values()][0]?.processElementIds).toEqual(["new", ids.into]);
    expect([...changed.scenario.values()][0]?.changes).toEqual([]);
    expect([...changed.importantDeal.values()][0]?.stageId).toBeNull();
    expect(made(ids.stage, "decision").metric.size).toBe(0);
  });

  it("becomes the last stage, with the role as its owner", () => {
    const stage = made(ids.free, "stage").stage.get("new");
    expect(stage).toMatchObject({ ownerRoleId: ids.seller, expectedDays: 2, purpose: "Listen" });
    expect(stage?.order).toBeGreaterThan(document.stage.get(ids.stage)?.order ?? 0);
  });

  it("takes the first line of a note as its name, and the other way", () => {
    expect(made(ids.note, "decision").decision.get("new")).toMatchObject({
      name: "Ask them",
      description: "and wait",
    });
    const { document: alone } = buildProcess((b) =>
      b.activity("Call", { id: "a", guidance: "Listen" }),
    );
    const outcome = changeKind(alone, { id: "a", kind: "note" }, { newId: () => "new" });
    const changed = isRefusal(outcome) ? alone : applyDiff(alone, outcome.diff);
    expect(changed.note.get("new")?.text).toBe("Call\nListen");
  });

  it.each<[keyof typeof ids, NodeKind | ArrowKind, boolean]>([
    // Its metric.
    ["stage", "decision", true],
    ["stage", "activity", false],
    ["free", "stage", false],
    // Its days.
    ["free", "decision", true],
    ["other", "decision", false],
    ["note", "decision", false],
    ["between", "dependency", true],
    ["need", "flow", false],
  ])("says whether %s as %s leaves something out: %s", (name, kind, leaves) => {
    const record = findRecord(document, ids[name]);
    expect(record === undefined ? null : leavesOut(document, record, kind)).toBe(leaves);
  });

  it.each<[string, keyof typeof ids, NodeKind | ArrowKind, string]>([
    ["a stage that holds activities", "full", "decision", "stageHoldsActivities"],
    ["an activity inside a stage", "call", "decision", "onlyActivitiesInStages"],
    ["an end that something leaves", "stage", "outcome", "fromOutcome"],
    ["a beginning that something leads to", "stage", "leadSource", "intoLeadSource"],
    ["a note with flows", "stage", "note", "noteHasNoFlow"],
    ["no activity where dependencies are", "other", "decision", "dependencyNeedsActivities"],
    ["the same kind", "stage", "stage", "nothingToDo"],
    ["an arrow as a node", "into", "stage", "invalidValue"],
    ["a node as an arrow", "stage", "flow", "invalidValue"],
    ["what is no step", "seller", "stage", "invalidValue"],
  ])("refuses %s", (_what, name, kind, refused) => {
    expect(after(ids[name], kind)).toBe(refused);
    if (refused !== "nothingToDo") expect(kindProblem(document, ids[name], kind)).toBe(refused);
  });
});

describe("an arrow of the other kind", () => {
  it("goes both ways between activities that stand in the flow", () => {
    const changed = made(ids.between, "dependency");
    expect(changed.dependency.get("new")).toMatchObject({
      sourceId: ids.free,
      targetId: ids.other,
    });
    expect(findRecord(changed, ids.between)).toBeUndefined();
  });

  it.each<[keyof typeof ids, ArrowKind, string]>([
    ["into", "dependency", "dependencyNeedsActivities"],
    ["need", "flow", "activityInsideStage"],
  ])("is refused elsewhere: %s as %s", (name, kind, refused) => {
    expect(after(ids[name], kind)).toBe(refused);
  });
});
