import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import { id, line, openEnum, references, text, translated } from "../fields.ts";

export const STRATEGY_AREAS = [
  "pricing",
  "offers",
  "service",
  "channels",
  "market",
  "people",
  "process",
] as const;

/** An important way of reaching the goals. */
export const strategySchema = z.object({
  kind: z.literal("strategy"),
  id,
  name: line,
  area: openEnum(STRATEGY_AREAS, "market"),
  description: text,
  owner: line,
  /** The goals it serves. */
  goalIds: references,
  ...translated,
});

export type Strategy = Readonly<z.infer<typeof strategySchema>>;

export const strategyKind = defineKind({
  kind: "strategy",
  plural: "strategies",
  schema: strategySchema,
});
