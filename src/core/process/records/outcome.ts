import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import { coordinate, drawn, id, line, list, text, translated } from "../fields.ts";

export const OUTCOME_RESULTS = ["won", "lost", "disqualified", "nurture", "handedOver"] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

export const endReason = z.object({ id, text, ...translated });

/** Where a deal ends. */
export const outcomeSchema = z.object({
  kind: z.literal("outcome"),
  id,
  name: line,
  result: z.enum(OUTCOME_RESULTS).default("won"),
  description: text,
  /** Why deals end here, as they are told apart when one does. */
  reasons: list(endReason),
  x: coordinate,
  y: coordinate,
  ...drawn,
  ...translated,
});

export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;

export const outcomeKind = defineKind({
  kind: "outcome",
  plural: "outcomes",
  schema: outcomeSchema,
});
