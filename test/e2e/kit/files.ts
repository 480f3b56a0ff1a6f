import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { openPdf } from "../../kit/openPdf.ts";

/** What a JSON text breaks of one of the published schemas; nothing when it keeps all of it. */
export async function schemaFaults(
  schema: "process" | "roadmap",
  json: unknown,
): Promise<readonly unknown[]> {
  const path = new URL(
    `../../../public/schema/stagecraft.${schema}.v1.schema.json`,
    import.meta.url,
  );
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(await readFile(path, "utf8")));
  return validate(json) ? [] : (validate.errors ?? ["invalid"]);
}

/** The text of a PDF, a string a page, and the number of its pages. */
export async function pdfPages(bytes: Buffer): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  await pdf.loadingTask.destroy();
  return pages.map((text) => text.replaceAll(/\s+/g, " "));
}
