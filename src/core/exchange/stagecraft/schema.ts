import { z } from "zod";
import { FILE_VERSION, KINDS } from "../../process/kinds.ts";
import { LISTED_KINDS, PROCESS_FORMAT } from "./format.ts";

/**
 * The JSON Schema (draft 2020-12) of a process file, made from the records' own schemas. It
 * describes what may be written: a field with a default may be left out, and fields it does
 * not name are allowed, for they are kept. Links between records are beyond it.
 */
export function processFileJsonSchema(): object {
  const lists = LISTED_KINDS.map((kind): [string, z.ZodType] => [
    KINDS[kind].plural,
    z.array(fileRecord(KINDS[kind].schema)).default([]),
  ]);
  const file = z.object({
    format: z.literal(PROCESS_FORMAT),
    version: z.literal(FILE_VERSION),
    process: fileRecord(KINDS.process.schema),
    ...Object.fromEntries(lists),
  });
  return {
    $id: `urn:stagecraft:process:${FILE_VERSION}`,
    title: "Stagecraft process",
    description: "A sales process designed with Stagecraft.",
    ...z.toJSONSchema(file, { target: "draft-2020-12", io: "input" }),
  };
}

/** In a file the list says the kind of a record. */
function fileRecord(schema: z.ZodObject): z.ZodType {
  return schema.omit({ kind: true });
}
