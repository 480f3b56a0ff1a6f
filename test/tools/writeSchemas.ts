import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  ROADMAP_VERSION,
  roadmapFileJsonSchema,
} from "../../src/core/exchange/roadmap/json/schema.ts";
import { processFileJsonSchema } from "../../src/core/exchange/stagecraft/schema.ts";
import { FILE_VERSION } from "../../src/core/process/kinds.ts";

/** The JSON Schemas that the product publishes: a file in public/schema/ and what makes it. */
export const SCHEMAS: readonly { readonly file: string; readonly make: () => object }[] = [
  { file: `stagecraft.process.v${FILE_VERSION}.schema.json`, make: processFileJsonSchema },
  { file: `stagecraft.roadmap.v${ROADMAP_VERSION}.schema.json`, make: roadmapFileJsonSchema },
];

/** Where a schema file lies. */
export function schemaPath(file: string): string {
  return fileURLToPath(new URL(`../../public/schema/${file}`, import.meta.url));
}

export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes every schema: `node test/tools/run.mjs test/tools/writeSchemas.ts`. */
export async function main(): Promise<void> {
  for (const { file, make } of SCHEMAS) {
    await writeFile(schemaPath(file), schemaText(make()));
  }
}
