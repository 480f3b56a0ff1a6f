import type { Browser } from "@playwright/test";
import { z } from "zod";
import { seededDocument } from "./documents.ts";
import { bringIn, CONTEXT } from "./pages.ts";
import { table } from "./report.ts";

const NODES = 300;

export interface PaperDialogFigures {
  readonly nodes: number;
  /** From the key to the pages that are shown, and from the button to the file, in milliseconds. */
  readonly shown: number;
  readonly saved: number;
  /**
   * The longest work of the page's thread in one go, in milliseconds that it had a processor:
   * while the dialog opens and shows the pages, and while the file is made. The last piece of
   * that hands it over.
   */
  readonly blockShown: number;
  readonly blockSaved: number;
  /** The longest but one while the file is made. */
  readonly blockBefore: number;
}

/** The report of a process in the product: previewed, then saved as a PDF. */
export async function measurePaperDialog(
  browser: Browser,
  address: string,
): Promise<PaperDialogFigures> {
  const context = await browser.newContext(CONTEXT);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await bringIn(page, address, seededDocument(NODES));
  await page.locator("[data-canvas]:not([data-routing])").waitFor();
  await page.waitForTimeout(2_000);

  const save = page.getByRole("dialog").getByRole("button", { name: "Save as PDF" });
  const shown = await traced(browser, page, async () => {
    await page.locator("[data-canvas]").focus();
    await page.keyboard.press("Control+p");
    await page.locator("[role=dialog] [role=option]").first().waitFor();
    await page.waitForTimeout(1_000);
  });
  const saved = await traced(browser, page, async () => {
    const file = page.waitForEvent("download");
    await save.click();
    await (await file).path();
  });
  await context.close();
  const [blockSaved = 0, blockBefore = 0] = saved.blocks;
  return {
    nodes: NODES,
    shown: shown.time - 1_000,
    saved: saved.time,
    blockShown: shown.blocks[0] ?? 0,
    blockSaved,
    blockBefore,
  };
}

export function paperDialogTable(figures: PaperDialogFigures): string {
  const { nodes, shown, saved, blockShown, blockSaved, blockBefore } = figures;
  return table(
    [
      "PDF dialog (ms)",
      "pages shown",
      "file saved",
      "longest block while shown",
      "while saved",
      "the next longest",
    ],
    [
      [
        `${nodes} nodes`,
        ...[shown, saved, blockShown, blockSaved, blockBefore].map((value) => value.toFixed(0)),
      ],
    ],
  );
}

const trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(),
      args: z.object({ name: z.unknown() }).partial().optional(),
    }),
  ),
});

/** How long something took, and how long the page's thread worked at each of its tasks, longest first. */
async function traced(
  browser: Browser,
  page: Parameters<Browser["startTracing"]>[0],
  deed: () => Promise<void>,
): Promise<{ readonly time: number; readonly blocks: readonly number[] }> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const start = performance.now();
  await deed();
  const time = performance.now() - start;
  const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString()));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const blocks = traceEvents
    .filter(({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
  return { time, blocks };
}
