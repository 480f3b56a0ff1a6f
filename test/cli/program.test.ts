import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { forecast } from "../../src/core/analysis/forecast.ts";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";

const ROOT = join(import.meta.dirname, "../..");
const SEVEN = join(ROOT, "templates/seven-stage.stagecraft.json");
const folder = mkdtempSync(join(tmpdir(), "stagecraft-cli-"));
const program = join(folder, "stagecraft.js");

beforeAll(async () => {
  await build({
    root: ROOT,
    configFile: join(ROOT, "vite.cli.config.ts"),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: false },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The built program in a folder with nothing beside it. */
function stagecraft(args: readonly string[], input?: Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    cwd: folder,
    input,
  });
  return { code: status, out: stdout, errors: stderr };
}

it("gives the figures that core gives, to the last digit, of a file or of its input", () => {
  const bytes = readFileSync(SEVEN);
  const read = readProcess(bytes, { newId: () => "new" });
  if (!read.ok) throw new Error(read.error.reason);
  const { figures } = forecast(read.value.document);
  const { code, out, errors } = stagecraft(["forecast", SEVEN, "--json"]);
  expect([code, errors]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({ process: "B2B process, seven stages", figures });
  const piped = stagecraft(["forecast", "-", "--json"], bytes);
  expect(JSON.parse(piped.out)).toMatchObject({ file: "-", figures });
});

it("ends with the code of what is wrong, and nothing of its insides", () => {
  const missing = stagecraft(["check", "nowhere.json"]);
  expect(missing).toEqual({ code: 3, out: "", errors: "nowhere.json is not there.\n" });
  const aFolder = stagecraft(["check", "."]);
  expect(aFolder).toEqual({ code: 3, out: "", errors: ". can't be read (EISDIR).\n" });
});

it("says its version, and can be called by its name", () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's own description
  const about = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly version: string;
    readonly bin: Readonly<Record<string, string>>;
  };
  expect(stagecraft(["--version"]).out).toBe(`${about.version}\n`);
  expect(about.bin["stagecraft"]).toBe("build/stagecraft.js");
  expect(readFileSync(program, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
});

it("does no harm to a reader who goes early", () => {
  const command = `"${process.execPath}" "${program}" forecast "${SEVEN}" --json | head -n 1`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([0, "{\n", ""]);
});
