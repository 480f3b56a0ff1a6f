import { writeFileSync } from "node:fs";
import { lintSettingsText } from "../architecture/lintSettings.ts";

/** Writes the lint settings from the table of layers. */
export function main(): void {
  writeFileSync(".oxlintrc.json", lintSettingsText());
}
