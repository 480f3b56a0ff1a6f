import type { ForeignFormat } from "./failures.ts";

import { FRAGMENT_FORMAT, PROCESS_FORMAT, ROADMAP_FORMAT } from "./format.ts";
import { isObject, type RawObject } from "./rawObject.ts";

/** What a text that is no JSON seems to be, by how it begins; null when it may be JSON. */
export function recogniseText(text: string): ForeignFormat | null {
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith("<")) {
    if (/<(?:mxfile|mxGraphModel)\b/u.test(start)) return "drawio";
    if (/<(?:\w+:)?definitions\b/u.test(start) && /bpmn/iu.test(start)) return "bpmn";
    if (/<svg\b/u.test(start)) return "svg";
    return /<(?:!doctype html|html)\b/iu.test(start) ? "html" : "xml";
  }
  return /^(?:---\n[^]*?\n---\s*)?(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\b/u.test(start)
    ? "mermaid"
    : null;
}

/** Programs and how their JSON is told, in the order of asking. */
const SIGNS: readonly (readonly [ForeignFormat, (root: RawObject) => boolean])[] = [
  ["process", (root) => root["format"] === PROCESS_FORMAT],
  ["roadmap", (root) => root["format"] === ROADMAP_FORMAT],
  ["fragment", (root) => root["format"] === FRAGMENT_FORMAT],
  ["excalidraw", (root) => says(root, "excalidraw") || startsWith(root["type"], "excalidraw/")],
  [
    "tldraw",
    (root) =>
      says(root, "tldraw") ||
      has(root, "tldrawFileFormatVersion") ||
      (isObject(root["store"]) && isObject(root["schema"])),
  ],
  ["drawio", (root) => says(root, "drawio") || has(root, "mxfile") || has(root, "mxGraphModel")],
  [
    "bpmn",
    (root) =>
      says(root, "bpmn") ||
      Object.keys(root).some(
        (key) => /^(?:\w+:)?definitions$/u.test(key) || key.startsWith("bpmn"),
      ),
  ],
  ["n8n", (root) => Array.isArray(root["nodes"]) && isObject(root["connections"])],
  ["nodeRed", (root) => Array.isArray(root["flows"]) && firstOf(root["flows"], "wires")],
  ["jsonCanvas", (root) => firstOf(root["edges"], "fromNode")],
  ["reactFlow", (root) => firstOf(root["nodes"], "position") && Array.isArray(root["edges"])],
];

/** What foreign JSON seems to be, or null. */
export function recogniseJson(root: unknown): ForeignFormat | null {
  if (Array.isArray(root)) return firstOf(root, "wires") ? "nodeRed" : null;
  if (!isObject(root)) return null;
  return SIGNS.find(([, fits]) => fits(root))?.[0] ?? null;
}

function says(root: RawObject, name: string): boolean {
  return ["format", "type", "source"].some((key) => {
    const value = root[key];
    return typeof value === "string" && value.toLowerCase() === name;
  });
}

function startsWith(value: unknown, start: string): boolean {
  return typeof value === "string" && value.startsWith(start);
}

function has(root: RawObject, key: string): boolean {
  return Object.hasOwn(root, key);
}

function firstOf(list: unknown, key: string): boolean {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isObject(first) && Object.hasOwn(first, key);
}
