import { describe, expect, test } from "vitest";
import { fragmentOf } from "../../../src/core/edits/fragment.ts";
import { duplicate, pasteRecords } from "../../../src/core/edits/paste.ts";
import { stagesInOrder } from "../../../src/core/process/graph.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.role("Seller", { id: "seller", department: "sales" });
  b.role("Lawyer", { id: "lawyer", department: "legal" });
  b.stage("Qualify", {
    id: "qualify",
    ownerRoleId: "seller",
    x: 0,
    y: 0,
    exitCriteria: [{ id: "e", text: "agreed" }],
  });
  b.stage("Close", { id: "close", x: 400, y: 0 });
  b.activity("Call", { id: "call", stageId: "qualify", roleId: "seller" });
  b.activity("Check", { id: "check", stageId: "qualify", roleId: "lawyer" });
  b.activity("Sign", { id: "sign", stageId: "close" });
  b.activity("Referral", { id: "alone", x: 0, y: 600 });
  b.dependency("call", "check", { id: "needs" });
  b.dependency("check", "sign", { id: "needsToo" });
  b.flow("qualify", "close", 0.5, { id: "on" });
  b.flow("alone", "qualify", null, { id: "again" });
  b.metric("on", "Rate", { id: "rate" });
  b.metric("process", "Wins", { id: "wins" });
  b.goal("More", { id: "more", metricId: "rate" });
});

/** Another document, which has one of the roles by another id. */
const target = buildProcess((b) => {
  b.role("Seller", { id: "otherSeller", department: "sales" });
  b.stage("Own", { id: "own", x: 1000, y: 0 });
  b.activity("Mine", { id: "mine", stageId: "own" });
}).document;

function idsOf(ids: readonly string[]): string[] {
  return fragmentOf(document, ids).map(({ id }) => id);
}

describe("fragmentOf", () => {
  test.each([
    [["qualify"], ["seller", "lawyer", "qualify", "call", "check", "needs"]],
    [
      ["qualify", "close"],
      [
        "seller",
        "lawyer",
        "qualify",
        "close",
        "call",
        "check",
        "sign",
        "on",
        "needs",
        "needsToo",
        "rate",
      ],
    ],
    [["on"], []],
    [["process", "gone"], []],
    [["more"], ["more"]],
  ])("%j takes along %j", (chosen, expected) => {
    expect(idsOf(chosen).toSorted()).toEqual(expected.toSorted());
  });

  test("an activity without its stage stands by itself where it is", () => {
    const call = fragmentOf(document, ["sign"]).find(({ id }) => id === "sign");
    expect(call).toMatchObject({ stageId: null, x: 412, y: 76 });
  });
});

describe("pasteRecords", () => {
  test("into another document: ids of its own, known roles reused, unknown ones brought along", () => {
    const records = fragmentOf(document, ["qualify"]);
    const { document: after, select } = perform(target, pasteRecords, { records });
    const stage = [...after.stage.values()].find(({ name }) => name === "Qualify");
    const lawyer = [...after.role.values()].find(({ name }) => name === "Lawyer");
    const activities = [...after.activity.values()].filter(({ stageId }) => stageId === stage?.id);
    expect(stage).toMatchObject({ ownerRoleId: "otherSeller", order: 2 });
    expect(activities.map(({ roleId }) => roleId)).toEqual(["otherSeller", lawyer?.id]);
    expect(after.role.size).toBe(2);
    expect(stage?.exitCriteria[0]?.id).not.toBe("e");
    expect(select).toEqual([stage?.id]);
  });

  test("the middle comes to lie where asked, on the grid", () => {
    const records = fragmentOf(document, ["alone"]);
    const { document: after } = perform(target, pasteRecords, {
      records,
      at: { x: 2000, y: 2000 },
    });
    const pasted = [...after.activity.values()].find(({ name }) => name === "Referral");
    expect(pasted).toMatchObject({ stageId: null, x: 1896, y: 1968 });
  });

  test("activities go into the chosen stage, below those in it, without flows", () => {
    const records = fragmentOf(document, ["alone", "call", "sign"]);
    const { document: after } = perform(target, pasteRecords, {
      records,
      into: "own",
      at: { x: 1100, y: 100 },
    });
    const inside = [...after.activity.values()].filter(({ stageId }) => stageId === "own");
    expect(inside.map(({ name }) => name).toSorted()).toEqual(["Call", "Mine", "Referral", "Sign"]);
    expect(after.stage.get("own")?.height).toBeGreaterThan(200);
    expect(after.flow.size).toBe(0);
  });

  test("references to what is neither copied nor there are let go", () => {
    const { document: after } = perform(target, pasteRecords, {
      records: fragmentOf(document, ["more"]),
    });
    expect(after.goal.get("new1")).toMatchObject({ name: "More", metricId: null });
  });

  test("what could not stand in a document is left out", () => {
    const bad = [
      createRecord("outcome", { id: "o" }),
      createRecord("note", { id: "n" }),
      createRecord("flow", { id: "f1", sourceId: "o", targetId: "n" }),
      createRecord("flow", { id: "f2", sourceId: "o", targetId: "gone" }),
      createRecord("metric", { id: "m", subjectId: "f1" }),
      { ...createRecord("note", { id: "far" }), x: Number.NaN },
      createRecord("process", { id: "p" }),
    ];
    const { added } = perform(target, pasteRecords, { records: bad });
    expect(added).toHaveLength(2);
  });

  test("a circle of dependencies is opened", () => {
    const circle = [
      createRecord("activity", { id: "a" }),
      createRecord("activity", { id: "b" }),
      createRecord("dependency", { id: "d1", sourceId: "a", targetId: "b" }),
      createRecord("dependency", { id: "d2", sourceId: "b", targetId: "a" }),
      createRecord("dependency", { id: "d3", sourceId: "a", targetId: "b" }),
    ];
    const { document: after } = perform(target, pasteRecords, { records: circle });
    expect(after.dependency.size).toBe(1);
  });

  test.each([
    ["nothing", { records: [] }, "nothingToDo"],
    ["no such stage", { records: [], into: "gone" }, "notFound"],
    [
      "no place",
      { records: fragmentOf(document, ["alone"]), at: { x: Number.NaN, y: 0 } },
      "invalidValue",
    ],
  ])("%s is refused", (_, args, refused) => {
    expect(refusalOf(target, pasteRecords, args).refused).toBe(refused);
  });
});

describe("duplicate", () => {
  test("a stage with its activities and metrics, numbered after its original", () => {
    const { document: after, select } = perform(document, duplicate, { ids: ["qualify"] });
    expect(stagesInOrder(after).map(({ name }) => name)).toEqual(["Qualify", "Qualify", "Close"]);
    expect(after.stage.get(select?.[0] ?? "")).toMatchObject({
      x: 24,
      y: 24,
      ownerRoleId: "seller",
    });
    expect(after.activity.size).toBe(6);
    expect(after.dependency.size).toBe(3);
    expect(after.role.size).toBe(2);
  });

  test("an activity stays in its stage, below the others", () => {
    const { document: after, select } = perform(document, duplicate, { ids: ["call"] });
    expect(after.activity.get(select?.[0] ?? "")).toMatchObject({
      stageId: "qualify",
      x: 12,
      roleId: "seller",
    });
  });

  test("a role of the list is copied", () => {
    expect(perform(document, duplicate, { ids: ["seller"] }).document.role.size).toBe(3);
  });

  test("the process is not copied", () => {
    expect(refusalOf(document, duplicate, { ids: ["process"] }).refused).toBe("notFound");
  });
});
