import { z } from "zod";
import { LIMITS } from "../../base/limits.ts";
import { defineKind } from "../defineKind.ts";
import { id, way } from "../fields.ts";

export const DEPENDENCY_TYPES = [
  "finishToStart",
  "startToStart",
  "finishToFinish",
  "startToFinish",
] as const;

/** An arrow between two activities: the target needs the source. */
export const dependencySchema = z.object({
  kind: z.literal("dependency"),
  id,
  sourceId: id,
  targetId: id,
  dependencyType: z.enum(DEPENDENCY_TYPES).default("finishToStart"),
  /** Days to wait after the source's event; negative for a lead. */
  lagDays: z.number().min(-LIMITS.amount).max(LIMITS.amount).default(0),
  ...way,
});

export type Dependency = Readonly<z.infer<typeof dependencySchema>>;

export const dependencyKind = defineKind({
  kind: "dependency",
  plural: "dependencies",
  schema: dependencySchema,
});
