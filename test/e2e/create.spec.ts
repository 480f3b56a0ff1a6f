import type { Page } from "@playwright/test";
import type { Editor } from "./kit/editor.ts";
import { drag, middleOf, moveTo } from "./kit/pointer.ts";
import { expect, test } from "./kit/test.ts";

test.beforeEach(async ({ editor }) => {
  await editor.startFrom("Three stages");
});

test("an arrow dropped on empty canvas asks what is to stand there, in one step", async ({
  editor,
  page,
}) => {
  const before = await editor.document();
  const { id } = await editor.node("stage", "Propose");
  const to = await editor.emptyPlace(120, 80);
  await drag(page, await handle(editor, id, "bottom"), to);
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await editor.typeName("Ready?");
  const decision = await editor.node("decision", "Ready?");
  await editor.arrow("flow", id, decision.id);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await editor.document()).toEqual(before);

  // Escape closes the choice, and nothing was made.
  await drag(page, await handle(editor, id, "bottom"), to);
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  expect(await editor.document()).toEqual(before);
});

test("a click on a handle, and Ctrl with an arrow key, make a connected step", async ({
  editor,
  page,
}) => {
  const propose = await editor.node("stage", "Propose");
  const at = await handle(editor, propose.id, "top");
  await page.mouse.click(at.x, at.y);
  await editor.typeName("Above");
  const above = await editor.node("stage", "Above");
  expect(above.y + above.height).toBeLessThan(propose.y);
  await editor.arrow("flow", propose.id, above.id);

  await page.keyboard.press("Control+ArrowUp");
  await editor.typeName("Higher");
  const higher = await editor.node("stage", "Higher");
  expect(higher.y + higher.height).toBeLessThan(above.y);
  await editor.arrow("flow", above.id, higher.id);

  // Between two others: deleting leads the path on, and undo takes that back.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  await expect.poll(async () => (await editor.document()).stage.has(above.id)).toBe(false);
  await editor.arrow("flow", propose.id, higher.id);
  await page.keyboard.press("Control+z");
  await editor.arrow("flow", above.id, higher.id);
  await page.keyboard.press("Control+Delete");
  await expect.poll(async () => (await editor.document()).stage.has(above.id)).toBe(false);
  await expect(editor.arrow("flow", propose.id, higher.id)).rejects.toThrow();
});

test("what is dropped on an arrow goes between its ends; by key too", async ({ editor, page }) => {
  const [close, won] = [await editor.node("stage", "Close"), await outcome(editor, "won")];
  const flow = await editor.arrow("flow", close.id, won);
  const { probability } = (await editor.document()).flow.get(flow) ?? {};
  await editor.dragFromPalette("decision", await editor.placeOnArrow(flow));
  await editor.typeName("Signed?");
  const signed = await editor.node("decision", "Signed?");
  const after = await editor.document();
  expect(after.flow.get(flow)).toMatchObject({ sourceId: close.id, targetId: signed.id });
  expect(after.flow.get(flow)?.probability).toBe(probability);
  const onward = await editor.arrow("flow", signed.id, won);
  expect(after.flow.get(onward)?.probability).toBe(null);

  // From the step to its way out, and a stage into that.
  await page.keyboard.press("]");
  await page.keyboard.press("i");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await editor.typeName("Deliver");
  const deliver = await editor.node("stage", "Deliver");
  await editor.arrow("flow", signed.id, deliver.id);
  await editor.arrow("flow", deliver.id, won);
});

test("while an arrow is drawn, what can't take it dims and says why; C does it by keys", async ({
  editor,
  page,
}) => {
  const [qualify, won] = [await editor.node("stage", "Qualify"), await outcome(editor, "won")];
  const source = [...(await editor.document()).leadSource.values()][0];
  const from = await handle(editor, qualify.id, "bottom");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const over = await editor.grip(source?.id ?? "");
  await moveTo(page, from, over);
  await expect(editor.element(source?.id ?? "").locator('[data-link="refused"]')).toBeVisible();
  await expect(editor.canvas.getByText("nothing leads into a lead source")).toBeVisible();
  await expect(polite(page)).toContainText("nothing leads into a lead source");
  await page.keyboard.press("Escape");
  await page.mouse.up();

  await editor.select(qualify.id);
  await page.keyboard.press("c");
  await expect(polite(page)).toContainText("Connecting from Qualify");
  await expect(editor.element(source?.id ?? "").locator('[data-link="closed"]')).toBeVisible();
  await page.keyboard.type("won");
  await expect(polite(page)).toContainText("can be connected");
  await page.keyboard.press("Enter");
  await editor.arrow("flow", qualify.id, won);

  // Click by click, without dragging: the tool, then the target.
  const close = await editor.node("stage", "Close");
  await editor.select(qualify.id);
  await page.keyboard.press("c");
  await expect(polite(page)).toContainText("Connecting from Qualify");
  const at = await editor.grip(close.id);
  await page.mouse.click(at.x, at.y);
  await editor.arrow("flow", qualify.id, close.id);

  await editor.select(won);
  await page.keyboard.press("c");
  await expect(polite(page)).toContainText("There is nothing that");
});

test("a double-click adds: a choice on the canvas, an activity in a stage", async ({
  editor,
  page,
}) => {
  const at = await editor.emptyPlace(200, 60);
  await page.mouse.dblclick(at.x, at.y);
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await editor.typeName("Remember");
  expect((await editor.document()).note.size).toBeGreaterThan(0);

  const stage = await editor.node("stage", "Qualify");
  const box = await editor.box(stage.id);
  await page.mouse.dblclick(box.x + box.width - 6, box.y + box.height - 8);
  await editor.typeName("Thank them");
  expect((await editor.node("activity", "Thank them")).stageId).toBe(stage.id);
});

test("lists and tables are pasted as activities, in one step, with what was not understood", async ({
  editor,
  page,
}) => {
  const before = await editor.document();
  const stage = await editor.node("stage", "Qualify");
  await editor.select(stage.id);
  await paste(page, "1. Ring again\n- [ ] Send the summary\n\n");
  expect((await editor.node("activity", "Ring again")).stageId).toBe(stage.id);
  expect((await editor.node("activity", "Send the summary")).stageId).toBe(stage.id);
  await page.keyboard.press("Control+z");
  expect(await editor.document()).toEqual(before);

  await paste(
    page,
    "Stage\tName\tDuration\tRole\nqualify\tVisit\t2 days\tScout\nHandover\tBrief\tsoon\t",
  );
  const after = await editor.document();
  const visit = await editor.node("activity", "Visit");
  const handover = await editor.node("stage", "Handover");
  expect(visit).toMatchObject({ stageId: stage.id, durationDays: 2 });
  expect(after.role.get(visit.roleId ?? "")?.name).toBe("Scout");
  expect((await editor.node("activity", "Brief")).stageId).toBe(handover.id);
  await expect(page.getByText("Not understood: “soon” in line 3").first()).toBeVisible();
});

test("connections and moving are dialogs as well as drags", async ({ editor, page }) => {
  const stage = await editor.node("stage", "Qualify");
  const propose = await editor.node("stage", "Propose");
  const flow = await editor.arrow("flow", stage.id, propose.id);
  await editor.select(stage.id);
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Connections of Qualify" });
  const row = dialog.getByRole("listitem", { name: "To Propose" });
  await row.getByRole("textbox", { name: "Condition" }).fill("fits");
  await row.getByRole("button", { name: "Turn round: To Propose" }).click();
  await expect(dialog.getByRole("listitem", { name: "From Propose" })).toBeVisible();
  // The row is another one now; the focus is still in the dialog.
  await expect(dialog.locator(":focus")).toHaveCount(1);
  // A hint under the pointer would take the first Escape.
  await page.mouse.move(4, 400);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect((await editor.document()).flow.get(flow)).toMatchObject({
    sourceId: propose.id,
    targetId: stage.id,
    condition: "fits",
  });

  const activity = [...(await editor.document()).activity.values()].find(
    ({ stageId }) => stageId === stage.id,
  );
  await editor.select(activity?.id ?? "");
  await page.keyboard.press("l");
  const move = page.getByRole("dialog", { name: /^Move / });
  await move.getByRole("button", { name: "Stage" }).click();
  await page.getByRole("option", { name: "Propose" }).click();
  await move.getByRole("button", { name: "Move", exact: true }).click();
  await expect
    .poll(async () => (await editor.document()).activity.get(activity?.id ?? "")?.stageId)
    .toBe(propose.id);
  await expect(editor.canvas).toBeFocused();
});

/** The place of a handle of a node, which is selected for that. */
async function handle(editor: Editor, id: string, side: string) {
  await editor.select(id);
  const box = await editor.element(id).locator(`[data-connect-handle="${side}"]`).boundingBox();
  if (box === null) throw new Error("The selected node shows no handle");
  return middleOf(box);
}

async function outcome(editor: Editor, result: string): Promise<string> {
  const found = [...(await editor.document()).outcome.values()].find(
    (one) => one.result === result,
  );
  if (found === undefined) throw new Error(`No outcome is ${result}`);
  return found.id;
}

function polite(page: Page) {
  return page.locator('[role="status"][aria-live="polite"]');
}

/** Pastes a text as the browser does when the keys for it are pressed on the canvas. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator("[data-canvas]").evaluate((canvas, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    canvas.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
