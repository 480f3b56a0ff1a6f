import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { LIMITS } from "../../../src/core/base/limits.ts";
import { processOf } from "../../../src/core/process/document.ts";
import { libraryStore } from "../../../src/state/library/entries.ts";
import { keeper } from "../../../src/state/library/keeper.ts";
import {
  createBlank,
  createDocument,
  duplicateDocument,
  importBytes,
  importFile,
  leaveDocument,
  loadLibrary,
  openAhead,
  openDocument,
  removeDocument,
  renameDocument,
  restoreDocument,
  unloadLibrary,
} from "../../../src/state/library/library.ts";
import { sessionStore } from "../../../src/state/session/session.ts";
import { DATABASE_NAME } from "../../../src/state/storage/schema.ts";
import { setStorageProblem, storageStatus } from "../../../src/state/storage/status.ts";
import { editorStore, run, undo } from "../../../src/state/store/editor.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document: sample } = buildProcess((b) => {
  b.process({ name: "Sample" });
  b.stage("Qualify");
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal("location", { hash: "" });
  setStorageProblem(null);
  sessionStore.setState({ dialog: null, toasts: [] });
  await loadLibrary();
});

afterEach(async () => {
  await unloadLibrary();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function names(): string[] {
  return libraryStore.getState().documents.map(({ name }) => name);
}

/** As if the page were closed and opened again. */
async function startAgain(): Promise<void> {
  await unloadLibrary();
  await loadLibrary();
}

function lastToast() {
  return sessionStore.getState().toasts.at(-1);
}

describe("the user's documents", () => {
  it("are there again after the page was left, with their changes", async () => {
    const id = await createDocument(sample);
    run(setFields, { ids: ["stage1"], fields: { name: "Changed" } });
    await startAgain();
    expect(names()).toEqual(["Sample"]);
    expect(await openDocument(id)).toBe("opened");
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("Changed");
  });

  it("open for whoever asks later, when that was begun ahead of the page", async () => {
    const id = await createDocument(sample);
    await unloadLibrary();
    openAhead(id);
    await loadLibrary();
    expect(await openDocument(id)).toBe("opened");
    expect(processOf(editorStore.getState().document ?? sample).name).toBe("Sample");
    expect(names()).toEqual(["Sample"]);
    run(setFields, { ids: ["stage1"], fields: { name: "Changed" } });
    await leaveDocument();
    openAhead("gone");
    expect(await openDocument("gone")).toBe("missing");
    expect(editorStore.getState().documentId).toBeNull();
  });

  it("open again after they were opened ahead, before anybody asked, and left", async () => {
    const id = await createDocument(sample);
    await unloadLibrary();
    openAhead(id);
    await loadLibrary();
    await vi.waitFor(() => expect(editorStore.getState().documentId).toBe(id));
    expect(await openDocument(id)).toBe("opened");
    await leaveDocument();
    expect(await openDocument(id)).toBe("opened");
    expect(editorStore.getState().documentId).toBe(id);
  });

  it("are shown with the one changed last first", async () => {
    const time = vi.spyOn(Date, "now").mockReturnValue(1000);
    const first = await createDocument(sample);
    time.mockReturnValue(2000);
    await createBlank();
    expect(names()).toEqual(["actions.library.untitled", "Sample"]);
    time.mockReturnValue(3000);
    await openDocument(first);
    run(setFields, { ids: ["stage1"], fields: { name: "Changed" } });
    await leaveDocument();
    expect(names()).toEqual(["Sample", "actions.library.untitled"]);
    time.mockRestore();
  });

  it("open where they are and go to the design", async () => {
    const id = await createDocument(sample);
    expect(editorStore.getState().documentId).toBe(id);
    expect(location.hash).toBe(`#/d/${id}`);
  });

  it("are renamed open, by an edit that undo takes back, and closed", async () => {
    const id = await createDocument(sample);
    await renameDocument(id, "Open");
    undo();
    expect(processOf(editorStore.getState().document ?? sample).name).toBe("Sample");
    await leaveDocument();
    await renameDocument(id, "Closed");
    expect(names()).toEqual(["Closed"]);
    await startAgain();
    await openDocument(id);
    expect(processOf(editorStore.getState().document ?? sample).name).toBe("Closed");
  });

  it("are duplicated under a name of their own", async () => {
    const id = await createDocument(sample);
    run(setFields, { ids: ["stage1"], fields: { name: "Changed" } });
    const copy = await duplicateDocument(id);
    await openDocument(copy ?? "");
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("Changed");
    expect(names()).toContain("actions.library.copyOf");
    run(setFields, { ids: ["stage1"], fields: { name: "In the copy" } });
    await openDocument(id);
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("Changed");
  });

  it("are brought back after being deleted", async () => {
    const id = await createDocument(sample);
    await leaveDocument();
    await removeDocument(id);
    expect(names()).toEqual([]);
    await startAgain();
    expect(names()).toEqual([]);
    expect(await openDocument(id)).toBe("missing");
    await restoreDocument(id);
    expect(names()).toEqual(["Sample"]);
    expect(await openDocument(id)).toBe("opened");
  });

  it("offer to be brought back by the message that they are gone", async () => {
    const id = await createDocument(sample);
    await removeDocument(id);
    expect(editorStore.getState().documentId).toBeNull();
    expect(location.hash).toBe("#/");
    lastToast()?.action?.perform();
    await vi.waitFor(() => expect(names()).toEqual(["Sample"]));
  });

  it("are gone for good when undo can no longer be asked", async () => {
    const id = await createDocument(sample);
    await removeDocument(id);
    const later = Date.now() + 3_600_000;
    vi.spyOn(Date, "now").mockReturnValue(later);
    await startAgain();
    vi.restoreAllMocks();
    const { store } = await keeper();
    await vi.waitFor(async () => expect(await store.read(id)).toBeNull());
  });

  it("get a picture when they are left", async () => {
    await createDocument(sample);
    await leaveDocument();
    await vi.waitFor(
      () => expect(libraryStore.getState().documents[0]?.picture).toMatch(/^<svg[^>]*>/u),
      { timeout: 10_000 },
    );
  });

  it("ends with the one asked for last when two are asked for at once", async () => {
    const first = await createDocument(sample);
    const second = await createBlank();
    await leaveDocument();
    await Promise.all([openDocument(first), openDocument(second)]);
    expect(editorStore.getState().documentId).toBe(second);
  });
});

describe("importing", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it("opens a sound file as a new document", async () => {
    expect(await importBytes("sample.json", bytes(writeProcess(sample)))).toBe(true);
    expect(writeProcess(editorStore.getState().document ?? sample)).toBe(writeProcess(sample));
    expect(lastToast()?.tone).toBe("good");
  });

  it("lists what was repaired", async () => {
    const broken = writeProcess(sample).replace('"Qualify"', "12");
    await importBytes("sample.json", bytes(broken));
    expect(sessionStore.getState().dialog).toMatchObject({
      name: "importReport",
      data: { name: "sample.json", repairs: [{ path: "/stages/0/name" }] },
    });
  });

  it("refuses what it cannot read and leaves the open document alone", async () => {
    const id = await createDocument(sample);
    const before = editorStore.getState();
    expect(await importBytes("photo.json", bytes("not json"))).toBe(false);
    expect(editorStore.getState()).toBe(before);
    expect(editorStore.getState().documentId).toBe(id);
    expect(names()).toEqual(["Sample"]);
    expect(sessionStore.getState().dialog).toMatchObject({
      name: "importRefused",
      data: { name: "photo.json", bytes: bytes("not json") },
    });
  });

  it("does not even read a file that is too large", async () => {
    const read = vi.fn();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is looked at
    const file = { name: "big", size: LIMITS.fileBytes + 1, arrayBuffer: read } as unknown as File;
    expect(await importFile(file)).toBe(false);
    expect(read).not.toHaveBeenCalled();
    expect(sessionStore.getState().dialog).toMatchObject({
      data: { failure: { reason: "tooLarge" } },
    });
  });
});

describe("damage and want of storage", () => {
  it("tells of a damaged document and gives its text out", async () => {
    const id = await createDocument(sample);
    await leaveDocument();
    const raw = await openDB(DATABASE_NAME);
    await raw.put("snapshots", { id, seq: 0, text: '{"format": "stagecraft.pro' });
    raw.close();
    expect(await openDocument(id)).toMatchObject({ reason: "notJson", cutOff: true });
    expect(editorStore.getState().documentId).toBeNull();
    const { dialog } = sessionStore.getState();
    expect(dialog).toMatchObject({ name: "importRefused", data: { name: "Sample" } });
    expect(
      dialog?.name === "importRefused" && new TextDecoder().decode(dialog.data.bytes),
    ).toContain("stagecraft.pro");
  });

  it("tells of edits that are gone, once", async () => {
    const id = await createDocument(sample);
    for (const name of ["One", "Two", "Three"]) {
      run(setFields, { ids: ["stage1"], fields: { name } });
    }
    await leaveDocument();
    const raw = await openDB(DATABASE_NAME);
    await raw.delete("log", [id, 2]);
    raw.close();
    expect(await openDocument(id)).toBe("opened");
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("One");
    expect(lastToast()).toMatchObject({ tone: "bad", text: "actions.library.lostEdits" });
    run(setFields, { ids: ["stage1"], fields: { name: "Four" } });
    sessionStore.setState({ toasts: [] });
    await startAgain();
    expect(await openDocument(id)).toBe("opened");
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("Four");
    expect(lastToast()).toBeUndefined();
  });

  it("works without a database, and says that nothing is kept", async () => {
    await unloadLibrary();
    vi.stubGlobal("indexedDB", undefined);
    await loadLibrary();
    expect(storageStatus.getState().problem).toBe("unavailable");
    const id = await createDocument(sample);
    expect(editorStore.getState().saveState).toBe("memoryOnly");
    run(setFields, { ids: ["stage1"], fields: { name: "Changed" } });
    await leaveDocument();
    expect(await openDocument(id)).toBe("opened");
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("Changed");
  });

  it("works where the database opens and can’t be read, says that it is damaged and leaves it alone", async () => {
    const id = await createDocument(sample);
    await unloadLibrary();
    const reading = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
      throw new DOMException("unreadable", "UnknownError");
    });
    await loadLibrary();
    expect(storageStatus.getState().problem).toBe("damaged");
    expect(libraryStore.getState()).toEqual({ isLoaded: true, documents: [] });
    const other = await createDocument(sample);
    expect(editorStore.getState().saveState).toBe("memoryOnly");
    reading.mockRestore();
    storageStatus.setState({ problem: null });
    await startAgain();
    const { store } = await keeper();
    expect(await store.read(id)).not.toBeNull();
    expect(await store.read(other)).toBeNull();
  });

  it("opens a new document that could not be stored, and says so", async () => {
    const { store } = await keeper();
    store.close();
    await createDocument(sample);
    expect(editorStore.getState().saveState).toBe("failed");
    expect(editorStore.getState().document).not.toBeNull();
    await leaveDocument();
    expect(lastToast()).toMatchObject({ tone: "bad", text: "actions.library.notKept" });
    expect(lastToast()?.action).toBeDefined();
  });
});
