import { cleanLine, truncateText } from "../../../base/text.ts";

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

/** Characters; a longer label cannot be read in a diagram. */
const LONGEST_LABEL = 120;

// Words by which a line of a Mermaid gantt means something else than a task, and dates.
const MERMAID_WORD =
  /^(?:acc|axis|call|click|date|end|excludes|gantt|href|includes|inclusive|section|tick|title|today|top|week|\d)/iu;

/**
 * A title, section or task name in a Mermaid gantt: marks with a meaning become Mermaid's
 * entity codes (`#58;`), and so does the first letter of a name that starts like a statement.
 */
export function mermaidName(text: string): string {
  const name = cleanLine(text)
    .replaceAll(/[\s\u0085]+/gu, " ")
    .trim();
  const label = truncateText(name, LONGEST_LABEL);
  return (label === name ? name : `${label}…`)
    .replaceAll(/[#;:%"&<>`\\{}[\]]/gu, codeOf)
    .replace(MERMAID_WORD, (word) => codeOf(word.slice(0, 1)) + word.slice(1));
}

function codeOf(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}
