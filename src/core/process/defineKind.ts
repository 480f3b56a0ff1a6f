import type { z } from "zod";

/** Lifts a raw record of an older file to the file version `to`. Pure; must not trust its input's fields. */
export interface Migration {
  /** The file version that this step leads to. */
  readonly to: number;
  readonly migrate: (raw: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** All there is to know of a record kind. */
export interface KindDefinition<
  Kind extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
> {
  readonly kind: Kind;
  /** The name of the kind's list in a file. */
  readonly plural: string;
  /** The file version in which this kind last changed its shape. */
  readonly version: number;
  readonly schema: Schema;
  readonly migrations: readonly Migration[];
  /** Makes a record: what is not given takes the schema's default. Throws on a value outside the schema. */
  readonly create: (init: Omit<z.input<Schema>, "kind">) => Readonly<z.output<Schema>>;
}

export function defineKind<const Kind extends string, Schema extends z.ZodObject>(definition: {
  readonly kind: Kind;
  readonly plural: string;
  readonly schema: Schema;
  readonly migrations?: readonly Migration[];
}): KindDefinition<Kind, Schema> {
  const migrations = definition.migrations ?? [];
  return {
    kind: definition.kind,
    plural: definition.plural,
    schema: definition.schema,
    migrations,
    version: Math.max(1, ...migrations.map((step) => step.to)),
    create: (init) => definition.schema.parse({ ...init, kind: definition.kind }),
  };
}
