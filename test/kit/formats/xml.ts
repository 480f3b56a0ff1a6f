import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element as fast-xml-parser reads it, in the order of the file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  // Without it, references to characters by their number stay as they are.
  htmlEntities: true,
});

/** The root of a well-formed file. Throws for anything else, and for a document type. */
export function parseXml(text: string): XmlElement {
  const fault = XMLValidator.validate(text);
  if (fault !== true) throw new Error(`Line ${fault.err.line}: ${fault.err.msg}`);
  if (/<!DOCTYPE/iu.test(text)) throw new Error("A document type");
  const roots = elementsOf(parser.parse(text));
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new Error(`${roots.length} roots`);
  return root;
}

function elementsOf(list: unknown): readonly XmlElement[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: Raw) => {
    const name = Object.keys(entry).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const content = entry[name];
    const texts = Array.isArray(content)
      ? content.map((child: Raw) => (typeof child["#text"] === "string" ? child["#text"] : ""))
      : [];
    const attributes = Object.entries(Object(entry[":@"] ?? {}));
    return [
      {
        name,
        attributes: Object.fromEntries(attributes.map(([key, value]) => [key, String(value)])),
        children: elementsOf(content),
        text: texts.join(""),
      },
    ];
  });
}

/** All elements of this name, the root included, at any depth, in the order of the file. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  const below = root.children.flatMap((child) => elementsNamed(child, name));
  return root.name === name ? [root, ...below] : below;
}

/** The texts of all elements of this name. */
export function textsNamed(root: XmlElement, name: string): readonly string[] {
  return elementsNamed(root, name).map(({ text }) => text);
}

/** The texts of an element's children by their names; one that appears twice keeps its last. */
export function fieldsOf(element: XmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(element.children.map(({ name, text }) => [name, text]));
}
