import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { unframeLink } from "../../src/core/exchange/link/frame.ts";
import { inflate } from "../../src/state/share/compression.ts";
import { hostileStrings } from "../core/exchange/stagecraft/corpus.ts";
import { fileWith } from "../core/exchange/hostile/everyField.ts";
import type { Editor } from "./kit/editor.ts";
import { standsStill } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What the dialog copies under this name. */
async function shared(editor: Editor, button: "Copy link" | "Copy code to embed"): Promise<string> {
  await editor.run("Share as a link");
  const dialog = editor.page.getByRole("dialog", { name: "Share as a link" });
  await dialog.getByRole("button", { name: button }).click();
  await expect(dialog).toBeHidden();
  return clipboard(editor.page);
}

/** The ids of the processes that the browser has stored. */
async function storedIds(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(
    () =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("stagecraft");
        opening.onerror = () => reject(opening.error ?? new Error("The request failed"));
        opening.onsuccess = () => {
          const database = opening.result;
          const keys = database.transaction("documents").objectStore("documents").getAllKeys();
          keys.onsuccess = () => {
            database.close();
            resolve(keys.result);
          };
        };
      }),
  );
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
  // Not even `*`, which would leave out pages on a disk and in apps.
  expect(await policyOf("/?view")).not.toContain("frame-ancestors");
  expect(await policyOf("/")).toMatch(/; frame-ancestors 'none'$/);
  expect(await policyOf("/offline.js?view")).toMatch(/; frame-ancestors 'none'$/);
});

test("a link gives the process back byte for byte, to be looked at and copied", async ({
  editor,
  page,
}) => {
  // Those of scripts that are written otherwise; test/core/exchange/link takes all of them.
  const hostile = hostileStrings().filter(({ id }) =>
    /^(?:xss-svg|ctrl|persian|emoji|spaces)/.test(id),
  );
  const { file } = fileWith(hostile.map(({ value }) => value));
  await editor.startFrom("Seven-stage B2B process");
  for (const isHostile of [false, true]) {
    if (isHostile) {
      await editor.importFile("hostile.stagecraft.json", file);
      await page.getByRole("dialog", { name: "Opened with repairs" }).press("Escape");
    }
    const written = (await editor.export("Export as JSON")).bytes;
    const link = await shared(editor, "Copy link");

    // Packed by this browser, unpacked by node.
    const held = await unframeLink(/#\/s\/([\w-]+)$/.exec(link)?.[1] ?? "", inflate);
    expect(held.ok && Buffer.from(held.value).equals(written)).toBe(true);

    // And by this browser, where there is nothing but the link.
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByText("This process came in a link.")).toBeVisible();
    expect((await editor.export("Export as JSON")).bytes.equals(written)).toBe(true);
  }
  expect(await storedIds(page)).toHaveLength(2);
  const lookedAt = page.url();
  await page.getByRole("button", { name: "Make a copy" }).click();
  await expect.poll(() => page.url() === lookedAt).toBe(false);
  await expect(page.getByText("This process came in a link.")).toBeHidden();
  await expect.poll(() => storedIds(page)).toHaveLength(3);
});

test.describe("in another page", () => {
  // That page is of another origin, and its requests are no fault.
  test.use({ watched: false });

  test("the process is shown, to be panned and zoomed and nothing else", async ({
    editor,
    page,
    context,
  }, info) => {
    await editor.startFrom("Three stages");
    const code = await shared(editor, "Copy code to embed");
    const intranet = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title><main><h1>Intranet</h1>${code}</main>`;
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(intranet);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const file = info.outputPath("intranet.html");
    await writeFile(file, intranet);
    // As where the browser keeps nothing for pages within pages.
    await context.addInitScript(() => {
      if (window === window.top) return;
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException(name, "SecurityError");
          },
        });
      }
    });
    const faults: string[] = [];
    for (const url of [`http://127.0.0.1:${port}/`, pathToFileURL(file).href]) {
      const around = await context.newPage();
      around.on("pageerror", ({ message }) => faults.push(message));
      around.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      await around.goto(url);
      const frame = around.frameLocator("iframe");
      await expect(frame.getByRole("heading", { level: 1 })).toHaveText(
        "Three-stage sales process",
      );
      const nodes = frame.locator(".react-flow__node");
      await expect(nodes).toHaveCount(9);
      await expect(nodes.first()).toBeInViewport();
      if (url.startsWith("file:")) {
        await around.close();
        continue;
      }

      const before = await nodes.first().boundingBox();
      if (before === null) throw new Error("The diagram is not shown");
      await frame.getByRole("button", { name: /^Zoom in/ }).click();
      await expect
        .poll(async () => (await nodes.first().boundingBox())?.width ?? 0)
        .toBeGreaterThan(before.width);
      const [, inner] = around.frames();
      if (inner !== undefined) await standsStill(inner);
      const zoomed = await nodes.first().boundingBox();
      const canvas = await frame.locator("[data-canvas]").boundingBox();
      if (zoomed === null || canvas === null) throw new Error("The diagram is not shown");
      await around.mouse.move(canvas.x + 20, canvas.y + 60);
      await around.mouse.wheel(0, 80);
      await expect
        .poll(async () => (await nodes.first().boundingBox())?.y ?? zoomed.y)
        .toBeLessThan(zoomed.y);

      // Neither keys nor the pointer change anything.
      const names = await nodes.allInnerTexts();
      const at = await nodes.first().boundingBox();
      await around.mouse.dblclick((at?.x ?? 0) + 20, (at?.y ?? 0) + 15);
      for (const key of ["Delete", "n", "Enter", "x", "Control+k"]) {
        await around.keyboard.press(key);
      }
      await expect(frame.getByRole("textbox")).toHaveCount(0);
      await expect(frame.getByRole("dialog")).toHaveCount(0);
      expect(await nodes.allInnerTexts()).toEqual(names);
      expect(await faultsOf(around)).toEqual([]);

      const [opened] = await Promise.all([
        context.waitForEvent("page"),
        frame.getByRole("link", { name: "Open in Stagecraft" }).click(),
      ]);
      await expect(opened.getByText("This process came in a link.")).toBeVisible();
      await opened.close();
      await around.close();
    }
    await new Promise((resolve) => server.close(resolve));
    expect(faults).toEqual([]);
    expect(await storedIds(page)).toHaveLength(1);
  });
});
