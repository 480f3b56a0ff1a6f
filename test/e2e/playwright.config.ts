import { defineConfig } from "@playwright/test";

/** Another port and another build, so that several runs can go on side by side. */
const port = process.env["E2E_PORT"] ?? "4173";
const outDir = process.env["E2E_DIST"] ?? "dist";
const chromium = process.env["CHROMIUM_PATH"];

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
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        `--disable-features=${FEATURES_OFF.join(",")}`,
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --outDir ${outDir}`,
    cwd: "../..",
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
