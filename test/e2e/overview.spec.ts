import type { Page } from "@playwright/test";
import { centreOf } from "../../src/core/base/geometry.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { boundsOfNode } from "../../src/core/process/geometry.ts";
import { seededDocument } from "../bench/documents.ts";
import type { Editor } from "./kit/editor.ts";
import { drag, type Point } from "./kit/pointer.ts";
import { standsStill } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

/** Where a place of the canvas is in the window. */
async function inWindow(page: Page, place: Point): Promise<Point> {
  await standsStill(page);
  return page.locator(".react-flow__viewport").evaluate((viewport, { x, y }) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
    const frame = viewport.closest(".react-flow")?.getBoundingClientRect();
    return { x: x * a + e + (frame?.x ?? 0), y: y * a + f + (frame?.y ?? 0) };
  }, place);
}

/** Where the middle of a decision is in the window. */
async function placeOf(page: Page, document: ProcessDocument, id: string): Promise<Point> {
  const node = document.decision.get(id);
  if (node === undefined) throw new Error(`No decision ${id}`);
  return inWindow(page, centreOf(boundsOfNode(document, node)));
}

async function openLarge(editor: Editor): Promise<ProcessDocument> {
  const { page } = editor;
  await page.goto("/");
  await page.getByTestId("import-file").setInputFiles({
    name: "large.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeProcess(seededDocument(400))),
  });
  await expect(page.locator("[data-overview][data-drawn]")).toBeAttached();
  return editor.document();
}

test("a large process is one picture in which everything can be done", async ({ editor }) => {
  const { page } = editor;
  const before = await openLarge(editor);
  const nodes = page.locator(".react-flow__node");
  await expect(nodes).toHaveCount(0);

  // A click selects: what is selected is an element with its ring and handles.
  const at = await placeOf(page, before, "b5d0");
  await page.mouse.click(at.x, at.y);
  await expect(editor.element("b5d0").locator("[data-selected]")).toBeVisible();
  await expect(nodes).toHaveCount(1);

  // A drag moves, in one step, whether or not it was selected before.
  const other = await placeOf(page, before, "b7d0");
  await drag(page, other, { x: other.x + 60, y: other.y + 40 });
  // The press leaves no caret behind, which the browser would look for at every frame.
  await expect.poll(() => page.evaluate(() => document.getSelection()?.type)).toBe("None");
  const after = await editor.document();
  const [was, is] = [before.decision.get("b7d0"), after.decision.get("b7d0")];
  expect((is?.x ?? 0) - (was?.x ?? 0)).toBeGreaterThan(100);
  expect((is?.y ?? 0) - (was?.y ?? 0)).toBeGreaterThan(60);
  expect(after.decision.get("b5d0")).toEqual(before.decision.get("b5d0"));
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);

  // A marquee from empty canvas takes what it touches; delete and undo as anywhere.
  await drag(
    page,
    await inWindow(page, { x: -60, y: -60 }),
    await inWindow(page, { x: 300, y: 430 }),
  );
  await expect(editor.element("b0s0").locator("[data-selected]")).toBeVisible();
  await editor.press("Delete");
  const left = await editor.document();
  expect(left.stage.has("b0s0")).toBe(false);
  expect(left.stage.size).toBe(before.stage.size - 1);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);

  // The menu of what is under the pointer, and the keyboard.
  await page.mouse.click(other.x, other.y, { button: "right" });
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(editor.element("b7d0").locator("[data-selected]")).toBeVisible();
  await editor.press("F2");
  await editor.typeName("Worth another look?");
  expect((await editor.document()).decision.get("b7d0")?.name).toBe("Worth another look?");

  // Where it can be read there are elements, and no picture.
  await editor.press("Shift+0");
  await expect(page.locator("[data-overview]")).toHaveCount(0);
  await expect(editor.element("b7d0")).toBeVisible();

  // Half a window of it lies ready on each side, wherever the view comes to rest.
  const beyond = () =>
    nodes.evaluateAll((elements) => {
      const right = document.querySelector(".react-flow")?.getBoundingClientRect().right ?? 0;
      return Math.max(...elements.map((element) => element.getBoundingClientRect().left - right));
    });
  await expect.poll(beyond).toBeGreaterThan(500);
  await page.mouse.move(620, 470);
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(30, 0);
  await standsStill(page);
  await expect.poll(beyond).toBeGreaterThan(500);
  await editor.press("Shift+1");
  await expect(page.locator("[data-overview][data-drawn]")).toBeAttached();
  await expect(page.locator("[data-canvas]:not([data-moving])")).toBeVisible();

  // Its numbers come from a worker, which follows the edits.
  const line = page.getByTestId("status-line");
  await expect(line).toContainText("160 leads a month");
  expect(page.workers().some((worker) => worker.url().includes("analysis"))).toBe(true);
  const source = before.leadSource.get("b5l");
  if (source === undefined) throw new Error("No lead source");
  const leads = await inWindow(page, centreOf(boundsOfNode(before, source)));
  await page.mouse.click(leads.x, leads.y);
  await editor.press("Delete");
  await expect(line).toContainText("120 leads a month");
  await editor.press("Control+z");
  await expect(line).toContainText("160 leads a month");

  // Laid out while it is read it is shown whole, and can be read again.
  await editor.press("Shift+0");
  await expect(page.locator("[data-overview]")).toHaveCount(0);
  await editor.press("Control+Shift+L");
  await expect(page.locator("[data-overview][data-drawn]")).toBeAttached();
  await expect(page.getByText("The diagram was laid out")).toBeAttached();
  const laidOut = await editor.document();
  expect(laidOut.decision.get("b7d0")).not.toEqual(before.decision.get("b7d0"));
  await editor.press("Shift+0");
  await expect(page.locator("[data-overview]")).toHaveCount(0);
  await expect(nodes).not.toHaveCount(0);
  await editor.press("Control+z");
  await expect.poll(async () => (await editor.document()).stage).toEqual(before.stage);
});
