import { describe, expect, it } from "vitest";
import { type Diff, EMPTY_DIFF } from "../../../src/core/edits/diff.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../../src/core/process/document.ts";
import type { StoredDocument } from "../../../src/state/storage/documentStore.ts";
import { latestOf } from "../../../src/state/storage/reopen.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document: sample } = buildProcess((b) => {
  b.process({ name: "Sample" });
});

function named(name: string): Diff {
  const { id, name: before } = processOf(sample);
  return {
    ...EMPTY_DIFF,
    changed: [{ kind: "process", id, before: { name: before }, after: { name } }],
  };
}

/** A document stored whole after the edit `whole`, with these names given after it. */
function storedWith(whole: number, names: Readonly<Record<number, string>>): StoredDocument {
  const log = Object.entries(names).map(([seq, name]) => ({
    documentId: "a",
    seq: Number(seq),
    diff: named(name),
  }));
  const seq = Math.max(whole, ...log.map((entry) => entry.seq));
  return {
    row: { id: "a", name: "a", createdAt: 0, changedAt: 0, deletedAt: null, seq },
    snapshot: { id: "a", seq: whole, text: writeProcess(sample) },
    log,
  };
}

function shownAs(name: string): ProcessDocument {
  const process = { ...processOf(sample), name };
  return { ...sample, process: new Map([[process.id, process]]) };
}

const context = { newId: () => "made" };

describe("the document a tab goes on from", () => {
  it.each<{
    what: string;
    stored: StoredDocument;
    seq: number;
    isAsStored?: boolean;
    name: string;
    latest: number;
    snapshotSeq: number | null;
  }>([
    {
      what: "is what it shows, where that is all",
      stored: storedWith(1, { 2: "stored" }),
      seq: 2,
      name: "shown",
      latest: 2,
      snapshotSeq: 1,
    },
    {
      what: "is what it shows with the edits after it",
      stored: storedWith(1, { 2: "two", 3: "three" }),
      seq: 2,
      name: "three",
      latest: 3,
      snapshotSeq: 1,
    },
    {
      what: "is read whole where it was written whole meanwhile",
      stored: storedWith(5, { 6: "six" }),
      seq: 2,
      name: "six",
      latest: 6,
      snapshotSeq: 5,
    },
    {
      what: "is read whole where what is shown had been put right",
      stored: storedWith(1, { 2: "two" }),
      seq: 2,
      isAsStored: false,
      name: "two",
      latest: 2,
      snapshotSeq: 1,
    },
    {
      what: "is to be written whole where edits are missing",
      stored: storedWith(1, { 2: "two", 4: "four" }),
      seq: 2,
      name: "two",
      latest: 4,
      snapshotSeq: null,
    },
  ])("$what", ({ stored, seq, isAsStored = true, name, latest, snapshotSeq }) => {
    const found = latestOf(stored, { document: shownAs("shown"), seq, isAsStored }, context);
    expect(found && { ...found, document: processOf(found.document).name }).toEqual({
      document: name,
      seq: latest,
      snapshotSeq,
    });
  });

  it("is none where nothing can be read", () => {
    const stored = { ...storedWith(1, {}), snapshot: null };
    expect(latestOf(stored, { document: null, seq: 0, isAsStored: true }, context)).toBeNull();
  });
});
