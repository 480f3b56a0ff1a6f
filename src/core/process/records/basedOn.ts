import { z } from "zod";
import { id, list, quantity } from "../fields.ts";

/**
 * What of the process an entry of the plan was taken over from: what it is, the record that it
 * is about, and the two numbers it had then (where it stands, and where it is to come to). By
 * them it is known what is in the plan already, and whether the process says otherwise by now.
 */
export const basis = z.object({
  id,
  what: id.meta({
    description: "What it was taken over from, such as metricTarget; element: a link alone.",
  }),
  recordId: id,
  from: quantity,
  to: quantity,
});
export type Basis = Readonly<z.infer<typeof basis>>;

/** An entry of the plan that nobody took over from the process has none. */
export const basedOn = list(basis);
