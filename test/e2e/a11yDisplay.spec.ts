import type { Page } from "@playwright/test";
import { type Editor } from "./kit/editor.ts";
import { expect, test } from "./kit/test.ts";

/** The least side of what is pressed: window pixels. */
const LEAST_TARGET = 24;

for (const [what, width, height] of [
  ["320 pixels wide", 320, 640],
  ["a window enlarged to 200 %", 720, 450],
] as const) {
  test(`${what}: start screen, panels and dialogs lose nothing`, async ({ editor, page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await editor.startFrom("Three stages");
    await expectNothingCut(page);
    await editor.press("Home");
    await editor.press("PageDown");
    await expect(editor.inspector.panel).toBeVisible();
    await expectNothingCut(page);
    // The diagram is there beside or above the inspector, not behind it.
    const [canvas, panel] = [
      await editor.canvas.boundingBox(),
      await editor.inspector.panel.boundingBox(),
    ];
    const free =
      width > 640
        ? (panel?.x ?? 0) - (canvas?.x ?? 0)
        : Math.min(canvas?.width ?? 0, (panel?.y ?? 0) - (canvas?.y ?? 0));
    expect(free).toBeGreaterThan(100);

    await editor.press("Control+Shift+O");
    await expect(page.getByRole("treegrid")).toBeVisible();
    await expectNothingCut(page);
    await page.keyboard.press("Control+Shift+O");
    await editor.press("Control+f");
    await page.getByRole("search").getByRole("searchbox").fill("e");
    await expectNothingCut(page);
    await page.keyboard.press("Escape");
    await editor.press("Control+k");
    await page.getByRole("dialog").getByRole("searchbox").fill("Heat: where deals wait");
    await page.keyboard.press("Enter");
    const legend = page.getByRole("complementary", { name: "Legend" });
    await expect(legend).toBeInViewport({ ratio: 1 });
    await expectNothingCut(page);
    await editor.press("Home");
    await editor.press("PageDown");
    await editor.press("Alt+Enter");
    await expect(page.getByRole("navigation", { name: "Where you are" })).toBeInViewport();
    await expectNothingCut(page);
    await editor.press("Escape");
    await editor.press("Escape");
    await page.getByRole("radio", { name: "Grid" }).click();
    await expect(page.getByRole("grid")).toBeInViewport();
    await expectNothingCut(page);
    await page.getByRole("radio", { name: "Design" }).click();
    await expect(editor.canvas).toBeVisible();

    await editor.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNothingCut(page);
    await page.getByRole("dialog").getByRole("button").last().click();
    await page.goto("/#/");
    await expect(page.locator("article img").first()).toBeVisible();
    await expectNothingCut(page);
  });
}

test("where the system chooses the colours, what is selected has a line around it", async ({
  editor,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await editor.startFrom("Three stages");
  await selectFirstStage(editor);
  const frames = await page.evaluate(() =>
    [...document.querySelectorAll('[data-record-id="stage-qualify"] [role="group"]')]
      .concat([...document.querySelectorAll('[data-record-id="stage-propose"] [role="group"]')])
      .map((frame) => {
        const { outlineStyle, borderTopStyle } = getComputedStyle(frame);
        return { isSelected: frame.hasAttribute("data-selected"), outlineStyle, borderTopStyle };
      }),
  );
  expect(frames).toHaveLength(2);
  for (const { isSelected, outlineStyle, borderTopStyle } of frames) {
    expect(outlineStyle).toBe(isSelected ? "solid" : "none");
    expect(borderTopStyle).toBe("solid");
  }
});

test("who wants no motion gets none", async ({ editor, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await editor.startFrom("Three stages");
  const motion = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--motion").trim(),
  );
  expect(motion).toMatch(/^0m?s$/u);
  const before = await editor.zoom();
  await editor.press("+");
  // Already in the next frame, not on the way to it.
  const after = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const viewport = document.querySelector(".react-flow__viewport");
          resolve(viewport === null ? 0 : new DOMMatrix(getComputedStyle(viewport).transform).a);
        });
      }),
  );
  expect(after).toBeCloseTo(before * 1.25, 3);
});

test("what is grabbed on the diagram is large enough at every zoom", async ({ editor, page }) => {
  await editor.startFrom("Three stages");
  await selectFirstStage(editor);
  const handles = page.locator("[data-connect-handle]");
  for (const keys of "+++++------------") {
    await editor.press(keys);
    for (const handle of await handles.all()) {
      const box = await handle.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(
        LEAST_TARGET - 0.5,
      );
    }
  }
});

async function selectFirstStage(editor: Editor): Promise<void> {
  await editor.press("Home");
  await editor.press("PageDown");
  await expect(editor.selected()).toHaveCount(1);
}

/** Every control lies within the width of the window, and is as large as a target has to be. */
async function expectNothingCut(page: Page): Promise<void> {
  const faults = await page.evaluate((least) => {
    const found: string[] = [];
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, textarea, a[href], [role="menuitem"], [role="option"]',
    );
    for (const control of controls) {
      // The diagram and its grid are exempt; so is what only a screen reader meets.
      if (
        control.closest(".react-flow__viewport, [data-grid-scroller], [aria-hidden='true']") !==
        null
      )
        continue;
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right, top, width, height } = control.getBoundingClientRect();
      if (width < 17 || top < -20) continue;
      const name = control.getAttribute("aria-label") ?? control.textContent;
      if (left < -1 || right > innerWidth + 1) found.push(`${name}: ${left} to ${right}`);
      const isButton = control instanceof HTMLButtonElement;
      if (isButton && Math.min(width, height) < least - 0.5) {
        found.push(`${name}: ${width} x ${height}`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    return found;
  }, LEAST_TARGET);
  expect(faults).toEqual([]);
}
