import { activitiesOf } from "../../src/core/process/graph.ts";
import { stageGrid } from "../../src/core/process/stageGrid.ts";
import { axeFaults } from "./kit/axe.ts";
import { expect, test } from "./kit/test.ts";
import { middleOf } from "./kit/pointer.ts";

const NEEDS = "stage-needs";

test("a stage is collapsed and expanded by mouse and by key, and everything is where it was", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  const before = await editor.document();
  const hidden = activitiesOf(before, NEEDS);
  const stage = before.stage.get(NEEDS);
  if (stage === undefined) throw new Error("The template has no such stage");
  const first = editor.element(hidden[0]?.id ?? "");

  await editor
    .element(NEEDS)
    .getByRole("button", { name: `Collapse ${stage.name}` })
    .click();
  await expect(editor.element(NEEDS)).toContainText("3 activities");
  await expect(first).toHaveCount(0);
  const collapsed = await editor.document();
  expect(collapsed.stage.get(NEEDS)).toMatchObject({ collapsed: true, height: stage.height });
  expect(collapsed.activity).toEqual(before.activity);
  expect([...collapsed.flow.keys()]).toEqual([...before.flow.keys()]);

  await editor
    .element(NEEDS)
    .getByRole("button", { name: `Expand ${stage.name}` })
    .click();
  await expect(first).toBeVisible();
  expect(await editor.document()).toEqual(before);

  // By the keyboard: from an activity inside, which is hidden then, its stage gets the selection.
  await editor.canvas.focus();
  await first.click();
  await page.keyboard.press("k");
  await expect(first).toHaveCount(0);
  await expect(editor.selected()).toHaveAttribute("data-id", NEEDS);
  await page.keyboard.press("Control+z");
  await expect(first).toBeVisible();
  expect(await editor.document()).toEqual(before);

  await page.keyboard.press("Shift+K");
  await expect(editor.canvas.locator('[data-kind="activity"]')).toHaveCount(1);
  const all = await editor.document();
  expect([...all.stage.values()].every((one) => one.collapsed)).toBe(true);
  await page.keyboard.press("Alt+Shift+K");
  await expect(first).toBeVisible();
  expect(await editor.document()).toEqual(before);
});

test("cards of the grid are moved by mouse, by keys and by menu, each in one step", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  const before = await editor.document();
  await page.getByRole("radio", { name: "Grid" }).click();
  const table = page.getByRole("grid");
  await expect(table).toBeVisible();
  const grid = stageGrid(before);
  const cell = (row: number, column: number) =>
    page.locator(`[data-cell][data-row="${row}"][data-column="${column}"]`);
  const [stage, next] = grid.columns;
  const row = grid.rows.findIndex(
    (role) => grid.cell(stage?.id ?? "", role?.id ?? null).length > 0,
  );
  const card = grid.cell(stage?.id ?? "", grid.rows[row]?.id ?? null)[0];
  if (card === undefined || next === undefined || next === null) throw new Error("No card");
  const shown = table.locator(`[data-record-id="${card.id}"]`);

  await test.step("by mouse", async () => {
    const [from, to] = [await shown.boundingBox(), await cell(row, 1).boundingBox()];
    if (from === null || to === null) throw new Error("Not drawn");
    await page.mouse.move(middleOf(from).x, middleOf(from).y);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 20, { steps: 4 });
    await expect(cell(row, 1)).toHaveAttribute("data-over", "true");
    await page.mouse.up();
    await expect(cell(row, 1).locator(`[data-record-id="${card.id}"]`)).toBeVisible();
    const moved = (await editor.document()).activity.get(card.id);
    expect(moved).toMatchObject({ stageId: next.id, roleId: card.roleId });
  });

  await test.step("by keys, to another stage and role in one step", async () => {
    await shown.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press(row === 0 ? "ArrowDown" : "ArrowUp");
    await page.keyboard.press("Space");
    const other = grid.rows[row === 0 ? 1 : row - 1]?.id ?? null;
    await expect
      .poll(async () => (await editor.document()).activity.get(card.id))
      .toMatchObject({ stageId: grid.columns[2]?.id, roleId: other });
    await expect(shown).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect
      .poll(async () => (await editor.document()).activity.get(card.id))
      .toMatchObject({ stageId: next.id, roleId: card.roleId });
    await shown.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect((await editor.document()).activity.get(card.id)).toMatchObject({ stageId: next.id });
  });

  await test.step("by menu", async () => {
    await shown.focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: stage?.name ?? "" }).click();
    await expect
      .poll(async () => (await editor.document()).activity.get(card.id)?.stageId)
      .toBe(stage?.id);
  });

  await test.step("added, named and renamed in place", async () => {
    await cell(row, 1)
      .getByRole("button", { name: /^Add activity/ })
      .click();
    await page.keyboard.type("Ask for the budget");
    await page.keyboard.press("Enter");
    const added = await editor.node("activity", "Ask for the budget");
    expect(added).toMatchObject({ stageId: next.id, roleId: card.roleId });
    await expect(table.locator(`[data-record-id="${added.id}"]`)).toBeFocused();
    await page.keyboard.press("F2");
    await page.keyboard.type("Ask about money");
    await page.keyboard.press("Enter");
    await editor.node("activity", "Ask about money");
  });

  await test.step("a stage gets another place", async () => {
    await table.locator(`[data-stage-id="${next.id}"]`).focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Move stage earlier" }).click();
    await expect.poll(async () => stageGrid(await editor.document()).columns[0]?.id).toBe(next.id);
  });

  await test.step("one tab stop, accessible, and the address keeps the view", async () => {
    await expect(table.locator('[tabindex="0"]')).toHaveCount(1);
    expect(await axeFaults(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole("grid")).toBeVisible();
  });
});
