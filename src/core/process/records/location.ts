import { z } from "zod";
import { LIMITS } from "../../base/limits.ts";
import { isCleanText } from "../../base/text.ts";
import { defineKind } from "../defineKind.ts";
import { count, id, line, money, text } from "../fields.ts";

/** A place that sells or serves: an office, a country team. */
export const locationSchema = z.object({
  kind: z.literal("location"),
  id,
  name: line,
  country: line,
  /** IANA name, such as Europe/Helsinki. */
  timeZone: z.string().max(LIMITS.idUnits).refine(isCleanText).default(""),
  lead: line,
  headCount: count,
  /** What the place is to sell in the roadmap's period. */
  quota: money,
  /** How it works together with the other places. */
  description: text,
});

export type Location = Readonly<z.infer<typeof locationSchema>>;

export const locationKind = defineKind({
  kind: "location",
  plural: "locations",
  schema: locationSchema,
});
