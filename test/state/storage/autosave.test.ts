import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import {
  type Autosave,
  EDITS_PER_SNAPSHOT,
  startAutosave,
} from "../../../src/state/storage/autosave.ts";
import { openDatabaseStore } from "../../../src/state/storage/databaseStore.ts";
import type { DocumentStore } from "../../../src/state/storage/documentStore.ts";
import { createMemoryStore } from "../../../src/state/storage/memoryStore.ts";
import { reopen } from "../../../src/state/storage/reopen.ts";
import type { DocumentRow } from "../../../src/state/storage/schema.ts";
import { setStorageProblem, storageStatus } from "../../../src/state/storage/status.ts";
import { editorStore, openInEditor, run, undo } from "../../../src/state/store/editor.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document: first } = buildProcess((b) => {
  b.stage("Qualify");
});
const row: DocumentRow = {
  id: "doc",
  name: "Test process",
  createdAt: 1,
  changedAt: 1,
  deletedAt: null,
  seq: 0,
};

let store: DocumentStore;
let autosave: Autosave;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  setStorageProblem(null);
  store = await openStore();
  begin(store);
  await store.putSnapshot(row, { id: "doc", seq: 0, text: writeProcess(first) });
});

afterEach(() => {
  autosave.stop();
  store.close();
  vi.useRealTimers();
});

async function openStore(): Promise<DocumentStore> {
  const opened = await openDatabaseStore({ onClosed: () => {} });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function begin(on: DocumentStore, snapshotSeq: number | null = 0): void {
  autosave = startAutosave(on);
  openInEditor("doc", first);
  autosave.follow(row, first, snapshotSeq);
}

function rename(name: string): void {
  expect(run(setFields, { ids: ["stage1"], fields: { name } })).toBeNull();
}

function saveState(): string {
  return editorStore.getState().saveState;
}

async function stored(): Promise<ProcessDocument> {
  const found = await store.read("doc");
  if (found === null) throw new Error("nothing stored");
  const reopened = reopen(found, { newId: () => "x" });
  if (!reopened.ok) throw new Error(reopened.error.reason);
  return reopened.value.document;
}

/** A store whose next writes fail, or wait until they are let through. */
function interfered(real: DocumentStore): DocumentStore & {
  failWith: Error | null;
  hold: boolean;
  readonly letThrough: () => void;
} {
  const waiting: (() => void)[] = [];
  const through = <Written>(write: () => Promise<Written>): Promise<Written> => {
    if (wrapped.failWith !== null) return Promise.reject(wrapped.failWith);
    if (!wrapped.hold) return write();
    return new Promise((resolve) => waiting.push(() => resolve(write())));
  };
  const wrapped = {
    ...real,
    failWith: null as Error | null,
    hold: false,
    append: (...args: Parameters<DocumentStore["append"]>) => through(() => real.append(...args)),
    putSnapshot: (...args: Parameters<DocumentStore["putSnapshot"]>) =>
      through(() => real.putSnapshot(...args)),
    letThrough: () => {
      wrapped.hold = false;
      for (const go of waiting.splice(0)) go();
    },
  };
  return wrapped;
}

const full = Object.assign(new Error("full"), { name: "QuotaExceededError" });

describe("keeping edits", () => {
  it("brings every edit, undone ones too, back after the page was left", async () => {
    rename("First");
    rename("Second");
    undo();
    run(setFields, { ids: ["process"], fields: { name: "Renamed" } });
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
    store.close();
    store = await openStore();
    expect(writeProcess(await stored())).toBe(
      writeProcess(editorStore.getState().document ?? first),
    );
    expect((await store.list())[0]).toMatchObject({ name: "Renamed", seq: 4 });
  });

  it("writes one log entry an edit", async () => {
    rename("First");
    rename("Second");
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
    expect((await store.read("doc"))?.log.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it("says saved only when the write has completed", async () => {
    autosave.stop();
    const slow = interfered(store);
    begin(slow);
    slow.hold = true;
    rename("First");
    expect(saveState()).toBe("saving");
    await new Promise((resolve) => setImmediate(resolve));
    expect(saveState()).toBe("saving");
    slow.letThrough();
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
    expect((await stored()).stage.get("stage1")?.name).toBe("First");
  });

  it("starts the log anew after enough edits", async () => {
    for (let count = 1; count <= EDITS_PER_SNAPSHOT; count += 1) rename(`Stage ${count}`);
    await vi.waitFor(async () => expect((await store.read("doc"))?.log).toEqual([]));
    const found = await store.read("doc");
    expect(found?.snapshot?.seq).toBe(EDITS_PER_SNAPSHOT);
    rename("After");
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
    expect((await store.read("doc"))?.log).toHaveLength(1);
    expect((await stored()).stage.get("stage1")?.name).toBe("After");
  });

  it("keeps in the log what is edited while the document is written whole", async () => {
    // Every piece of the text takes a whole slice; the user edits after a few of them.
    let slices = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      slices += 1;
      if (slices === 5) rename("Meanwhile");
      return slices * 20;
    });
    for (let index = 1; index <= EDITS_PER_SNAPSHOT; index += 1) rename(`Name ${index}`);
    await vi.waitFor(async () => {
      expect((await store.read("doc"))?.snapshot?.seq).toBe(EDITS_PER_SNAPSHOT);
    });
    vi.restoreAllMocks();
    const found = await store.read("doc");
    expect(found?.log.map(({ seq }) => seq)).toEqual([EDITS_PER_SNAPSHOT + 1]);
    expect(found?.row.seq).toBe(EDITS_PER_SNAPSHOT + 1);
    expect((await stored()).stage.get("stage1")?.name).toBe("Meanwhile");
  });

  it("says so when nothing outlives the page", () => {
    autosave.stop();
    begin(createMemoryStore());
    expect(saveState()).toBe("memoryOnly");
    rename("First");
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("First");
  });
});

describe("when writing fails", () => {
  it("tells, keeps the edits, and writes them all with the next one that can be", async () => {
    autosave.stop();
    const failing = interfered(store);
    begin(failing);
    failing.failWith = full;
    rename("First");
    await vi.waitFor(() => expect(saveState()).toBe("failed"));
    expect(storageStatus.getState().problem).toBe("full");
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("First");
    rename("Second");
    await vi.waitFor(() => expect(saveState()).toBe("failed"));
    expect((await stored()).stage.get("stage1")?.name).toBe("Qualify");
    failing.failWith = null;
    rename("Third");
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
    expect(storageStatus.getState().problem).toBeNull();
    expect((await store.read("doc"))?.log.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect((await stored()).stage.get("stage1")?.name).toBe("Third");
  });

  it("tries again by itself", async () => {
    autosave.stop();
    const failing = interfered(store);
    begin(failing);
    failing.failWith = full;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    rename("First");
    await vi.waitFor(() => expect(saveState()).toBe("failed"));
    failing.failWith = null;
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
  });

  it("writes at once what is left over when the page is being left", async () => {
    autosave.stop();
    const failing = interfered(store);
    begin(failing);
    failing.failWith = full;
    rename("First");
    await vi.waitFor(() => expect(saveState()).toBe("failed"));
    failing.failWith = null;
    autosave.flush();
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
  });

  it("makes up for a document that could not be stored at first", async () => {
    autosave.stop();
    begin(store, null);
    expect(saveState()).toBe("failed");
    rename("First");
    await vi.waitFor(() => expect(saveState()).toBe("saved"));
    expect((await store.read("doc"))?.snapshot?.seq).toBe(1);
  });

  it("says on release whether all of it was kept", async () => {
    rename("First");
    expect(await autosave.release()).toBe(true);
    const failing = interfered(store);
    autosave.stop();
    begin(failing);
    failing.failWith = full;
    rename("Second");
    expect(await autosave.release()).toBe(false);
  });

  it("never writes over what another tab wrote", async () => {
    const other = { added: [], removed: [], changed: [] };
    await store.append({ ...row, seq: 1 }, [{ documentId: "doc", seq: 1, diff: other }]);
    rename("Mine");
    await vi.waitFor(() => expect(saveState()).toBe("failed"));
    expect(storageStatus.getState().problem).toBe("conflict");
    rename("Mine again");
    autosave.flush();
    const found = await store.read("doc");
    expect(found?.log).toEqual([{ documentId: "doc", seq: 1, diff: other }]);
    expect(await autosave.release()).toBe(false);
  });
});
