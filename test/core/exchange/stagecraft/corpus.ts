import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Operation {
  readonly op: string;
  readonly path?: string;
  readonly from?: string;
  readonly value?: unknown;
  readonly key?: string;
  readonly length?: number;
  readonly times?: number;
  readonly text?: string;
  readonly prefix?: string;
  readonly insertText?: string;
  readonly cutAt?: number;
  readonly bytes?: string;
  readonly encoding?: string;
}

export interface Recipe {
  readonly id: string;
  readonly apply: readonly Operation[];
  readonly expect: string;
}

function corpusFile(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, "corpus", name), "utf8"));
}

/** Damaged files, as operations on a sound one, with the outcome that each must have. */
export function recipes(): readonly Recipe[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is part of the tests
  return (corpusFile("recipes.json") as { recipes: Recipe[] }).recipes;
}

/** Texts that have broken programs. */
export function hostileStrings(): readonly { readonly id: string; readonly value: string }[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is part of the tests
  return corpusFile("hostile-strings.json") as { id: string; value: string }[];
}

type Json = Record<string, unknown>;

/** The corpus speaks of diagrams in general; these are our names for what it says. */
const PATHS: readonly (readonly [RegExp, string])[] = [
  [/^\/nodes\/0\/(?:width|height)$/u, "/stages/0/$LAST"],
  [/^\/nodes\/0\/label$/u, "/activities/0/name"],
  [/^\/nodes\/0\/parent$/u, "/activities/0/stageId"],
  [/^\/nodes\/0\/link$/u, "/activities/0/links/0/url"],
  [/^\/nodes\/0\/type$/u, "/activities/0/activityType"],
  [/^\/nodes\/0\/probability$/u, "/flows/0/probability"],
  [/^\/nodes/u, "/activities"],
  [/^\/edges\/0\/target$/u, "/flows/0/targetId"],
  [/^\/edges\/0\/source$/u, "/flows/0/sourceId"],
  [/^\/edges\/0\/targetHandle$/u, "/flows/0/targetSide"],
  [/^\/edges/u, "/flows"],
  [/^\/currency$/u, "/process/currency"],
  [/^\/locale$/u, "/process/language"],
  [/^\/updatedAt$/u, "/process/createdAt"],
];

function ourPath(path: string): string {
  for (const [pattern, ours] of PATHS) {
    if (!pattern.test(path)) continue;
    return path.replace(pattern, ours.replace("$LAST", path.split("/").at(-1) ?? ""));
  }
  return path;
}

/** The bytes that a recipe makes of a sound file. */
export function cook(recipe: Recipe, sound: string): Uint8Array {
  let root: unknown = JSON.parse(sound);
  for (const operation of recipe.apply) {
    if (operation.op !== "rawReplace") {
      root = applyOperation(root, operation, recipe.expect === "accept");
    }
  }
  let text = JSON.stringify(root).replace(
    /"@NEST(\d+)@"/u,
    (_, depth: string) => "[".repeat(Number(depth)) + "]".repeat(Number(depth)),
  );
  text = text.replace(/"@COPY(\d+)@"/u, (_, times: string) =>
    Array.from({ length: Number(times) }, (__, index) => `{"id":"copy${index}"}`).join(),
  );
  for (const operation of recipe.apply) {
    if (operation.op !== "rawReplace") continue;
    if (operation.bytes !== undefined) {
      return new Uint8Array([...Buffer.from(operation.bytes, "hex"), ...Buffer.from(text)]);
    }
    if (operation.encoding === "utf16le-bom") return Buffer.from(`\uFEFF${text}`, "utf16le");
    text = applyToText(text, operation);
  }
  return new TextEncoder().encode(text);
}

function applyToText(text: string, operation: Operation): string {
  if (operation.prefix !== undefined) return operation.prefix + text;
  if (operation.insertText !== undefined) {
    return `{${operation.insertText.replace('"nodes"', '"activities"')}${text.slice(1)}`;
  }
  if (operation.cutAt !== undefined) return text.slice(0, text.length * operation.cutAt);
  const root: unknown = JSON.parse(text);
  const marked = JSON.stringify(
    applyOperation(root, { op: "set", path: operation.path, value: "@MARK@" }),
  );
  return marked.replace('"@MARK@"', operation.text ?? "");
}

function applyOperation(root: unknown, operation: Operation, isUsable = false): unknown {
  const path = ourPath(operation.path ?? "");
  switch (operation.op) {
    case "set":
      // The corpus writes the empty array of its first recipe as text.
      if (path === "") return operation.value === "[]" ? [] : operation.value;
      if (path === "/activities/0/id" && isUsable) return renamed(root, operation.value);
      setAt(root, path, generated(operation.value));
      return root;
    case "delete":
      delete parentOf(root, path).parent[parentOf(root, path).key];
      return root;
    case "copy":
    case "setFrom":
      setAt(root, path, structuredClone(valueAt(root, ourPath(operation.from ?? ""))));
      return root;
    case "reverse": {
      const list = valueAt(root, path);
      if (Array.isArray(list)) list.reverse();
      return root;
    }
    case "cycle":
    case "chain":
      return withChain(root, operation.length ?? 0, operation.op === "cycle");
    case "amplify": {
      const list = valueAt(root, path);
      // Many copies are made as text; as values they would take the test's memory.
      if (Array.isArray(list)) list.push(`@COPY${operation.times ?? 0}@`);
      return root;
    }
    default:
      throw new Error(`unknown operation ${operation.op}`);
  }
}

/** The first activity with another id, arrows that lead to it included. */
function renamed(root: unknown, id: unknown): unknown {
  const old = JSON.stringify(valueAt(root, "/activities/0/id"));
  return JSON.parse(JSON.stringify(root).replaceAll(old, () => JSON.stringify(id)));
}

function generated(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("$repeat" in value && Array.isArray(value.$repeat)) {
    return String(value.$repeat[0]).repeat(Number(value.$repeat[1]));
  }
  if ("$nest" in value) {
    // As text, put in when everything else is done: no program writes it otherwise.
    return `@NEST${Number(value.$nest)}@`;
  }
  return value;
}

/** Activities of which each claims to be inside the next. */
function withChain(root: unknown, length: number, closed: boolean): unknown {
  const list = valueAt(root, "/activities");
  if (!Array.isArray(list)) throw new Error("no activities");
  for (let index = 0; index < length; index += 1) {
    const last = index === length - 1;
    const next = last ? (closed ? "link0" : null) : `link${index + 1}`;
    list.push({ id: `link${index}`, name: `Link ${index}`, stageId: next });
  }
  return root;
}

function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const part of path.split("/").slice(1)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- paths are written for the sound file
    value = (value as Json)[part];
  }
  return value;
}

function parentOf(root: unknown, path: string): { parent: Json; key: string } {
  const cut = path.lastIndexOf("/");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- paths are written for the sound file
  return { parent: valueAt(root, path.slice(0, cut)) as Json, key: path.slice(cut + 1) };
}

function setAt(root: unknown, path: string, value: unknown): void {
  const { parent, key } = parentOf(root, path);
  if (Array.isArray(parent) && key === "-") parent.push(value);
  else parent[key] = value;
}
