import type { Page } from "@playwright/test";
import { allNodes, type ProcessDocument } from "../../src/core/process/document.ts";
import { activitiesOf } from "../../src/core/process/graph.ts";
import { GRID } from "../../src/core/process/geometry.ts";
import { axeFaults } from "./kit/axe.ts";
import type { Editor } from "./kit/editor.ts";
import { middleOf, moveTo, type Point } from "./kit/pointer.ts";
import { standsStill } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

const FIRST = "stage-prospect";
const SECOND = "stage-needs";

/** A place between two stages, or above them, and which nodes lie right of it. */
async function gapBetween(editor: Editor): Promise<Point> {
  const [first, second] = [await editor.box(FIRST), await editor.box(SECOND)];
  const left = first.x < second.x ? first : second;
  const right = left === first ? second : first;
  return { x: (left.x + left.width + right.x) / 2, y: left.y + left.height / 2 };
}

/** How far nodes on the canvas were moved; those that were not are left out. */
function movesBetween(before: ProcessDocument, after: ProcessDocument): Map<string, Point> {
  const moves = new Map<string, Point>();
  const was = new Map([...allNodes(before)].map((node) => [node.id, node]));
  for (const { id, x, y } of allNodes(after)) {
    const from = was.get(id);
    if (from !== undefined && (from.x !== x || from.y !== y)) {
      moves.set(id, { x: x - from.x, y: y - from.y });
    }
  }
  return moves;
}

/** Drags with the tool in hand, without letting go. */
async function pull(page: Page, from: Point, by: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await moveTo(page, from, { x: from.x + by.x, y: from.y + by.y });
}

for (const locale of ["en", "fa"] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test("room is made by a tool that is dragged, in one step", async ({ editor, page, start }) => {
      const sign = locale === "en" ? 1 : -1;
      await start.open();
      await page.locator("section li button").first().click();
      await expect(editor.element(FIRST)).toBeVisible();
      const before = await editor.document();
      const rail = page.locator('[data-tool="space"]');
      const ground = page.locator("[data-space-ground]");

      await rail.click();
      await expect(rail).toHaveAttribute("aria-pressed", "true");
      expect(await axeFaults(page)).toEqual([]);
      // Escape gives up what is being pulled, and then the tool.
      await pull(page, await gapBetween(editor), { x: sign * 60, y: 4 });
      await page.keyboard.press("Escape");
      await page.mouse.up();
      await expect(ground).toBeAttached();
      await page.keyboard.press("Escape");
      await expect(ground).toHaveCount(0);
      expect(await editor.document()).toEqual(before);

      await editor.press("w");
      await expect(ground).toBeAttached();
      const zoom = await editor.zoom();
      const place = await gapBetween(editor);
      await pull(page, place, { x: sign * 60, y: 4 });
      await page.mouse.up();
      await expect(ground).toHaveCount(0);
      const wider = await editor.document();
      const moves = movesBetween(before, wider);
      const by = sign * Math.round(60 / zoom / GRID) * GRID;
      expect(moves.get(SECOND)).toEqual({ x: by, y: 0 });
      expect(moves.has(FIRST)).toBe(false);
      expect(new Set([...moves.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(1);
      expect([...moves.keys()].filter((id) => before.activity.get(id)?.stageId)).toEqual([]);
      await editor.press("Control+z");
      expect(await editor.document()).toEqual(before);

      // Dragged back it closes up, as far as there is room.
      await editor.press("w");
      await expect(ground).toBeAttached();
      await pull(page, await gapBetween(editor), { x: sign * -900, y: 4 });
      await page.mouse.up();
      const shut = movesBetween(before, await editor.document()).get(SECOND);
      expect(Math.sign(shut?.x ?? 0)).toBe(-sign);
      const [a, b] = [await editor.box(FIRST), await editor.box(SECOND)];
      expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
      await editor.press("Control+z");
      // At the border the view went along, farther the faster the machine is.
      await editor.press("Shift+1");
      await standsStill(page);

      // Downwards, within a stage: its activities make room, and it grows with them.
      const inside = activitiesOf(before, SECOND).toSorted((one, other) => one.y - other.y);
      const last = inside.at(-1);
      if (last === undefined) throw new Error("The stage is empty");
      await editor.press("w");
      await expect(ground).toBeAttached();
      const box = await editor.box(last.id);
      await pull(page, { x: box.x + box.width / 2, y: box.y - 2 }, { x: 3, y: 50 });
      await page.mouse.up();
      const lower = await editor.document();
      expect(lower.activity.get(last.id)?.y).toBeGreaterThan(last.y);
      expect(lower.activity.get(inside[0]?.id ?? "")).toEqual(inside[0]);
      await editor.press("Control+z");
      expect(await editor.document()).toEqual(before);
    });
  });
}

test("a new node that is dropped near another is connected, in the same step", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Blank process");
  await editor.addStage("Qualify");
  await editor.dragFromPalette("decision", await editor.emptyPlace(220, 140));
  await editor.typeName("Big?");
  const stage = await editor.node("stage", "Qualify");
  const decision = await editor.node("decision", "Big?");
  const before = await editor.document();
  const offer = page.locator("svg[data-offer]");

  /** Holds the decision at a distance right of the stage, in window pixels. */
  const hold = async (gap: number) => {
    const [at, beside] = [await editor.grip(decision.id), await editor.box(stage.id)];
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    let to = at;
    const approach = async () => {
      const box = await editor.element(decision.id).boundingBox();
      const from = to;
      to = {
        x: to.x + beside.x + beside.width + gap - (box?.x ?? 0),
        y: to.y + middleOf(beside).y - middleOf(box ?? beside).y,
      };
      await moveTo(page, from, to);
    };
    await approach();
    // What the first pixels of a drag take is made up for.
    await approach();
  };
  const zoom = await editor.zoom();

  await hold(150 * zoom);
  await expect(offer).toHaveCount(0);
  await page.mouse.up();
  expect((await editor.document()).flow).toEqual(before.flow);
  await editor.press("Control+z");

  await hold(24 * zoom);
  await expect(offer).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Qualify leads to Big?" })).toHaveCount(
    1,
  );
  await page.mouse.up();
  const connected = await editor.document();
  const added = [...connected.flow.values()].filter(({ id }) => !before.flow.has(id));
  expect(added).toMatchObject([{ sourceId: stage.id, targetId: decision.id }]);
  expect(connected.decision.get(decision.id)?.x).not.toBe(decision.x);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);

  // With the key for free dragging held nothing is offered, nor to what has an arrow already.
  await page.keyboard.down("Control");
  await hold(24 * zoom);
  await expect(offer).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up("Control");
  expect((await editor.document()).flow).toEqual(before.flow);
  await editor.press("Control+z");
  await editor.connect(stage.id, decision.id);
  await hold(24 * zoom);
  await expect(offer).toHaveCount(0);
  await page.mouse.up();
  expect((await editor.document()).flow.size).toBe(before.flow.size + 1);
});
