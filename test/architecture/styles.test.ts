import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" });

interface Use {
  readonly file: string;
  readonly sheet: string;
  readonly classes: ReadonlySet<string>;
}

/** The classes of its style sheets that a file names. One that is computed would be missed. */
const uses: readonly Use[] = files
  .filter((file) => /\.tsx?$/u.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const imports = text.matchAll(/import (\w+) from "([^"]+\.module\.css)"/gu);
    return [...imports].map(([, name = "", path = ""]) => {
      const named = text.matchAll(new RegExp(`\\b${name}\\.(?!module\\b)(\\w+)`, "gu"));
      return {
        file,
        sheet: normalize(join(file, "..", path)),
        classes: new Set([...named].map(([, found = ""]) => found)),
      };
    });
  });

function classesOf(sheet: string): Set<string> {
  const rules = readFileSync(join(root, sheet), "utf8")
    .replaceAll(/\/\*.*?\*\//gsu, "")
    .replaceAll(/:global\([^)]*\)/gu, "");
  return new Set(
    [...rules.matchAll(/(?<![\w)])\.([A-Za-z_][\w-]*)/gu)].map(([, name = ""]) => name),
  );
}

const sheets = new Map(
  files.filter((file) => file.endsWith(".module.css")).map((file) => [file, classesOf(file)]),
);

test("a class that is used is in its style sheet", () => {
  expect(uses.length).toBeGreaterThan(100);
  const missing = uses.flatMap(({ file, sheet, classes }) =>
    [...classes]
      .filter((name) => sheets.get(sheet)?.has(name) !== true)
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("a class of a style sheet is used", () => {
  const idle = [...sheets].flatMap(([sheet, classes]) => {
    const used = new Set(uses.flatMap((use) => (use.sheet === sheet ? [...use.classes] : [])));
    return [...classes].filter((name) => !used.has(name)).map((name) => `${sheet}: ${name}`);
  });
  expect(idle).toEqual([]);
});
