import { expect, test } from "vitest";
import { responsibilityMatrix } from "../../../../src/core/analysis/activities/responsibility.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const rep = b.role("Rep");
  const boss = b.role("Boss");
  const legal = b.role("Legal");
  const referral = b.activity("Referral");
  const late = b.stage("Close", { order: 2, ownerRoleId: rep });
  const early = b.stage("Qualify", { order: 1 });
  const sign = b.activity("Sign", {
    stageId: late,
    roleId: legal,
    involved: [
      { id: "1", recordId: boss, part: "informed" },
      { id: "2", recordId: legal, part: "accountable" },
      { id: "3", recordId: boss, part: "consulted" },
    ],
  });
  const remind = b.activity("Remind", { stageId: late });
  const call = b.activity("Call", { stageId: early });
  return { rep, boss, legal, late, early, sign, remind, call, referral };
});

test("activities come in the order of their stages, those in the flow last", () => {
  const { rows, roleIds } = responsibilityMatrix(document);
  expect(rows.map(({ activityId }) => activityId)).toEqual([
    ids.call,
    ids.sign,
    ids.remind,
    ids.referral,
  ]);
  expect(roleIds).toEqual([ids.rep, ids.boss, ids.legal]);
});

test("who does it is its role, else the owner of the stage, and others take part", () => {
  const rows = new Map(responsibilityMatrix(document).rows.map((row) => [row.activityId, row]));
  expect(rows.get(ids.sign)).toEqual({
    activityId: ids.sign,
    stageId: ids.late,
    isOpen: false,
    isInherited: false,
    parts: new Map([
      [ids.boss, ["consulted", "informed"]],
      [ids.legal, ["responsible", "accountable"]],
    ]),
  });
  expect(rows.get(ids.remind)).toMatchObject({
    isInherited: true,
    parts: new Map([[ids.rep, ["responsible"]]]),
  });
  expect(rows.get(ids.call)).toMatchObject({ isOpen: true, isInherited: false, parts: new Map() });
});
