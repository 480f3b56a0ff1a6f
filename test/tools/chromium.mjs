// Finds Chromium: $CHROMIUM_PATH, Playwright's own, the system's; installs it where there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium that starts, or null. */
export function findChromium() {
  const places = [process.env["CHROMIUM_PATH"], playwrightsOwn(), ...SYSTEM];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** Finds Chromium, installing it if there is none; ends the process with one line if that fails. */
export function chromiumOrInstall() {
  const found = findChromium();
  if (found !== null) return found;
  console.log("No Chromium found: installing Playwright's own.");
  run("npx", ["playwright", "install", "chromium"]);
  const own = findChromium();
  if (own !== null) return own;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("Installing Debian's chromium.");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "chromium", "chromium-headless-shell"]);
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  console.error(
    "The browser tests need Chromium: install it, or set CHROMIUM_PATH to where it is, and run npm test again.",
  );
  process.exit(1);
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function run(command, args) {
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
}
