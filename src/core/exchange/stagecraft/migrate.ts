import type { KindDefinition } from "../../process/defineKind.ts";
import type { RawObject } from "./rawObject.ts";

/** A raw record of a file of this version, lifted step by step to the shape of today. */
export function migrateRecord(
  definition: Pick<KindDefinition, "migrations">,
  raw: RawObject,
  version: number,
): RawObject {
  return definition.migrations
    .filter((step) => step.to > version)
    .toSorted((a, b) => a.to - b.to)
    .reduce<RawObject>((record, step) => step.migrate(record), raw);
}
