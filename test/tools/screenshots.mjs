// Takes the pictures of the README from the built product: run `vite build` before it. With names
// as arguments, only those.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { preview, runnerImport } from "vite";
import { chromiumOrInstall } from "./chromium.mjs";

const RUNNER = { configFile: false, logLevel: "error" };
const OUT = "docs/screenshots";
const NOW = new Date("2027-02-15T09:00:00Z");
const outDir = process.env["E2E_DIST"];
const wanted = process.argv.slice(2);
const port = Number(process.env["E2E_PORT"] ?? 4173);

mkdirSync(OUT, { recursive: true });
const server = await preview({ preview: { port }, ...(outDir && { build: { outDir } }) });
const browser = await chromium.launch({
  executablePath: chromiumOrInstall(),
  args: ["--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text"],
});
try {
  await take("start", {}, async (page) => {
    await page.locator("article img").nth(4).waitFor();
  });
  await take("seven-stage", {}, openSevenStages);
  await take("seven-stage-dark", { colorScheme: "dark" }, openSevenStages);
  await take("seven-stage-persian", { locale: "fa-IR" }, openSevenStages);
  await take("seven-stage-russian", { locale: "ru-RU" }, openSevenStages);
  for (const colorScheme of ["light", "dark"]) {
    const suffix = colorScheme === "light" ? "" : "-dark";
    const preferences = { heat: "lost", flowWidths: "true" };
    await take(`heat${suffix}`, { colorScheme, preferences }, openSevenStages);
    await take(`grid${suffix}`, { colorScheme }, async (page) => {
      await openSevenStages(page);
      await page.getByRole("radio").nth(1).click();
      await page.locator('[role="grid"] [data-record-id]').first().waitFor();
    });
    await take(`large${suffix}`, { colorScheme }, openLarge);
  }
  for (const [name, options] of Object.entries({
    analysis: {},
    "analysis-dark": { colorScheme: "dark" },
    "analysis-persian": { locale: "fa-IR" },
  })) {
    await take(name, { ...options, viewport: { width: 1440, height: 1600 } }, openAnalysis);
  }
  for (const [name, options] of Object.entries({
    roadmap: {},
    "roadmap-persian": { locale: "fa-IR", colorScheme: "dark" },
  })) {
    await take(name, { ...options, viewport: { width: 1440, height: 1160 } }, openRoadmap);
  }
} finally {
  await browser.close();
  await server.close();
}

/** A picture in a browser context of its own, at a fixed time and without motion. */
async function take(name, { preferences = {}, ...options }, prepare) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  // As in a browser that promised to keep what is stored: no banner about it.
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => true;
    StorageManager.prototype.persist = async () => true;
  });
  await page.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept))
      localStorage.setItem(`stagecraft.${key}`, value);
  }, preferences);
  await page.goto(`http://localhost:${port}/`);
  await prepare(page);
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${OUT}/${name}.png`, animations: "disabled", caret: "hide" });
  console.log(`${OUT}/${name}.png`);
  await context.close();
}

/** The first template is the seven-stage process, whatever the language. */
async function openSevenStages(page) {
  await page.locator("section li button").first().click();
  await page.locator('[data-record-id="stage-needs"]').waitFor();
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
}

/** What the seven-stage process yields, once all of it is worked out. */
async function openRoadmap(page) {
  await openSevenStages(page);
  await page.getByRole("radio").last().click();
  await page.locator("#roadmap-part-suggestions li").first().waitFor();
}

async function openAnalysis(page) {
  await openSevenStages(page);
  await page.getByRole("radio").nth(2).click();
  await page.getByTestId("analysis").waitFor();
  await page.getByTestId("stages").waitFor();
  await page.getByTestId("best-change").waitFor();
}

/** A process of 300 nodes, seen whole. */
async function openLarge(page) {
  const { module: documents } = await runnerImport(resolve("test/bench/documents.ts"), RUNNER);
  const { module: exchange } = await runnerImport(
    resolve("src/core/exchange/stagecraft/write.ts"),
    RUNNER,
  );
  const text = exchange.writeProcess(documents.seededDocument(300));
  await page.getByTestId("import-file").setInputFiles({
    name: "large.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.locator("[data-overview][data-drawn]").waitFor();
  await page.locator("[data-canvas]:not([data-routing])").waitFor();
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  await page.locator('[class*="_toast_"] button').click();
}
