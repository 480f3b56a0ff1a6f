import { expect, test } from "./kit/test.ts";

test.beforeEach(async ({ editor }) => {
  await editor.startFrom("Three stages");
});

test("the command palette finds commands and records, by keyboard alone", async ({
  editor,
  page,
}) => {
  const before = await editor.zoom();
  await editor.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await expect(palette.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("zoom in");
  await expect(palette.getByRole("option").first()).toContainText("Zoom in");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await expect.poll(() => editor.zoom()).toBeGreaterThan(before);

  // With nothing typed the list is longer than the palette: it scrolls along, or by itself.
  await page.keyboard.press("Control+k");
  await page.keyboard.press("ArrowUp");
  await expect(palette.getByRole("option").last()).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(palette.getByRole("group", { name: "Results" }).first()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("propose");
  await expect(palette.getByRole("option").first()).toContainText("Propose");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(editor.element("stage-propose").locator("[data-selected]").first()).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("no such thing");
  await expect(palette).toContainText("Nothing found for “no such thing”.");
  await page.keyboard.press("Escape");
  // The first Escape may empty the field.
  if (await palette.isVisible()) await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test("the shortcuts are listed and searched", async ({ editor, page }) => {
  await editor.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).toContainText("Add a stage");
  await dialog.getByRole("searchbox").fill("undo");
  await expect(dialog).toContainText("Ctrl+Z");
  await expect(dialog).not.toContainText("Add a stage");
  await dialog.getByRole("searchbox").fill("no such thing");
  await expect(dialog).toContainText("No shortcut for that.");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
});

test("keys of one character can be switched off, and this browser keeps it", async ({
  editor,
  page,
}) => {
  const before = await editor.document();
  await editor.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).not.toContainText("switched off");
  const choice = dialog.getByRole("switch", { name: "Single-key shortcuts" });
  await choice.focus();
  await page.keyboard.press("Space");
  await expect(choice).not.toBeChecked();
  await expect(dialog.locator("div", { hasText: /^Add a stage/ })).toContainText("switched off");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(editor.canvas).toBeVisible();
  for (const keys of ["s", "a", "?"]) await editor.press(keys);
  // Whatever these had begun would be over by the time that the next dialog is there.
  await editor.press("Control+/");
  await expect(dialog).toBeVisible();
  expect(await editor.document()).toEqual(before);
});

test("F6 goes round the regions, Shift+F6 the other way", async ({ page }) => {
  const region = () =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"],
    );
  // Its fields come after the diagram; a region with nothing in it is left out.
  await expect(page.locator("[data-region=inspector]").getByRole("textbox").first()).toBeVisible();
  const visited: (string | undefined)[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    await page.keyboard.press("F6");
    visited.push(await region());
  }
  // The notice that a private window forgets what is stored is a region too.
  expect(visited).toEqual([
    "topBar",
    "palette",
    "canvas",
    "inspector",
    "status",
    "messages",
    "topBar",
  ]);
  await page.keyboard.press("Shift+F6");
  expect(await region()).toBe("messages");
});

test("a stage with activities is built, undone and redone with keys alone", async ({
  editor,
  page,
}) => {
  const before = await editor.document();
  await editor.press("s");
  await page.keyboard.type("Negotiate");
  await page.keyboard.press("Enter");
  await page.keyboard.press("a");
  await page.keyboard.type("Agree on terms");
  await page.keyboard.press("Enter");
  const stage = await editor.node("stage", "Negotiate");
  const activity = await editor.node("activity", "Agree on terms");
  expect(activity.stageId).toBe(stage.id);
  await page.keyboard.press("Shift+ArrowDown");
  expect((await editor.node("activity", "Agree on terms")).y).toBe(activity.y + 8);
  const after = await editor.document();
  const undo = page.getByRole("button", { name: /^Undo/ });
  while (await undo.isEnabled()) await page.keyboard.press("Control+z");
  expect(await editor.document()).toEqual(before);
  const redo = page.getByRole("button", { name: /^Redo/ });
  while (await redo.isEnabled()) await page.keyboard.press("Control+y");
  expect(await editor.document()).toEqual(after);
});

test("Escape gives up a drag, then the selection", async ({ editor, page }) => {
  const before = await editor.document();
  const grip = await editor.grip("end-lost");
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 60, grip.y + 60, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await editor.document()).toEqual(before);
  await expect(editor.selected()).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(editor.selected()).toHaveCount(0);
});

test("letters typed into a field are letters, not shortcuts", async ({ editor, page }) => {
  const before = await editor.document();
  await editor.inspector.field("Ideal customer").focus();
  await page.keyboard.type("sad lot");
  await page.keyboard.press("Delete");
  const after = await editor.document();
  for (const kind of ["stage", "activity", "decision", "leadSource", "outcome", "note"] as const) {
    expect(after[kind].size).toBe(before[kind].size);
  }
});
