import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * Axe for a page without frames. It runs in the page itself: else it opens another one for the
 * summary, each time. Only faults are described in full.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
}

/** What axe finds wrong with the page, or with a part of it: rule and elements. */
export async function axeFaults(page: Page, part?: string): Promise<readonly string[]> {
  const builder = part === undefined ? axe(page) : axe(page).include(part);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
