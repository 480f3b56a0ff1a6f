import type {
  Browser,
  BrowserContextOptions,
  CDPSession,
  LaunchOptions,
  Page,
} from "@playwright/test";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { installProbe } from "./probe.ts";

const executablePath = process.env["CHROMIUM_PATH"];

/** How a browser is started: that of the environment, or Playwright's own. */
export const LAUNCH: LaunchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox", "--enable-precise-memory-info"],
};

export const CONTEXT: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: "reduce",
  serviceWorkers: "block",
};

/** A page by itself, in a profile that has never been anywhere. */
export async function open(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext(CONTEXT);
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.addInitScript(installProbe);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, session };
}

/** Milliseconds from navigation until the diagram no longer changes, and no way is looked for. */
export async function paintedAt(page: Page): Promise<number> {
  await page.waitForFunction(
    () =>
      window.probe.painted > 0 &&
      performance.now() - window.probe.painted > 1_500 &&
      document.querySelector("[data-routing]") === null,
  );
  return page.evaluate(() => window.probe.painted);
}

/** Brings a document into the product, which then shows and keeps it. */
export async function bringIn(
  page: Page,
  product: string,
  document: ProcessDocument,
): Promise<void> {
  await page.goto(product);
  await page.getByTestId("import-file").setInputFiles({
    name: "bench.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeProcess(document)),
  });
  await page.locator("[data-canvas]").waitFor();
  await saved(page);
}

export async function saved(page: Page): Promise<void> {
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
}
