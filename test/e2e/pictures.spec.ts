import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { XMLParser } from "fast-xml-parser";
import { boundsOf, inflate, type Rect } from "../../src/core/base/geometry.ts";
import type { RecordId } from "../../src/core/base/ids.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { allNodes, type ProcessDocument } from "../../src/core/process/document.ts";
import { boundsOfNode } from "../../src/core/process/geometry.ts";
import { seededDocument } from "../bench/documents.ts";
import { pngRows, readPngInfo } from "../kit/formats/png.ts";
import { bytesOf } from "./kit/download.ts";
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

/** The nodes through whose middle the picture has nothing but white. */
async function blankNodes(
  file: Buffer,
  document: ProcessDocument,
  origin: { readonly x: number; readonly y: number },
  scale: number,
): Promise<RecordId[]> {
  const { samples } = readPngInfo(file);
  const byRow = new Map<number, { readonly id: RecordId; readonly box: Rect }[]>();
  for (const node of allNodes(document)) {
    const box = boundsOfNode(document, node);
    const row = Math.floor((box.y + box.height / 2 - origin.y) * scale);
    byRow.set(row, [...(byRow.get(row) ?? []), { id: node.id, box }]);
  }
  const blank: RecordId[] = [];
  let y = 0;
  for await (const row of pngRows(file)) {
    for (const { id, box } of byRow.get(y) ?? []) {
      const from = Math.floor((box.x - origin.x) * scale) * samples;
      const to = Math.ceil((box.x + box.width - origin.x) * scale) * samples;
      if (row.subarray(from, to).every((value) => value === 255)) blank.push(id);
    }
    byRow.delete(y);
    y += 1;
  }
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
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
  ).toEqual([]);
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
  await expect(page.getByText("The picture is copied")).toBeVisible();
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
  await expect(page.getByText("The browser did not let the picture be copied")).toBeVisible();
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
  test.setTimeout(300_000);
  const document = seededDocument(5000);
  await start.open();
  await start.importFile("large.stagecraft.json", writeProcess(document));
  await expect(editor.canvas).toBeVisible();
  await editor.run("Export as a picture");
  const dialog = dialogOf(page);
  await dialog.getByRole("radio", { name: "2×" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "268 million" })).toBeVisible({
    timeout: 120_000,
  });
  await expect(dialog.getByRole("button", { name: "Save" })).toBeDisabled();
  await dialog.getByRole("button", { name: /^Use 1\.\d+×$/ }).click();
  // Cancelled on the way, and begun again.
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await dialog.getByRole("radio", { name: "1×", exact: true }).click();
  const told = await toldSize(page);
  const began = Date.now();
  const file = await saved(page);
  console.log(`${told.width} x ${told.height}: ${Date.now() - began} ms, ${file.length} bytes`);
  expect(readPngInfo(file)).toMatchObject({ ...told, samples: 3 });
  const boxes = [...allNodes(document)].map((node) => boundsOfNode(document, node));
  const { x, y } = inflate(boundsOf(boxes) ?? { x: 0, y: 0, width: 0, height: 0 }, 24);
  expect({ x, y }).toEqual({ x: 0, y: 0 });
  expect(await blankNodes(file, document, { x, y }, 1)).toEqual([]);
});
