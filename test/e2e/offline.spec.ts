import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { pdfPages } from "./kit/files.ts";
import { StaticServer } from "./kit/staticServer.ts";
import { expect, test as base } from "./kit/test.ts";

const BUILD = resolve(import.meta.dirname, "../..", process.env["E2E_DIST"] ?? "dist");

const test = base.extend<{ readonly server: StaticServer }>({
  server: async ({ browserName }, use) => {
    expect(browserName).toBe("chromium");
    const server = await StaticServer.start(BUILD);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
});

test.use({ serviceWorkers: "allow" });

/** Waits until everything is in the browser and the page is served from there. */
async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
  });
}

/** The build with a page that says which version it is. */
async function nextVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stagecraft-next-"));
  await cp(BUILD, folder, { recursive: true });
  const index = join(folder, "index.html");
  const html = await readFile(index, "utf8");
  await writeFile(index, html.replace("<title>", '<meta name="version" content="2" /><title>'));
  const worker = join(folder, "offline.js");
  const script = await readFile(worker, "utf8");
  const changed = script.replace(
    /(url:"index\.html",revision:")[^"]+|(revision:")[^"]+(",url:"index\.html")/,
    (_, start, before, after) =>
      start === undefined ? `${before}second${after}` : `${start}second`,
  );
  expect(changed).not.toBe(script);
  await writeFile(worker, changed);
  return folder;
}

test("after the first visit everything works without a network", async ({
  editor,
  start,
  server,
  context,
}) => {
  test.setTimeout(180_000);
  await start.open();
  await keptOffline(editor.page);
  await server.stop();
  await context.setOffline(true);

  // None of what follows was loaded before: editor, template, layout worker, fonts, PDF writer.
  await editor.page.reload();
  await start.use("Three stages");
  const before = await editor.document();
  await editor.run("Lay out automatically");
  const pdf = await editor.export("Export as PDF");
  expect((await pdfPages(pdf.bytes)).length).toBeGreaterThan(1);
  const json = await editor.export("Export as JSON");

  await editor.reload();
  expect((await editor.document()).stage.size).toBe(before.stage.size);
  await editor.importFile("again.stagecraft.json", json.bytes);
  await expect(editor.page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
});

test("a new version is told of, and taken when the user wants it", async ({
  editor,
  start,
  server,
}) => {
  test.setTimeout(180_000);
  const { page } = editor;
  const version = () =>
    page.evaluate(() => document.querySelector("meta[name=version]")?.getAttribute("content"));
  const notice = page.getByTestId("update-notice");
  await start.open();
  await keptOffline(page);
  await expect(notice).toBeHidden();

  const next = await nextVersion();
  server.folder = next;
  // A visit asks for the new version and still gets the old one.
  await page.reload();
  await editor.startFrom("Three stages");
  expect(await version()).toBeUndefined();
  await expect(notice).toContainText("A new version is ready. Reload when it suits you.");

  // It never comes by itself: the page, with what is in it, stays as it is.
  const loads: string[] = [];
  page.on("framenavigated", (frame) => loads.push(frame.url()));
  await editor.addStage("Before the update");
  const before = await editor.document();
  expect(loads).toEqual([]);
  expect(await version()).toBeUndefined();

  await Promise.all([
    page.waitForEvent("load"),
    notice.getByRole("button", { name: "Reload" }).click(),
  ]);
  await expect.poll(version).toBe("2");
  await expect(notice).toBeHidden();
  await expect(page.locator("[data-canvas]")).toBeVisible();
  expect(await editor.document()).toEqual(before);
  await rm(next, { recursive: true });
});

test("a half-typed name is kept when the new version is taken", async ({
  editor,
  start,
  server,
}) => {
  test.setTimeout(180_000);
  const { page } = editor;
  await start.open();
  await keptOffline(page);
  const next = await nextVersion();
  server.folder = next;
  await page.reload();
  await editor.startFrom("Three stages");
  const notice = page.getByTestId("update-notice");
  await expect(notice).toBeVisible();
  const [stage] = [...(await editor.document()).stage.values()];
  await editor.select(stage?.id ?? "");
  await editor.inspector.field("Name").fill("Half typed");
  await Promise.all([
    page.waitForEvent("load"),
    notice.getByRole("button", { name: "Reload" }).click(),
  ]);
  await expect(page.locator("[data-canvas]")).toBeVisible();
  expect((await editor.document()).stage.get(stage?.id ?? "")?.name).toBe("Half typed");
  await rm(next, { recursive: true });
});

test("it can be installed", async ({ page, start }) => {
  await start.open();
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const response = await page.request.get(address ?? "");
  const manifest = await response.json();
  expect(manifest).toMatchObject({ name: "Stagecraft", display: "standalone" });
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await page.request.get(new URL(src, response.url()).href);
    expect(icon.headers()["content-type"]).toBe(type);
    if (type !== "image/png") continue;
    // Width and height stand in a PNG's header.
    const header = (await icon.body()).subarray(16, 24);
    expect(`${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`).toBe(sizes);
  }
  // Chromium's own opinion.
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});
