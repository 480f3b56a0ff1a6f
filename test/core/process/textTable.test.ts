import { describe, expect, it, test } from "vitest";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { setTexts } from "../../../src/core/edits/translate.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import {
  textGroups,
  textProgress,
  textState,
  translationOf,
} from "../../../src/core/process/textTable.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  b.process({ language: "sv", name: "Försäljning" });
  const won = b.outcome("Vunnen");
  const stage = b.stage("Kartlägg", {
    exitCriteria: [
      { id: "a", text: "Budget finns" },
      { id: "b", text: "Behovet är känt" },
    ],
  });
  b.flow(stage, won, null, { condition: "Ja" });
  b.metric(stage, "Andel");
  b.goal("Mer", { owner: "Aino" });
  return { stage, won };
});

function said(texts: Record<string, string>, language = "fi", before = document): ProcessDocument {
  const outcome = setTexts(
    before,
    {
      language,
      texts: Object.entries(texts).map(([path, text]) => ({ recordId: ids.stage, path, text })),
    },
    { newId: () => "new" },
  );
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return applyDiff(before, outcome.diff);
}

const rowsOf = (of: ProcessDocument) => textGroups(of).flatMap(({ rows }) => rows);

describe("textGroups", () => {
  it("has every text once, by record: the process, the steps in order, what is beside them", () => {
    expect(rowsOf(document).map(({ own, number }) => [own, number])).toEqual([
      ["Försäljning", 0],
      ["Kartlägg", 0],
      ["Budget finns", 1],
      ["Behovet är känt", 2],
      ["Andel", 0],
      ["Ja", 0],
      ["Vunnen", 0],
      ["Mer", 0],
      ["Aino", 0],
    ]);
  });

  it("keeps the group of a record that did not change", () => {
    const after = textGroups(said({ name: "Kartoita" }));
    const before = textGroups(document);
    const same = after.filter((group) => before.includes(group));
    expect(same).toHaveLength(before.length - 2);
  });
});

describe("the state of a text", () => {
  const made = said({ name: "Kartoita", "exitCriteria.a.text": "Budjetti on" });
  test.each([
    ["a translation of what it says now", made, "name", "translated"],
    ["none", made, "exitCriteria.b.text", "missing"],
    [
      "a translation of what it said before",
      said({ name: "Kund" }, "sv", made),
      "name",
      "outdated",
    ],
    [
      "a translation of a text that is empty now",
      said({ "exitCriteria.a.text": "" }, "sv", made),
      "exitCriteria.a.text",
      "outdated",
    ],
    ["a name of a person", made, "owner", "translated"],
  ])("%s", (_, of, path, state) => {
    const row = rowsOf(of).find((it) => it.path === path && it.own !== "Försäljning");
    const named = path === "name" ? rowsOf(of).find(({ record }) => record.id === ids.stage) : row;
    if (named === undefined) throw new Error("no such text");
    expect(textState(named, "fi")).toBe(state);
    expect(translationOf(named, "tlh")).toBeUndefined();
  });

  it("adds up to all texts", () => {
    const progress = textProgress(textGroups(made), "fi");
    expect(progress).toEqual({ total: 9, translated: 3, missing: 6, outdated: 0 });
  });
});
