import { cleanLine, truncateText } from "../../../base/text.ts";

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
  const name = onOneLine(text);
  const label = truncateText(name, LONGEST_LABEL);
  return (label === name ? name : `${label}…`)
    .replaceAll(/[#;:%"&<>`\\{}[\]]/gu, codeOf)
    .replace(MERMAID_WORD, (word) => codeOf(word.slice(0, 1)) + word.slice(1));
}

/** Whether the diagram shows no more than the beginning of the name. */
export function isTooLongForLabel(text: string): boolean {
  const name = onOneLine(text);
  return truncateText(name, LONGEST_LABEL) !== name;
}

function onOneLine(text: string): string {
  return cleanLine(text)
    .replaceAll(/[\s\u0085]+/gu, " ")
    .trim();
}

function codeOf(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}
