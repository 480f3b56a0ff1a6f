import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Another port and another build, so that several runs can go on side by side. */
const port = process.env["E2E_PORT"] ?? "4173";
const outDir = process.env["E2E_DIST"] ?? "dist";
const chromium = process.env["CHROMIUM_PATH"];

/**
 * Chromium that has no windows, where it lies beside the one that has them, as Debian's package
 * chromium-headless-shell does: the pages are the same, and a test takes a fifth less of the
 * processor.
 */
const windowless =
  chromium !== undefined && existsSync(`${chromium}-headless-shell`)
    ? `${chromium}-headless-shell`
    : chromium;

/** What the browser around the page does: closing and printing it, keeping it offline, holding to its policy. */
const ABOUT_THE_BROWSER = /(?:leaving|offline|outline|security)\.spec\.ts$/u;

/*
 * Each of the browser's windows loads two pages for its address bar, which nobody sees here, and
 * a test has a window of its own: a third of all the time. The switch replaces the one that
 * Playwright gives, so that what that list has for tests stands here as well.
 */
const FEATURES_OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/** How a browser is started: that at a path, or Playwright's own. */
function launchOptions(executablePath: string | undefined) {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--disable-background-networking",
      `--disable-features=${FEATURES_OFF.join(",")}`,
      // Without windows it would set letters on whole pixels, as no browser with windows does.
      "--font-render-hinting=none",
    ],
  };
}

/** The browser tests run on the built product, served as a user gets it. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: process.env["E2E_RESULTS"] ?? "../../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  reporter: [["list"]],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 20_000,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    colorScheme: "light",
    // Every page comes from the server; the tests of working offline allow them.
    serviceWorkers: "block",
    // Recording takes a third of the time: asked for when a failure is to be looked into.
    trace: process.env["E2E_TRACE"] === undefined ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "page",
      testIgnore: ABOUT_THE_BROWSER,
      use: { launchOptions: launchOptions(windowless) },
    },
    {
      name: "browser",
      testMatch: ABOUT_THE_BROWSER,
      use: { launchOptions: launchOptions(chromium) },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --outDir ${outDir}`,
    cwd: "../..",
    env: { PREVIEW_UNPACKED: "yes" },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
