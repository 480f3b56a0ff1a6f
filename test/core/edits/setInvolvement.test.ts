import { expect, test } from "vitest";
import {
  setInvolvement,
  type SetInvolvementArguments,
} from "../../../src/core/edits/setInvolvement.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { responsibilitiesOf } from "../../../src/core/process/responsibility.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const rep = b.role("Rep");
  const legal = b.role("Legal");
  const stage = b.stage("Close", { ownerRoleId: rep });
  const remind = b.activity("Remind", { stageId: stage });
  const sign = b.activity("Sign", {
    stageId: stage,
    roleId: legal,
    involved: [
      { id: "kept", recordId: rep, part: "informed" },
      { id: "legal", recordId: legal, part: "accountable" },
    ],
  });
  return { rep, legal, stage, remind, sign };
});

type Parts = SetInvolvementArguments["parts"];

test.each<[string, string, string, Parts, string | null]>([
  ["takes part", ids.remind, ids.legal, ["consulted"], null],
  ["in several ways, in the usual order", ids.remind, ids.legal, ["accountable", "informed"], null],
  ["does it instead of the owner", ids.remind, ids.legal, ["responsible"], ids.legal],
  ["the owner does it already", ids.remind, ids.rep, ["responsible", "accountable"], null],
  ["does it instead of another", ids.sign, ids.rep, ["responsible", "informed"], ids.rep],
  ["lets go of doing it", ids.sign, ids.legal, ["accountable"], null],
])("a role %s", (_, activityId, roleId, parts, expectedRole) => {
  const { document: after } = perform(document, setInvolvement, { activityId, roleId, parts });
  const activity = after.activity.get(activityId);
  if (activity === undefined) throw new Error("The activity is gone");
  expect(responsibilitiesOf(after, activity, roleId)).toEqual(parts);
  expect(activity.roleId).toBe(expectedRole);
});

test("other roles, and entries that stay, are left as they are", () => {
  const args = { activityId: ids.sign, roleId: ids.legal, parts: ["supporting"] } as const;
  const { document: after } = perform(document, setInvolvement, args);
  const entries = after.activity.get(ids.sign)?.involved;
  expect(entries?.map(({ recordId, part }) => [recordId, part])).toEqual([
    [ids.rep, "informed"],
    [ids.legal, "supporting"],
  ]);
  expect(entries?.[0]?.id).toBe("kept");
});

test.each<[string, SetInvolvementArguments, string]>([
  ["an activity that is gone", { activityId: "gone", roleId: ids.rep, parts: [] }, "notFound"],
  ["a role that is gone", { activityId: ids.sign, roleId: ids.stage, parts: [] }, "notFound"],
  [
    "what is so already",
    { activityId: ids.sign, roleId: ids.rep, parts: ["informed"] },
    "nothingToDo",
  ],
  [
    "the owner, who does what nobody else does",
    { activityId: ids.remind, roleId: ids.rep, parts: [] },
    "nothingToDo",
  ],
])("refused: %s", (_, args, reason) => {
  expect(refusalOf(document, setInvolvement, args)).toMatchObject({ refused: reason });
});

test("the list can be set as a field too, with roles alone in it", () => {
  const entry = (recordId: string) => ({ id: "one", recordId, part: "informed" });
  const set = (recordId: string) => ({
    ids: [ids.remind],
    fields: { involved: [entry(recordId)] },
  });
  const { document: after } = perform(document, setFields, set(ids.rep));
  expect(after.activity.get(ids.remind)?.involved).toEqual([entry(ids.rep)]);
  expect(refusalOf(document, setFields, set(ids.stage))).toMatchObject({ refused: "invalidValue" });
});
