import type { Page } from "@playwright/test";
import { allNodes, findNode, type ProcessDocument } from "../../src/core/process/document.ts";
import { stagesInOrder } from "../../src/core/process/graph.ts";
import type { Editor } from "./kit/editor.ts";
import { expect, test } from "./kit/test.ts";

const QUALIFY = "stage-qualify";
const PROPOSE = "stage-propose";
const CLOSE = "stage-close";

test.beforeEach(async ({ editor }) => {
  await editor.startFrom("Three stages");
});

test("by mouse: everything, a part and what is nearly straight; one step each", async ({
  editor,
}) => {
  await editor.select(CLOSE);
  await editor.press("Control+Shift+ArrowDown");
  await editor.press("Control+Shift+ArrowDown");
  await editor.select(PROPOSE, { adding: true });
  const crooked = await editor.document();
  await editor.chooseAt(await editor.grip(PROPOSE), ["Arrange", "Tidy up"]);
  const straight = await editor.document();
  expect(placeOf(straight, CLOSE).y).toBe(placeOf(straight, PROPOSE).y);
  expectSame(straight, crooked, [PROPOSE, CLOSE]);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(crooked);

  await editor.selectNothing();
  await editor.moveBy(QUALIFY, 0, -70);
  const disorder = await editor.document();

  const empty = await editor.emptyPlace(24, 24);
  await editor.chooseAt(empty, ["Lay out automatically"]);
  await changed(editor, disorder);
  const order = await editor.document();
  expectInOrder(order, disorder);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(disorder);
  await editor.press("Control+Shift+z");
  expect(await editor.document()).toEqual(order);

  // Two stages are laid out among themselves; all else stays as it is.
  await editor.moveBy(QUALIFY, 24, -70);
  await editor.select(QUALIFY);
  await editor.select(PROPOSE, { adding: true });
  const before = await editor.document();
  await editor.chooseAt(await editor.grip(PROPOSE), ["Arrange", "Lay out the selection"]);
  await changed(editor, before);
  const part = await editor.document();
  expect(placeOf(part, QUALIFY).y).toBe(placeOf(part, PROPOSE).y);
  expectSame(part, before, [QUALIFY, PROPOSE]);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);
});

test("by keyboard: the same, gliding until a key is pressed, or not at all", async ({
  editor,
  page,
}) => {
  await page.evaluate(holdGlides);
  await editor.walkTo(PROPOSE);
  await editor.press("Shift+ArrowDown");
  await editor.press("Shift+ArrowDown");
  const disorder = await editor.document();

  // Nodes are held on their way here; the next key puts them where the document has them.
  await editor.press("Control+Shift+L");
  await expect.poll(() => glides(page)).toBeGreaterThan(0);
  const away = await shiftOf(editor, PROPOSE);
  await page.keyboard.press("Shift+ArrowRight");
  expect(await glides(page)).toBe(0);
  const nudged = await editor.document();
  expectInOrder(nudged, disorder);
  await editor.press("Control+z");
  const order = await editor.document();
  expect(placeOf(nudged, PROPOSE).x - placeOf(order, PROPOSE).x).toBe(8);
  const [from, to] = [placeOf(disorder, PROPOSE), placeOf(order, PROPOSE)];
  expect(Math.hypot(away.x - from.x + to.x, away.y - from.y + to.y)).toBeLessThan(24);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(disorder);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await editor.walkTo(PROPOSE);
  await editor.press("Shift+ArrowDown");
  await editor.run("Select all of the same kind");
  const before = await editor.document();
  await editor.run("Lay out the selection");
  await changed(editor, before);
  expect(await glides(page)).toBe(0);
  const part = await editor.document();
  expectSame(part, before, [QUALIFY, PROPOSE, CLOSE]);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);

  await editor.walkTo(CLOSE);
  await editor.press("Control+Shift+ArrowUp");
  const crooked = await editor.document();
  await editor.press("Escape");
  await editor.run("Tidy up what is nearly straight");
  await changed(editor, crooked);
  expect(await glides(page)).toBe(0);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(crooked);
});

/** Runs in the page: what glides takes so long that it can be looked at. */
function holdGlides(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the element it is called on
  const { animate } = Element.prototype;
  Element.prototype.animate = function held(keyframes, options) {
    const isGlide = typeof options === "object" && options.id === "glide";
    return animate.call(this, keyframes, isGlide ? { ...options, duration: 60_000 } : options);
  };
}

async function glides(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(({ id, playState }) => id === "glide" && playState === "running").length,
  );
}

/** How far from its place a node is drawn on its way there, in canvas pixels. */
async function shiftOf(editor: Editor, id: string): Promise<{ x: number; y: number }> {
  return editor.element(id).evaluate((element) => {
    const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e, y: f };
  });
}

/** Waits until the layout has come back from its worker. */
async function changed(editor: Editor, before: ProcessDocument): Promise<void> {
  await expect.poll(() => editor.document()).not.toEqual(before);
}

/** The stages stand in their order, in one row, and every node is there. */
function expectInOrder(document: ProcessDocument, before: ProcessDocument): void {
  const stages = stagesInOrder(document);
  expect(stages.map(({ id }) => id)).toEqual(stagesInOrder(before).map(({ id }) => id));
  const xs = stages.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(idsOf(document)).toEqual(idsOf(before));
}

/** Nothing has changed but these nodes and what lies in them. */
function expectSame(
  document: ProcessDocument,
  before: ProcessDocument,
  except: readonly string[],
): void {
  for (const node of allNodes(before)) {
    const home = node.kind === "activity" ? node.stageId : node.id;
    if (!except.includes(home ?? "")) expect(findNode(document, node.id)).toEqual(node);
  }
  expect(idsOf(document)).toEqual(idsOf(before));
}

function idsOf(document: ProcessDocument): readonly string[] {
  return [...allNodes(document)].map(({ id }) => id).toSorted();
}

function placeOf(
  document: ProcessDocument,
  id: string,
): { readonly x: number; readonly y: number } {
  const node = findNode(document, id);
  if (node === undefined) throw new Error(`There is no ${id}`);
  return node;
}
