import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  coordinate,
  count,
  department,
  drawn,
  id,
  line,
  money,
  text,
  translated,
} from "../fields.ts";

/** Where leads enter the process. */
export const leadSourceSchema = z.object({
  kind: z.literal("leadSource"),
  id,
  name: line,
  description: text,
  /** Leads per month. */
  inflow: count,
  /** What one lead costs. */
  costPerLead: money,
  department,
  x: coordinate,
  y: coordinate,
  ...drawn,
  ...translated,
});

export type LeadSource = Readonly<z.infer<typeof leadSourceSchema>>;

export const leadSourceKind = defineKind({
  kind: "leadSource",
  plural: "leadSources",
  schema: leadSourceSchema,
});
