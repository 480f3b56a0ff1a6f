import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./kit/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a process goes in a link: its length is told, and that it is cut off", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Three stages");

  await editor.run("Share as a link");
  const dialog = page.getByRole("dialog", { name: "Share as a link" });
  await expect(dialog.getByRole("status")).toHaveText(/^The link has [\d,]+ characters\.$/);
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog).toBeHidden();
  const link = await clipboard(page);
  expect(link).toMatch(/\/#\/s\/[\w-]+$/);

  await editor.run("Share as a link");
  await dialog.getByRole("button", { name: "Copy code to embed" }).click();
  await expect(dialog).toBeHidden();
  const code = await clipboard(page);
  expect(code).toContain(link.replace("/#/", "/?view#/"));

  // By somebody who has it not.
  await page.goto("about:blank");
  await page.goto(link.slice(0, -8));
  await expect(page.locator("main")).toContainText("The link is cut off");
});

test("only the view may be framed by other pages", async ({ request }) => {
  const policyOf = async (address: string) =>
    (await request.get(address)).headers()["content-security-policy"];
  expect(await policyOf("/?view")).toMatch(/; frame-ancestors \*$/);
  expect(await policyOf("/")).toMatch(/; frame-ancestors 'none'$/);
  expect(await policyOf("/offline.js?view")).toMatch(/; frame-ancestors 'none'$/);
});
