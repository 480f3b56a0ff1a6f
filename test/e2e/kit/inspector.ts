import { expect, type Locator, type Page } from "@playwright/test";

/** What a user does in the inspector. Fields are found by their labels. */
export class Inspector {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.locator("[data-region=inspector]");
  }

  field(label: string): Locator {
    return this.panel.getByLabel(label, { exact: true });
  }

  /** Types into a field and leaves it, as with Tab. */
  async write(label: string, value: string): Promise<void> {
    const field = this.field(label);
    await field.fill(value);
    await field.blur();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.panel.getByRole("button", { name: new RegExp(`${label}$`) }).click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }

  /** Adds a metric of the library and sets its numbers, written as the fields take them. */
  async attachMetric(name: string, numbers: { target: string; actual: string }): Promise<void> {
    await this.panel.getByRole("button", { name: "Add metric" }).click();
    const picker = this.page.getByRole("dialog", { name: "Add metric" });
    await picker.getByRole("searchbox").fill(name);
    await picker.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
    await expect(picker).toBeHidden();
    await this.write("Target", numbers.target);
    await this.write("Actual", numbers.actual);
  }
}
