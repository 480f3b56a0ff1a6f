import { describe, expect, it, vi } from "vitest";
import { createParts, type Factory, type Parts } from "../../src/loading/parts.ts";

/** Files that hand in their code when they are fetched; those of the last list can't be had once. */
function begin(
  files: Readonly<Record<string, { readonly imports?: readonly string[]; readonly code: Factory }>>,
  failing: readonly string[] = [],
): { parts: Parts; fetched: string[] } {
  const fetched: string[] = [];
  const imports = Object.fromEntries(
    Object.entries(files).map(([name, { imports: some = [] }]) => [name, some]),
  );
  const toFail = new Set(failing);
  const parts = createParts(imports, async (name) => {
    fetched.push(name);
    await Promise.resolve();
    if (toFail.delete(name)) throw new Error(`${name} can't be fetched`);
    const file = files[name];
    if (file !== undefined) parts.define(name, file.code);
  });
  return { parts, fetched };
}

const FILES = {
  "base.js": {
    code: (_partAt, exports) => {
      exports["value"] = 2;
    },
  },
  "middle.js": {
    imports: ["base.js"],
    code: (partAt, exports) => {
      const base = partAt("./base.js");
      exports["double"] = () => Number(base["value"]) * 2;
    },
  },
  "page.js": {
    imports: ["middle.js", "base.js"],
    code: (partAt, exports, load) => {
      exports["double"] = partAt("./middle.js")["double"];
      exports["later"] = () => load("./later.js");
    },
  },
  "later.js": {
    imports: ["base.js"],
    code: (partAt, exports) => {
      exports["base"] = partAt("./base.js");
    },
  },
} satisfies Parameters<typeof begin>[0];

describe("the parts of the built page", () => {
  it("fetches what a part imports, once each, and runs nothing before it is asked for", async () => {
    const code = vi.fn<Factory>();
    const { parts, fetched } = begin({ ...FILES, "base.js": { code } });
    await Promise.all([parts.fetch(["page.js"]), parts.fetch(["middle.js"])]);
    expect(fetched.toSorted()).toEqual(["base.js", "middle.js", "page.js"]);
    expect(code).not.toHaveBeenCalled();
    parts.run("/assets/page.js");
    parts.run("./middle.js");
    expect(code).toHaveBeenCalledTimes(1);
  });

  it("gives every one who imports a part the same one", async () => {
    const { parts } = begin(FILES);
    await parts.fetch(["page.js"]);
    const page = parts.run("page.js") as { double: () => number; later: () => Promise<unknown> };
    expect(page.double()).toBe(4);
    expect(await page.later()).toEqual({ base: parts.run("base.js") });
    expect(((await page.later()) as { base: unknown }).base).toBe(parts.run("base.js"));
  });

  it("tells which parts were asked for when they were needed", async () => {
    const { parts } = begin(FILES);
    await parts.fetch(["page.js", "later.js"]);
    expect(parts.loaded()).toEqual([]);
    const { later } = parts.run("page.js") as { later: () => Promise<unknown> };
    await later();
    expect(parts.loaded()).toEqual(["later.js"]);
  });

  it("asks anew for a part that could not be fetched", async () => {
    const { parts, fetched } = begin(FILES, ["base.js"]);
    await expect(parts.fetch(["page.js"])).rejects.toThrow("base.js can't be fetched");
    expect(() => parts.run("page.js")).toThrow("base.js is not there");
    await parts.fetch(["page.js"]);
    expect(fetched.filter((name) => name === "base.js")).toHaveLength(2);
    expect(fetched.filter((name) => name === "page.js")).toHaveLength(1);
    expect(parts.run("page.js")).toHaveProperty("double");
  });

  it("says which file is none of its parts", async () => {
    const { parts } = begin(FILES);
    await expect(parts.fetch(["other.js"])).rejects.toThrow("other.js is no part of this page");
  });

  it("runs a part again that failed the first time", async () => {
    let times = 0;
    const code: Factory = (_partAt, exports) => {
      times += 1;
      if (times === 1) throw new Error("not yet");
      exports["times"] = times;
    };
    const { parts } = begin({ "page.js": { code } });
    await parts.fetch(["page.js"]);
    expect(() => parts.run("page.js")).toThrow("not yet");
    expect(parts.run("page.js")).toEqual({ times: 2 });
  });
});
