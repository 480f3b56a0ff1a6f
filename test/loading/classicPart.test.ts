import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { classicPart } from "../../src/loading/classicPart.ts";
import { createParts, type Factory, type Namespace } from "../../src/loading/parts.ts";

interface Module {
  readonly code: string;
  readonly imports?: readonly string[];
  readonly later?: readonly string[];
}

/** Runs modules as the page does once the build has made scripts of them. */
async function pageOf(modules: Readonly<Record<string, Module>>) {
  const scripts = new Map<string, string>();
  for (const [name, { code, later = [] }] of Object.entries(modules)) {
    scripts.set(name, await classicPart(name, code, later));
  }
  const imports = Object.fromEntries(
    Object.entries(modules).map(([name, { imports: some = [] }]) => [name, some]),
  );
  const parts = createParts(imports, async (name) => {
    const handIn = runInThisContext(
      `((stagecraftParts) => { ${scripts.get(name) ?? ""} })`,
    ) as (given: { define: (name: string, factory: Factory) => void }) => void;
    handIn(parts);
  });
  return {
    scripts,
    open: async (name: string): Promise<Namespace> => {
      await parts.fetch([name]);
      return parts.run(name);
    },
  };
}

describe("a module as a script of the old kind", () => {
  it("exports and imports what the module does, under their own names", async () => {
    const { open } = await pageOf({
      "a.js": { code: "const one = 1; function two() { return 2 } export { one as x, two as y };" },
      "b.js": {
        code: 'import { x as first, y as second } from "./a.js"; export const sum = first + second(); export default "b";',
        imports: ["a.js"],
      },
    });
    expect(await open("b.js")).toMatchObject({ sum: 3, default: "b" });
  });

  it("keeps alive what the module changes after it has run", async () => {
    const { open } = await pageOf({
      "a.js": {
        code: "let count = 0; function more() { count += 1 } export { count as c, more as m };",
      },
      "b.js": {
        code: 'import { c, m } from "./a.js"; export const next = () => { m(); return c };',
        imports: ["a.js"],
      },
    });
    const { next } = (await open("b.js")) as { next: () => number };
    expect([next(), next()]).toEqual([1, 2]);
  });

  it.each(['import("./a.js")', "import(`./a.js`)", "import( './a.js' )"])(
    "loads later by %s what the module imports when it is needed",
    async (loading) => {
      const { open, scripts } = await pageOf({
        "a.js": { code: "export const x = 1;" },
        "b.js": {
          code: `export const get = () => ${loading}.then(({ x }) => x);`,
          later: ["a.js"],
        },
      });
      expect(scripts.get("b.js")).not.toContain("import(");
      const { get } = (await open("b.js")) as { get: () => Promise<number> };
      expect(await get()).toBe(1);
    },
  );

  it("leaves words alone that only look like an import", async () => {
    const { open } = await pageOf({
      "b.js": { code: "export const words = \"import('./c.js')\";", later: ["a.js"] },
    });
    expect(await open("b.js")).toMatchObject({ words: "import('./c.js')" });
  });

  it("is as strict as a module", async () => {
    const { open } = await pageOf({
      "a.js": { code: "export const self = (function () { return this })();" },
    });
    expect(await open("a.js")).toHaveProperty("self", undefined);
  });

  it("shares no name with another script but the one it hands its code to", async () => {
    const { scripts } = await pageOf({ "a.js": { code: "const name = 1; export { name as x };" } });
    expect(scripts.get("a.js")).toMatch(/^stagecraftParts\.define\("a\.js",\(function\(.*\)\);$/su);
  });
});
