import type { Locator, Page } from "@playwright/test";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";
import { type ProcessDocument, processOf } from "../../src/core/process/document.ts";
import { inLanguage, languagesOf } from "../../src/core/process/inLanguage.ts";
import { openPdf } from "../kit/openPdf.ts";
import { axeFaults } from "./kit/axe.ts";
import type { Editor } from "./kit/editor.ts";
import { expect, test } from "./kit/test.ts";

/*
 * A process in English gets its texts in Finnish and Persian, side by side, and leaves in Persian.
 */

function dialogOf(page: Page): Locator {
  return page.getByRole("dialog", { name: "Texts in several languages" });
}

async function addLanguage(page: Page, name: string): Promise<void> {
  await dialogOf(page).getByRole("combobox", { name: "Add a language" }).fill(name);
  await page.getByRole("option", { name, exact: true }).click();
  await expect(dialogOf(page).getByRole("columnheader").filter({ hasText: name })).toBeVisible();
}

/** The text of a record in a language, by the words that a screen reader says. */
function cell(page: Page, field: string, record: string, language: string): Locator {
  return dialogOf(page).getByRole("textbox", {
    name: `${field}, ${record}, ${language}`,
    exact: true,
  });
}

async function exported(editor: Editor): Promise<ProcessDocument> {
  const { bytes } = await editor.export("Export as JSON");
  const read = readProcess(new Uint8Array(bytes), { newId: () => "fresh" });
  if (!read.ok) throw new Error(read.error.reason);
  expect(read.value.repairs).toEqual([]);
  return read.value.document;
}

test("texts in Finnish and Persian are written beside the own ones, undone, and exported", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Three stages");
  const [stage] = (await editor.document()).stage.values();
  if (stage === undefined) throw new Error("The template has no stage");
  const { id, name } = stage;
  const record = `Stage · ${name}`;

  await editor.run("Texts in several languages");
  await addLanguage(page, "Finnish");
  await addLanguage(page, "Persian");

  // By mouse: a click into the text, and one beside it.
  await cell(page, "Name", record, "Finnish").click();
  await page.keyboard.type("Kartoita");
  await cell(page, "Purpose", record, "Finnish").click();
  // By keyboard: Tab leads along the row, Enter down the column, Alt with an arrow back up.
  await page.keyboard.type("Ymmärrä tarve");
  await cell(page, "Name", record, "Finnish").focus();
  await page.keyboard.press("Tab");
  await expect(cell(page, "Name", record, "Persian")).toBeFocused();
  await page.keyboard.type("شناخت نیاز");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Purpose", record, "Persian")).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(cell(page, "Name", record, "Persian")).toHaveValue("شناخت نیاز");
  await expect(cell(page, "Name", record, "Persian")).toHaveCSS("direction", "rtl");

  const said = await editor.document();
  expect(languagesOf(said)).toEqual(["en", "fi", "fa"]);
  expect(said.stage.get(id)).toMatchObject({ name, purpose: stage.purpose });
  expect(inLanguage(said, "fi").stage.get(id)).toMatchObject({
    name: "Kartoita",
    purpose: "Ymmärrä tarve",
  });

  // The own text changes: what was made from it is out of date, until it is said to be right.
  await cell(page, "Name", record, "English").fill("Understand");
  await page.keyboard.press("Enter");
  const renamed = "Stage · Understand";
  const finnish = cell(page, "Name", renamed, "Finnish").locator("..");
  await expect(finnish).toContainText(name);
  expect(await axeFaults(page, '[role="dialog"]')).toEqual([]);
  await dialogOf(page).getByText("Missing or out of date").click();
  await expect(cell(page, "Name", renamed, "Finnish")).toBeVisible();
  await finnish.getByRole("button", { name: "Still right" }).click();
  await expect(finnish).not.toContainText(name);
  await dialogOf(page).getByText("All", { exact: true }).click();

  // A column from a spreadsheet, from one text downwards.
  await cell(page, "Name", renamed, "Finnish").focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", 'Kartoitus\n"Tarve\nja budjetti"\n');
    data.setData("text/html", "<table></table>");
    const paste = new ClipboardEvent("paste", {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(paste);
  });
  await expect(cell(page, "Purpose", renamed, "Finnish")).toHaveValue("Tarve\nja budjetti");
  const undo = dialogOf(page).getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(cell(page, "Name", renamed, "Finnish")).toHaveValue("Kartoita");
  await expect(cell(page, "Purpose", renamed, "Finnish")).toHaveValue("Ymmärrä tarve");

  // A language goes with its texts, and comes back with them.
  await dialogOf(page).getByRole("button", { name: "Remove Finnish with its texts" }).click();
  await expect(dialogOf(page).getByRole("textbox", { name: /, Finnish$/ })).toHaveCount(0);
  expect(languagesOf(await editor.document())).toEqual(["en", "fa"]);
  await undo.click();
  await page.keyboard.press("Escape");
  await expect(dialogOf(page)).toHaveCount(0);

  const file = await exported(editor);
  expect(processOf(file).language).toBe("en");
  expect(inLanguage(file, "fi").stage.get(id)?.name).toBe("Kartoita");

  // What leaves in Persian has Persian texts, labels and digits; the interface stays English.
  await editor.run("Language of exported documents");
  const choice = page.getByRole("dialog", { name: "Language of exported documents" });
  await choice.getByRole("button", { name: /Language of exported documents/ }).click();
  await page.getByRole("option", { name: "Persian", exact: true }).click();
  await choice.getByRole("button", { name: "Use this language" }).click();
  const { bytes: svg } = await editor.export("Export as SVG picture");
  expect(svg.toString()).toContain('xml:lang="fa"');
  expect(svg.toString()).toContain("شناخت نیاز");
  const { bytes: roadmap } = await editor.export("Export the roadmap as Markdown");
  expect(roadmap.toString()).toContain("شناخت نیاز");
  const { bytes: pdf } = await editor.export("Export as PDF");
  const opened = await openPdf(pdf);
  const { items } = await (await opened.getPage(1)).getTextContent();
  expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toMatch(/[۰-۹]/u);
  expect(languagesOf(await exported(editor))).toEqual(["en", "fi", "fa"]);
});
