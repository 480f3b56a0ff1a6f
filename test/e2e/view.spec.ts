import type { Page } from "@playwright/test";
import { processOf } from "../../src/core/process/document.ts";
import { axeFaults } from "./kit/axe.ts";
import { drag } from "./kit/pointer.ts";
import { standsStill } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

const NEEDS = "stage-needs";
const PROSPECT = "stage-prospect";

test("headers stay in sight, and what is lost is found again", async ({ editor, page }) => {
  await editor.startFrom("Seven-stage B2B process");
  await editor.press("Shift+0");
  const canvas = await editor.box(NEEDS).then(() => editor.canvas.boundingBox());
  if (canvas === null) throw new Error("The canvas is not shown");
  const held = editor.canvas.locator(`[data-held-header="${NEEDS}"]`);

  await test.step("a stage's header is held at the border, and stands for the stage", async () => {
    const box = await editor.box(NEEDS);
    await page.mouse.move(canvas.x + 300, canvas.y + 300);
    await scrollBy(page, box.y - canvas.y + 120);
    await expect(held).toBeVisible();
    await standsStill(page);
    expect((await held.boundingBox())?.y).toBeCloseTo(canvas.y, 0);
    await expect(held).toContainText((await editor.document()).stage.get(NEEDS)?.name ?? "");
    await held.click({ position: { x: 60, y: 20 } });
    await expect(editor.element(NEEDS).locator("[data-selected]").first()).toBeVisible();

    // Panned on, it stays; at the end of the stage it goes with it.
    await scrollBy(page, 40);
    await standsStill(page);
    expect((await held.boundingBox())?.y).toBeCloseTo(canvas.y, 0);
    await scrollBy(page, box.height - 180);
    await standsStill(page);
    const [end, stage] = [await held.boundingBox(), await editor.element(NEEDS).boundingBox()];
    expect(end?.y).toBeLessThan(canvas.y);
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeCloseTo(
      (stage?.y ?? 0) + (stage?.height ?? 0),
      0,
    );
    await scrollBy(page, -box.height - 100);
    await expect(held).toHaveCount(0);
  });

  await test.step("where nothing is in sight there is a way back, by mouse and by key", async () => {
    const back = page.getByRole("button", { name: /^Back to content/ });
    await expect(back).toHaveCount(0);
    await page.mouse.wheel(9000, 0);
    await expect(back).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await back.click();
    await expect(back).toHaveCount(0);
    await expect(editor.canvas).toBeFocused();
    expect(await isAnyStageInView(page)).toBe(true);
    await page.mouse.move(canvas.x + 300, canvas.y + 300);
    await page.mouse.wheel(0, -9000);
    await expect(back).toBeVisible();
    await editor.press("Shift+3");
    await expect(back).toHaveCount(0);
    expect(await isAnyStageInView(page)).toBe(true);
  });
});

test("one stage alone, a link to an element, the diagram alone", async ({
  editor,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.startFrom("Seven-stage B2B process");
  const before = await editor.document();
  const whole = page.url();
  const path = page.getByRole("navigation", { name: "Where you are" });

  await test.step("a stage is opened alone by key and left by Escape, breadcrumb and back", async () => {
    await editor.select(NEEDS);
    await editor.press("Alt+Enter");
    await expect(path).toBeVisible();
    expect(page.url()).toContain(`/stage/${NEEDS}`);
    await expect(editor.element(PROSPECT)).toHaveCount(0);
    expect(await axeFaults(page)).toEqual([]);
    // Finding does not hide where one is.
    await editor.press("Control+f");
    await expect(page.getByRole("search")).toBeVisible();
    const home = path.getByRole("button", { name: processOf(before).name, exact: true });
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole("search").getByRole("searchbox").click({ trial: true });
      if (width < 400) await editor.run("Inspector");
      await home.click({ trial: true });
      await expect
        .poll(async () => {
          const [bar, crumbs] = await Promise.all([
            page.getByRole("search").boundingBox(),
            path.boundingBox(),
          ]);
          return (crumbs?.y ?? 0) >= (bar?.y ?? 0) + (bar?.height ?? 0);
        })
        .toBe(true);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await editor.press("Control+f");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("search")).toHaveCount(0);
    await expect(path).toBeVisible();
    await editor.press("Escape");
    await editor.press("Escape");
    await expect(path).toHaveCount(0);
    await expect(editor.element(PROSPECT)).toBeVisible();

    await page.goBack();
    await expect(path).toBeVisible();
    await home.focus();
    await page.keyboard.press("Enter");
    await expect(path).toHaveCount(0);
    await expect(editor.canvas).toBeFocused();
  });

  await test.step("a link is copied and opens at the element", async () => {
    const activity = [...before.activity.values()].find(({ stageId }) => stageId === NEEDS);
    if (activity === undefined) throw new Error("The stage is empty");
    await editor.select(activity.id);
    await editor.run("Copy link to this element");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${whole}/node/${encodeURIComponent(activity.id)}`);
    await editor.selectNothing();
    await page.goto(link);
    await expect(editor.element(activity.id).locator("[data-selected]")).toBeInViewport();
    await page.reload();
    await expect(editor.element(activity.id).locator("[data-selected]")).toBeInViewport();
    await page.goto(`${whole}/node/nobody`);
    await expect(
      page.getByText("The linked element is not in this process any more"),
    ).toBeVisible();
    await page.goto(whole);
  });

  await test.step("presenting shows the diagram alone, and nothing of it can be changed", async () => {
    await editor.press("Shift+F5");
    await expect(page.locator("[data-region=topBar]")).toHaveCount(0);
    await expect(page.locator("[data-region=palette]")).toHaveCount(0);
    await expect(page.locator("[data-region=inspector]")).toHaveCount(0);
    expect(await axeFaults(page)).toEqual([]);
    const box = await editor.box(PROSPECT);
    const at = { x: box.x + box.width / 2, y: box.y + 12 };
    await drag(page, at, { x: at.x + 80, y: at.y + 60 });
    await page.mouse.dblclick(at.x, at.y);
    await expect(editor.canvas.getByRole("textbox")).toHaveCount(0);
    for (const key of ["Delete", "n", "Shift+ArrowRight"]) await editor.press(key);
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-region=topBar]")).toBeVisible();
    expect(await editor.document()).toEqual(before);
  });
});

test("a process opens where it was left, whatever lies above the canvas", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Three stages");
  const banner = page.locator("[data-banner]");
  await expect(banner).toBeVisible();
  await editor.press("Shift+0");
  const { id } = [...(await editor.document()).stage.values()][0] ?? { id: "" };
  const left = await editor.box(id);
  // What was said above the canvas is not said again.
  await editor.reload();
  await expect(banner).toHaveCount(0);
  expect(await editor.box(id)).toEqual(left);
});

test("a diagram that moves is one layer, painted as small as it is seen", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  await editor.press("Shift+1");
  await standsStill(page);
  const hints = () =>
    page.locator(".react-flow__viewport").evaluate((viewport) => ({
      layers: viewport.getAnimations().length,
      // The browser paints what is told to change its transform at full size at the least, which
      // is ten times as much to paint and to put together where the whole process is seen.
      willChange: getComputedStyle(viewport).willChange,
    }));
  await expect.poll(hints).toEqual({ layers: 0, willChange: "auto" });
  await page.mouse.move(620, 470);
  const whileMoving = async () => {
    for (let turn = 0; turn < 3; turn += 1) await scrollBy(page, 2);
    // A turn of the wheel comes with the next frame.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return hints();
  };
  await expect.poll(whileMoving).toEqual({ layers: 1, willChange: "auto" });
  await expect.poll(hints).toEqual({ layers: 0, willChange: "auto" });
});

/** Pans by the wheel; the view library goes half as far as it turns. */
async function scrollBy(page: Page, dy: number): Promise<void> {
  await page.mouse.wheel(0, 2 * dy);
}

/** Whether any stage lies in the window. */
async function isAnyStageInView(page: Page): Promise<boolean> {
  await standsStill(page);
  return page.locator('.react-flow__node[data-kind="stage"]').evaluateAll((stages) =>
    stages.some((stage) => {
      const { left, right, top, bottom } = stage.getBoundingClientRect();
      return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    }),
  );
}
