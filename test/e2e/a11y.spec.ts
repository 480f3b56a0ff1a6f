import type { Page } from "@playwright/test";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { loadMessages } from "../../src/core/i18n/catalogue.ts";
import { LOCALE_NAMES } from "../../src/core/i18n/locales.ts";
import { createTranslator } from "../../src/core/i18n/translator.ts";
import { template } from "../kit/templates.ts";
import { axe } from "./kit/axe.ts";
import { Editor } from "./kit/editor.ts";
import { shownDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

/** The rules that look at colours; what the others look at is the same in light and in dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * One language of each direction in every run; all of them with A11Y_LOCALES=all. They differ
 * in words alone, but words can name two things alike.
 */
const LOCALES = process.env["A11Y_LOCALES"] === "all" ? LOCALE_NAMES : (["en", "fa"] as const);

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test.use({ locale });

    test("no state of the page has a fault that axe finds, in light or in dark", async ({
      page,
      start,
    }) => {
      test.setTimeout(900_000);
      const editor = new Editor(page);
      const faults: unknown[] = [];
      const look = async (state: string) => {
        faults.push(...(await faultsOf(page, state)));
      };

      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await start.open();
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("article img").first()).toBeVisible();
      await look("start screen, no process yet");

      const translate = createTranslator(locale, await loadMessages(locale));
      const name = translate("templates.threeStage.name");
      await page
        .getByRole("button", { name: translate("shell.start.useTemplate", { name }) })
        .click();
      await shownDocument(page);
      await look("nothing selected");
      await editor.figure("winsPerMonth").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("how a figure is computed");
      await close(page);
      await goTo(editor, "stage-propose");
      await look("a stage selected");
      await editor.press("Shift+F10");
      await expect(page.getByRole("menu")).toBeVisible();
      await look("context menu");
      await close(page);
      await goTo(editor, "act-offer");
      await look("an activity selected");
      await editor.selectArrow("flow-qualify-propose");
      await look("a flow selected");
      await editor.press("Control+a");
      await look("several selected");

      await editor.press("Control+Shift+O");
      await expect(page.getByRole("treegrid")).toBeVisible();
      await look("outline");
      await page.keyboard.press("Control+Shift+O");
      await editor.press("Control+f");
      await page.getByRole("search").getByRole("searchbox").fill("e");
      await look("find");
      await page.keyboard.press("Escape");

      await editor.press("Control+k");
      await expect(page.getByRole("option").first()).toBeVisible();
      await look("command palette");
      await close(page);
      await editor.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("shortcuts");
      await close(page);
      await page.locator("[data-region=topBar] button").last().click();
      await expect(page.getByRole("menu")).toBeVisible();
      await look("export menu");
      await close(page);

      const legend = page.getByRole("complementary", { name: translate("look.legend.label") });
      for (const heat of ["lost", "waiting"] as const) {
        await editor.press("Control+k");
        await page
          .getByRole("dialog")
          .getByRole("searchbox")
          .fill(translate(`look.${heat}`));
        await page.keyboard.press("Enter");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await expect(legend).toBeVisible();
        await look(`heat, ${heat}`);
      }
      const address = page.url();
      await page.goto(`${address}/grid`);
      await expect(page.getByRole("grid")).toBeVisible();
      await look("grid");
      await page.goto(`${address}/analysis`);
      await expect(page.getByTestId("analysis").locator("figure svg").first()).toBeVisible();
      await look("analysis");
      await page.keyboard.press("Control+k");
      const tables = translate("analysis.chart.allTables");
      await page.getByRole("dialog").getByRole("searchbox").fill(tables);
      await page.keyboard.press("Enter");
      const charts = page.getByTestId("analysis").locator("figure[data-chart]");
      await expect(charts.locator("table").first()).toBeVisible();
      await expect(charts.locator("svg[viewBox] text")).toHaveCount(0);
      await look("analysis, charts as tables");
      await page.goto(`${address}/roadmap`);
      await expect(page.locator("[data-region=main] section").first()).toBeVisible();
      await look("roadmap");
      await page.goto("/#/");
      await expect(page.locator("article img").first()).toBeVisible();
      await look("start screen, one process");
      await page.locator('article button[aria-haspopup="true"]').first().click();
      await expect(page.getByRole("menu")).toBeVisible();
      await look("menu of a process");
      await page.getByRole("menuitem", { name: translate("shell.start.rename") }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("rename");
      await close(page);
      await page.getByRole("button", { name: translate("shell.about.title") }).click();
      await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
      await look("about");
      await close(page);
      await start.importFile("not-ours.json", "{");
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("import refused");
      await close(page);
      await start.importFile("full.json", writeProcess(template("seven-stage", locale)));
      await shownDocument(page);
      await page.goto(`${page.url()}/roadmap`);
      await expect(page.locator("[data-region=main] [data-item-id]").first()).toBeVisible();
      await look("roadmap, full");

      expect(faults).toEqual([]);
    });
  });
}

/**
 * Everything that any rule of axe finds in the page as it stands, and what it finds in its colours
 * in the dark.
 */
async function faultsOf(page: Page, state: string) {
  const light = await axe(page).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const dark = await axe(page).withRules(COLOUR_RULES).analyze();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  return [
    ...light.violations.map((fault) => ({ theme: "light", ...fault })),
    ...dark.violations.map((fault) => ({ theme: "dark", ...fault })),
  ].map(({ theme, id, nodes }) => ({
    state,
    theme,
    id,
    where: nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`),
  }));
}

/** Walks to a node in reading order; the names on the way are of another language each time. */
async function goTo(editor: Editor, id: string): Promise<void> {
  await editor.press("Home");
  const selected = editor.element(id).locator("[data-selected]").first();
  for (let step = 0; step < 40 && !(await selected.isVisible()); step += 1) {
    await editor.press("PageDown");
  }
  await expect(selected).toBeVisible();
}

async function close(page: Page): Promise<void> {
  const over = page.locator('[role="dialog"], [role="menu"]');
  await page.keyboard.press("Escape");
  if ((await over.count()) > 0) await page.keyboard.press("Escape");
  await expect(over).toHaveCount(0);
}
