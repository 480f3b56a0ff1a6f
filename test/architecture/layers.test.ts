import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { LAYERS } from "./layers.ts";
import { DEEPEST, lintSettingsText } from "./lintSettings.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FIXTURE = join(import.meta.dirname, "fixture");

describe("the layers", () => {
  it("are what the lint settings are made from", () => {
    expect(readFileSync(join(ROOT, ".oxlintrc.json"), "utf8")).toBe(lintSettingsText());
  });

  it("cover every source file, at every depth", () => {
    const uncovered = sourceFiles().filter((file) => {
      const folder = file.split("/").slice(0, -1).join("/");
      const layer = LAYERS.find(
        (candidate) => folder === candidate.folder || folder.startsWith(`${candidate.folder}/`),
      );
      if (layer === undefined) return !["main.tsx", "policy.ts", "vite-env.d.ts"].includes(file);
      return folder.split("/").length - layer.folder.split("/").length > DEEPEST;
    });
    expect(uncovered).toEqual([]);
  });

  it.each([
    ["src/core/process/bad.ts", "no-restricted-imports", 3],
    ["src/core/process/bad.ts", "no-restricted-properties", 2],
    ["src/core/process/bad.ts", "no-restricted-globals", 1],
    ["src/ui/canvas/nodes/bad.tsx", "no-restricted-imports", 1],
    ["src/state/bad.ts", "no-restricted-imports", 2],
  ])("forbid what %s does (%s, %i times)", (file, rule, times) => {
    const found = lintFixture().filter(
      (diagnostic) => diagnostic.file === file && diagnostic.rule.includes(`(${rule})`),
    );
    expect(found).toHaveLength(times);
  });
});

interface Diagnostic {
  readonly file: string;
  readonly rule: string;
}

let linted: readonly Diagnostic[] | null = null;

/** Lints the deliberately bad files with the project's own settings, in a folder of their own. */
function lintFixture(): readonly Diagnostic[] {
  if (linted !== null) return linted;
  const folder = mkdtempSync(join(tmpdir(), "stagecraft-layers-"));
  try {
    cpSync(FIXTURE, folder, { recursive: true });
    const settings: Record<string, unknown> = JSON.parse(lintSettingsText());
    delete settings["ignorePatterns"];
    delete settings["$schema"];
    writeFileSync(join(folder, ".oxlintrc.json"), JSON.stringify(settings));
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, "node_modules/oxlint/bin/oxlint"), "--format=json", "src"],
      { cwd: folder, encoding: "utf8" },
    );
    const report: { diagnostics: { filename: string; code: string }[] } = JSON.parse(stdout);
    linted = report.diagnostics.map(({ filename, code }) => ({
      file: filename.split(sep).join("/"),
      rule: code,
    }));
    return linted;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sourceFiles(): string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) =>
      relative(join(ROOT, "src"), join(entry.parentPath, entry.name)).split(sep).join("/"),
    );
}
