import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  day,
  department,
  id,
  line,
  reference,
  references,
  status,
  text,
  translated,
} from "../fields.ts";
import { basedOn } from "./basedOn.ts";

/** A day on which something is reached. */
export const milestoneSchema = z.object({
  kind: z.literal("milestone"),
  id,
  name: line,
  description: text,
  date: day,
  department,
  owner: line,
  locationId: reference,
  initiativeId: reference,
  status,
  dependsOn: references,
  ...translated,
  basedOn,
});

export type Milestone = Readonly<z.infer<typeof milestoneSchema>>;

export const milestoneKind = defineKind({
  kind: "milestone",
  plural: "milestones",
  schema: milestoneSchema,
});
