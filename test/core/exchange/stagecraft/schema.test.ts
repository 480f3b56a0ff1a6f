import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { processFileJsonSchema } from "../../../../src/core/exchange/stagecraft/schema.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { SCHEMAS, schemaPath, schemaText } from "../../../tools/writeSchemas.ts";
import { fullDocument } from "./helpers.ts";

describe("published schemas", () => {
  test.each(SCHEMAS.map(({ file, make }) => [file, make] as const))(
    "%s is current (else: node test/tools/run.mjs test/tools/writeSchemas.ts)",
    (file, make) => {
      expect(readFileSync(schemaPath(file), "utf8")).toBe(schemaText(make()));
    },
  );
});

describe("the schema of a process file", () => {
  const check = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
    processFileJsonSchema(),
  );
  const written = (): { stages: Record<string, unknown>[] } & Record<string, unknown> =>
    JSON.parse(writeProcess(fullDocument()));

  test("takes what is written", () => {
    check(written());
    expect(check.errors).toBeNull();
  });

  test("takes a file with nothing but what must be there", () => {
    expect(check({ format: "stagecraft.process", version: 1, process: { id: "p" } })).toBe(true);
  });

  test.each([
    ["a width of zero", { width: 0 }],
    ["no id", { id: undefined }],
    ["a colour of its own", { color: "#f00" }],
  ])("refuses %s", (_, fields) => {
    const file = written();
    file.stages = file.stages.map((stage) => JSON.parse(JSON.stringify({ ...stage, ...fields })));
    expect(check(file)).toBe(false);
  });
});
