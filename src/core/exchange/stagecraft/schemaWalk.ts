import { z } from "zod";

/** The schema under its default, its null and its being left out. */
export function coreOf(schema: unknown): unknown {
  let core = schema;
  while (
    core instanceof z.ZodDefault ||
    core instanceof z.ZodNullable ||
    core instanceof z.ZodOptional
  ) {
    core = core.unwrap();
  }
  return core;
}

/** The fields of the entries that a list schema holds, or null when they are no objects. */
export function entryShape(schema: unknown): z.ZodRawShape | null {
  const core = coreOf(schema);
  if (!(core instanceof z.ZodArray)) return null;
  const element = coreOf(core.element);
  return element instanceof z.ZodObject ? element.shape : null;
}
