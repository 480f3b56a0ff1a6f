import type { Editor } from "./kit/editor.ts";
import { drag, middleOf } from "./kit/pointer.ts";
import { expect, test } from "./kit/test.ts";

const QUALIFY = "stage-qualify";
const PROPOSE = "stage-propose";
const CLOSE = "stage-close";
const CALL = "act-call";
const OFFER = "act-offer";
const LOST = "end-lost";
const WON = "end-won";

const QUALIFY_TO_PROPOSE = "flow-qualify-propose";

/** A part of a test with a process of its own. */
async function part(editor: Editor, title: string, check: () => Promise<void>): Promise<void> {
  await test.step(title, async () => {
    await editor.startFrom("Three stages");
    await check();
  });
}

/** Undoes and redoes the last step and finds the documents before and after it. */
async function expectOneStep(editor: Editor, before: unknown): Promise<void> {
  const after = await editor.document();
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);
  await editor.press("Control+Shift+z");
  expect(await editor.document()).toEqual(after);
}

// Every part reads the document that comes of a gesture, not the picture.

test("what is added, moved and resized is in the document", async ({ editor }) => {
  await part(
    editor,
    "a click in the palette adds what it names, and asks for its name",
    async () => {
      for (const [kind, name] of [
        ["decision", "Worth a visit?"],
        ["leadSource", "Fairs"],
        ["outcome", "Passed on"],
        ["note", "Ask the partners"],
        ["stage", "Visit"],
      ] as const) {
        await editor.palette(kind).click();
        await editor.typeName(name);
        await editor.node(kind, name);
      }
      // With a stage selected, an activity goes into it.
      const visit = await editor.node("stage", "Visit");
      await editor.select(visit.id);
      await editor.palette("activity").click();
      await editor.typeName("Plan the visit");
      expect(await editor.node("activity", "Plan the visit")).toMatchObject({ stageId: visit.id });
    },
  );

  await part(
    editor,
    "what is dragged from the palette lies on the grid, where it was dropped",
    async () => {
      const before = await editor.document();
      await editor.dragFromPalette("decision", await editor.emptyPlace(180, 110));
      await editor.press("Escape");
      const [decision] = (await editor.document()).decision.values();
      expect(decision).toBeDefined();
      for (const place of [decision?.x ?? 1, decision?.y ?? 1]) {
        expect(Math.abs(place % 8)).toBe(0);
      }
      await expectOneStep(editor, before);
    },
  );

  await part(
    editor,
    "an activity dropped on a stage is in it, and the stage makes room",
    async () => {
      await editor.addActivityInto("Qualify", "Check the budget");
      const { id } = await editor.node("stage", "Qualify");
      const added = await editor.node("activity", "Check the budget");
      expect(added.stageId).toBe(id);
      const stage = await editor.node("stage", "Qualify");
      expect(added.y + 64).toBeLessThanOrEqual(stage.height);
    },
  );

  await part(
    editor,
    "a node that is moved goes there in one step, its arrows with it",
    async () => {
      const before = await editor.document();
      const zoom = await editor.zoom();
      await editor.moveBy(LOST, 80 * zoom, 64 * zoom);
      const [was, is] = [before.outcome.get(LOST), (await editor.document()).outcome.get(LOST)];
      // The hand moves a little before a press counts as a drag.
      expect(Math.abs((is?.x ?? 0) - (was?.x ?? 0) - 80)).toBeLessThanOrEqual(16);
      expect(Math.abs((is?.y ?? 0) - (was?.y ?? 0) - 64)).toBeLessThanOrEqual(16);
      expect((await editor.document()).flow).toEqual(before.flow);
      await expectOneStep(editor, before);
    },
  );

  await part(editor, "a stage takes its activities along", async () => {
    const before = await editor.document();
    await editor.moveBy(QUALIFY, 0, 40);
    const after = await editor.document();
    expect(after.stage.get(QUALIFY)?.y).toBeGreaterThan(before.stage.get(QUALIFY)?.y ?? 0);
    // Their place is told from the stage's corner.
    expect(after.activity).toEqual(before.activity);
    await expectOneStep(editor, before);
  });

  await part(editor, "an activity that is dragged into another stage belongs to it", async () => {
    const before = await editor.document();
    const from = await editor.grip(CALL);
    const stage = await editor.box(PROPOSE);
    await drag(editor.page, from, {
      x: stage.x + stage.width * 0.4,
      y: stage.y + stage.height * 0.8,
    });
    expect((await editor.document()).activity.get(CALL)?.stageId).toBe(PROPOSE);
    await expectOneStep(editor, before);
  });

  await part(
    editor,
    "a stage is resized by its corner, but no smaller than its activities",
    async () => {
      const before = await editor.document();
      await editor.select(QUALIFY);
      const corner = editor
        .element(QUALIFY)
        .locator(".react-flow__resize-control.bottom.right.handle");
      const zoom = await editor.zoom();
      const grip = middleOf((await corner.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
      await drag(editor.page, grip, { x: grip.x + 48 * zoom, y: grip.y + 80 * zoom });
      const larger = (await editor.document()).stage.get(QUALIFY);
      const was = before.stage.get(QUALIFY);
      expect(Math.abs((larger?.width ?? 0) - (was?.width ?? 0) - 48)).toBeLessThanOrEqual(8);
      expect(Math.abs((larger?.height ?? 0) - (was?.height ?? 0) - 80)).toBeLessThanOrEqual(8);
      await expectOneStep(editor, before);
      await editor.select(QUALIFY);
      const now = middleOf((await corner.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
      await drag(editor.page, now, { x: now.x - 400 * zoom, y: now.y - 400 * zoom });
      const least = (await editor.document()).stage.get(QUALIFY);
      const call = before.activity.get(CALL);
      expect(least?.width).toBeGreaterThanOrEqual((call?.x ?? 0) + 216);
      expect(least?.height).toBeGreaterThanOrEqual((call?.y ?? 0) + 64);
    },
  );
});

test("names, selection, deletion and copies", async ({ editor, page }) => {
  await part(editor, "names are edited on the canvas; Escape keeps the old one", async () => {
    const before = await editor.document();
    await editor.rename(QUALIFY, "Qualify by phone");
    await editor.node("stage", "Qualify by phone");
    await expectOneStep(editor, before);
    await editor.select(WON);
    await editor.press("F2");
    const field = editor.canvas.getByRole("textbox");
    await field.fill("Something else");
    await field.press("Escape");
    await editor.node("outcome", "Won");
  });

  await part(editor, "a marquee selects what it covers", async () => {
    const lost = await editor.box(LOST);
    await drag(
      page,
      { x: lost.x - 16, y: lost.y + lost.height + 20 },
      { x: lost.x + lost.width + 16, y: lost.y - 4 },
    );
    await expect(editor.selected()).toHaveCount(1);
    await expect(editor.element(LOST).locator("[data-selected]")).toBeVisible();
    // With Shift another one joins.
    await editor.select(WON, { adding: true });
    await expect(editor.selected()).toHaveCount(2);
    await editor.press("Delete");
    const after = await editor.document();
    expect([...after.outcome.keys()]).toEqual([]);
    expect([...after.flow.values()].filter(({ targetId }) => targetId === LOST)).toEqual([]);
  });

  await part(
    editor,
    "deleting a stage takes its activities and arrows; undo brings all back",
    async () => {
      const before = await editor.document();
      await editor.select(PROPOSE);
      await editor.press("Delete");
      const after = await editor.document();
      expect(after.stage.has(PROPOSE)).toBe(false);
      expect(after.activity.has(OFFER)).toBe(false);
      const touches = [...after.flow.values()].filter(
        ({ sourceId, targetId }) => sourceId === PROPOSE || targetId === PROPOSE,
      );
      expect(touches).toEqual([]);
      await expectOneStep(editor, before);
    },
  );

  await part(
    editor,
    "copy and paste within a document make copies with arrows between them",
    async () => {
      const before = await editor.document();
      await editor.select(QUALIFY);
      await editor.select(PROPOSE, { adding: true });
      await editor.press("Control+c");
      await editor.press("Control+v");
      const after = await editor.document();
      expect(after.stage.size).toBe(before.stage.size + 2);
      expect(after.activity.size).toBe(before.activity.size + 2);
      const copies = new Set([...after.stage.keys()].filter((id) => !before.stage.has(id)));
      const between = [...after.flow.values()].filter(
        ({ sourceId, targetId }) => copies.has(sourceId) && copies.has(targetId),
      );
      expect(between).toHaveLength(1);
      expect(between[0]?.probability).toBe(0.6);
      await expectOneStep(editor, before);
    },
  );

  await part(editor, "cut and paste carry a stage into another document", async () => {
    await editor.select(QUALIFY);
    await editor.press("Control+x");
    expect((await editor.document()).stage.has(QUALIFY)).toBe(false);
    await page.getByRole("button", { name: "All processes" }).click();
    await page.getByRole("button", { name: "Use the template “Blank process”" }).click();
    await expect(editor.element("stage-first")).toBeVisible();
    await editor.press("Control+v");
    const pasted = await editor.node("stage", "Qualify");
    expect(await editor.node("activity", "Call back")).toMatchObject({ stageId: pasted.id });
  });

  await part(editor, "duplicate makes a second one beside it", async () => {
    const before = await editor.document();
    await editor.select(LOST);
    await editor.press("Control+d");
    const after = await editor.document();
    const lost = [...after.outcome.values()].filter(({ result }) => result === "lost");
    expect(lost).toHaveLength(2);
    expect(new Set(lost.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
    await expectOneStep(editor, before);
  });
});

test("arrows and dependencies", async ({ editor, page }) => {
  await part(
    editor,
    "arrows are drawn, given a probability on their label, and led elsewhere",
    async () => {
      const drawn = await editor.connect(QUALIFY, CLOSE);
      const before = await editor.document();
      const label = editor.canvas.locator(`[data-label-of="${QUALIFY_TO_PROPOSE}"]`);
      await label.dblclick();
      const field = editor.canvas.getByLabel("Probability");
      await field.fill("45");
      await field.press("Enter");
      expect((await editor.document()).flow.get(QUALIFY_TO_PROPOSE)?.probability).toBe(0.45);
      await expectOneStep(editor, before);

      await editor.selectArrow(drawn);
      const end = await editor.canvas.locator('[data-grip="target"]').boundingBox();
      await drag(
        page,
        middleOf(end ?? { x: 0, y: 0, width: 0, height: 0 }),
        await editor.grip(WON),
      );
      expect((await editor.document()).flow.get(drawn)).toMatchObject({
        sourceId: QUALIFY,
        targetId: WON,
      });
    },
  );

  await part(editor, "what can't be connected says why, and nothing changes", async () => {
    const before = await editor.document();
    await editor.select("source-inquiries");
    const handle = editor.element("source-inquiries").locator('[data-connect-handle="bottom"]');
    const from = middleOf((await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
    const to = await editor.grip(WON);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 30, to.y, { steps: 6 });
    await page.mouse.move(to.x, to.y);
    await expect(editor.canvas).toContainText("A lead has to pass at least one step");
    await page.mouse.up();
    expect(await editor.document()).toEqual(before);
  });

  await part(editor, "activities of a stage are connected by a dependency", async () => {
    await editor.addActivityInto("Qualify", "Check the budget");
    const budget = await editor.node("activity", "Check the budget");
    const arrow = await editor.connect(CALL, budget.id);
    expect((await editor.document()).dependency.get(arrow)).toMatchObject({
      sourceId: CALL,
      targetId: budget.id,
      dependencyType: "finishToStart",
    });
  });
});

test("automatic layout and the view", async ({ editor, page }) => {
  await part(
    editor,
    "automatic layout goes left to right, top to bottom and right to left",
    async () => {
      const places = async () => {
        const { stage } = await editor.document();
        return [QUALIFY, PROPOSE, CLOSE].map((id) => stage.get(id) ?? { x: 0, y: 0 });
      };
      const isRising = (values: readonly number[]) =>
        values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
      // In disorder first, so that each layout has something to do.
      await editor.moveBy(QUALIFY, 60, 200);
      const before = await editor.document();
      await editor.run("Lay out top to bottom");
      await expect.poll(async () => isRising((await places()).map(({ y }) => y))).toBe(true);
      await expectOneStep(editor, before);
      await editor.run("Lay out right to left");
      await expect.poll(async () => isRising((await places()).map(({ x }) => -x))).toBe(true);
      await editor.run("Lay out left to right");
      await expect.poll(async () => isRising((await places()).map(({ x }) => x))).toBe(true);
      const after = await editor.document();
      for (const activity of after.activity.values()) {
        const stage = after.stage.get(activity.stageId ?? "");
        expect(activity.x + 216).toBeLessThanOrEqual(stage?.width ?? 0);
        expect(activity.y + 64).toBeLessThanOrEqual(stage?.height ?? 0);
      }
    },
  );

  await part(editor, "the view is zoomed and fitted without touching the document", async () => {
    const before = await editor.document();
    const first = await editor.zoom();
    await editor.press("+");
    await expect.poll(() => editor.zoom()).toBeGreaterThan(first);
    await page.getByRole("button", { name: /100|Zoom to/ }).click();
    await expect.poll(() => editor.zoom()).toBeCloseTo(1, 5);
    await page.getByRole("button", { name: "Fit to view" }).click();
    const canvas = await editor.canvas.boundingBox();
    for (const id of [QUALIFY, WON, LOST, "source-inquiries"]) {
      const box = await editor.box(id);
      expect(box.x).toBeGreaterThanOrEqual(canvas?.x ?? 0);
      expect(box.x + box.width).toBeLessThanOrEqual((canvas?.x ?? 0) + (canvas?.width ?? 0));
    }
    expect(await editor.document()).toEqual(before);
  });
});
