import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import { count, id, probability, side, text, way, translated } from "../fields.ts";

/**
 * An arrow that a deal takes, from a lead source, stage, decision or activity that stands in
 * the flow to one of these or an outcome. Loops are normal.
 */
export const flowSchema = z.object({
  kind: z.literal("flow"),
  id,
  sourceId: id,
  targetId: id,
  /** Share of the deals leaving the source that take this flow. Null: what the others leave. */
  probability,
  /** How many deals the probability was estimated from. */
  sampleSize: count,
  /** When a deal takes this flow; at a decision, the answer. */
  condition: text,
  sourceSide: side,
  targetSide: side,
  ...way,
  ...translated,
});

export type Flow = Readonly<z.infer<typeof flowSchema>>;

export const flowKind = defineKind({ kind: "flow", plural: "flows", schema: flowSchema });
