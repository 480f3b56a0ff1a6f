import type { Page } from "@playwright/test";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import type { RecordId } from "../../src/core/base/ids.ts";
import { buildProcess, type ProcessBuilder } from "../kit/processBuilder.ts";
import { expect, test } from "./kit/test.ts";

const NO_NUMBER = /NaN|Infinity|∞|undefined|\[object/u;

test("every number of the analysis says where it comes from", async ({ editor, page }) => {
  await editor.startFrom("Seven-stage B2B process");
  await page.getByRole("radio", { name: "Analysis" }).click();
  await expect(page.getByTestId("findings")).toBeVisible();
  await page.getByRole("button", { name: "New scenario" }).click();
  await expect(
    page.getByTestId("scenarios").getByRole("row", { name: /Scenario 1/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Find the value" }).click();
  await expect(page.getByTestId("goal-answer")).toBeVisible();
  const simulation = page.getByRole("region", { name: "Simulation" });
  const runs = simulation.getByRole("textbox", { name: "Runs" });
  await runs.fill("3");
  await runs.press("Enter");
  await simulation.getByRole("button", { name: "Run the simulation" }).click();
  await expect(page.getByTestId("simulated")).toBeVisible();
  await page.getByRole("button", { name: "Compare by simulation" }).click();
  await expect(page.getByTestId("scenarios")).toContainText("%", { timeout: 20_000 });

  expect(await silentNumbers(page)).toEqual([]);
  const charts = await explained(page);
  expect(charts.wrong).toEqual([]);
  // Five key figures, a point of each chart, a number of each column and a sentence each.
  expect(charts.count).toBeGreaterThan(45);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("All charts as tables");
  await page.getByRole("option", { name: /All charts as tables/ }).click();
  await expect(page.getByRole("region", { name: "Funnel" }).getByRole("table")).toBeVisible();
  expect(await silentNumbers(page)).toEqual([]);
  const tables = await explained(page);
  expect(tables.wrong).toEqual([]);
  expect(tables.count).toBeGreaterThan(45);
});

interface Broken {
  readonly name: string;
  readonly build: (b: ProcessBuilder) => unknown;
  /** What becomes of its file. */
  readonly turned?: (text: string) => string;
  /** What is said over the page, and the record that a press on it selects. */
  readonly says: string;
  readonly selects: RecordId | null;
}

function asItIs(text: string): string {
  return text;
}

/** A sound process, in parts that each case leaves out or turns round. */
function parts(b: ProcessBuilder, inflow = 20) {
  b.process({ dealValue: 1000 });
  const web = b.leadSource("Web", { inflow });
  const talk = b.stage("Talk", { expectedDays: 5 });
  b.flow(web, talk);
  return { web, talk };
}

function ends(b: ProcessBuilder, from: RecordId, won: number | null, lost: number | null) {
  b.flow(from, b.outcome("Won"), won);
  b.flow(from, b.outcome("Lost", { result: "lost" }), lost);
}

const BROKEN: readonly Broken[] = [
  {
    name: "a loop without an exit",
    build: (b) => {
      const { talk } = parts(b);
      const again = b.stage("Again", { expectedDays: 2 });
      const round = b.stage("Round", { expectedDays: 2 });
      b.flow(talk, again, 0.5);
      b.flow(talk, b.outcome("Won"), 0.5);
      b.flow(again, round);
      b.flow(round, again);
    },
    says: "Again",
    selects: "Again",
  },
  {
    name: "probabilities over 1",
    build: (b) => ends(b, parts(b).talk, 0.8, 0.7),
    says: "Talk",
    selects: "Talk",
  },
  {
    name: "probabilities under 1",
    build: (b) => ends(b, parts(b).talk, 0.3, 0.2),
    says: "Talk",
    selects: "Talk",
  },
  {
    name: "no lead source",
    build: (b) => ends(b, b.stage("Talk", { expectedDays: 5 }), 0.3, 0.7),
    says: "lead source",
    selects: null,
  },
  {
    name: "no won outcome",
    build: (b) => {
      const { talk } = parts(b);
      b.flow(talk, b.outcome("Lost", { result: "lost" }));
    },
    says: "won",
    selects: null,
  },
  {
    name: "negative numbers",
    build: (b) => ends(b, parts(b).talk, 0.5, null),
    turned: (text) =>
      text.replaceAll(/(?<="(?:inflow|expectedDays|dealValue|probability)":\s?)(?=[\d.]+)/gu, "-"),
    says: "Web",
    selects: "Web",
  },
  {
    name: "numbers beyond all measure, and next to none",
    build: (b) => {
      b.process({ dealValue: 1e12, dealValueDeviation: 1e12 });
      const role = b.role("Rep", { headCount: 1e-12, sellingHoursPerWeek: 168 });
      const talk = b.stage("Talk", { expectedDays: 1e12, ownerRoleId: role });
      b.activity("Write", { stageId: talk, effortHours: 1e12 });
      b.flow(b.leadSource("Web", { inflow: 1e12 }), talk);
      b.flow(talk, talk, 1 - 1e-12);
      ends(b, talk, 1e-13, null);
    },
    says: "Rep",
    selects: null,
  },
  {
    name: "more work than hours",
    build: (b) => {
      const role = b.role("Rep", { headCount: 1, sellingHoursPerWeek: 5 });
      const { talk } = parts(b, 500);
      b.activity("Write", { stageId: talk, effortHours: 30, roleId: role });
      ends(b, talk, 0.3, 0.7);
    },
    says: "Rep",
    selects: null,
  },
];

test("what is broken is named and selected, without a number that is none, and the rest lives", async ({
  start,
  page,
}) => {
  await start.open();
  for (const { name, build, turned = asItIs, says, selects } of BROKEN) {
    await test.step(name, async () => {
      await start.open();
      const file = writeProcess(buildProcess(build).document);
      await start.importFile(`${name}.json`, turned(file));
      await expect(page.locator("[data-canvas]")).toBeVisible();
      // What can't be read as it stands is told, and left out.
      const repairs = page.getByRole("dialog", { name: "Opened with repairs" });
      if (turned !== asItIs) {
        await expect(repairs).toBeVisible();
        await page.keyboard.press("Escape");
      }
      await page.getByRole("radio", { name: "Analysis" }).click();
      await expect(page.getByTestId("findings")).toBeVisible();
      const main = page.locator("main");
      await expect(main.locator("[aria-busy=true]")).toHaveCount(0);
      await expect(main).toContainText(says);
      await expect(main).not.toContainText(NO_NUMBER);
      expect(await attributesOf(page)).not.toMatch(NO_NUMBER);
      if (selects === null) return;
      const gap = page.getByTestId("gaps").first().getByRole("button", { name: selects }).first();
      await gap.click();
      await expect(
        page.locator("[data-record-id]").filter({ hasText: selects }).locator("[data-selected]"),
      ).not.toHaveCount(0);
      await expect(main).not.toContainText(NO_NUMBER);
    });
  }
});

/**
 * Cells of tables that have a number which can't be pressed. The notes beside a chart's numbers
 * are among what their explanations name.
 */
function silentNumbers(page: Page): Promise<string[]> {
  return page.getByTestId("analysis").evaluate((analysis) =>
    [...analysis.querySelectorAll<HTMLElement>("td:not(figure td), figure td[data-number]")]
      .filter((cell) => /\p{Nd}/u.test(cell.textContent))
      .filter((cell) => cell.querySelector("button[aria-haspopup=dialog]") === null)
      .map((cell) => `${cell.closest("section")?.ariaLabel ?? ""}: ${cell.textContent}`),
  );
}

/**
 * Presses one number of each kind: of each column, each chart, each sentence. Says how many, and
 * which of them were not explained by a formula and at least one assumption.
 */
function explained(page: Page): Promise<{ count: number; wrong: string[] }> {
  return page.getByTestId("analysis").evaluate(async (analysis, noNumber) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const until = async <Found>(find: () => Found | null) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const found = find();
        if (found !== null) return found;
        // oxlint-disable-next-line no-await-in-loop -- until it is there
        await frame();
      }
      return null;
    };
    const kindOf = (number: Element) => {
      const section = number.closest("section")?.ariaLabel ?? "";
      const cell = number.closest("td");
      const table = number.closest("table");
      const figure = number.closest("figure")?.ariaLabel ?? number.closest("figure")?.textContent;
      if (cell === null) {
        return number.hasAttribute("data-point") ? `${section} ${figure}` : number.textContent;
      }
      const place = cell.cellIndex;
      const first = number === cell.querySelector("button") ? "" : "more";
      return `${section} ${table?.caption?.textContent ?? ""} ${figure} ${place} ${first}`;
    };
    const kinds = new Map<string, HTMLElement>();
    for (const number of analysis.querySelectorAll<HTMLElement>("[aria-haspopup=dialog]")) {
      if (number.closest("li [data-code]") === null) kinds.set(kindOf(number), number);
    }
    const wrong: string[] = [];
    const dialog = () => document.querySelector("[role=dialog]");
    /* oxlint-disable no-await-in-loop -- one explanation at a time */
    for (const [kind, number] of kinds) {
      number.focus();
      number.click();
      const found = await until(dialog);
      const formula = found?.querySelector("p")?.textContent ?? "";
      const hasAssumption = found?.querySelector("ul li") !== null;
      const isBad = new RegExp(noNumber, "u").test(found?.textContent ?? "");
      if (formula === "" || !hasAssumption || isBad) {
        wrong.push(`${kind}: ${found?.textContent ?? "nothing"}`);
      }
      found?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      await until(() => (dialog() === null ? true : null));
    }
    /* oxlint-enable no-await-in-loop */
    return { count: kinds.size, wrong };
  }, NO_NUMBER.source);
}

/** What only a screen reader says. */
function attributesOf(page: Page): Promise<string> {
  return page
    .locator("main")
    .evaluate((main) =>
      [...main.querySelectorAll("[aria-label]")].map(({ ariaLabel }) => ariaLabel).join("\n"),
    );
}
