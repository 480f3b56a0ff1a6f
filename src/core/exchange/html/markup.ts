const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup of the file that is made here; only this module writes tags. */
export interface Markup {
  readonly markup: string;
}

/** Text as text: nothing in it is markup. */
export function text(value: string): Markup {
  return { markup: escaped(value) };
}

/** An element; tags and the names of attributes are this program's own words. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly Markup[]
): Markup {
  const inside = children.map(({ markup }) => markup).join("");
  return { markup: `<${tag}${listed(attributes)}>${inside}</${tag}>` };
}

/** An element of HTML that has no end. */
export function single(tag: "meta", attributes: Attributes): Markup {
  return { markup: `<${tag}${listed(attributes)}>` };
}

function listed(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(String(value))}"`))
    .join("");
}

function escaped(value: string): string {
  return value.replaceAll(/[&<>"']/gu, (mark) => ENTITIES.get(mark) ?? mark);
}
