import { expect, type Locator, type Page } from "@playwright/test";
import { bytesOf } from "./download.ts";
import { shownDocument } from "./stored.ts";

/** What a user does on the start screen. */
export class StartScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Within the product this is a way back, not a page loaded anew. */
  async open(): Promise<void> {
    await this.page.goto("/#/");
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Begins a process from a template and waits for its diagram. */
  async use(template: string): Promise<void> {
    await this.page.getByRole("button", { name: `Use the template “${template}”` }).click();
    await shownDocument(this.page);
  }

  card(name: string): Locator {
    const open = this.page.getByRole("button", { name: `Open “${name}”`, exact: true });
    return this.page.getByRole("article").filter({ has: open });
  }

  async openDocument(name: string): Promise<void> {
    await this.page.getByRole("button", { name: `Open “${name}”`, exact: true }).click();
    await shownDocument(this.page);
  }

  /** Chooses in the menu of one of the user's processes. */
  async choose(name: string, item: string): Promise<void> {
    await this.page.getByRole("button", { name: `More for “${name}”`, exact: true }).click();
    await this.page.getByRole("menuitem", { name: item, exact: true }).click();
  }

  async exportJson(name: string): Promise<Buffer> {
    const download = this.page.waitForEvent("download");
    await this.choose(name, "Export as JSON");
    return bytesOf(await download);
  }

  async importFile(name: string, content: string | Buffer): Promise<void> {
    await this.page.getByTestId("import-file").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
  }
}
