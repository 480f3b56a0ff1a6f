import { expect, type Locator, type Page } from "@playwright/test";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import type { Locale } from "../../../src/core/i18n/locales.ts";
import { createTranslator, type Translate } from "../../../src/core/i18n/translator.ts";

import { middleOf, type Point } from "./pointer.ts";

type Column = "step" | "type" | "stage" | "next" | "owner" | "value";

const COLUMNS: readonly Column[] = ["step", "type", "stage", "next", "owner", "value"];

/** The outline, used by the keyboard alone. */
export class Outline {
  readonly page: Page;
  readonly grid: Locator;
  readonly translate: Translate;

  private constructor(page: Page, translate: Translate) {
    this.page = page;
    this.grid = page.getByRole("treegrid");
    this.translate = translate;
  }

  /** Opens it by its shortcut, and is in it. */
  static async open(page: Page, locale: Locale): Promise<Outline> {
    const outline = new Outline(page, createTranslator(locale, await loadMessages(locale)));
    await page.locator("[data-canvas]").focus();
    await page.keyboard.press("Control+Shift+O");
    await expect(outline.grid).toBeVisible();
    await expect.poll(() => outline.isFocused()).toBe(true);
    return outline;
  }

  async isFocused(): Promise<boolean> {
    return this.grid.evaluate((grid) => grid.contains(document.activeElement));
  }

  row(name: string): Locator {
    return this.grid.getByRole("row").filter({
      has: this.page.getByRole("rowheader", { name, exact: true }),
    });
  }

  /** The cell that has the focus. */
  focused(): Locator {
    return this.grid.locator("[data-column]:focus");
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Adds a node by its key and types its name. */
  async add(key: string, name: string): Promise<void> {
    await this.press(key);
    const field = this.grid.getByRole("textbox");
    await expect(field).toBeFocused();
    await field.fill(name);
    await this.press("Enter");
    await expect(this.focused()).toHaveText(name);
  }

  /** Goes to the first row of this name, or to the next one from where one is, the shortest way. */
  async goTo(name: string, from: "first" | "here" = "first"): Promise<void> {
    await this.press("Home");
    const { here, there, last } = await this.focused().evaluate(
      (cell, [wanted, start]) => {
        const rows = [...(cell.closest('[role="treegrid"]')?.querySelectorAll("[data-row]") ?? [])];
        const at = rows.indexOf(cell.closest("[data-row]") ?? cell);
        const nameIn = (row: Element) => row.querySelector('[role="rowheader"]')?.textContent;
        const isWanted = (row: Element, index: number) =>
          nameIn(row) === wanted && (start === "first" || index >= at);
        return { here: at, there: rows.findIndex(isWanted), last: rows.length - 1 };
      },
      [name, from] as const,
    );
    const ways = [
      { begin: [], down: there - here },
      { begin: ["Control+Home"], down: there },
      { begin: ["Control+End"], down: there - last },
    ];
    const cost = ({ begin, down }: (typeof ways)[number]) => begin.length + Math.abs(down);
    const [way] = ways.toSorted((a, b) => cost(a) - cost(b));
    const { begin = [], down = 0 } = way ?? {};
    const key = down > 0 ? "ArrowDown" : "ArrowUp";
    await this.press(...begin, ...Array.from({ length: Math.abs(down) }, () => key));
    await expect(this.focused()).toHaveText(name);
  }

  /** Opens the row that has the focus, when it is closed. */
  async expand(): Promise<void> {
    const isRtl = await this.page.evaluate(() => document.documentElement.dir === "rtl");
    const row = this.grid.locator('[role="row"]:has(:focus)');
    if ((await row.getAttribute("aria-expanded")) !== "false") return;
    await this.press("Home", isRtl ? "ArrowLeft" : "ArrowRight");
    await expect(row).toHaveAttribute("aria-expanded", "true");
  }

  /** Goes to a cell of the row that has the focus. */
  async column(column: Column): Promise<void> {
    await this.press("Home");
    // The way towards the end of the row, whichever side that is.
    const isRtl = await this.page.evaluate(() => document.documentElement.dir === "rtl");
    const onwards = isRtl ? "ArrowLeft" : "ArrowRight";
    const isCollapsed = await this.focused().evaluate(
      (cell) => cell.closest('[role="row"]')?.getAttribute("aria-expanded") === "false",
    );
    // The first step only opens a row that is closed.
    const steps = COLUMNS.indexOf(column) + (isCollapsed && column !== "step" ? 1 : 0);
    for (let step = 0; step < steps; step += 1) await this.press(onwards);
    await expect(this.focused()).toHaveAttribute("data-column", column);
  }

  /** Types into the field of the focused cell. */
  async write(text: string): Promise<void> {
    await this.press("Enter");
    await expect(this.field()).toBeVisible();
    await this.field().fill(text);
    await this.press("Enter");
    await expect(this.field()).toBeHidden();
  }

  /** The field that is being typed into. */
  field(): Locator {
    return this.grid.locator("input:focus");
  }

  /** The middle of a row. */
  async middle(name: string): Promise<Point> {
    const box = await this.row(name).getByRole("rowheader").boundingBox();
    if (box === null) throw new Error(`There is no row ${name}`);
    return middleOf(box);
  }

  /** Carries a row so far above or below the middle of another one, in rows; the button stays down. */
  async carry(name: string, over: string, by = 0): Promise<void> {
    const [from, to] = [await this.middle(name), await this.middle(over)];
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y + by * 36, { steps: 4 });
    await expect(this.row(name)).toHaveAttribute("data-lifted", "true");
  }

  async drag(name: string, over: string, by = 0): Promise<void> {
    await this.carry(name, over, by);
    await this.page.mouse.up();
    await expect(this.grid.locator("[data-lifted]")).toHaveCount(0);
  }

  /** Chooses in the focused cell by typing. */
  async choose(text: string, open = "Enter"): Promise<void> {
    await this.press(open);
    const field = this.grid.getByRole("combobox");
    await expect(field).toBeFocused();
    await field.fill(text);
    await this.press("Enter");
    await expect(field).toBeHidden();
  }

  /** Connects the step of the focused row. */
  async connect(from: string, to: string): Promise<void> {
    await this.goTo(from);
    await this.choose(to, "c");
  }
}
