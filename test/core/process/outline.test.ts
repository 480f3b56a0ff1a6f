import { describe, expect, it } from "vitest";
import { nameOf } from "../../../src/core/process/document.ts";
import { everyRow, outlineRows, stageToEnter } from "../../../src/core/process/outline.ts";
import { isOpenQuery, search, searchNames } from "../../../src/core/process/search.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const seller = b.role("Seller");
  const fair = b.leadSource("Fair");
  const qualify = b.stage("Qualify", { ownerRoleId: seller, purpose: "Weed out" });
  const close = b.stage("Close");
  const call = b.activity("Call", {
    stageId: qualify,
    roleId: seller,
    questions: [{ id: "q", text: "Wie heißt die Straße?" }],
  });
  const check = b.activity("Check credit", { stageId: qualify });
  const free = b.activity("Follow up");
  const won = b.outcome("Won");
  b.note("Remember the fair");
  const enter = b.flow(fair, qualify);
  const yes = b.flow(qualify, close, 0.6, { condition: "Budget" });
  b.flow(close, free);
  b.flow(free, won);
  const needs = b.dependency(call, check);
  return { seller, fair, qualify, close, call, check, free, won, enter, yes, needs };
});

const shown = (rows: ReturnType<typeof outlineRows>) =>
  rows.map(
    ({ record, level, position, siblings, isExpanded }) =>
      `${"  ".repeat(level - 1)}${nameOf(record) || record.kind} ${position}/${siblings}` +
      (isExpanded === null ? "" : isExpanded ? " -" : " +"),
  );

describe("the rows of the outline", () => {
  it("are the steps in reading order, collapsed", () => {
    expect(shown(outlineRows(document, () => false))).toEqual([
      "Fair 1/6 +",
      "Qualify 2/6 +",
      "Close 3/6 +",
      "Follow up 4/6 +",
      "Won 5/6",
      "Remember the fair 6/6",
    ]);
  });

  it("have activities and arrows under them, expanded", () => {
    expect(shown(everyRow(document))).toEqual([
      "Fair 1/6 -",
      "  flow 1/1",
      "Qualify 2/6 -",
      "  Call 1/3 -",
      "    dependency 1/1",
      "  Check credit 2/3",
      "  Budget 3/3",
      "Close 3/6 -",
      "  flow 1/1",
      "Follow up 4/6 -",
      "  flow 1/1",
      "Won 5/6",
      "Remember the fair 6/6",
    ]);
    expect(everyRow(document)).toBe(everyRow(document));
  });

  it("name the row above them", () => {
    const parents = new Map(everyRow(document).map((row) => [row.record.id, row.parentId]));
    expect(parents.get(ids.qualify)).toBeNull();
    expect(parents.get(ids.call)).toBe(ids.qualify);
    expect(parents.get(ids.needs)).toBe(ids.call);
    expect(parents.get(ids.yes)).toBe(ids.qualify);
  });

  it("say which stage an activity would go into", () => {
    const enters = (id: string) => {
      const activity = document.activity.get(id);
      return activity === undefined ? undefined : stageToEnter(document, activity)?.id;
    };
    expect(enters(ids.free)).toBe(ids.close);
    expect(enters(ids.call)).toBeUndefined();
  });
});

describe("searching", () => {
  const found = (text: string, more: Partial<Parameters<typeof search>[1]> = {}) =>
    search(document, { text, kind: null, roleId: null, ...more }).map(({ id }) => id);

  it.each([
    ["a name, whatever its case", "CALL", {}, [ids.call]],
    ["in reading order", "c", { kind: "activity" }, [ids.call, ids.check]],
    ["another text of the record", "weed", {}, [ids.qualify]],
    ["a text in a list", "strasse", {}, [ids.call]],
    ["a condition", "budget", {}, [ids.yes]],
    ["a kind alone", "", { kind: "outcome" }, [ids.won]],
    ["a role alone", "", { roleId: ids.seller }, [ids.qualify, ids.call]],
    ["all of them together", "call", { kind: "stage", roleId: ids.seller }, []],
    ["nothing when nothing is asked", "  ", {}, []],
  ] as const)("%s", (_what, text, more, expected) => {
    expect(found(text, more)).toEqual(expected);
  });

  it("knows when nothing is asked", () => {
    expect(isOpenQuery({ text: "\u200C ", kind: null, roleId: null })).toBe(true);
    expect(isOpenQuery({ text: "", kind: "note", roleId: null })).toBe(false);
  });

  it("looks through names alone, up to so many", () => {
    expect(searchNames(document, "fair", 9).map(nameOf)).toEqual(["Fair", "Remember the fair"]);
    expect(searchNames(document, "fair", 1).map(nameOf)).toEqual(["Fair"]);
    expect(searchNames(document, "weed", 9)).toEqual([]);
    expect(searchNames(document, "", 9)).toEqual([]);
  });
});
