import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import { coordinate, drawn, id, line, text, translated } from "../fields.ts";

/** A question with two or more answers, each a flow that leaves it; takes no time. */
export const decisionSchema = z.object({
  kind: z.literal("decision"),
  id,
  /** The question. */
  name: line,
  description: text,
  x: coordinate,
  y: coordinate,
  ...drawn,
  ...translated,
});

export type Decision = Readonly<z.infer<typeof decisionSchema>>;

export const decisionKind = defineKind({
  kind: "decision",
  plural: "decisions",
  schema: decisionSchema,
});
