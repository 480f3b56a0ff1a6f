// The whole test run: format, lint, types, dead code, unit tests, build, browser tests.
import { spawnSync } from "node:child_process";
import { chromiumOrInstall } from "./chromium.mjs";

const STEPS = [
  ["Format", "oxfmt", ["--check"]],
  [
    "Lint",
    "oxlint",
    ["--type-aware", "--deny-warnings", "src", "test", "vite.config.ts", "vite.cli.config.ts"],
  ],
  ["Types", "tsc", []],
  ["Dead code", "knip", []],
  ["Unit tests", "vitest", ["run"]],
  ["Build", "vite", ["build"]],
  ["Build of the command line", "vite", ["build", "-c", "vite.cli.config.ts"]],
  ["First load", "node", ["test/tools/firstLoad.mjs"]],
  ["Browser tests", "playwright", ["test", "-c", "test/e2e/playwright.config.ts"]],
];

const chromium = chromiumOrInstall();
for (const [title, command, args] of STEPS) {
  console.log(`\n── ${title} ──`);
  const started = Date.now();
  const { status } = spawnSync(...callOf(command, args), {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: chromium },
    shell: process.platform === "win32",
  });
  console.log(`${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    console.error(`\n${title} failed.`);
    process.exit(status ?? 1);
  }
}
console.log("\nAll green.");

function callOf(command, args) {
  return command === "node"
    ? [process.execPath, args]
    : ["npx", ["--no-install", command, ...args]];
}
