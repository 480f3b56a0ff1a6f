import type { Page } from "@playwright/test";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { buildProcess } from "../kit/processBuilder.ts";
import { axeFaults } from "./kit/axe.ts";
import { shownDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

const START = "Watch deals go through";

function panelOf(page: Page) {
  return page.getByRole("region", { name: "Run of deals" });
}

function time(page: Page) {
  return panelOf(page).getByRole("slider", { name: "Day of the run" });
}

async function day(page: Page): Promise<number> {
  return Number(await time(page).inputValue());
}

/** What is drawn of the run right now, as one number; 0 where nothing is. */
async function drawn(page: Page): Promise<number> {
  return page.locator("canvas[data-run]").evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width * canvas.height === 0) return 0;
    const pen = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
    if (pen === null) return 0;
    pen.drawImage(canvas, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = new Uint32Array(data.buffer);
    let sum = 0;
    for (let index = 0; index < pixels.length; index += 1) {
      const pixel = pixels[index] ?? 0;
      if (pixel !== 0) sum = (sum * 31 + (pixel % 65_521) + index) % 1_000_000_007;
    }
    return sum;
  });
}

test("deals go through the process: played, paused, stepped, led to a day, ended, by keys alone", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Three stages");
  const before = await editor.document();
  await editor.run(START);
  const panel = panelOf(page);
  await expect.poll(() => day(page)).toBeGreaterThan(0);
  await expect.poll(() => drawn(page)).not.toBe(0);

  await editor.press("p");
  await expect(panel.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  const said = page.getByRole("status").filter({ hasText: /Paused on day/ });
  await expect(said).toHaveText(/Paused on day \d+: .*under way.*waiting.*won/);
  const paused = await drawn(page);
  expect(await drawn(page)).toBe(paused);
  const at = await day(page);
  await editor.press("Shift+P");
  expect(await day(page)).toBe(at + 1);
  await expect.poll(() => drawn(page)).not.toBe(paused);

  // The slider goes anywhere, back too, and what is seen there is what was seen there.
  await time(page).press("End");
  await expect(panel.getByText("Day 365 of 365")).toBeVisible();
  expect(Number(await panel.locator("[data-run-wins]").textContent())).toBeGreaterThan(10);
  await expect(panel.getByRole("button", { name: "One day on" })).toBeDisabled();
  await time(page).press("ArrowLeft");
  await expect(time(page)).toHaveAttribute("aria-valuetext", /^Day 364 of 365, .*\d{4}/);
  await time(page).press("Home");
  await expect(panel.locator("[data-run-wins]")).toHaveText("0");

  // The view moves the deals along.
  await time(page).press("PageUp");
  const here = await drawn(page);
  await page.getByRole("button", { name: /^Zoom in/ }).click();
  await expect.poll(() => drawn(page)).not.toBe(here);

  await panel.getByRole("button", { name: "Faster" }).press("Enter");
  await expect(panel.getByText("8 days a second")).toBeVisible();
  await panel.getByRole("button", { name: "Figures of each step" }).press("Enter");
  await expect(panel.getByRole("row").nth(1)).toBeVisible();
  await panel.getByRole("button", { name: /^Run again with other chances/ }).press("Enter");
  await expect.poll(() => day(page)).toBeGreaterThan(0);

  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page.locator("canvas[data-run]")).toHaveCount(0);
  await expect(editor.canvas).toBeFocused();
  expect(await editor.document()).toEqual(before);

  // An edit ends it too: it is of the process as it was.
  await editor.run(START);
  await expect.poll(() => day(page)).toBeGreaterThan(0);
  await editor.run("Compact steps");
  await expect(panel).toBeHidden();
});

test("where less motion is asked for nothing moves: days are gone through one by one, with a table", async ({
  editor,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await editor.startFrom("Three stages");
  await editor.run(START);
  const panel = panelOf(page);
  await expect(panel.getByText("Day 0 of 365")).toBeVisible();
  await expect(panel.getByRole("button", { name: /^(Play|Pause)$/ })).toHaveCount(0);
  await expect(panel.getByRole("button", { name: "Faster" })).toHaveCount(0);
  await editor.press("p");
  expect(await day(page)).toBe(0);
  for (let step = 0; step < 5; step += 1) await editor.press("Shift+P");
  expect(await day(page)).toBe(5);
  await expect(panel.getByRole("columnheader", { name: "Deals there" })).toBeVisible();
  await expect(panel.getByRole("row").nth(1)).toContainText(/\d/);
  expect(await axeFaults(page, "[data-run-panel]")).toEqual([]);
});

/** Opens a process from a file, as a user does. */
async function openProcess(page: Page, document: ProcessDocument): Promise<void> {
  await page.goto("/");
  await page.getByTestId("import-file").setInputFiles({
    name: "process.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeProcess(document)),
  });
  await shownDocument(page);
}

/** A process that is one picture: eighty stages in rows of ten, an activity in each. */
function largeProcess(): ProcessDocument {
  return buildProcess((b) => {
    b.process({ dealValue: 5000 });
    const lost = b.outcome("Lost", { result: "lost", x: 1000, y: 2700 });
    let before = b.leadSource("Fair", { inflow: 300, x: -400, y: 0 });
    for (let index = 0; index < 80; index += 1) {
      const [x, y] = [(index % 10) * 400, Math.floor(index / 10) * 320];
      const stage = b.stage(`Stage ${index + 1}`, { x, y, expectedDays: 1 });
      b.activity("Call", { stageId: stage, x: 12, y: 76 });
      b.flow(before, stage, index === 0 ? null : 0.98);
      if (index > 0) b.flow(before, lost);
      before = stage;
    }
    b.flow(before, b.outcome("Won", { x: 2000, y: 2700 }), 0.98);
    b.flow(before, lost);
  }).document;
}

test("a process that can't be run says why and leads there", async ({ editor, page }) => {
  const { document } = buildProcess((b) => {
    const source = b.leadSource("Fair", { id: "fair", inflow: null });
    const stage = b.stage("Qualify", { expectedDays: 3, x: 400 });
    b.flow(source, stage);
    b.flow(stage, b.outcome("Won", { x: 800 }));
  });
  await openProcess(page, document);
  await editor.run(START);
  const panel = panelOf(page);
  await expect(panel).toContainText("Deals can't be run through this process yet");
  await panel.getByRole("button", { name: /Fair/ }).press("Enter");
  await expect(editor.element("fair").locator("[data-selected]").first()).toBeVisible();
  await panel.getByRole("button", { name: "End the run" }).click();
  await expect(panel).toBeHidden();
});

test("what matters most has ranks on flows, a legend, and goes into files; all of it over a large process too", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  await editor.run("What matters most: revenue and wins");
  const legend = page.getByRole("complementary", { name: "Legend" });
  await expect(legend).toContainText("Revenue per month: gained by one point more on a flow");
  await expect(page.locator("[data-heat]").filter({ hasText: /^1\. \+EUR/ })).toHaveCount(1);
  await editor.run("What matters most: days to win");
  await expect(legend).toContainText("Days from lead to win");
  await expect(page.locator("[data-heat]").filter({ hasText: /^1\. −/ })).toHaveCount(1);
  await editor.run("Show heat and widths in exports");
  expect((await editor.export("SVG")).bytes.toString()).toContain("Days from lead to win: saved");

  await openProcess(page, largeProcess());
  await expect(page.locator("[data-overview][data-drawn]")).toBeAttached();
  await expect(legend).toContainText("Days from lead to win");
  await editor.run(START);
  await expect.poll(() => day(page), { timeout: 15_000 }).toBeGreaterThan(0);
  await expect.poll(() => drawn(page)).not.toBe(0);
});
