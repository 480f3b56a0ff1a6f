import { chromium } from "@playwright/test";
import { LAUNCH } from "./pages.ts";
import { measurePaper, paperTable } from "./paper.ts";
import { measurePaperDialog, paperDialogTable } from "./paperDialog.ts";
import { openSites } from "./sites.ts";

/** Measures the PDF of a large process by itself: in Node, and in the product's own dialog. */
export async function main(): Promise<void> {
  console.log(`${paperTable(await measurePaper())}\n`);
  const sites = await openSites(new Map());
  const browser = await chromium.launch(LAUNCH);
  try {
    console.log(paperDialogTable(await measurePaperDialog(browser, sites.product)));
  } finally {
    await browser.close();
    await sites.close();
  }
}
