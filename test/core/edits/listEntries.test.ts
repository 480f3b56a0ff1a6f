import { expect, test } from "vitest";
import { LIMITS } from "../../../src/core/base/limits.ts";
import { addEntry, moveEntry, removeEntry, setEntry } from "../../../src/core/edits/listEntries.ts";
import { applyDiff, changeOf, EMPTY_DIFF } from "../../../src/core/edits/diff.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const questions = ["a", "b", "c"].map((id) => ({ id, text: `${id}?` }));
const { document, ids } = buildProcess((b) => ({ call: b.activity("Call", { questions }) }));
const at = { id: ids.call, list: "questions" } as const;

function order(after: ProcessDocument): string {
  return (after.activity.get(ids.call)?.questions ?? []).map(({ id }) => id).join(" ");
}

test.each([
  [undefined, "a b c new1"],
  [0, "new1 a b c"],
  [2, "a b new1 c"],
  [99, "a b c new1"],
  [-3, "new1 a b c"],
])("an entry is added at %s", (to, expected) => {
  expect(order(perform(document, addEntry, { ...at, to }).document)).toBe(expected);
});

test.each([
  ["a", 2, "b c a"],
  ["c", 0, "c a b"],
  ["b", 50, "a c b"],
])("entry %s moves to %s", (entryId, to, expected) => {
  expect(order(perform(document, moveEntry, { ...at, entryId, to }).document)).toBe(expected);
});

test("an entry is removed", () => {
  expect(order(perform(document, removeEntry, { ...at, entryId: "b" }).document)).toBe("a c");
});

test("a set entry is cleaned and keeps what a later version wrote into it", () => {
  const record = document.activity.get(ids.call);
  if (record === undefined) throw new Error("no activity");
  const later = changeOf(record, { questions: [{ id: "a", text: "", weight: 2 }] });
  const newer = applyDiff(document, { ...EMPTY_DIFF, changed: later === null ? [] : [later] });
  const { document: after } = perform(newer, setEntry, {
    ...at,
    entryId: "a",
    fields: { text: "W\u0000hy?" },
  });
  expect(after.activity.get(ids.call)?.questions).toEqual([{ id: "a", text: "Why?", weight: 2 }]);
});

test("an objection starts with empty texts", () => {
  const { document: after } = perform(document, addEntry, { id: ids.call, list: "objections" });
  expect(after.activity.get(ids.call)?.objections).toEqual([{ id: "new1", text: "", answer: "" }]);
});

test.each([
  ["another id", { ...at, entryId: "a", fields: { id: "z" } }, "invalidValue"],
  ["an unknown field", { ...at, entryId: "a", fields: { colour: "red" } }, "invalidValue"],
  ["a number for a text", { ...at, entryId: "a", fields: { text: 3 } }, "invalidValue"],
  ["the text it has", { ...at, entryId: "a", fields: { text: "a?" } }, "nothingToDo"],
  ["an unknown entry", { ...at, entryId: "z", fields: {} }, "notFound"],
  [
    "a list the record has not",
    { ...at, list: "exitCriteria", entryId: "a", fields: {} },
    "invalidValue",
  ],
] as const)("setting %s is refused", (_, args, refused) => {
  expect(refusalOf(document, setEntry, args).refused).toBe(refused);
});

test("a full list takes no more", () => {
  const full = buildProcess((b) =>
    b.activity("Call", {
      questions: Array.from({ length: LIMITS.listEntries }, (_, index) => ({
        id: `q${index}`,
        text: "",
      })),
    }),
  );
  const refusal = refusalOf(full.document, addEntry, { id: full.ids, list: "questions" });
  expect(refusal.refused).toBe("tooManyElements");
});
