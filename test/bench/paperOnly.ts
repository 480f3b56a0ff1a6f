import { measurePaper, paperTable } from "./paper.ts";

/** Measures the PDF of a large process by itself. */
export async function main(): Promise<void> {
  console.log(paperTable(await measurePaper()));
}
