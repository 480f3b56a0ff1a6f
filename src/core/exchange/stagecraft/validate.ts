import type { RecordId } from "../../base/ids.ts";
import { type AnyRecord, KINDS, NODE_KINDS } from "../../process/kinds.ts";
import { processSchema } from "../../process/records/process.ts";
import { recordAsItIs } from "./asItIs.ts";
import type { IdentifiedEntry } from "./identify.ts";
import { keepUnknown, type MendContext, mendObject } from "./mend.ts";
import { isObject, ownEntry, type RawObject, withoutEntries } from "./rawObject.ts";
import { type Place, placeIn } from "./repairs.ts";
import { coreOf, entryShape } from "./schemaWalk.ts";
import { z } from "zod";

/** A record, and where in the file it stood. */
export interface PlacedRecord {
  readonly record: AnyRecord;
  readonly place: Place;
}

/**
 * The record of an entry, valid by its schema; null when it cannot be one (an arrow without
 * ends). Says nothing yet of what it refers to.
 */
export function validateEntry(entry: IdentifiedEntry, context: MendContext): PlacedRecord | null {
  const { schema } = KINDS[entry.kind];
  const place: Place = { path: entry.path, recordId: entry.id };
  const raw = { ...entry.raw, kind: entry.kind, id: entry.id };
  const fields =
    recordAsItIs(schema.shape, raw, place, context.log) ??
    recordBySchema(schema, raw, place, context);
  if (!isObject(fields)) {
    context.log.add("entryDropped", place);
    return null;
  }
  const whole = usableLanguage(
    entry,
    withoutForeignIcon(entry, uniqueEntries(schema.shape, fields, place, context), place, context),
    place,
    context,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was made to fit the kind's schema
  return { record: whole as unknown as AnyRecord, place };
}

function recordBySchema(
  schema: z.ZodObject,
  raw: RawObject,
  place: Place,
  context: MendContext,
): unknown {
  const parsed = schema.safeParse(raw);
  return parsed.success
    ? keepUnknown(raw, parsed.data, place, context.log)
    : mendObject(schema.shape, raw, place, context);
}

/** Gives the later of two entries of a list with the same id a new one, and drops repeated references. */
function uniqueEntries(
  shape: z.ZodRawShape,
  fields: RawObject,
  place: Place,
  context: MendContext,
): RawObject {
  const changed: [string, unknown][] = [];
  for (const [name, holdsObjects] of listsOf(shape)) {
    const list = fields[name];
    if (!Array.isArray(list) || list.length < 2) continue;
    const listPlace = placeIn(place, name);
    const unique = holdsObjects
      ? withUniqueIds(list, listPlace, context)
      : [...new Set<unknown>(list)];
    if (unique.length < list.length) context.log.add("referenceRemoved", listPlace);
    changed.push([name, unique]);
  }
  return changed.length === 0 ? fields : { ...fields, ...Object.fromEntries(changed) };
}

/** The fields of a kind that are lists, and whether objects are in them. */
type Lists = readonly (readonly [name: string, holdsObjects: boolean])[];

const knownLists = new WeakMap<z.ZodRawShape, Lists>();

function listsOf(shape: z.ZodRawShape): Lists {
  const ready = knownLists.get(shape);
  if (ready !== undefined) return ready;
  const found = Object.entries(shape).flatMap(([name, schema]) =>
    coreOf(schema) instanceof z.ZodArray ? [[name, entryShape(schema) !== null] as const] : [],
  );
  knownLists.set(shape, found);
  return found;
}

function withUniqueIds(
  list: readonly unknown[],
  place: Place,
  context: MendContext,
): readonly unknown[] {
  const seen = new Set<unknown>();
  return list.map((entry, index) => {
    if (!isObject(entry)) return entry;
    const id: unknown = ownEntry(entry, "id");
    // Not all entries have one: the bends of an arrow are nothing but places.
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return entry;
    }
    const fresh: RecordId = context.identities.freshId();
    context.log.add("idDuplicate", placeIn(placeIn(place, index), "id"), id);
    return { ...entry, id: fresh };
  });
}

const nodeKinds: ReadonlySet<string> = new Set(NODE_KINDS);
const ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\/|^\s*(?:data|javascript|blob|file):/iu;

/** Nothing is ever loaded from an address that a file names. */
function withoutForeignIcon(
  entry: IdentifiedEntry,
  fields: RawObject,
  place: Place,
  context: MendContext,
): RawObject {
  const icon = ownEntry(fields, "icon");
  if (!nodeKinds.has(entry.kind) || typeof icon !== "string" || !ADDRESS.test(icon)) return fields;
  context.log.add("iconRemoved", placeIn(place, "icon"), icon);
  return withoutEntries(fields, new Set(["icon"]));
}

/** A language tag may be well-formed by its letters and yet make every formatter throw. */
function usableLanguage(
  entry: IdentifiedEntry,
  fields: RawObject,
  place: Place,
  context: MendContext,
): RawObject {
  const language = entry.kind === "process" ? fields["language"] : undefined;
  if (typeof language !== "string") return fields;
  try {
    Intl.getCanonicalLocales(language);
    return fields;
  } catch {
    context.log.add("languageReset", placeIn(place, "language"), language);
    return { ...fields, language: processSchema.shape.language.parse(undefined) };
  }
}
