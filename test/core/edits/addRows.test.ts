import { expect, test } from "vitest";
import { addRows } from "../../../src/core/edits/addRows.ts";
import { moveTo } from "../../../src/core/edits/moveTo.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.role("Seller", { id: "seller" });
  b.stage("Qualify", { id: "qualify", ownerRoleId: "seller" });
  b.activity("Call", { id: "call", stageId: "qualify", x: 12, y: 76 });
  b.activity("Sign", { id: "sign", x: 600, y: 40 });
});
const row = (name: string, stage = "", role = "", durationDays: number | null = null) => ({
  name,
  stage,
  role,
  durationDays,
});
const at = { x: 900, y: 0 };

test("stages and roles are found by name, others are added once", () => {
  const rows = [
    row("Demo", "QUALIFY", " seller ", 2),
    row("Offer", "Propose", "Engineer"),
    row("Review", "propose", "engineer"),
  ];
  const { document: after, select } = perform(document, addRows, { rows, at, into: null });
  expect([...after.stage.values()].map(({ name }) => name)).toEqual(["Qualify", "Propose"]);
  expect([...after.role.values()].map(({ name }) => name)).toEqual(["Seller", "Engineer"]);
  const [demo, offer, review] = (select ?? []).map((id) => after.activity.get(id));
  expect(demo).toMatchObject({
    name: "Demo",
    stageId: "qualify",
    roleId: "seller",
    durationDays: 2,
  });
  expect(offer?.stageId).toBe(review?.stageId);
  expect(offer?.roleId).toBe(review?.roleId);
  expect(offer?.y).not.toBe(review?.y);
});

test.each([
  [null, [null, null]],
  ["qualify", ["qualify", "qualify"]],
] as const)("without a stage they go into %s, one below the other", (into, stageIds) => {
  const rows = [row("One"), row("Two")];
  const { document: after, select } = perform(document, addRows, { rows, at, into });
  const [one, two] = (select ?? []).map((id) => after.activity.get(id));
  expect([one?.stageId, two?.stageId]).toEqual(stageIds);
  expect((two?.y ?? 0) - (one?.y ?? 0)).toBe(74);
});

test("stages that have no room at the place come below everything", () => {
  const args = { rows: [row("Offer", "Propose")], at: { x: 0, y: 0 }, into: null };
  const { document: after } = perform(document, addRows, args);
  const made = [...after.stage.values()].find(({ name }) => name === "Propose");
  expect(made?.y).toBeGreaterThanOrEqual(200);
});

test("into a stage that is not there nothing goes", () => {
  const args = { rows: [row("One")], at, into: "gone" };
  expect(refusalOf(document, addRows, args)).toMatchObject({ refused: "notFound" });
});

test.each([
  [
    { ids: ["sign"], stageId: "qualify" },
    { stageId: "qualify", roleId: null },
  ],
  [
    { ids: ["sign"], roleId: "seller" },
    { stageId: null, roleId: "seller", x: 600 },
  ],
  [
    { ids: ["sign"], stageId: "qualify", roleId: "seller" },
    { stageId: "qualify", roleId: "seller" },
  ],
] as const)("moving by %j", (args, expected) => {
  expect(perform(document, moveTo, args).document.activity.get("sign")).toMatchObject(expected);
});

test("out of its stage an activity stays where it is on the canvas", () => {
  const after = perform(document, moveTo, {
    ids: ["call", "qualify"],
    stageId: null,
    roleId: null,
  });
  expect(after.document.activity.get("call")).toMatchObject({ stageId: null, x: 12, y: 76 });
  expect(after.document.stage.get("qualify")?.ownerRoleId).toBe(null);
});

test.each([
  [{ ids: [], stageId: null }, "notFound"],
  [{ ids: ["sign"], stageId: "gone" }, "notFound"],
  [{ ids: ["sign"], roleId: "gone" }, "invalidValue"],
  [{ ids: ["sign"], stageId: null }, "nothingToDo"],
] as const)("moving by %j is refused: %s", (args, refused) => {
  expect(refusalOf(document, moveTo, args)).toMatchObject({ refused });
});
