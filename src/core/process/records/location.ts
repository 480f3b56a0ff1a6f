import { z } from "zod";
import { LIMITS } from "../../base/limits.ts";
import { isCleanText } from "../../base/text.ts";
import { defineKind } from "../defineKind.ts";
import { count, id, line, list, money, text, translated } from "../fields.ts";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const holiday = z.object({ id, name: line, day: z.iso.date(), ...translated });
export type Holiday = Readonly<z.infer<typeof holiday>>;

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
  /** The days of the week that are worked; none stated means Monday to Friday. */
  workingWeekdays: z.array(z.enum(WEEKDAYS)).max(WEEKDAYS.length).default([]),
  /** Days that are not worked though their weekday is. */
  holidays: list(holiday),
  /** How it works together with the other places. */
  description: text,
  ...translated,
});

export type Location = Readonly<z.infer<typeof locationSchema>>;

export const locationKind = defineKind({
  kind: "location",
  plural: "locations",
  schema: locationSchema,
});
