import { describe, expect, test } from "vitest";
import { readFragment } from "../../../../src/core/exchange/fragment/read.ts";
import { writeFragment } from "../../../../src/core/exchange/fragment/write.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { countingIds } from "../stagecraft/helpers.ts";

function pasted(text: string) {
  const result = readFragment(text, { newId: countingIds() });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function copied(document: ProcessDocument, ...ids: string[]): string[] {
  return pasted(writeFragment(document, ids)).records.map((record) => record.id);
}

const { document, ids } = buildProcess((b) => {
  const owner = b.role("Owner");
  const caller = b.role("Caller");
  b.role("Nobody");
  const first = b.stage("First", { ownerRoleId: owner, x: 100, y: 50 });
  const second = b.stage("Second");
  const call = b.activity("Call", { stageId: first, roleId: caller, x: 12, y: 76 });
  const mail = b.activity("Mail", { stageId: first });
  const flow = b.flow(first, second);
  const needs = b.dependency(mail, call);
  const onFlow = b.metric(flow);
  const onCall = b.metric(call);
  return { owner, caller, first, second, call, mail, flow, needs, onFlow, onCall };
});

describe("copying", () => {
  test("a stage takes its activities, what joins and measures them, and their roles", () => {
    const { owner, caller, first, call, mail, needs, onCall } = ids;
    expect(copied(document, first)).toEqual([owner, caller, first, call, mail, needs, onCall]);
  });

  test("two stages take the flow between them with its metric", () => {
    const records = copied(document, ids.first, ids.second);
    expect(records).toContain(ids.flow);
    expect(records).toContain(ids.onFlow);
  });

  test("an activity without its stage stands where it was", () => {
    const { records, repairs } = pasted(writeFragment(document, [ids.call]));
    expect(repairs).toEqual([]);
    expect(records.find((record) => record.id === ids.call)).toMatchObject({
      stageId: null,
      x: 112,
      y: 126,
    });
  });

  test("arrows and roles alone are nothing", () => {
    expect(copied(document, ids.flow, ids.owner)).toEqual([]);
  });
});

describe("pasting", () => {
  test.each([
    ["text", "Hello", "notJson"],
    ["a process file", '{"format":"stagecraft.process"}', "foreign"],
    ["a newer fragment", '{"format":"stagecraft.fragment","version":9}', "newer"],
    ["no records", '{"format":"stagecraft.fragment","version":1}', "notAList"],
  ])("%s is refused", (_, text, reason) => {
    expect(readFragment(text, { newId: countingIds() })).toMatchObject({
      ok: false,
      error: { reason },
    });
  });

  test("records are repaired as those of a file are", () => {
    const { records, repairs } = pasted(
      JSON.stringify({
        format: "stagecraft.fragment",
        version: 1,
        records: [
          { kind: "stage", id: "s", width: 0 },
          { kind: "process", id: "p" },
          { kind: "constructor", id: "c" },
          { kind: "flow", id: "f", sourceId: "s", targetId: "gone" },
        ],
      }),
    );
    expect(records).toMatchObject([{ id: "s", width: 240 }]);
    expect(repairs.map(({ code }) => code)).toEqual([
      "kindUnknown",
      "kindUnknown",
      "numberReset",
      "arrowDangling",
    ]);
  });
});
