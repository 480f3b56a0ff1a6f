import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import { coordinate, drawn, id, size, text, translated } from "../fields.ts";

/** A remark on the canvas; no meaning for the model. */
export const noteSchema = z.object({
  kind: z.literal("note"),
  id,
  text,
  x: coordinate,
  y: coordinate,
  width: size(180),
  height: size(100),
  ...drawn,
  ...translated,
});

export type Note = Readonly<z.infer<typeof noteSchema>>;

export const noteKind = defineKind({ kind: "note", plural: "notes", schema: noteSchema });
