import { z } from "zod";
import { LIMITS } from "../../base/limits.ts";
import { cleanText, truncateText } from "../../base/text.ts";
import { day, hue, id, link, moment, probability, reference } from "../../process/fields.ts";
import { processSchema } from "../../process/records/process.ts";
import type { Identities } from "./identify.ts";
import { isObject, ownEntry, type RawObject } from "./rawObject.ts";
import { type Place, placeIn, type RepairCode, type RepairLog } from "./repairs.ts";
import { coreOf } from "./schemaWalk.ts";

export interface MendContext {
  readonly identities: Pick<Identities, "resolve" | "freshId">;
  readonly log: RepairLog;
}

/** A value that fits its schema; null when none could be made of what was there. */
export type Mended = { readonly value: unknown } | null;

/**
 * Makes a value fit its schema and loses as little as possible: what fits is kept, fields
 * that the schema does not know too; what can be understood is converted; only then does a
 * field take its default.
 */
export function mend(schema: z.ZodType, raw: unknown, place: Place, context: MendContext): Mended {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: keepUnknown(raw, parsed.data, place, context.log) };
  return convert(schema, raw, place, context) ?? reset(schema, raw, place, context);
}

/** Mends an object field by field; null when a field that must be there cannot be made. */
export function mendObject(
  shape: z.ZodRawShape,
  raw: RawObject,
  place: Place,
  context: MendContext,
): RawObject | null {
  const fields: [string, unknown][] = [];
  for (const [name, schema] of Object.entries(shape)) {
    if (!(schema instanceof z.ZodType)) continue;
    const mended = mend(schema, ownEntry(raw, name), placeIn(place, name), context);
    if (mended === null) return null;
    // What may be left out, and is, stays so.
    if (mended.value !== undefined) fields.push([name, mended.value]);
  }
  const unknown = Object.entries(raw).filter(([name]) => !Object.hasOwn(shape, name));
  return Object.fromEntries([...fields, ...unknown]);
}

/**
 * What the schema made of a value, with the fields that it does not know. Numbers too small to
 * be meant (below what a double holds in full, and negative zero) become zero: other programs
 * disagree on them.
 */
export function keepUnknown(raw: unknown, parsed: unknown, place: Place, log: RepairLog): unknown {
  if (staysAsItIs(parsed)) return parsed;
  if (typeof parsed === "number") {
    log.add("numberNegligible", place, raw);
    return 0;
  }
  if (Array.isArray(parsed) && Array.isArray(raw)) {
    return parsed.map((entry: unknown, index) =>
      staysAsItIs(entry) ? entry : keepUnknown(raw[index], entry, placeIn(place, index), log),
    );
  }
  if (!isObject(parsed) || !isObject(raw)) return parsed;
  // Of a large file most records are of this kind: no places are made for their fields.
  if (isAsKnown(raw, parsed)) return parsed;
  const known = Object.entries(parsed).map(([name, value]): [string, unknown] => [
    name,
    keepUnknown(ownEntry(raw, name), value, placeIn(place, name), log),
  ]);
  const unknown = Object.entries(raw).filter(([name]) => !Object.hasOwn(parsed, name));
  return Object.fromEntries([...known, ...unknown]);
}

/** Whether all fields are known and stay as they are. */
function isAsKnown(raw: RawObject, parsed: RawObject): boolean {
  for (const name of Object.keys(parsed)) if (!staysAsItIs(parsed[name])) return false;
  for (const name of Object.keys(raw)) if (!Object.hasOwn(parsed, name)) return false;
  return true;
}

/** Whether a value of the schema holds nothing unknown, and no number to be told of. */
export function staysAsItIs(value: unknown): boolean {
  if (typeof value === "number")
    return value === 0 ? !Object.is(value, -0) : !(Math.abs(value) < SMALLEST);
  return (
    typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0)
  );
}

/** The smallest number that a double holds with its full precision. */
const SMALLEST = 2.2250738585072014e-308;

function convert(schema: z.ZodType, raw: unknown, place: Place, context: MendContext): Mended {
  if (schema === link) return null;
  if (schema === id || schema === reference) return convertReference(raw, place, context);
  const core = coreOf(schema);
  if (core instanceof z.ZodArray) return convertList(core, raw, place, context);
  if (core instanceof z.ZodObject) {
    const mended = isObject(raw) ? mendObject(core.shape, raw, place, context) : null;
    return mended === null ? null : { value: mended };
  }
  const attempt = core instanceof z.ZodType ? convertScalar(core.def.type, raw) : null;
  if (attempt === null) return null;
  const parsed = schema.safeParse(attempt.value);
  if (!parsed.success) return null;
  context.log.add(attempt.code, place, raw);
  return { value: parsed.data };
}

interface Attempt {
  readonly value: unknown;
  readonly code: RepairCode;
}

function convertScalar(type: string, raw: unknown): Attempt | null {
  switch (type) {
    case "string":
      return textAttempt(raw, LIMITS.label);
    case "union":
      return textAttempt(raw, LIMITS.idUnits);
    case "number":
      return typeof raw === "string" && NUMBER.test(raw)
        ? { value: Number(raw), code: "valueConverted" }
        : null;
    case "boolean":
      return raw === "true" || raw === "false"
        ? { value: raw === "true", code: "valueConverted" }
        : null;
    default:
      return null;
  }
}

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/u;

function textAttempt(raw: unknown, most: number): Attempt | null {
  if (typeof raw === "number") return { value: String(raw), code: "valueConverted" };
  if (typeof raw !== "string") return null;
  const cleaned = cleanText(raw);
  const short = cleanText(truncateText(cleaned, most));
  // Isolates that are closed only after the cut make the text too long again: it goes without.
  const value =
    short.length > most && short.length > cleaned.length
      ? truncateText(cleaned.replaceAll(/[\u2066-\u2069]/gu, ""), most)
      : short;
  return { value, code: value.length < cleaned.length ? "textShortened" : "textCleaned" };
}

function convertReference(raw: unknown, place: Place, context: MendContext): Mended {
  const value = context.identities.resolve(raw);
  if (value === null) return null;
  context.log.add("idChanged", place, raw);
  return { value };
}

function convertList(schema: z.ZodArray, raw: unknown, place: Place, context: MendContext): Mended {
  if (!Array.isArray(raw)) return null;
  const element = schema.element;
  if (!(element instanceof z.ZodType)) return null;
  if (raw.length > LIMITS.listEntries) context.log.add("listShortened", place, raw.length);
  const value: unknown[] = [];
  for (const [index, entry] of raw.slice(0, LIMITS.listEntries).entries()) {
    const entryPlace = placeIn(place, index);
    const mended = mend(
      element,
      withEntryId(element, entry, entryPlace, context),
      entryPlace,
      context,
    );
    if (mended === null) context.log.add("entryDropped", entryPlace, entry);
    else value.push(mended.value);
  }
  return { value };
}

/** An entry of a list without a usable id gets one: the rest of it is worth keeping. */
function withEntryId(
  element: z.ZodType,
  entry: unknown,
  place: Place,
  context: MendContext,
): unknown {
  const core = coreOf(element);
  if (!(core instanceof z.ZodObject) || core.shape["id"] !== id || !isObject(entry)) return entry;
  const given = ownEntry(entry, "id");
  if (id.safeParse(given).success) return entry;
  context.log.add("idMade", placeIn(place, "id"), given);
  return Object.fromEntries([...Object.entries(entry), ["id", context.identities.freshId()]]);
}

/** How the loss of a field is told, where there is more to say than that its value does not fit. */
const RESET_CODES: ReadonlyMap<z.ZodType, RepairCode> = new Map<z.ZodType, RepairCode>([
  [probability, "probabilityReset"],
  [hue, "colorReset"],
  [link, "linkRemoved"],
  [day, "dateReset"],
  [moment, "dateReset"],
  [processSchema.shape.currency, "currencyReset"],
  [processSchema.shape.language, "languageReset"],
]);

function reset(schema: z.ZodType, raw: unknown, place: Place, context: MendContext): Mended {
  const standard = schema.safeParse(undefined);
  if (!standard.success) return null;
  context.log.add(RESET_CODES.get(schema) ?? codeByType(schema), place, raw);
  return { value: standard.data };
}

function codeByType(schema: z.ZodType): RepairCode {
  const core = coreOf(schema);
  switch (core instanceof z.ZodType ? core.def.type : "") {
    case "number":
      return "numberReset";
    case "enum":
    case "union":
      return "choiceReset";
    default:
      return "valueReset";
  }
}
