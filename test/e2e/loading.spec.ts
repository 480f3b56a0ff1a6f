import { expect, test } from "./kit/test.ts";

test("a visit begins with what the last one needed, before the page says so itself", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  await page.reload();
  await expect(editor.canvas).toBeVisible();
  await expect(page.locator("script[type=module]")).toHaveCount(0);
  let askForEditor = () => {};
  const editorAsked = new Promise<void>((resolve) => {
    askForEditor = resolve;
  });
  await page.route("**/assets/editor-*.js", (route) => {
    askForEditor();
    return route.continue();
  });
  // What decides which parts are needed comes last.
  await page.route("**/assets/index-*.js", async (route) => {
    await editorAsked;
    return route.continue();
  });
  await page.reload();
  await expect(editor.canvas).toBeVisible();
});

test("an unknown part that the browser remembers is passed over", async ({ editor, page }) => {
  await editor.startFrom("Seven-stage B2B process");
  await page.evaluate(() => {
    localStorage.setItem("stagecraft.parts.document", "editor-gone.js ../elsewhere.js");
  });
  await page.reload();
  await expect(editor.canvas).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("stagecraft.parts.document")))
    .toMatch(/^(?:[\w-]+\.js ?)+$/u);
});
