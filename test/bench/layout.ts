import type { Browser, Page } from "@playwright/test";
import { open, paintedAt } from "./pages.ts";
import type { Sites } from "./sites.ts";

/**
 * From the key to the painted layout, as a user waits for it, and the longest block of the page
 * from then until the diagram no longer changes. The document is another one when its saving
 * begins: what is painted before that is the old diagram in another view.
 */
export async function layoutTime(page: Page): Promise<{ time: number; block: number }> {
  await page.locator("[data-canvas]").focus();
  await page.waitForFunction(() => performance.now() - window.probe.painted > 1_000);
  const done = page.evaluate(
    () =>
      new Promise<{ time: number; block: number }>((resolve) => {
        const start = performance.now();
        let last = start;
        let block = 0;
        const beat = setInterval(() => {
          const now = performance.now();
          block = Math.max(block, now - last - 4);
          last = now;
        }, 4);
        let takenOver = 0;
        const observer = new MutationObserver(() => (takenOver ||= performance.now()));
        const saveState = document.querySelector('[data-testid="save-state"]');
        if (saveState !== null) observer.observe(saveState, { attributes: true });
        let time = 0;
        const look = () => {
          const { painted } = window.probe;
          const isPainted = takenOver > 0 && painted > takenOver;
          if (isPainted) time ||= painted - start;
          if (isPainted && performance.now() - painted > 2_000) {
            clearInterval(beat);
            observer.disconnect();
            resolve({ time, block });
          } else setTimeout(look, 4);
        };
        look();
      }),
  );
  await page.keyboard.press("Control+Shift+L");
  return done;
}

/** ELK as it comes, in a page of its own: the first call with the loading of its script, then another. */
export async function measureElk(
  browser: Browser,
  sites: Sites,
  size: number,
): Promise<{ readonly cold: number; readonly warm: number }> {
  const { page } = await open(browser);
  await page.goto(`${sites.bare}?nodes=${size}`);
  await paintedAt(page);
  const layOut = () => page.evaluate(async () => (await window.layOut?.()) ?? 0);
  const cold = await layOut();
  const warm = await layOut();
  await page.context().close();
  return { cold, warm };
}
