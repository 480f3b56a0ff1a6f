import { cleanLine } from "../../../base/text.ts";

/*
 * Text from a document stays text, whichever Markdown reader opens the file. `&`, `<` and `>`
 * become entities, for some readers know no backslash before them; other marks get a
 * backslash. That is not enough for addresses: readers look for them after the backslashes are
 * gone. There an invisible word joiner parts what would be recognised.
 */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

const WORD_JOINER = "\u2060";

/** One line of text inside a heading, a cell or a paragraph: line ends become spaces. */
export function inline(text: string): string {
  return cleanLine(text)
    .replaceAll(/[\s\u0085]+/gu, (blanks) => (/[^ \u00A0\u202F]/u.test(blanks) ? " " : blanks))
    .trim()
    .replaceAll(/(:)(?=\/\/)|(www)(?=\.)|([@#])(?=[\p{L}\p{N}])/giu, `$&${WORD_JOINER}`)
    .replaceAll(/[&<>]/gu, (mark) => ENTITIES.get(mark) ?? mark)
    .replaceAll(/[\\`*_[\]{}|~#$]/gu, String.raw`\$&`);
}

/** The same at the start of a line, where a list, a rule or a heading could begin. */
export function atLineStart(text: string): string {
  return inline(text)
    .replace(/^[-+=]/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}
