import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  day,
  id,
  line,
  openEnum,
  quantity,
  reference,
  status,
  text,
  translated,
} from "../fields.ts";
import { basedOn } from "./basedOn.ts";
import { METRIC_UNITS } from "./metric.ts";

/** A SMART goal: specific, measurable, achievable, relevant, time-bound. */
export const goalSchema = z.object({
  kind: z.literal("goal"),
  id,
  name: line,
  description: text,
  /** The metric it is measured by, in words or by reference. */
  metricId: reference,
  measure: line,
  unit: openEnum(METRIC_UNITS, "count"),
  baseline: quantity,
  target: quantity,
  dueDate: day,
  owner: line,
  status,
  ...translated,
  basedOn,
});

export type Goal = Readonly<z.infer<typeof goalSchema>>;

export const goalKind = defineKind({ kind: "goal", plural: "goals", schema: goalSchema });
