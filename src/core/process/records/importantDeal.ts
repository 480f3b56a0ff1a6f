import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  day,
  id,
  line,
  money,
  probability,
  reference,
  status,
  text,
  translated,
} from "../fields.ts";

/** A deal of the roadmap that the whole organisation should know of. */
export const importantDealSchema = z.object({
  kind: z.literal("importantDeal"),
  id,
  name: line,
  account: line,
  value: money,
  /** The stage the deal is in. */
  stageId: reference,
  probability,
  closeDate: day,
  owner: line,
  locationId: reference,
  risk: text,
  /** What help is needed from others. */
  helpNeeded: text,
  status,
  ...translated,
});

export type ImportantDeal = Readonly<z.infer<typeof importantDealSchema>>;

export const importantDealKind = defineKind({
  kind: "importantDeal",
  plural: "importantDeals",
  schema: importantDealSchema,
});
