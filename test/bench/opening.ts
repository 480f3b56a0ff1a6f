import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { CONTEXT, LAUNCH, paintedAt } from "./pages.ts";
import { installProbe, quantile } from "./probe.ts";

/** From navigation to the painted document, in milliseconds. */
export interface Opening {
  /** In a page of its own, by a browser that was there before. */
  readonly painted: number;
  /** Loaded again by a page that had come to rest. */
  readonly again: number;
}

const TIMES = 3;
/** Visits before those that are measured: a browser keeps compiled only what is asked for again. */
const BEFORE = 1;
/** How long a page works on after it is painted, in milliseconds: checks, thumbnails, warming up. */
const UNTIL_REST = 2_000;

/**
 * Opens a page again and again as it is shipped, with its service worker where it has one, and as
 * readers do, whose browser keeps what it has fetched and compiled: a profile on disk. The median
 * of each kind.
 *
 * @param firstVisit goes there, and returns the address that is opened afterwards
 */
export async function measureOpening(
  firstVisit: (page: Page) => Promise<string>,
): Promise<Opening> {
  const profile = await mkdtemp(join(tmpdir(), "bench-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...LAUNCH,
    ...CONTEXT,
    serviceWorkers: "allow",
  });
  try {
    context.setDefaultTimeout(300_000);
    await context.addInitScript(installProbe);
    const painted: number[] = [];
    const again: number[] = [];
    const first = await context.newPage();
    const address = await firstVisit(first);
    await atRest(first);
    await first.close();
    for (let visit = 0; visit < BEFORE + TIMES; visit += 1) {
      const page = await context.newPage();
      await page.goto(address);
      const opened = await atRest(page);
      await page.reload();
      const reloaded = await atRest(page);
      await page.close();
      if (visit < BEFORE) continue;
      painted.push(opened);
      again.push(reloaded);
    }
    return { painted: quantile(painted, 0.5), again: quantile(again, 0.5) };
  } finally {
    await context.close();
    await rm(profile, { recursive: true });
  }
}

/**
 * When the document was painted, once the page has nothing left to do. A large one is painted
 * whole, its arrows drawn at a glance, before they get their ways.
 */
async function atRest(page: Page): Promise<number> {
  const changed = await paintedAt(page);
  await page.waitForTimeout(UNTIL_REST);
  return (await page.evaluate(() => window.probe.pictured)) || changed;
}
