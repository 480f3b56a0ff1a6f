import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { applyDiff, type Diff, EMPTY_DIFF } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { connect } from "../../../src/core/edits/connect.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { keeper } from "../../../src/state/library/keeper.ts";
import { createDocument, loadLibrary, unloadLibrary } from "../../../src/state/library/library.ts";
import { sharingStore } from "../../../src/state/library/sharing.ts";
import { awaitWriting, type WriterLock } from "../../../src/state/storage/writerLock.ts";
import { editorStore, redo, run, undo } from "../../../src/state/store/editor.ts";
import { newId } from "../../../src/state/store/newId.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { fakeLocks } from "../storage/fakeLocks.ts";

const { document: sample } = buildProcess((b) => {
  b.process({ name: "Sample" });
  b.stage("Qualify");
  b.stage("Close");
});

const channels: BroadcastChannel[] = [];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal("location", { hash: "" });
  vi.stubGlobal("navigator", { locks: fakeLocks() });
  await loadLibrary();
});

afterEach(async () => {
  for (const channel of channels.splice(0)) channel.close();
  await unloadLibrary();
  vi.unstubAllGlobals();
});

function shown(): ProcessDocument {
  const { document } = editorStore.getState();
  if (document === null) throw new Error("Nothing is open");
  return document;
}

/** Another tab asks for the document and gets it; this one looks on. */
async function otherTabWrites(id: string): Promise<WriterLock> {
  const lock = awaitWriting(id, new AbortController().signal);
  const channel = new BroadcastChannel("stagecraft.tabs");
  channels.push(channel);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  channel.postMessage({ docId: id, ask: "handOver" });
  const held = await lock;
  await vi.waitFor(() => expect(sharingStore.getState().state).toBe("following"));
  return held;
}

/** What the other tab does, stored without a word to this one. */
async function otherTabRemoves(id: string, recordId: string): Promise<ProcessDocument> {
  const { store } = await keeper();
  const row = (await store.read(id))?.row;
  if (row === undefined) throw new Error("Nothing is stored");
  const plan = removeRecords(shown(), { ids: [recordId] }, { newId });
  if (isRefusal(plan)) throw new Error(plan.refused);
  const seq = row.seq + 1;
  await store.append({ ...row, seq }, [{ documentId: id, seq, diff: plan.diff satisfies Diff }]);
  return applyDiff(shown(), plan.diff);
}

async function takeOverFrom(lock: WriterLock): Promise<void> {
  lock.release();
  await vi.waitFor(() => expect(sharingStore.getState().state).toBe("editing"));
  expect(editorStore.getState().readOnly).toBe(false);
}

describe("a tab that takes a document over again", () => {
  it("forgets what it could undo and redo once the other has written", async () => {
    const id = await createDocument(sample);
    run(connect, { kind: "flow", sourceId: "stage1", targetId: "stage2" });
    run(setFields, { ids: ["stage2"], fields: { name: "Sign" } });
    undo();
    undo();
    const lock = await otherTabWrites(id);
    const written = await otherTabRemoves(id, "stage2");
    await takeOverFrom(lock);
    expect(writeProcess(shown())).toBe(writeProcess(written));
    // To bring the arrow back would be to bring it back without its end.
    redo();
    redo();
    undo();
    expect(writeProcess(shown())).toBe(writeProcess(written));
    expect(invariantsOf(shown())).toEqual([]);
  });

  it("still undoes its own edits when nobody wrote meanwhile", async () => {
    const id = await createDocument(sample);
    run(setFields, { ids: ["stage2"], fields: { name: "Sign" } });
    const lock = await otherTabWrites(id);
    undo();
    expect(shown().stage.get("stage2")?.name).toBe("Sign");
    await takeOverFrom(lock);
    undo();
    expect(shown().stage.get("stage2")?.name).toBe("Close");
  });

  it("writes on after the last edit of the other", async () => {
    const id = await createDocument(sample);
    const lock = await otherTabWrites(id);
    await otherTabRemoves(id, "stage2");
    await takeOverFrom(lock);
    run(setFields, { ids: ["stage1"], fields: { name: "Meet" } });
    const { store } = await keeper();
    await vi.waitFor(async () => expect((await store.read(id))?.row.seq).toBe(3));
    // What the other wrote, the entry that keeps it from writing on, and what was written here.
    const entries = await store.entriesAfter(id, 0);
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(entries[1]?.diff).toEqual(EMPTY_DIFF);
  });

  it("tells those who look on what the other stored last, and may not have told", async () => {
    const id = await createDocument(sample);
    const lock = await otherTabWrites(id);
    await otherTabRemoves(id, "stage2");
    const heard: unknown[] = [];
    const third = new BroadcastChannel("stagecraft.tabs");
    channels.push(third);
    third.addEventListener("message", ({ data }) => heard.push(data));
    await takeOverFrom(lock);
    // Its edit, and the entry that closes what it wrote.
    await vi.waitFor(() => expect(heard).toContainEqual({ docId: id, seq: 2 }));
  });

  it("may edit where nothing can be stored any more: the first edit tells", async () => {
    const id = await createDocument(sample);
    const lock = await otherTabWrites(id);
    const { store } = await keeper();
    vi.spyOn(store, "append").mockRejectedValue(new DOMException("full", "QuotaExceededError"));
    await takeOverFrom(lock);
    run(setFields, { ids: ["stage1"], fields: { name: "Meet" } });
    await vi.waitFor(() => expect(editorStore.getState().saveState).toBe("failed"));
    expect(shown().stage.get("stage1")?.name).toBe("Meet");
  });

  it("goes on from a write of the other that was still on its way when this one read", async () => {
    const id = await createDocument(sample);
    const lock = await otherTabWrites(id);
    const { store } = await keeper();
    const { read } = store;
    const written = new Promise<ProcessDocument>((resolve, reject) => {
      vi.spyOn(store, "read").mockImplementationOnce(async (documentId) => {
        const stored = await read(documentId);
        await otherTabRemoves(id, "stage2").then(resolve, reject);
        return stored;
      });
    });
    await takeOverFrom(lock);
    expect(writeProcess(shown())).toBe(writeProcess(await written));
    run(setFields, { ids: ["stage1"], fields: { name: "Meet" } });
    await vi.waitFor(() => expect(editorStore.getState().saveState).toBe("saved"));
    expect((await store.read(id))?.row.seq).toBe(3);
  });
});
