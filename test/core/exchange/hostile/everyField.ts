import { z } from "zod";
import { cleanText } from "../../../../src/core/base/text.ts";
import { LISTED_KINDS } from "../../../../src/core/exchange/stagecraft/format.ts";
import { coreOf, entryShape } from "../../../../src/core/exchange/stagecraft/schemaWalk.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { reference } from "../../../../src/core/process/fields.ts";
import { isTextField } from "../../../../src/core/process/texts.ts";
import { type Kind, KINDS } from "../../../../src/core/process/kinds.ts";
import { fullDocument } from "../stagecraft/helpers.ts";

type Json = Record<string, unknown>;

/** A field that takes text of the user's own: in the record, or in the entries of one of its lists. */
interface TextField {
  readonly list: string | null;
  readonly field: string;
  readonly schema: z.ZodType;
}

/** Every field of the kind that holds text, found by the schema: a new one is tested by itself. */
function textFields(kind: Kind): readonly TextField[] {
  return Object.entries(KINDS[kind].schema.shape).flatMap(([name, schema]): TextField[] => {
    const entry = entryShape(schema);
    if (entry !== null) {
      return textsOf(entry).map(([field, inner]) => ({ list: name, field, schema: inner }));
    }
    return textsOf({ [name]: schema }).map(([field, inner]) => ({
      list: null,
      field,
      schema: inner,
    }));
  });
}

function textsOf(shape: z.ZodRawShape): readonly (readonly [string, z.ZodType])[] {
  return Object.entries(shape).flatMap(([name, schema]) =>
    schema instanceof z.ZodType && takesText(schema) ? [[name, schema] as const] : [],
  );
}

function takesText(schema: z.ZodType): boolean {
  // Text may be left out; an id may not, and a reference is none of the user's words.
  if (!schema.safeParse(undefined).success || coreOf(schema) === coreOf(reference)) return false;
  const core = coreOf(schema);
  if (core instanceof z.ZodUnion)
    return core.options.some((option) => option instanceof z.ZodString);
  return core instanceof z.ZodString && core.format === null;
}

/** What a file says in one text field, and what its reader makes of it. */
export interface Placed {
  readonly kind: Kind;
  readonly recordId: string;
  readonly place: TextField;
  readonly text: string;
}

/**
 * A file in which each of the texts stands in every text field of every kind: one copy of a
 * document with all kinds for each text. The one process record takes the text with this index.
 */
export function fileWith(
  texts: readonly string[],
  ofProcess = 0,
): { readonly file: string; readonly placed: readonly Placed[] } {
  const base: Json = JSON.parse(writeProcess(fullDocument()));
  const placed: Placed[] = [];
  const processId = String(recordsOf(base, "process")[0]?.["id"]);
  const file: Json = { ...base };
  fill("process", [base["process"] as Json], texts[ofProcess] ?? "", placed);
  const ids = new Set<unknown>(
    LISTED_KINDS.flatMap((kind) => recordsOf(base, kind).map((record) => record["id"])),
  );
  ids.delete(processId);
  for (const kind of LISTED_KINDS) {
    file[KINDS[kind].plural] = texts.flatMap((text, index) => {
      const copies = recordsOf(base, kind).map(
        (record) => withSuffix(record, ids, `-${index}`) as Json,
      );
      fill(kind, copies, text, placed);
      return copies;
    });
  }
  return { file: JSON.stringify(file), placed };
}

function recordsOf(root: Json, kind: Kind): readonly Json[] {
  const entry = root[KINDS[kind].plural];
  return (Array.isArray(entry) ? entry : [entry]) as Json[];
}

function fill(kind: Kind, records: readonly Json[], text: string, placed: Placed[]): void {
  for (const record of records) {
    for (const place of textFields(kind)) {
      // A translation that says nothing is none.
      if (place.list === "translations" && cleanText(text).trim() === "") continue;
      if (place.list === null) record[place.field] = text;
      else {
        const given = record[place.list] as Json[] | undefined;
        const entries =
          given === undefined || given.length === 0 ? [entryOf(kind, place.list, text)] : given;
        record[place.list] = entries.map((entry) => ({ ...entry, [place.field]: text }));
      }
      placed.push({ kind, recordId: String(record["id"]), place, text });
    }
  }
}

/** A first entry of a list, with what no entry can do without. */
function entryOf(kind: Kind, list: string, text: string): Json {
  if (list !== "translations") return { id: "entry" };
  return { language: "de", field: Object.keys(KINDS[kind].schema.shape).find(isTextField), text };
}

function withSuffix(value: unknown, ids: ReadonlySet<unknown>, suffix: string): unknown {
  if (typeof value === "string") return ids.has(value) ? value + suffix : value;
  if (Array.isArray(value)) return value.map((entry) => withSuffix(entry, ids, suffix));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withSuffix(entry, ids, suffix)]),
  );
}
