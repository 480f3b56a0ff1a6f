import { z } from "zod";
import { LIMITS } from "../base/limits.ts";
import { safeLink } from "../base/links.ts";
import { characterCount, isCleanText } from "../base/text.ts";

// zod would otherwise compile its checks with new Function, which the content security policy forbids.
z.config({ jitless: true });

/*
 * The field types that records are made of. Each has a default, so that a file may leave a
 * field out, and a meta entry that reaches the JSON Schema. `null` means "not stated".
 */

export const id = z
  .string()
  .min(1)
  .max(LIMITS.idUnits)
  .refine((value) => value.trim() === value, { message: "id has blanks around it" })
  .refine(isCleanText, { message: "id has control characters" })
  .meta({ description: "Identifies a record; unique in the document." });

const PLAIN_ID = /^[\w-]{1,64}$/;

/** Whether a value surely is an id by its looks, as all are that we make. */
export function isPlainId(value: unknown): value is string {
  return typeof value === "string" && PLAIN_ID.test(value);
}

/** A reference to a record that need not be stated. */
export const reference = id.nullable().default(null);

/** Text over any number of lines. */
export const text = words().default("");

/** Text on one line, such as a name. */
export const line = words().default("");

/** A language by its BCP 47 tag, whether we speak it or not. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .refine(isUsableTag, { message: "no formatter takes this tag" })
  .meta({ description: "A language, BCP 47." });

/** What a text of a record, or of an entry of its lists, says in another language. */
export const translation = z.object({
  language: languageTag,
  /** The field whose text it is. */
  field: z.string().min(1).max(LIMITS.idUnits).refine(isCleanText),
  text: words(),
  /** The text that it was made from, if known: once that reads otherwise, it is out of date. */
  of: words().optional(),
});
export type Translation = Readonly<z.infer<typeof translation>>;

/**
 * What everything has that holds texts; left out where there are none, so that a document in one
 * language says nothing of it. By language and field, each once, never the document's own language.
 */
export const translated = {
  translations: z.array(translation).max(LIMITS.listEntries).optional(),
};

export const probability = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .default(null)
  .meta({ description: "Probability, 0 to 1." });

export const days = amount("Days.");
export const hours = amount("Hours.");
export const money = amount("Money in the process's currency.");
/** A number of leads, people or things; may be a fraction (half a person, 2.5 leads). */
export const count = amount("A count; fractions are allowed.");

/** A number in a unit of its own, negative too (a metric's target, a goal's baseline). */
export const quantity = z
  .number()
  .min(-LIMITS.amount)
  .max(LIMITS.amount)
  .nullable()
  .default(null)
  .meta({ description: "A number in the record's own unit." });

/** A calendar day, ISO 8601 (2026-01-31), of the Gregorian calendar. */
export const day = z.iso.date().nullable().default(null);

/** A moment in universal time, ISO 8601. */
export const moment = z.iso.datetime().nullable().default(null);

export const coordinate = z
  .number()
  .min(-LIMITS.coordinate)
  .max(LIMITS.coordinate)
  .default(0)
  .meta({ description: "Canvas pixels; x to the right, y downwards." });

/** The way of an arrow as far as the user has chosen it. */
export const way = {
  /** Where the arrow bends on its way, in order from source to target; empty leaves it to the routing. */
  bends: z
    .array(z.object({ x: coordinate, y: coordinate }))
    .max(LIMITS.listEntries)
    .default([]),
  /** Where the label stands, as a share of the way from source to target; null leaves it to the routing. */
  labelAt: z.number().min(0).max(1).nullable().default(null),
};

/** The width or height of something whose size the user chooses. */
export function size(standard: number) {
  return z
    .number()
    .min(LIMITS.minSize)
    .max(LIMITS.maxSize)
    .default(standard)
    .meta({ description: "Canvas pixels." });
}

/** The hues a user can give to things on the canvas: they hold for the common colour blindnesses. */
export const HUES = [
  "blue",
  "teal",
  "violet",
  "orange",
  "pink",
  "green",
  "olive",
  "slate",
] as const;
export type Hue = (typeof HUES)[number];
export const hue = z.enum(HUES).nullable().default(null);

/** What every node on the canvas has beside its place. */
export const drawn = {
  color: hue,
  /** Not moved, resized or deleted until it is unlocked. */
  locked: z.boolean().default(false),
  /** Among nodes that overlap, the higher one lies above. */
  layer: z
    .number()
    .min(-LIMITS.coordinate)
    .max(LIMITS.coordinate)
    .default(0)
    .meta({ description: "Among overlapping nodes the higher one lies above." }),
  /** Nodes with the same one are selected and moved as one; it names no record. */
  groupId: id.nullable().default(null),
};

/** A side of a node where an arrow is fixed; null leaves it to the routing. */
export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];
export const side = z.enum(SIDES).nullable().default(null);

/**
 * One of the known words, or a word of a later version or another tool, which is kept
 * and shown as it stands.
 */
export function openEnum<const Known extends readonly [string, ...string[]]>(
  known: Known,
  standard: Known[number],
) {
  return z
    .union([z.enum(known), z.string().min(1).max(LIMITS.idUnits).refine(isCleanText)])
    .default(standard)
    .meta({ description: `Usually one of: ${known.join(", ")}.` });
}

export const link = z
  .string()
  .max(LIMITS.linkUnits)
  .refine((value) => value === "" || safeLink(value) !== null, {
    message: "only http, https, mailto and tel links",
  })
  .default("");

/** A list inside a record; its entries have ids so that one can be changed, moved or removed. */
export function list<Entry extends z.ZodType>(entry: Entry) {
  return z.array(entry).max(LIMITS.listEntries).default([]);
}

/** Something that is or is not so for the buyer; entry and exit criteria are lists of these. */
export const criterion = z.object({ id, text, ...translated });
export type Criterion = Readonly<z.infer<typeof criterion>>;

/** References to other records. */
export const references = list(id);

/** The states that planned work goes through. */
export const STATUSES = ["planned", "inProgress", "done", "atRisk", "cancelled"] as const;
export const status = z.enum(STATUSES).default("planned");

export const PRIORITIES = ["low", "medium", "high"] as const;
export const priority = z.enum(PRIORITIES).default("medium");

export const DEPARTMENTS = [
  "sales",
  "marketing",
  "product",
  "operations",
  "support",
  "finance",
  "legal",
  "management",
] as const;
/** A department; a word of the user's own is as good as a known one. */
export const department = openEnum(DEPARTMENTS, "sales");

function amount(description: string) {
  return z.number().min(0).max(LIMITS.amount).nullable().default(null).meta({ description });
}

function words() {
  return (
    z
      .string()
      .max(LIMITS.textUnits)
      // Text beyond the first limit is refused already: no need to count it.
      .refine((value) => value.length > LIMITS.textUnits || characterCount(value) <= LIMITS.label, {
        message: "text too long",
      })
      .refine(isCleanText, { message: "text has control characters" })
  );
}

/** A tag may be well-formed by its letters and yet make every formatter throw. */
function isUsableTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
