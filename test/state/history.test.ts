import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnyRecord, createRecord } from "../../src/core/process/kinds.ts";
import { applyDiff, diffDocuments, invertDiff, mergeDiffs } from "../../src/core/edits/diff.ts";
import { setFields } from "../../src/core/edits/setFields.ts";
import { documentOf, type ProcessDocument } from "../../src/core/process/document.ts";
import {
  emptyHistory,
  HISTORY_LIMIT,
  type HistoryEntry,
  pushEntry,
  redoEntry,
  undoEntry,
} from "../../src/state/store/history.ts";
import {
  closeEditor,
  editorStore,
  openInEditor,
  redo,
  run,
  select,
  undo,
} from "../../src/state/store/editor.ts";
import { buildProcess } from "../kit/processBuilder.ts";
import { runs } from "../kit/properties.ts";

function named(name: string): ProcessDocument {
  return documentOf([createRecord("note", { id: "n", text: name })]);
}

function entry(from: string, to: string, more: Partial<HistoryEntry> = {}): HistoryEntry {
  const diff = diffDocuments(named(from), named(to));
  return { diff, selectionBefore: [from], selectionAfter: [to], time: 0, ...more };
}

describe("history", () => {
  test("undo and redo give back the document and the selection", () => {
    const history = pushEntry(emptyHistory, entry("a", "b", { label: "rename" }));
    const undone = undoEntry(history);
    expect(undone).toMatchObject({ selection: ["a"], label: "rename" });
    expect(undone?.diff).toEqual(diffDocuments(named("b"), named("a")));
    const redone = undone === null ? null : redoEntry(undone.history);
    expect(redone).toMatchObject({ selection: ["b"], label: "rename" });
  });

  test("nothing to undo, nothing to redo", () => {
    expect(undoEntry(emptyHistory)).toBeNull();
    expect(redoEntry(pushEntry(emptyHistory, entry("a", "b")))).toBeNull();
  });

  test("a new edit ends what could be redone", () => {
    const undone = undoEntry(pushEntry(emptyHistory, entry("a", "b")));
    const history = pushEntry(undone?.history ?? emptyHistory, entry("a", "c"));
    expect(redoEntry(history)).toBeNull();
    expect(history.past).toHaveLength(1);
  });

  test.each([
    ["the same key in time", "typing", "typing", 1_000, 1],
    ["the same key too late", "typing", "typing", 1_001, 2],
    ["the same key from before", "typing", "typing", -5, 2],
    ["another key", "typing", "nudging", 10, 2],
    ["no key", undefined, undefined, 10, 2],
  ])("%s", (_, first, second, time, steps) => {
    const history = [
      entry("a", "ab", { mergeKey: first }),
      entry("ab", "abc", { mergeKey: second, time }),
    ].reduce(pushEntry, emptyHistory);
    expect(history.past).toHaveLength(steps);
  });

  test("a merged step takes back all of it, with the first selection", () => {
    const history = [
      entry("a", "ab", { mergeKey: "t" }),
      entry("ab", "abc", { mergeKey: "t", time: 7 }),
    ].reduce(pushEntry, emptyHistory);
    expect(history.past).toEqual([entry("a", "abc", { mergeKey: "t", time: 7 })]);
  });

  test("typing that goes on keeps being one step", () => {
    const texts = Array.from({ length: 20 }, (_, index) => "x".repeat(index));
    const history = texts
      .slice(1)
      .map((text, index) => entry(texts[index] ?? "", text, { mergeKey: "t", time: index * 900 }))
      .reduce(pushEntry, emptyHistory);
    expect(history.past).toHaveLength(1);
  });

  test("what was typed and taken back is no step", () => {
    const history = [
      entry("z", "a"),
      entry("a", "ab", { mergeKey: "t" }),
      entry("ab", "a", { mergeKey: "t" }),
    ].reduce(pushEntry, emptyHistory);
    expect(history.past).toHaveLength(1);
    expect(undoEntry(history)?.diff).toEqual(diffDocuments(named("a"), named("z")));
  });

  test("an undone step is not added to", () => {
    const two = [entry("a", "b", { mergeKey: "t" }), entry("b", "c")].reduce(
      pushEntry,
      emptyHistory,
    );
    const undone = undoEntry(two);
    const history = pushEntry(undone?.history ?? emptyHistory, entry("b", "d", { mergeKey: "t" }));
    expect(history.past).toHaveLength(2);
  });

  test("the oldest steps are forgotten", () => {
    let history = emptyHistory;
    for (let index = 0; index < HISTORY_LIMIT + 5; index += 1) {
      history = pushEntry(history, entry(`${index}`, `${index + 1}`));
    }
    expect(history.past).toHaveLength(HISTORY_LIMIT);
    expect(history.past[0]?.selectionBefore).toEqual(["5"]);
  });
});

test("what is selected stays the same list through an edit, an undo and a redo that select it", () => {
  openInEditor("doc", buildProcess((b) => b.note("n")).document);
  const [id] = editorStore.getState().document?.note.keys() ?? [];
  select(id === undefined ? [] : [id]);
  const { selection } = editorStore.getState();
  expect(selection).toHaveLength(1);
  run(setFields, { ids: selection, fields: { text: "b" } });
  expect(editorStore.getState().selection).toBe(selection);
  undo();
  expect(editorStore.getState().selection).toBe(selection);
  redo();
  expect(editorStore.getState().selection).toBe(selection);
  select([]);
  expect(editorStore.getState().selection).toEqual([]);
  closeEditor();
});

describe("mergeDiffs", () => {
  const record: fc.Arbitrary<AnyRecord> = fc
    .record({ id: fc.constantFrom("a", "b", "c"), text: fc.constantFrom("x", "y"), x: fc.nat(2) })
    .map((init) => createRecord("note", init));
  const document = fc.array(record).map((records) => documentOf(records));

  test("does what both do, and takes back both", () => {
    fc.assert(
      fc.property(document, document, document, (first, second, third) => {
        const merged = mergeDiffs(diffDocuments(first, second), diffDocuments(second, third));
        expect(applyDiff(first, merged)).toEqual(third);
        expect(applyDiff(third, invertDiff(merged))).toEqual(first);
        const direct = diffDocuments(first, third);
        expect(merged.changed).toHaveLength(direct.changed.length);
      }),
      { numRuns: runs(500) },
    );
  });
});
