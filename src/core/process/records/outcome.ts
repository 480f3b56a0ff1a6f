import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import { coordinate, drawn, id, line, text } from "../fields.ts";

export const OUTCOME_RESULTS = ["won", "lost", "disqualified", "nurture", "handedOver"] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** Where a deal ends. */
export const outcomeSchema = z.object({
  kind: z.literal("outcome"),
  id,
  name: line,
  result: z.enum(OUTCOME_RESULTS).default("won"),
  description: text,
  x: coordinate,
  y: coordinate,
  ...drawn,
});

export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;

export const outcomeKind = defineKind({
  kind: "outcome",
  plural: "outcomes",
  schema: outcomeSchema,
});
