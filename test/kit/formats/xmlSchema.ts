const XSD = "http://www.w3.org/2001/XMLSchema";

/**
 * Checks a document against the part of XML Schema that Project's schema is made of: which
 * elements there may be, in which order, how often, and the simple types with their length,
 * range and values. Returns what is wrong, with its place.
 */
export function schemaFaults(document: Document, schema: Document): readonly string[] {
  const types = new Map(
    childrenOf(schema.documentElement, "complexType").map((type) => [
      type.getAttribute("name"),
      type,
    ]),
  );
  const root = childrenOf(schema.documentElement, "element")[0];
  if (root === undefined) throw new Error("The schema has no element");
  const namespace = schema.documentElement.getAttribute("targetNamespace");
  const found = document.documentElement;
  if (found.localName !== root.getAttribute("name") || found.namespaceURI !== namespace) {
    return [`The root is ${found.namespaceURI ?? ""} ${found.localName}`];
  }
  return elementFaults(found, root, types, found.localName);
}

type Types = ReadonlyMap<string | null, Element>;

function elementFaults(found: Element, declared: Element, types: Types, path: string): string[] {
  const complex =
    childrenOf(declared, "complexType")[0] ?? types.get(declared.getAttribute("type"));
  if (complex === undefined) return simpleFaults(found, declared, path);
  const [sequence] = childrenOf(complex, "sequence");
  const particles = sequence === undefined ? [] : particlesOf(sequence);
  const faults: string[] = [];
  let at = 0;
  const children = [...found.children];
  if (
    [...found.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "")
  ) {
    faults.push(`${path}: text between elements`);
  }
  for (const particle of particles) {
    const name = particle.getAttribute("name");
    const least = Number(particle.getAttribute("minOccurs") ?? "1");
    const most = particle.getAttribute("maxOccurs") ?? "1";
    let count = 0;
    for (let child = children[at]; child?.localName === name; child = children[at]) {
      count += 1;
      faults.push(...elementFaults(child, particle, types, `${path}/${name ?? ""}`));
      at += 1;
    }
    if (count < least || (most !== "unbounded" && count > Number(most))) {
      faults.push(`${path}/${name ?? ""}: ${count} times`);
    }
  }
  if (at < children.length) {
    faults.push(`${path}: ${children[at]?.localName ?? ""} is not allowed here`);
  }
  return faults;
}

const PATTERNS: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/u,
  boolean: /^(?:0|1|true|false)$/u,
  float: /^-?\d+(?:\.\d+)?$/u,
  decimal: /^-?\d+(?:\.\d+)?$/u,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u,
  time: /^\d{2}:\d{2}:\d{2}$/u,
  duration: /^PT\d+H\d+M\d+S$/u,
};

function simpleFaults(found: Element, declared: Element, path: string): string[] {
  const text = found.textContent ?? "";
  if (found.children.length > 0) return [`${path}: elements in a simple type`];
  const [simple] = childrenOf(declared, "simpleType");
  const [restriction] = simple === undefined ? [] : childrenOf(simple, "restriction");
  const base = restriction?.getAttribute("base") ?? declared.getAttribute("type") ?? "xsd:string";
  const faults: string[] = [];
  const pattern = PATTERNS[base.replace(/^xsd:/u, "")];
  if (pattern !== undefined && !pattern.test(text)) faults.push(`${path}: ${text} is no ${base}`);
  if (restriction === undefined) return faults;
  const facet = (name: string) => childrenOf(restriction, name)[0]?.getAttribute("value");
  const longest = facet("maxLength");
  // XML Schema counts characters, and so does this: not the units of UTF-16.
  if (longest !== undefined && Array.from(text).length > Number(longest))
    faults.push(`${path}: too long`);
  const values = childrenOf(restriction, "enumeration").map((entry) => entry.getAttribute("value"));
  if (values.length > 0 && !values.includes(text)) faults.push(`${path}: ${text} is no choice`);
  return faults;
}

const known = new WeakMap<Element, readonly Element[]>();

/** What a sequence is made of; its choices have one element each, as if they were none. */
function particlesOf(sequence: Element): readonly Element[] {
  const particles =
    known.get(sequence) ??
    [...sequence.children].flatMap((child) =>
      child.localName === "choice"
        ? childrenOf(child, "element")
        : child.localName === "element"
          ? [child]
          : [],
    );
  known.set(sequence, particles);
  return particles;
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return [...element.children].filter(
    (child) => child.namespaceURI === XSD && child.localName === name,
  );
}
