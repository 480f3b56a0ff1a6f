import type { Page } from "@playwright/test";
import type { Flow } from "../../src/core/process/records/flow.ts";
import type { Editor } from "./kit/editor.ts";
import { drag, middleOf, type Point } from "./kit/pointer.ts";
import { expect, test } from "./kit/test.ts";

const PROPOSE = "stage-propose";
const CLOSE = "stage-close";
const LED = "flow-propose-close";
const LABELLED = "flow-close-won";
const BACK = "flow-close-propose";

test.beforeEach(async ({ editor }) => {
  await editor.startFrom("Three stages");
});

async function flow(editor: Editor, id: string): Promise<Flow> {
  const found = (await editor.document()).flow.get(id);
  if (found === undefined) throw new Error(`There is no flow ${id}`);
  return found;
}

async function gripAt(page: Page, kind: string, index = 0): Promise<Point> {
  const box = await page.locator(`[data-grip="${kind}"]`).nth(index).boundingBox();
  if (box === null) throw new Error(`No grip ${kind}`);
  return middleOf(box);
}

test("by mouse: bends come, move and go, labels slide, and each is one step", async ({
  editor,
  page,
}) => {
  await editor.selectArrow(LED);
  const from = await gripAt(page, "segment");
  await drag(page, from, { x: from.x, y: from.y + 120 });
  const led = await flow(editor, LED);
  expect(led.bends.length).toBeGreaterThanOrEqual(2);

  const corner = await gripAt(page, "bend", 1);
  await drag(page, corner, { x: corner.x, y: corner.y + 40 });
  const moved = await flow(editor, LED);
  expect(moved.bends).toHaveLength(led.bends.length);
  expect(moved.bends).not.toEqual(led.bends);
  await editor.press("Control+z");
  expect((await flow(editor, LED)).bends).toEqual(led.bends);

  // Both ends move by the same, and the bends with them.
  await editor.select(PROPOSE);
  await editor.select(CLOSE, { adding: true });
  await editor.press("Shift+ArrowDown");
  const along = await flow(editor, LED);
  expect(along.bends).toEqual(led.bends.map(({ x, y }) => ({ x, y: y + 8 })));

  await editor.selectArrow(LED);
  const last = await gripAt(page, "bend", 1);
  await page.mouse.dblclick(last.x, last.y);
  expect((await flow(editor, LED)).bends.length).toBeLessThan(led.bends.length);

  const pill = await page.locator(`[data-label-of="${LABELLED}"]`).boundingBox();
  if (pill === null) throw new Error("No label");
  const label = middleOf(pill);
  await drag(page, label, { x: label.x - 24, y: label.y });
  expect((await flow(editor, LABELLED)).labelAt).not.toBeNull();
  await editor.press("Control+z");
  expect((await flow(editor, LABELLED)).labelAt).toBeNull();
});

test("by keyboard: the same, and an arrow turned round and led elsewhere", async ({
  editor,
  page,
}) => {
  await editor.selectArrow(LED);
  await editor.run("Add a bend");
  const led = await flow(editor, LED);
  expect(led.bends.length).toBeGreaterThanOrEqual(2);

  await editor.press("Alt+b");
  await editor.press("Shift+ArrowDown");
  await editor.press("Shift+ArrowDown");
  const moved = await flow(editor, LED);
  expect(moved.bends).not.toEqual(led.bends);
  await editor.press("Control+z");
  expect((await flow(editor, LED)).bends).toEqual(led.bends);

  await editor.press("Alt+b");
  await editor.press("Delete");
  expect((await flow(editor, LED)).bends.length).toBeLessThan(led.bends.length);
  await editor.run("Straighten the arrow");
  expect((await flow(editor, LED)).bends).toEqual([]);

  await editor.press("Alt+j");
  const share = (await flow(editor, LED)).labelAt;
  expect(share).not.toBeNull();
  await editor.press("Alt+Shift+j");
  expect((await flow(editor, LED)).labelAt).toBeLessThan(share ?? 0);
  await editor.run("Put the label back");
  expect((await flow(editor, LED)).labelAt).toBeNull();

  // There is a flow that way already: it says so and changes nothing.
  const before = await editor.document();
  await editor.run("Reverse the arrow");
  await expect(page.getByText("These two are connected already").first()).toBeVisible();
  expect(await editor.document()).toEqual(before);

  await editor.selectArrow(BACK);
  await editor.run("Lead the arrow elsewhere");
  const dialog = page.getByRole("dialog", { name: "Lead the arrow elsewhere" });
  const to = dialog.getByRole("combobox", { name: "To" });
  await to.fill("Qualify");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(to).toHaveAttribute("aria-activedescendant", /./u);
  await page.keyboard.press("Enter");
  await expect(to).toHaveValue(/Qualify/u);
  await dialog.getByRole("button", { name: "Lead there" }).press("Enter");
  await expect(dialog).toBeHidden();
  expect(await flow(editor, BACK)).toMatchObject({ sourceId: CLOSE, targetId: "stage-qualify" });

  await editor.run("Reverse the arrow");
  expect(await flow(editor, BACK)).toMatchObject({ sourceId: "stage-qualify", targetId: CLOSE });
});
