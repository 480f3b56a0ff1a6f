import { allRecords, processOf } from "../../process/document.ts";
import { hasTextsIn, withOwnLanguage } from "../../process/ownLanguage.ts";
import { changeBetween, EMPTY_DIFF } from "../diff.ts";
import type { Consequence } from "./consequence.ts";

/**
 * A document that gets another of its languages as its own has the texts of that language for
 * its own, and what were its own as translations. Where it has nothing in the new language, only
 * the name of the language was wrong, and the texts stay.
 */
export const textsChangeLanguage: Consequence = (after, diff) => {
  const change = diff.changed.find(({ kind, after: is }) => kind === "process" && "language" in is);
  const from = change?.before["language"];
  if (typeof from !== "string") return EMPTY_DIFF;
  const process = processOf(after);
  const { language: to, languages = [] } = process;
  const records = [...allRecords(after)];
  if (!languages.includes(to) && !records.some((record) => hasTextsIn(record, to))) {
    return EMPTY_DIFF;
  }
  const others = languages.includes(to)
    ? languages.map((language) => (language === to ? from : language))
    : [...languages, from];
  const changed = records.flatMap((record) => {
    const swapped = withOwnLanguage(record, from, to);
    const whole =
      swapped.kind === "process" ? { ...swapped, languages: [...new Set(others)] } : swapped;
    return changeBetween(record, whole) ?? [];
  });
  return { ...EMPTY_DIFF, changed };
};
