import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  day,
  department,
  id,
  line,
  money,
  priority,
  reference,
  references,
  status,
  text,
  translated,
} from "../fields.ts";
import { basedOn } from "./basedOn.ts";

/** Planned work with a start and an end that puts a strategy into practice. */
export const initiativeSchema = z.object({
  kind: z.literal("initiative"),
  id,
  name: line,
  description: text,
  department,
  owner: line,
  locationId: reference,
  start: day,
  end: day,
  status,
  priority,
  strategyId: reference,
  goalId: reference,
  budget: money,
  /** Initiatives, milestones and asks that must be done before it. */
  dependsOn: references,
  /** The stages, activities and flows that it changes. */
  processElementIds: references,
  ...translated,
  basedOn,
});

export type Initiative = Readonly<z.infer<typeof initiativeSchema>>;

export const initiativeKind = defineKind({
  kind: "initiative",
  plural: "initiatives",
  schema: initiativeSchema,
});
