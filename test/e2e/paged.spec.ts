import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { z } from "zod";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { seededDocument } from "../bench/documents.ts";
import { openPdf } from "../kit/openPdf.ts";
import { bytesOf } from "./kit/download.ts";
import { expect, test } from "./kit/test.ts";

/*
 * What is chosen for a report is what the PDF and the printer get: the pages that are shown.
 */

/** How long the page may work at one thing while a file is made, in milliseconds. */
const LONGEST_BLOCK = 50;

function dialogOf(page: Page): Locator {
  return page.getByRole("dialog", { name: "PDF and print" });
}

/** How many pages there are, once they are those that were asked for. */
async function pageCount(page: Page): Promise<number> {
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("button", { name: "Save as PDF" })).toBeEnabled({
    timeout: 60_000,
  });
  return dialog.getByRole("option").count();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await dialogOf(page).getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

async function savedPdf(page: Page) {
  const download = page.waitForEvent("download", { timeout: 60_000 });
  await dialogOf(page).getByRole("button", { name: "Save as PDF" }).click();
  return openPdf(await bytesOf(await download));
}

test("the pages that are shown are saved and printed: paper, parts, language, sheets", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Three stages");
  await editor.press("Control+p");
  const dialog = dialogOf(page);
  const all = await pageCount(page);
  expect(all).toBeGreaterThan(4);

  // Turned through by keys.
  await dialog.getByRole("option", { name: "Page 1", exact: true }).focus();
  await page.keyboard.press("End");
  await expect(dialog.getByRole("status")).toHaveText(`Page ${all} of ${all}`);
  await page.keyboard.press("ArrowLeft");
  await expect(dialog.getByRole("img")).toHaveAccessibleName(`Preview: Page ${all - 1} of ${all}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
  ).toEqual([]);

  await choose(page, "Paper", "US Letter");
  for (const part of ["Cover", "Contents", "Findings"]) {
    await dialog.getByRole("switch", { name: part }).press("Space");
  }
  await choose(page, "Language", "Svenska");
  await choose(page, "Diagram", "Across sheets");
  await choose(page, "Size", "100%");
  const count = await pageCount(page);
  const pdf = await savedPdf(page);
  expect(pdf.numPages).toBe(count);
  const { view } = await pdf.getPage(1);
  expect(view.slice(2).toSorted((a = 0, b = 0) => a - b)).toEqual([612, 792]);
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: "sv" });
  await expect(dialog).toBeHidden();

  // The choices are kept, and printed are the same pages.
  await page.reload();
  await editor.press("Control+p");
  expect(await pageCount(page)).toBe(count);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-asked-to-print", "");
  });
  await dialog.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body[data-asked-to-print]")).toBeAttached();
  const paper = await openPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(paper.numPages).toBe(count);
  const sizes = await Promise.all(
    [pdf, paper].map(async (file) => (await file.getPage(2)).view.map(Math.round)),
  );
  expect(sizes[1]).toEqual(sizes[0]);
  await expect(page.locator("[data-report]")).toHaveCount(0);
});

test("a report of 300 nodes does not hold the page up, and can be cancelled", async ({
  editor,
  page,
  start,
}) => {
  test.setTimeout(300_000);
  await start.open();
  await start.importFile("300.stagecraft.json", writeProcess(seededDocument(300)));
  await expect(editor.canvas).toBeVisible();
  await editor.run("Export as PDF");
  const dialog = dialogOf(page);
  expect(await pageCount(page)).toBeGreaterThan(10);
  // Anew, on other paper, and then the file.
  await choose(page, "Paper", "A3");
  await pageCount(page);
  const work = await watchedWork(page);
  const download = page.waitForEvent("download", { timeout: 120_000 });
  await dialog.getByRole("button", { name: "Save as PDF" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await dialog.getByRole("button", { name: "Save as PDF" }).click();
  const pdf = await openPdf(await bytesOf(await download));
  expect(pdf.numPages).toBeGreaterThan(10);
  const long = (await work()).filter((milliseconds) => milliseconds > LONGEST_BLOCK);
  // One of them hands the file over.
  expect(long.length, `blocks of ${long.join(", ")} ms`).toBeLessThanOrEqual(1);
});

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

/**
 * How long the page's thread worked at each of its tasks from now on, in milliseconds: the time
 * that it had a processor, since other programs on the machine hold it up as well.
 */
async function watchedWork(page: Page): Promise<() => Promise<readonly number[]>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  return async () => {
    const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString()));
    const threads = new Set(
      traceEvents
        .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = traceEvents.filter(
      ({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid} ${tid}`),
    );
    expect(tasks.length).toBeGreaterThan(100);
    return tasks.map(({ tdur = 0 }) => Math.round(tdur / 1000));
  };
}
