import { z } from "zod";
import { id, isPlainId } from "../../process/fields.ts";
import { keepUnknown, staysAsItIs } from "./mend.ts";
import type { RawObject } from "./rawObject.ts";
import { type Place, placeIn, type RepairLog } from "./repairs.ts";

/** Whether a schema leaves a value just as it is, where that is quickly seen; else false. */
type Look = (value: unknown) => boolean;

type Fields = readonly (readonly [name: string, schema: z.ZodType, look: Look])[];

const ready = new WeakMap<z.ZodRawShape, Fields>();

/**
 * An entry as the record that its schema would make of it, where every field that has a default
 * is there and fits; else null. Nearly all fields of a stored document stay just as they are: to
 * have the schema take each entry apart and put it together again takes as long as all the rest
 * of reading, and leaves objects of four times the size, since they get their fields one by one.
 *
 * @param raw with the kind and the id that the record is to have
 */
export function recordAsItIs(
  shape: z.ZodRawShape,
  raw: RawObject,
  place: Place,
  log: RepairLog,
): RawObject | null {
  const asked: [string, unknown][] = [];
  for (const [name, schema, look] of fieldsOf(shape)) {
    const value = raw[name];
    if (look(value)) continue;
    if (value === undefined) return null;
    const parsed = schema.safeParse(value);
    if (!parsed.success) return null;
    if (parsed.data !== value || !staysAsItIs(value)) asked.push([name, parsed.data]);
  }
  if (asked.length === 0) return raw;
  const kept = asked.map(([name, parsed]): [string, unknown] => [
    name,
    keepUnknown(raw[name], parsed, placeIn(place, name), log),
  ]);
  return { ...raw, ...Object.fromEntries(kept) };
}

/** What has to be looked at: kind and id are known to be right. */
function fieldsOf(shape: z.ZodRawShape): Fields {
  const known = ready.get(shape);
  if (known !== undefined) return known;
  const fields: Fields = Object.entries(shape).flatMap(([name, schema]) =>
    name === "kind" || name === "id" || !(schema instanceof z.ZodType)
      ? []
      : [[name, schema, lookOf(schema)] as const],
  );
  ready.set(shape, fields);
  return fields;
}

function lookOf(schema: unknown): Look {
  if (schema === id) return isPlainId;
  if (schema instanceof z.ZodDefault) return lookOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) {
    const look = lookOf(schema.unwrap());
    return (value) => value === null || look(value);
  }
  if (schema instanceof z.ZodOptional) {
    const look = lookOf(schema.unwrap());
    return (value) => value === undefined || look(value);
  }
  if (schema instanceof z.ZodUnion) {
    const looks = schema.options.map(lookOf);
    return (value) => looks.some((look) => look(value));
  }
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => options.has(value);
  }
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodArray) {
    const isFine = schema.safeParse([]).success;
    return (value) => isFine && Array.isArray(value) && value.length === 0;
  }
  if (schema instanceof z.ZodNumber) return numberLook(schema);
  if (schema instanceof z.ZodString) {
    const isEmptyFine = schema.safeParse("").success;
    const isFine = (value: string) => schema.safeParse(value).data === value;
    return (value) => (value === "" ? isEmptyFine : typeof value === "string" && isFine(value));
  }
  return () => false;
}

/** Numbers between two limits, themselves included, are looked at here: there are many of them. */
function numberLook(schema: z.ZodNumber): Look {
  const { minValue, maxValue, isInt } = schema;
  const isPlain =
    minValue !== null &&
    maxValue !== null &&
    !isInt &&
    schema.def.checks?.length === 2 &&
    schema.safeParse(minValue).success &&
    schema.safeParse(maxValue).success;
  return isPlain
    ? (value) =>
        typeof value === "number" && value >= minValue && value <= maxValue && staysAsItIs(value)
    : () => false;
}
