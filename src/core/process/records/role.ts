import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  count,
  department,
  hours,
  id,
  line,
  money,
  reference,
  text,
  translated,
} from "../fields.ts";

/** Who does the work. */
export const roleSchema = z.object({
  kind: z.literal("role"),
  id,
  name: line,
  /** What the role answers for. */
  description: text,
  department,
  /** People, in full-time equivalents. */
  headCount: count,
  /** Hours that one person can spend on selling in a week. */
  sellingHoursPerWeek: hours,
  /** Where the role works, and so its calendar. */
  locationId: reference,
  /** What one hour costs. */
  costPerHour: money,
  ...translated,
});

export type Role = Readonly<z.infer<typeof roleSchema>>;

export const roleKind = defineKind({ kind: "role", plural: "roles", schema: roleSchema });
