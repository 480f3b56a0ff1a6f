import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  count,
  day,
  department,
  id,
  line,
  priority,
  reference,
  references,
  status,
  text,
  translated,
} from "../fields.ts";
import { basedOn } from "./basedOn.ts";

/** What sales asks of another department. */
export const askSchema = z.object({
  kind: z.literal("ask"),
  id,
  name: line,
  description: text,
  /** The department that is asked. */
  department,
  /** How much of it, in the unit that the name tells. */
  amount: count,
  start: day,
  neededBy: day,
  owner: line,
  locationId: reference,
  initiativeId: reference,
  priority,
  status,
  dependsOn: references,
  ...translated,
  basedOn,
});

export type Ask = Readonly<z.infer<typeof askSchema>>;

export const askKind = defineKind({ kind: "ask", plural: "asks", schema: askSchema });
