import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./kit/test.ts";

/**
 * Rules that don't fit what floats over the page: it belongs to no landmark of the page below, and
 * the options of the palette are gone through with the arrow keys from its search field.
 */
const NOT_FOR_OVERLAYS = ["region", "scrollable-region-focusable"];

/** Every rule of axe, best practices too, on what the page shows now. */
async function expectAccessible(
  page: Page,
  state: string,
  without: readonly string[] = [],
): Promise<void> {
  await test.step(state, async () => {
    const { violations } = await new AxeBuilder({ page }).disableRules([...without]).analyze();
    const found = violations.map(({ id, nodes }) => ({
      id,
      where: nodes
        .slice(0, 5)
        .map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`),
    }));
    expect.soft(found, state).toEqual([]);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("start screen and its dialogs", async ({ start, page }) => {
      await start.open();
      await expect(page.locator("article img")).toHaveCount(5);
      await expectAccessible(page, "start screen, no process yet");
      await start.use("Blank process");
      await page.getByRole("button", { name: "All processes" }).click();
      await expect(start.card("New process").locator("img")).toBeVisible();
      await expectAccessible(page, "start screen, one process");
      await page.getByRole("button", { name: "More for “New process”" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page, "menu of a process", NOT_FOR_OVERLAYS);
      await page.getByRole("menuitem", { name: "Rename" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "rename", NOT_FOR_OVERLAYS);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "About Stagecraft" }).click();
      await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
      await expectAccessible(page, "about", NOT_FOR_OVERLAYS);
      await page.keyboard.press("Escape");
      await start.importFile("not-ours.json", "{");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "import refused", NOT_FOR_OVERLAYS);
    });

    test("editor", async ({ editor, page }) => {
      test.setTimeout(240_000);
      await editor.startFrom("Seven-stage B2B process");
      await expectAccessible(page, "nothing selected");
      // The panels are the same in a smaller process, where looking at all of it takes less time.
      await editor.startFrom("Three stages");
      await editor.select("stage-propose");
      await expectAccessible(page, "a stage selected");
      await editor.select("act-offer");
      await expectAccessible(page, "an activity selected");
      await editor.selectArrow("flow-qualify-propose");
      await expectAccessible(page, "a flow selected");
      await editor.select("stage-qualify");
      await editor.select("stage-propose", { adding: true });
      await editor.select("end-lost", { adding: true });
      await expectAccessible(page, "several selected");
    });

    test("menus, palette and dialogs of the editor", async ({ editor, page }) => {
      await editor.startFrom("Three stages");
      await page.getByRole("button", { name: "Export", exact: true }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page, "export menu", NOT_FOR_OVERLAYS);
      await page.keyboard.press("Escape");
      await editor.press("Control+k");
      await expect(page.getByRole("option").first()).toBeVisible();
      await expectAccessible(page, "command palette", NOT_FOR_OVERLAYS);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await editor.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "shortcuts", NOT_FOR_OVERLAYS);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await editor.figure("winsPerMonth").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "how a figure is computed", NOT_FOR_OVERLAYS);
      await page.keyboard.press("Escape");
      await editor.select("stage-propose");
      await editor.press("Shift+F10");
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page, "context menu", NOT_FOR_OVERLAYS);
    });

    test("roadmap page", async ({ editor, page }) => {
      await editor.startFrom("Seven-stage B2B process");
      await page.getByRole("radio", { name: "Roadmap" }).click();
      await expect(page.getByRole("region", { name: /^Goals/ })).toBeVisible();
      await expectAccessible(page, "roadmap");
    });
  });
}

test("start screen and editor in Persian", async ({ editor, start, page }) => {
  await start.open();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("menuitem", { name: "فارسی" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expectAccessible(page, "start screen");
  await page
    .getByRole("button", { name: /^استفاده از الگوی/ })
    .first()
    .click();
  await expect(editor.element("stage-needs")).toBeVisible();
  await expectAccessible(page, "editor");
});
