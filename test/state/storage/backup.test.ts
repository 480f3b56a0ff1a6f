import { describe, expect, it } from "vitest";
import { BACKUPS_KEPT, backupsIn } from "../../../src/state/storage/backup.ts";

/** What is to go wrong the next time. */
interface Fate {
  step: "none" | "write" | "close" | "move";
}

/** A folder as the browser has it: a file is there, empty, once its handle was asked for. */
function folderOf(files: Map<string, string>, fate: Fate): FileSystemDirectoryHandle {
  const breakAt = (step: Fate["step"]) =>
    fate.step === step
      ? Promise.reject(new DOMException("The page goes", "AbortError"))
      : Promise.resolve();
  const fileAt = (name: string) => ({
    kind: "file",
    createWritable: () => {
      let written = "";
      return Promise.resolve({
        write: async (text: string) => {
          await breakAt("write");
          written = text;
        },
        close: async () => {
          await breakAt("close");
          files.set(name, written);
        },
      });
    },
    move: async (to: string) => {
      await breakAt("move");
      files.set(to, files.get(name) ?? "");
      files.delete(name);
    },
    getFile: () =>
      Promise.resolve({ text: () => Promise.resolve(files.get(name)), lastModified: 5 }),
  });
  const own = {
    kind: "directory",
    keys: () => asyncOver([...files.keys()]),
    getFileHandle: (name: string, { create = false } = {}) => {
      if (create && !files.has(name)) files.set(name, "");
      return Promise.resolve(fileAt(name));
    },
    removeEntry: (name: string) => {
      files.delete(name);
      return Promise.resolve();
    },
  };
  const folder = {
    getDirectoryHandle: () => Promise.resolve(own),
    entries: () => asyncOver([["a", own]]),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of it as is used
  return folder as unknown as FileSystemDirectoryHandle;
}

async function* asyncOver<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  for (const value of values) yield await Promise.resolve(value);
}

describe("a backup in the private file system", () => {
  it.each(["write", "close", "move"] as const)(
    "that is cut off at the %s is not listed, and leaves the ones before it",
    async (step) => {
      const files = new Map<string, string>();
      const fate: Fate = { step: "none" };
      const backups = backupsIn(folderOf(files, fate));
      await backups.put({ id: "a", seq: 1 }, "one");
      fate.step = step;
      await expect(backups.put({ id: "a", seq: 2 }, "two")).rejects.toThrow("The page goes");
      expect((await backups.list()).get("a")).toEqual([{ id: "a", seq: 1 }]);
      expect((await backups.read({ id: "a", seq: 1 })).text).toBe("one");

      fate.step = "none";
      await backups.put({ id: "a", seq: 3 }, "three");
      expect([...files]).toEqual([
        ["1.json", "one"],
        ["3.json", "three"],
      ]);
    },
  );

  it("makes place for the next: so many are kept, the newest of them", async () => {
    const files = new Map<string, string>();
    const backups = backupsIn(folderOf(files, { step: "none" }));
    for (let seq = 1; seq <= BACKUPS_KEPT + 3; seq += 1) {
      await backups.put({ id: "a", seq }, `edit ${seq}`);
    }
    const listed = (await backups.list()).get("a") ?? [];
    expect(listed.map(({ seq }) => seq)).toEqual([8, 7, 6, 5, 4]);
    expect((await backups.read({ id: "a", seq: 8 })).text).toBe("edit 8");
  });
});
