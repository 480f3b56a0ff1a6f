import type { Locator, Page } from "@playwright/test";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { seededDocument } from "../bench/documents.ts";
import { openPdf } from "../kit/openPdf.ts";
import { axeFaults } from "./kit/axe.ts";
import { bytesOf } from "./kit/download.ts";
import { expect, test } from "./kit/test.ts";

/*
 * What is chosen for a report is what the PDF and the printer get: the pages that are shown.
 */

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
  expect(await axeFaults(page)).toEqual([]);

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

test("the page goes on being drawn while a report of 300 nodes is made, and it can be cancelled", async ({
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
  const shares = await shownProgress(page);
  const download = page.waitForEvent("download", { timeout: 120_000 });
  await dialog.getByRole("button", { name: "Save as PDF" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await dialog.getByRole("button", { name: "Save as PDF" }).click();
  const pdf = await openPdf(await bytesOf(await download));
  expect(pdf.numPages).toBeGreaterThan(10);
  expect(new Set(await shares()).size).toBeGreaterThan(2);
});

/** How far it was said to be at each frame from now on. */
async function shownProgress(page: Page): Promise<() => Promise<readonly number[]>> {
  const shown = await page.evaluateHandle(() => {
    const values: number[] = [];
    const look = () => {
      const bar = document.querySelector("progress");
      if (bar !== null) values.push(bar.value);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return values;
  });
  return () => shown.jsonValue();
}
