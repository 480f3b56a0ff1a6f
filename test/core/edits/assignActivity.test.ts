import { expect, test } from "vitest";
import {
  assignActivity,
  type AssignActivityArguments,
} from "../../../src/core/edits/assignActivity.ts";
import { overlaps } from "../../../src/core/base/geometry.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const rep = b.role("Rep");
  const legal = b.role("Legal");
  const qualify = b.stage("Qualify");
  const close = b.stage("Close");
  const call = b.activity("Call", { stageId: qualify, roleId: rep });
  const quote = b.activity("Quote", { stageId: close });
  const alone = b.activity("Referral");
  const flow = b.flow(alone, qualify);
  b.note("Below", { x: 0, y: 276, height: 80 });
  return { rep, legal, qualify, close, call, quote, alone, flow };
});

test.each<[string, AssignActivityArguments, object]>([
  [
    "another role",
    { id: ids.call, roleId: ids.legal },
    { roleId: ids.legal, stageId: ids.qualify },
  ],
  ["no role", { id: ids.call, roleId: null }, { roleId: null, stageId: ids.qualify, x: 12, y: 76 }],
  ["another stage", { id: ids.call, stageId: ids.close }, { roleId: ids.rep, stageId: ids.close }],
  [
    "both",
    { id: ids.call, stageId: ids.close, roleId: ids.legal },
    { roleId: ids.legal, stageId: ids.close },
  ],
  ["the flow", { id: ids.call, stageId: null }, { roleId: ids.rep, stageId: null }],
])("an activity goes to %s in one step", (_, args, expected) => {
  const { document: after, select } = perform(document, assignActivity, args);
  expect(after.activity.get(args.id)).toMatchObject(expected);
  expect(select).toEqual([args.id]);
});

test("one that goes into a stage covers none that is there, and loses its flows", () => {
  const { document: after } = perform(document, assignActivity, {
    id: ids.alone,
    stageId: ids.close,
  });
  const [moved, quote] = [after.activity.get(ids.alone), after.activity.get(ids.quote)];
  if (moved === undefined || quote === undefined) throw new Error("An activity is gone");
  expect(overlaps(boundsOfNode(after, moved), boundsOfNode(after, quote))).toBe(false);
  expect(after.flow.size).toBe(0);
});

test("one that leaves its stage stands free below it", () => {
  const { document: after } = perform(document, assignActivity, { id: ids.call, stageId: null });
  expect(after.activity.get(ids.call)).toMatchObject({ x: 0, y: 366 });
});

test.each<[string, AssignActivityArguments, object]>([
  ["an activity that is gone", { id: "gone", roleId: null }, { refused: "notFound" }],
  ["a stage that is gone", { id: ids.call, stageId: "gone" }, { refused: "notFound" }],
  ["a role that is gone", { id: ids.call, roleId: "gone" }, { refused: "invalidValue" }],
  [
    "where it is already",
    { id: ids.call, stageId: ids.qualify, roleId: ids.rep },
    { refused: "nothingToDo" },
  ],
])("refuses %s", (_, args, refusal) => {
  expect(refusalOf(document, assignActivity, args)).toMatchObject(refusal);
});
