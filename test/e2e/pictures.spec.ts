import type { Locator, Page } from "@playwright/test";
import { XMLParser } from "fast-xml-parser";
import { groupBy } from "../../src/core/base/groupBy.ts";
import type { RecordId } from "../../src/core/base/ids.ts";
import { sceneOf } from "../../src/core/drawing/scene.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { allNodes, type ProcessDocument } from "../../src/core/process/document.ts";
import { boundsOfNode } from "../../src/core/process/geometry.ts";
import { sceneOptions } from "../core/drawing/sevenStages.ts";
import { buildProcess } from "../kit/processBuilder.ts";
import { seededDocument } from "../bench/documents.ts";
import { pngRows, readPngInfo } from "../kit/formats/png.ts";
import { axeFaults } from "./kit/axe.ts";
import { bytesOf } from "./kit/download.ts";
import type { StartScreen } from "./kit/startScreen.ts";
import { expect, test } from "./kit/test.ts";

/*
 * Pictures read back by a reader that knows nothing of what writes them: as large as was told
 * before, and with something in them wherever a node is.
 */

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

function dialogOf(page: Page): Locator {
  return page.getByRole("dialog", { name: "Picture", exact: true });
}

async function saved(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await dialogOf(page).getByRole("button", { name: "Save" }).click();
  return bytesOf(await download);
}

/** The size that the dialog tells. */
async function toldSize(page: Page): Promise<{ width: number; height: number }> {
  const told = dialogOf(page).getByRole("status").filter({ hasText: "pixels" });
  const [, width = "", height = ""] =
    /^([\d,]+) × ([\d,]+) pixels/.exec(await told.innerText()) ?? [];
  return { width: Number(width.replaceAll(",", "")), height: Number(height.replaceAll(",", "")) };
}

/** The nodes through whose middle a picture of that width has nothing but white. */
async function blankNodes(
  file: Buffer,
  document: ProcessDocument,
  width: number,
): Promise<RecordId[]> {
  const nodes = [...allNodes(document)].map((node) => ({
    id: node.id,
    box: boundsOfNode(document, node),
  }));
  // Arrows may lead around all nodes; what is known of the drawing is how wide it is.
  const drawn = sceneOf(document, await sceneOptions("en")).bounds;
  const scale = width / drawn.width;
  const { samples } = readPngInfo(file);
  const byRow = groupBy(nodes, ({ box }) => Math.floor((box.y + box.height / 2 - drawn.y) * scale));
  const blank: RecordId[] = [];
  let y = 0;
  for await (const row of pngRows(file)) {
    for (const { id, box } of byRow.get(y) ?? []) {
      const from = Math.floor((box.x - drawn.x) * scale) * samples;
      const to = Math.ceil((box.x + box.width - drawn.x) * scale) * samples;
      if (row.subarray(from, to).every((value) => value === 255)) blank.push(id);
    }
    byRow.delete(y);
    y += 1;
  }
  // Below the end of the picture.
  return [...blank, ...[...byRow.values()].flat().map(({ id }) => id)];
}

test("a picture is as large as was told, whole or the selection, on white or on nothing", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Three stages");
  await editor.run("Export as a picture");
  const dialog = dialogOf(page);
  await dialog.getByRole("radio", { name: "3×" }).click();
  expect(await axeFaults(page)).toEqual([]);
  const whole = await toldSize(page);
  const white = readPngInfo(await saved(page));
  expect(white).toMatchObject({ ...whole, samples: 3, perMetre: 11_339 });
  await expect(dialog).toBeHidden();

  // The choices are those of the last time; with the keyboard, and of what is selected.
  await page.reload();
  const { id, name } = [...(await editor.document()).stage.values()][0] ?? { id: "", name: "" };
  await editor.select(id);
  await editor.run("Export as a picture");
  await expect(dialog.getByRole("radio", { name: "3×" })).toBeChecked();
  await dialog.getByRole("radio", { name: "White" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(dialog.getByRole("radio", { name: "Transparent" })).toBeChecked();
  await dialog.getByRole("radio", { name: "Selection" }).click();
  await expect.poll(async () => (await toldSize(page)).width).toBeLessThan(whole.width / 2);
  const part = await toldSize(page);
  const bytes = await saved(page);
  expect(readPngInfo(bytes)).toMatchObject({ ...part, samples: 4 });
  const corners: number[] = [];
  let most = 0;
  for await (const row of pngRows(bytes)) {
    corners.push(row[3] ?? 255, row.at(-1) ?? 255);
    most = Math.max(most, row[4 * Math.floor(part.width / 2) + 3] ?? 0);
  }
  expect(new Set(corners)).toEqual(new Set([0]));
  expect(most).toBe(255);

  await editor.run("Export as a picture");
  await dialog.getByRole("radio", { name: "SVG" }).click();
  await dialog.getByRole("radio", { name: "Selection" }).click();
  await expect.poll(async () => (await toldSize(page)).width).toBe(Math.ceil(part.width / 3));
  const svg = (await saved(page)).toString("utf8");
  expect(svg).not.toMatch(/<(?:foreignObject|script|style|image)\b/i);
  const texts = textsIn(svg);
  expect(texts).toContain(name);
  expect(texts).not.toContain("Leads");
});

/** What the SVG says as text, by an XML parser. */
function textsIn(svg: string): string[] {
  const parsed: unknown = new XMLParser({ processEntities: true }).parse(svg);
  const root = Object(Reflect.get(Object(parsed), "svg")) as { text?: unknown };
  const { text } = root;
  return (Array.isArray(text) ? text : [text]).map(String);
}

test("a picture goes on the clipboard, and it is told when the browser refuses", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Three stages");
  await editor.run("Export as a picture");
  const dialog = dialogOf(page);
  const told = await toldSize(page);
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("The picture is copied").first()).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(await copiedImage(page)).toEqual({ ...told, isBlank: false });

  await editor.run("Export as a picture");
  await dialog.getByRole("radio", { name: "SVG" }).click();
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog).toBeHidden();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const text = await (await item?.getType("text/plain"))?.text();
    return { types, text: text ?? "" };
  });
  expect(copied.types).toContain("image/svg+xml");
  expect(textsIn(copied.text)).toContain("Qualify");

  // At once, as a PNG, without the dialog.
  await editor.run("Copy as a picture");
  await expect.poll(async () => (await copiedImage(page)).width).toBe(told.width);

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await editor.run("Copy as a picture");
  await expect(
    page.getByText("The browser did not let the picture be copied").first(),
  ).toBeVisible();
});

/** The picture on the clipboard, decoded by the browser. */
async function copiedImage(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item?.types.includes("image/png") !== true) return { width: 0, height: 0, isBlank: true };
    const image = await createImageBitmap(await item.getType("image/png"));
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, width, height).data ?? [];
    return { width, height, isBlank: pixels.every((value) => value === 255) };
  });
}

test("a picture of 5,000 nodes is refused with a size that works, and shows every node", async ({
  editor,
  page,
  start,
}) => {
  const document = seededDocument(5000);
  await open(start, document);
  await editor.run("Export as a picture");
  const dialog = dialogOf(page);
  await dialog.getByRole("radio", { name: "2×" }).click();
  const reason = dialog.getByRole("status").filter({ hasText: "268 million in all" });
  await expect(reason).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByRole("button", { name: "Save" })).toBeDisabled();
  await dialog.getByRole("button", { name: /^Use 1\.\d×$/ }).click();
  await expect(reason).toBeHidden();
  // Cancelled on the way.
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("progressbar")).toBeHidden();

  await writeWidth(page, 3000);
  const told = await toldSize(page);
  const file = await saved(page);
  expect(readPngInfo(file)).toMatchObject({ ...told, width: 3000, samples: 3 });
  expect(await blankNodes(file, document, 3000)).toEqual([]);
});

test("a picture that is longer than any canvas shows every node", async ({
  editor,
  page,
  start,
}) => {
  const { document } = buildProcess((b) => {
    b.process({ name: "A long way" });
    for (let at = 0; at < 60; at += 1) b.activity(`Step ${at}`, { x: at * 400, y: 0 });
  });
  await open(start, document);
  await editor.run("Export as a picture");
  await writeWidth(page, 40_000);
  const file = await saved(page);
  expect(readPngInfo(file)).toMatchObject({ width: 40_000 });
  expect(await blankNodes(file, document, 40_000)).toEqual([]);
});

async function open(start: StartScreen, document: ProcessDocument): Promise<void> {
  await start.open();
  await start.importFile("large.stagecraft.json", writeProcess(document));
  await expect(start.page.locator("[data-canvas]")).toBeVisible();
}

async function writeWidth(page: Page, width: number): Promise<void> {
  const dialog = dialogOf(page);
  await dialog.getByRole("radio", { name: "Other" }).click();
  await dialog.getByRole("textbox", { name: "Width in pixels" }).fill(String(width));
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await toldSize(page)).width).toBe(width);
}
