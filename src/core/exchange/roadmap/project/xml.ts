/** An element with text, or with elements in the order that they are to stand in. */
export interface XmlElement {
  readonly tag: string;
  readonly content: string | readonly XmlElement[];
}

/** An element with text; numbers and truth as XML Schema writes them. */
export function leaf(tag: string, value: string | number | boolean): XmlElement {
  const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  return { tag, content: text };
}

export function branch(tag: string, content: readonly XmlElement[]): XmlElement {
  return { tag, content };
}

/** A document of one element in a namespace, indented. */
export function xmlText({ tag, content }: XmlElement, namespace: string): string {
  const inner = typeof content === "string" ? [escaped(content)] : content.flatMap(linesOf);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<${tag} xmlns="${escaped(namespace)}">`,
    ...inner.map((line) => `  ${line}`),
    `</${tag}>`,
    "",
  ].join("\n");
}

function linesOf({ tag, content }: XmlElement): readonly string[] {
  if (typeof content === "string") return [`<${tag}>${escaped(content)}</${tag}>`];
  return [`<${tag}>`, ...content.flatMap(linesOf).map((line) => `  ${line}`), `</${tag}>`];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
  ["\n", "&#10;"],
  ["\t", "&#9;"],
  ["\u0085", "&#133;"],
  ["\u2028", "&#8232;"],
]);

/** Line ends as references too: they come through whatever the reader makes of white space. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"'\n\t\u0085\u2028]/gu, (mark) => ENTITIES.get(mark) ?? mark);
}
