import { nameOf } from "../../src/core/process/document.ts";
import { allNodes } from "../../src/core/process/document.ts";
import { expect, test } from "./kit/test.ts";

test("finding by text, kind and role, from one result to the next", async ({ editor, page }) => {
  await editor.startFrom("Seven-stage B2B process");
  const bar = page.getByRole("search");
  const field = bar.getByRole("searchbox");
  const count = page.getByTestId("find-count");

  await editor.press("Control+f");
  await expect(field).toBeFocused();
  await field.fill("ZZZ nothing");
  await expect(count).toHaveText("No results");

  const document = await editor.document();
  const named = [...allNodes(document)].filter((node) => /demo/iu.test(nameOf(node)));
  await field.fill("DÉMO");
  await expect(count).toHaveText(/\d+ results?/);
  await expect(page.getByRole("status").filter({ hasText: /results?/ })).toHaveCount(1);
  const marked = editor.canvas.locator("[data-found]");
  expect(await marked.count()).toBeGreaterThanOrEqual(Math.min(1, named.length));

  await page.keyboard.press("Enter");
  await expect(count).toHaveText(/^1 of/);
  await expect(editor.canvas.locator("[data-selected]").first()).toBeInViewport();
  await expect(field).toBeFocused();
  await page.keyboard.press("Shift+Enter");
  const [last, all] = ((await count.textContent()) ?? "").split(" of ");
  expect(last).toBe(all);
  await page.keyboard.press("F3");
  await expect(count).toHaveText(/^1 of/);

  await field.fill("");
  await bar.getByRole("button", { name: /^Any kind/ }).click();
  await page.getByRole("option", { name: "Outcomes", exact: true }).click();
  await expect(count).toHaveText(new RegExp(`^${document.outcome.size} result`));
  await field.focus();
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect(editor.canvas).toBeFocused();
  await expect(marked).toHaveCount(0);
});

test.describe("in Persian", () => {
  test.use({ locale: "fa" });

  test("letters, half-spaces and digits are found however they are typed", async ({
    editor,
    page,
  }) => {
    await page.goto("/");
    await page
      .getByRole("button", { name: /^استفاده از الگوی/ })
      .first()
      .click();
    await expect(editor.canvas).toBeVisible();
    await editor.press("Control+f");
    const field = page.getByRole("search").getByRole("searchbox");
    const count = page.getByTestId("find-count");
    await field.fill("پیگیری");
    const text = await count.textContent();
    expect(text).toMatch(/[۱-۹]/u);
    await field.fill("پي‌گيري");
    await expect(count).toHaveText(text ?? "");
  });
});
