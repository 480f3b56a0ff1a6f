import type { Locator, Page } from "@playwright/test";
import { bytesOf } from "./kit/download.ts";
import { pdfPages } from "./kit/files.ts";
import { expect, test } from "./kit/test.ts";

test.beforeEach(async ({ editor, page }) => {
  await editor.startFrom("Seven-stage B2B process");
  await page.getByRole("radio", { name: "Analysis" }).click();
  // What comes late moves what is below it, and lists that are open close when that moves.
  for (const last of ["stages", "best-change", "findings"]) {
    await expect(page.getByTestId(last)).toBeVisible();
  }
});

test("from the win rate to a goal, a scenario and a fix, and all of it back", async ({
  editor,
  page,
}) => {
  const before = await editor.document();
  await expect(card(page, "winRate")).toContainText("9.2%");
  await expect(card(page, "meanDaysToWin")).toContainText("70 days");
  await card(page, "winRate").click();
  await expect(page.getByRole("dialog", { name: "Win rate" })).toContainText("loops included");
  await page.keyboard.press("Escape");
  await expect(card(page, "winRate")).toBeFocused();

  // A goal that a number reaches, and one that none does.
  const goal = page.getByRole("region", { name: "Goal" });
  const lever = goal.getByRole("combobox", { name: "The number that may change" });
  await choose(
    page,
    lever,
    "“Prospect” to “Assess",
    "Probability from “Prospect” to “Assess needs”",
  );
  await expect(lever).toHaveValue("Probability from “Prospect” to “Assess needs”");
  await seek(page, "11");
  const answer = page.getByTestId("goal-answer");
  await expect(answer).toContainText(/“Assess needs”: 4\d(\.\d+)?% instead of 35%/);
  await goal.getByRole("button", { name: "Make a scenario of it" }).click();

  const scenarios = page.getByTestId("scenarios");
  const made = scenarios.getByRole("row", { name: /Probability from “Prospect”/ });
  await expect(made).toContainText("11");
  await expect(made).toContainText("+1.81");
  await seek(page, "1000");
  await expect(answer).toContainText("no value reaches it");

  // Another one by hand, beside it.
  await page.getByRole("button", { name: "New scenario" }).click();
  const own = page.getByRole("region", { name: "Scenario 2" });
  await expect(scenarios.getByRole("row", { name: /Scenario 2/ })).toContainText("9.19");
  const number = own.getByRole("combobox", { name: "Change a number" });
  await choose(page, number, "Leads a month from “Web", /^Leads a month from “Website/);
  const field = own.getByRole("textbox", { name: /Leads a month from “Website/ });
  await field.fill("120");
  await field.press("Enter");
  await expect(scenarios.getByRole("row", { name: /Scenario 2/ })).toContainText("+5.5");
  expect((await editor.document()).leadSource).toEqual(before.leadSource);
  await own.getByRole("button", { name: "Apply to the process" }).click();
  await expect(card(page, "leadsPerMonth")).toContainText("160");

  // By chance, with few people: run, given up, and run to its end; against today with the same luck.
  const simulation = page.getByRole("region", { name: "Simulation" });
  const runs = simulation.getByRole("textbox", { name: "Runs" });
  await runs.fill("10000");
  await runs.press("Enter");
  await simulation.getByRole("button", { name: "Run the simulation" }).click();
  await expect(simulation.getByRole("progressbar")).toBeVisible();
  await simulation.getByRole("button", { name: "Cancel" }).click();
  await expect(simulation.getByRole("progressbar")).toHaveCount(0);
  await expect(page.getByTestId("simulated")).toHaveCount(0);
  await runs.fill("5");
  await runs.press("Enter");
  await simulation.getByRole("button", { name: "Run the simulation" }).click();
  const wins = page.getByTestId("simulated").getByRole("row", { name: /^Wins/ });
  // P10, P50, P90 and the mean of a year, the same on every machine.
  await expect(wins).toHaveText("Wins108116128117");
  await expect(simulation.getByRole("figure", { name: "How busy people are" })).toBeVisible();

  // What was found, put right in one click.
  const findings = page.getByTestId("findings");
  const close = findings.getByRole("listitem").filter({ hasText: "measured in “Close”" });
  const { metric } = await editor.document();
  await close.getByRole("button", { name: "Add the missing metrics" }).click();
  await expect(close).toHaveCount(0);
  expect((await editor.document()).metric.size).toBeGreaterThan(metric.size);

  await takeAllBack(page);
  await expect(card(page, "leadsPerMonth")).toContainText("100");
  await expect(close).toHaveCount(1);
  expect(await editor.document()).toEqual(before);
});

test("a chart is walked by the keyboard, read as a table, and saved as a file", async ({
  page,
}) => {
  const funnel = page.getByRole("region", { name: "Funnel" });
  const points = funnel.getByRole("group", { name: "Funnel" });
  await points.locator("[data-point]").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const assessed = points.getByRole("button", { name: /^Prospect: .*Of all leads: 100%/ });
  await expect(assessed).toBeFocused();
  await expect(points).toContainText("Of the step before");

  const menu = funnel.getByRole("button", { name: "Chart: Funnel" });
  await menu.click();
  await page.getByRole("menuitem", { name: "Show as a table" }).click();
  await expect(funnel.getByRole("rowheader", { name: "Assess needs" })).toBeVisible();
  await expect(funnel.locator("[data-point]")).toHaveCount(0);

  const saved = async (item: string) => {
    await menu.click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: item }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
  };
  const csv = await saved("Save the numbers as CSV");
  expect(csv.name).toBe("B2B process, seven stages Funnel.csv");
  expect(csv.bytes.toString()).toMatch(/^\uFEFFStep,Deals a month,.*\r\nLeads,100,1,\r\n/);
  const svg = await saved("Save the chart as SVG");
  expect(svg.bytes.toString()).toContain("<title>Funnel</title>");
  const png = await saved("Save the chart as PNG");
  expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);

  await test.step("on paper charts are light, as wide as the sheet, and without controls", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect((await lookOf(page)).isDark).toBe(true);
    await page.emulateMedia({ media: "print" });
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    // But for what has more to say than fits, which is scaled.
    await expect.poll(async () => (await lookOf(page)).forPaper).toBeGreaterThan(4);
    const { charts, widest, isDark } = await lookOf(page);
    expect(charts).toBeGreaterThan(5);
    expect(widest).toBeGreaterThan(PAPER_WIDTH);
    expect(widest).toBeLessThanOrEqual(width);
    expect(isDark).toBe(false);
    await expect(menu).toBeHidden();
    await expect(funnel.getByRole("rowheader", { name: "Assess needs" })).toBeVisible();
    const [first] = await pdfPages(await page.pdf({ format: "A4" }));
    expect(first).toContain("B2B process, seven stages");
    await page.emulateMedia({ media: null, colorScheme: "light" });
  });

  // Enter says where a number comes from, and leads to what it is about.
  await menu.click();
  await page.getByRole("menuitem", { name: "Show as a chart" }).click();
  const prospect = points.getByRole("button", { name: /^Prospect/ });
  await prospect.press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Prospect/ });
  await expect(dialog).toContainText("Leads × the share that gets here at all");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(prospect).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Show in the diagram" }).click();
  await expect(
    page.locator('[data-record-id="stage-prospect"] [data-selected]').first(),
  ).toBeVisible();
});

test("what is missing is named and leads to its record, and the rest stays alive", async ({
  editor,
  page,
}) => {
  await page.getByRole("radio", { name: "Design" }).click();
  await editor.selectArrow("flow-follow-up-won");
  await page.keyboard.press("Delete");
  await page.getByRole("radio", { name: "Analysis" }).click();
  const gaps = page.getByTestId("gaps").first();
  await expect(gaps).toContainText("Some numbers cannot be worked out yet");
  await expect(page.getByTestId("findings")).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity/);
  await gaps.getByRole("button").first().click();
  await expect(page.locator("[data-selected]").first()).toBeVisible();

  await page.getByRole("button", { name: "Fit to view" }).click();
  // Where nothing comes in, where it would; where nothing is won, what could count as won.
  for (const id of ["source-events", "source-inbound", "source-outbound", "end-won"]) {
    await editor.select(id);
    await page.keyboard.press("Delete");
    await expect(editor.element(id)).toHaveCount(0);
  }
  await page.getByRole("radio", { name: "Analysis" }).click();
  await gaps.getByRole("button", { name: "Add a lead source" }).click();
  await expect(editor.selected()).toHaveCount(1);
  await expect(editor.element("stage-prepare").locator("[data-selected]").first()).toBeVisible();
  await page.getByRole("radio", { name: "Analysis" }).click();
  await gaps.getByRole("button", { name: "Add an outcome that counts as won" }).click();
  await expect.poll(() => editor.selected().count()).toBeGreaterThan(1);
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity/);
});

/** As wide as charts are drawn for paper, in pixels. */
const PAPER_WIDTH = 680;

/** How the charts stand in the page: how many are drawn for paper, how wide, dark or light. */
function lookOf(page: Page) {
  return page.getByTestId("analysis").evaluate((analysis, width) => {
    const drawings = [...analysis.querySelectorAll<SVGSVGElement>("figure svg[viewBox]")].filter(
      (drawing) => drawing.querySelector("text") !== null,
    );
    const lightness = (color: string) =>
      (color.match(/[\d.]+/gu) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) /
      765;
    const [text] = drawings.flatMap((drawing) => [...drawing.querySelectorAll("text")]);
    return {
      charts: drawings.length,
      forPaper: drawings.filter(({ viewBox }) => viewBox.baseVal.width === width).length,
      widest: Math.max(...drawings.map((drawing) => drawing.getBoundingClientRect().width)),
      isDark: text !== undefined && lightness(getComputedStyle(text).fill) > 0.5,
    };
  }, PAPER_WIDTH);
}

function card(page: Page, figure: string) {
  return page.getByTestId("analysis").locator(`[data-figure="${figure}"]`);
}

/** Types a part of an option's words into a field, and takes the option by the keyboard. */
async function choose(page: Page, field: Locator, part: string, name: string | RegExp) {
  await field.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await field.fill(part);
  await expect(page.getByRole("option", { name })).toBeVisible();
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page.getByRole("option")).toHaveCount(0);
}

async function seek(page: Page, target: string): Promise<void> {
  const goal = page.getByRole("region", { name: "Goal" });
  const field = goal.getByRole("textbox", { name: "Target" });
  await field.fill(target);
  await field.press("Enter");
  await goal.getByRole("button", { name: "Find the value" }).click();
}

async function takeAllBack(page: Page): Promise<void> {
  const undo = page.getByRole("button", { name: "Undo" });
  for (let step = 0; step < 20 && (await undo.isEnabled()); step += 1) {
    await page.keyboard.press("Control+z");
  }
  await expect(undo).toBeDisabled();
}
