import type { Translate } from "../i18n/translator.ts";
import { DEPARTMENTS } from "../process/fields.ts";

/** A department as a reader calls it; a word of the user's own as it stands. */
export function departmentName(word: string, translate: Translate): string {
  const known = DEPARTMENTS.find((department) => department === word);
  return known === undefined ? word : translate(`process.department.${known}`);
}
