import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";

/** The content of a file that the page gave to the user. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
