import { processOf } from "../../src/core/process/document.ts";
import { axeFaults } from "./kit/axe.ts";
import { expect, test } from "./kit/test.ts";

const LOG = "act-log-objections";

test("what was found is seen where it is, put right, accepted and hidden, by the keyboard", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  const badge = editor.element(LOG).locator("[data-findings]");
  const list = editor.inspector.panel.getByTestId("record-findings");
  await expect(editor.canvas.locator("[data-findings]").first()).toBeVisible();
  await expect(badge).toHaveCount(0);

  // An edit after which nothing can be counted.
  await editor.select(LOG);
  await expect(list).toHaveText("Nothing was found here.");
  await editor.inspector.write("Effort", "");
  await editor.inspector.write("Duration", "");
  await expect(badge).toHaveText("1");
  const found = editor.canvas.getByRole("group", { name: /^Log every objection, .*\. 1 warning$/ });
  await expect(found).toBeVisible();

  // To its list, put right, and the keyboard stays there; then taken back.
  const before = await editor.document();
  await editor.press("q");
  await expect(list.getByRole("button", { name: "Count how often it is done" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(badge).toHaveCount(0);
  await expect(list).toBeFocused();
  expect((await editor.document()).metric.size).toBe(before.metric.size + 1);
  await editor.press("Control+z");
  await expect(badge).toHaveText("1");
  expect(await editor.document()).toEqual(before);

  // Accepted with a reason, and counted again.
  await editor.press("q");
  await page.keyboard.press("Tab");
  await expect(list.getByRole("button", { name: "Accept…" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("It takes no time worth counting");
  await page.keyboard.press("Enter");
  await expect(badge).toHaveCount(0);
  await expect(list).toContainText("It takes no time worth counting");
  expect(processOf(await editor.document()).acceptedFindings).toMatchObject([
    { code: "ME3", recordId: LOG, reason: "It takes no time worth counting" },
  ]);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await editor.press("q");
  await page.keyboard.press("Enter");
  await expect(badge).toHaveText("1");
  expect(processOf(await editor.document()).acceptedFindings).toEqual([]);

  // From one to the next, and back.
  await editor.press("F8");
  await expect(editor.selected()).toHaveCount(1);
  await expect(editor.element(LOG).locator("[data-selected]")).toHaveCount(0);
  await expect(list.getByRole("listitem").first()).toBeVisible();
  await editor.press("Shift+F8");
  await expect(editor.element(LOG).locator("[data-selected]").first()).toBeVisible();

  expect(await axeFaults(page)).toEqual([]);

  // A press on a badge selects what it is on, and unfolds its list.
  await editor.inspector.panel.getByRole("button", { name: "Findings", exact: true }).click();
  await expect(list).toHaveCount(0);
  await editor.canvas.locator('[data-findings="stage-pitch"]').first().click();
  await expect(list).toContainText("Pitch");
  await expect(list).toBeInViewport();

  // An arrow that no deal takes.
  await editor.setProbability("flow-pitch-close", 0);
  await expect(editor.canvas.locator('[data-findings="flow-pitch-close"]')).toBeVisible();

  // In the outline, too; not while presenting, and not when they are hidden.
  await editor.run("Outline");
  const rows = page.locator('[data-region="outline"] [data-findings]');
  await expect(rows.first()).toBeVisible();
  await editor.run("Findings on the diagram");
  await expect(rows).toHaveCount(0);
  await expect(editor.canvas.locator("[data-findings]")).toHaveCount(0);
  await editor.run("Findings on the diagram");
  await expect(rows.first()).toBeVisible();
  await editor.run("Present");
  await expect(editor.canvas.locator("[data-findings]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(editor.canvas.locator("[data-findings]").first()).toBeVisible();
});
