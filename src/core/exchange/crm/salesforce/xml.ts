import { escapeXml } from "../../xml/escape.ts";

/** An element of metadata: its name, and its text or what it holds. */
export type Element = readonly [
  name: string,
  content: string | boolean | number | readonly Element[],
];

const NAMESPACE = "http://soap.sforce.com/2006/04/metadata";

/** A metadata file. The order of elements is that of Salesforce's schema and is kept. */
export function metadataFile(root: string, elements: readonly Element[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${NAMESPACE}">`,
    ...elements.flatMap((element) => linesOf(element, "    ")),
    `</${root}>`,
    "",
  ].join("\n");
}

function linesOf([name, content]: Element, indent: string): string[] {
  if (typeof content !== "object") {
    return [`${indent}<${name}>${escapeXml(String(content))}</${name}>`];
  }
  return [
    `${indent}<${name}>`,
    ...content.flatMap((element) => linesOf(element, `${indent}    `)),
    `${indent}</${name}>`,
  ];
}
