import { z } from "zod";
import { LIMITS } from "../../base/limits.ts";
import { isCleanText } from "../../base/text.ts";
import { defineKind } from "../defineKind.ts";
import { id, line, list, text, translated } from "../fields.ts";

/** One changed number: the field of a record and the value that the scenario gives it. */
export const scenarioChange = z.object({
  id,
  recordId: id,
  field: z.string().min(1).max(LIMITS.idUnits).refine(isCleanText),
  value: z.number().min(-LIMITS.amount).max(LIMITS.amount),
});

/** A named set of changed numbers, not of changed shapes, laid over the process to compare. */
export const scenarioSchema = z.object({
  kind: z.literal("scenario"),
  id,
  name: line,
  description: text,
  changes: list(scenarioChange),
  ...translated,
});

export type Scenario = Readonly<z.infer<typeof scenarioSchema>>;

export const scenarioKind = defineKind({
  kind: "scenario",
  plural: "scenarios",
  schema: scenarioSchema,
});
