import { readFile } from "node:fs/promises";
import { expect, test } from "./kit/test.ts";

const NAME = "Three-stage sales process";

async function templateText(name: string): Promise<string> {
  return readFile(new URL(`../../templates/${name}.stagecraft.json`, import.meta.url), "utf8");
}

test("the list shows each process with its picture, newest first", async ({ editor, start }) => {
  await editor.startFrom("Three stages");
  await editor.page.getByRole("button", { name: "All processes" }).click();
  const card = start.card(NAME);
  await expect(card).toContainText("Changed");
  const picture = card.locator("img");
  await expect(picture).toHaveAttribute("src", /^blob:/);
  await expect
    .poll(() =>
      picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    )
    .toBeGreaterThan(0);
  await start.use("Blank process");
  await editor.page.getByRole("button", { name: "All processes" }).click();
  await expect(editor.page.getByRole("button", { name: /^Open “/ })).toHaveCount(2);
  await expect(editor.page.getByRole("button", { name: /^Open “/ }).first()).toHaveAccessibleName(
    "Open “New process”",
  );
});

test("a process is renamed, duplicated, deleted and brought back", async ({
  editor,
  start,
  page,
}) => {
  await editor.startFrom("Three stages");
  const first = await editor.document();
  await page.getByRole("button", { name: "All processes" }).click();

  await start.choose(NAME, "Rename");
  const dialog = page.getByRole("dialog", { name: "Rename the process" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("Short sales");
  await dialog.getByRole("button", { name: "Rename" }).click();
  await expect(start.card("Short sales")).toBeVisible();

  await start.choose("Short sales", "Duplicate");
  await expect(start.card("Copy of Short sales")).toBeVisible();
  await start.choose("Short sales", "Delete");
  await expect(start.card("Short sales")).toBeHidden();
  await page.reload();
  await expect(start.card("Copy of Short sales")).toBeVisible();
  await expect(start.card("Short sales")).toBeHidden();

  await start.choose("Copy of Short sales", "Delete");
  await expect(start.card("Copy of Short sales")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(start.card("Copy of Short sales").locator("img")).toBeVisible();
  await start.openDocument("Copy of Short sales");
  const copy = await editor.document();
  expect(copy.stage).toEqual(first.stage);
  expect(copy.flow).toEqual(first.flow);
  await expect(page.getByRole("textbox", { name: "Name of the process" })).toHaveValue(
    "Copy of Short sales",
  );

  // Loaded anew it is opened before the list is there; left, it can be opened again.
  await editor.reload();
  await page.getByRole("button", { name: "All processes" }).click();
  await start.openDocument("Copy of Short sales");
  expect(await editor.document()).toEqual(copy);
});

test("an exported file is imported as it was", async ({ editor, start, page }) => {
  await editor.startFrom("Seven-stage B2B process");
  await editor.rename("stage-pitch", "Show and tell");
  const before = await editor.document();
  const { name, bytes } = await editor.export("Export as JSON");
  await page.getByRole("button", { name: "All processes" }).click();
  expect(await start.exportJson("B2B process, seven stages")).toEqual(bytes);
  await start.importFile(name, bytes);
  await expect(editor.element("stage-pitch")).toContainText("Show and tell");
  expect(await editor.document()).toEqual(before);
  // As the same bytes, too.
  expect((await editor.export("Export as JSON")).bytes).toEqual(bytes);
});

test("changes outlive the page, also the very last one", async ({ editor, page }) => {
  await editor.startFrom("Three stages");
  await editor.rename("stage-qualify", "First talk");
  await editor.select("end-lost");
  await editor.press("Delete");
  // Left at once, without waiting for anything.
  await page.reload();
  await expect(editor.element("stage-qualify")).toContainText("First talk");
  await expect(editor.element("end-lost")).toHaveCount(0);
});

test("two processes are open in turn, each with its own history", async ({
  editor,
  start,
  page,
}) => {
  await editor.startFrom("Three stages");
  await editor.rename("stage-qualify", "In the first");
  await page.getByRole("button", { name: "All processes" }).click();
  await start.use("Blank process");
  await editor.rename("stage-first", "In the second");
  await editor.press("Control+z");
  await editor.node("stage", "First stage");
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeDisabled();
  await page.goBack();
  await page.goBack();
  await expect(editor.element("stage-qualify")).toContainText("In the first");
  await editor.node("stage", "In the first");
});

const REFUSED = [
  {
    title: "is damaged",
    name: "broken.stagecraft.json",
    content: async () => (await templateText("three-stage")).replace('"stages"', '"stages'),
    says: /damaged: something is wrong at line \d+, column \d+/,
  },
  {
    title: "ends in the middle",
    name: "cut.stagecraft.json",
    content: async () => (await templateText("three-stage")).slice(0, 900),
    says: /incomplete: it ends in the middle/,
  },
  {
    title: "is empty",
    name: "empty.json",
    content: async () => "",
    says: /The file is empty/,
  },
  {
    title: "is of another program",
    name: "drawing.excalidraw.json",
    content: async () =>
      JSON.stringify({
        type: "excalidraw",
        version: 2,
        source: "https://excalidraw.com",
        elements: [],
      }),
    says: /It seems to be an Excalidraw drawing/,
  },
  {
    title: "is newer than the program",
    name: "newer.stagecraft.json",
    content: async () =>
      (await templateText("three-stage")).replace(/"version": ?1/, '"version": 99'),
    says: /saved by a newer Stagecraft \(file version 99; this one reads up to version 1\)/,
  },
] as const;

test("a file that can't be opened says why, and what is open stays", async ({ editor, page }) => {
  await editor.startFrom("Three stages");
  await editor.rename("stage-qualify", "Still here");
  const before = await editor.document();
  for (const { title, name, content, says } of REFUSED) {
    await test.step(`a file that ${title}`, async () => {
      await editor.importFile(name, await content());
      const dialog = page.getByRole("dialog", { name: "This file could not be opened" });
      await expect(dialog).toContainText(says);
      await expect(dialog).toContainText(`“${name}” was not opened`);
      await dialog.getByRole("button", { name: "Close" }).last().click();
      await expect(dialog).toBeHidden();
      expect(await editor.document()).toEqual(before);
      await expect(editor.element("stage-qualify")).toContainText("Still here");
    });
  }
  await page.getByRole("button", { name: "All processes" }).click();
  await expect(page.getByRole("button", { name: /^Open “/ })).toHaveCount(1);
});

test("a file with faults is opened, with a list of what was repaired", async ({
  editor,
  start,
  page,
}) => {
  const file = JSON.parse(await templateText("three-stage"));
  file.flows[0].probability = 3;
  file.flows.push({ id: "astray", sourceId: "stage-close", targetId: "nowhere" });
  file.stages[0].x = 1e308;
  file.stages.push({ ...file.stages[1], name: "Twice" });
  file.activities[0].stageId = "no-such-stage";
  await start.open();
  await start.importFile("faults.stagecraft.json", JSON.stringify(file));
  const dialog = page.getByRole("dialog", { name: "Opened with repairs" });
  await expect(dialog).toContainText("“faults.stagecraft.json” had 5 faults");
  await expect(dialog).toContainText("is not a probability between 0 and 100%");
  await expect(dialog).toContainText("The arrow led to “nowhere”, which does not exist");
  await expect(dialog).toContainText("was used twice");
  await expect(dialog).toContainText("It was placed in a stage that does not exist");
  await dialog.getByRole("button", { name: "Continue" }).click();
  const document = await editor.document();
  expect(document.stage.size).toBe(4);
  expect(document.flow.has("astray")).toBe(false);
  expect(document.flow.get(file.flows[0].id)?.probability).toBeNull();
});
