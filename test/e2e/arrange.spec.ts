import type { Page } from "@playwright/test";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import type { Editor } from "./kit/editor.ts";
import { moveTo, type Point } from "./kit/pointer.ts";
import { expect, test } from "./kit/test.ts";

const QUALIFY = "stage-qualify";
const PROPOSE = "stage-propose";
const CLOSE = "stage-close";
const STAGES = [QUALIFY, PROPOSE, CLOSE];

test.beforeEach(async ({ editor }) => {
  await editor.startFrom("Three stages");
});

test("by mouse: guides hold what is dragged, the menu arranges, groups go together", async ({
  editor,
  page,
}) => {
  // Its edge is not on the grid: only a guide leads there.
  await editor.select(QUALIFY);
  for (let step = 0; step < 5; step += 1) await editor.press("Shift+ArrowUp");
  for (let step = 0; step < 3; step += 1) await editor.press("Control+Shift+ArrowDown");
  expect(placeOf(await editor.document(), QUALIFY)).toEqual([264, -37]);
  const zoom = await editor.zoom();
  await dragBy(editor, page, PROPOSE, { x: 0, y: -35 * zoom });
  expect(placeOf(await editor.document(), PROPOSE)).toEqual([632, -37]);
  await dragBy(editor, page, PROPOSE, { x: 0, y: 4 * zoom }, "Control");
  // As far as the pointer went, which knows whole pixels of the window only.
  expect(Math.abs(placeOf(await editor.document(), PROPOSE)[1] + 33)).toBeLessThan(3);

  await selectAll(editor, STAGES);
  await choose(editor, ["Arrange", "Align top"]);
  let after = await editor.document();
  expect(STAGES.map((id) => placeOf(after, id)[1])).toEqual([-37, -37, -37]);

  await editor.selectNothing();
  await dragBy(editor, page, PROPOSE, { x: 30 * zoom, y: 30 * zoom }, "Control");
  await selectAll(editor, STAGES);
  await choose(editor, ["Arrange", "Distribute horizontally"]);
  after = await editor.document();
  expect(STAGES.map((id) => placeOf(after, id)[0])).toEqual([264, 632, 1000]);

  await editor.selectNothing();
  await editor.select(PROPOSE);
  await choose(editor, ["Lock"]);
  const locked = await editor.document();
  await editor.moveBy(PROPOSE, 0, 80);
  await expect(page.getByText("“Propose” is locked. Unlock it first.").first()).toBeVisible();
  expect(await editor.document()).toEqual(locked);
  await choose(editor, ["Unlock"]);

  await editor.select(CLOSE, { adding: true });
  await choose(editor, ["Group"]);
  await editor.selectNothing();
  const before = await editor.document();
  await editor.moveBy(CLOSE, 0, 96 * zoom);
  after = await editor.document();
  const moved = (id: string) => placeOf(after, id)[1] - placeOf(before, id)[1];
  expect(moved(CLOSE)).toBeGreaterThan(60);
  expect(moved(PROPOSE)).toBe(moved(CLOSE));
  expect(moved(QUALIFY)).toBe(0);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);

  await editor.select(QUALIFY);
  await choose(editor, ["Arrange", "Send to back"]);
  after = await editor.document();
  expect(layerOf(after, QUALIFY)).toBeLessThan(layerOf(after, PROPOSE));
});

test("by keyboard: the same, and room is made and taken away", async ({ editor, page }) => {
  await editor.walkTo(PROPOSE);
  await editor.press("Shift+ArrowDown");
  await editor.press("Shift+ArrowRight");
  await editor.run("Select all of the same kind");
  await editor.press("Alt+s");
  let after = await editor.document();
  expect(STAGES.map((id) => placeOf(after, id)[1])).toEqual([8, 8, 8]);
  await editor.press("Alt+Shift+h");
  after = await editor.document();
  expect(STAGES.map((id) => placeOf(after, id)[0])).toEqual([264, 632, 1000]);

  await editor.press("Control+g");
  after = await editor.document();
  const groups = new Set(STAGES.map((id) => after.stage.get(id)?.groupId));
  expect(groups.size).toBe(1);
  expect([...groups]).not.toContain(null);
  await editor.press("Control+Shift+g");

  // Whatever stands at Propose or to the right of it moves, activities inside of stages along.
  await editor.walkTo(PROPOSE);
  const before = await editor.document();
  await editor.press("Alt+Shift+ArrowRight");
  after = await editor.document();
  expect(
    [QUALIFY, PROPOSE, CLOSE, "end-lost", "end-won"].map((id) => placeOf(after, id)[0]),
  ).toEqual([264, 672, 1040, 700, 1368]);
  await editor.press("Alt+Shift+ArrowLeft");
  expect(await editor.document()).toEqual(before);

  await editor.press("Control+Shift+f");
  after = await editor.document();
  expect(layerOf(after, PROPOSE)).toBeGreaterThan(layerOf(after, CLOSE));
  await editor.press("Control+Shift+b");
  after = await editor.document();
  expect(layerOf(after, PROPOSE)).toBeLessThan(layerOf(after, CLOSE));

  await editor.press("Alt+l");
  const locked = await editor.document();
  expect(locked.stage.get(PROPOSE)?.locked).toBe(true);
  await editor.press("Shift+ArrowDown");
  await expect(page.getByText("“Propose” is locked. Unlock it first.").first()).toBeVisible();
  expect(await editor.document()).toEqual(locked);
  await editor.press("Alt+Shift+l");
  await editor.press("Shift+ArrowDown");
  expect(placeOf(await editor.document(), PROPOSE)).toEqual([632, 16]);
});

/** The upper left corner of a stage or an outcome. */
function placeOf(document: ProcessDocument, id: string): readonly [number, number] {
  const node = document.stage.get(id) ?? document.outcome.get(id);
  if (node === undefined) throw new Error(`There is no ${id}`);
  return [node.x, node.y];
}

function layerOf(document: ProcessDocument, id: string): number {
  return document.stage.get(id)?.layer ?? Number.NaN;
}

async function selectAll(editor: Editor, ids: readonly string[]): Promise<void> {
  await editor.selectNothing();
  for (const id of ids) await editor.select(id, { adding: true });
}

/** Drags by so many window pixels, once the drag has begun; with the key held, if any. */
async function dragBy(
  editor: Editor,
  page: Page,
  id: string,
  by: Point,
  key?: "Control",
): Promise<void> {
  const at = await editor.grip(id);
  const begun = { x: at.x + 8, y: at.y };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(begun.x, begun.y);
  if (key !== undefined) await page.keyboard.down(key);
  await moveTo(page, begun, { x: begun.x + by.x, y: begun.y + by.y });
  await page.mouse.up();
  if (key !== undefined) await page.keyboard.up(key);
}

/** Chooses from the menu of what is selected; the first selected stage is where it opens. */
async function choose(editor: Editor, items: readonly string[]): Promise<void> {
  const selected = await editor.selected().first().getAttribute("data-id");
  const at = await editor.grip(selected ?? "");
  await editor.chooseAt(at, items);
}
