import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

// Marks that order text are no text: pdftotext writes some of its own around every run.
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** What pdf.js takes out of each page, its items in the order in which it gives them. */
export async function readByPdfJs(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
  }
  return pages;
}

/** Whether poppler's pdftotext is on this machine. */
export const hasPdfToText = spawnSync("pdftotext", ["-v"]).status === 0;

/** What pdftotext takes out of each page. */
export function readByPdfToText(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "stagecraft-pdf-"));
  try {
    const file = join(folder, "file.pdf");
    writeFileSync(file, bytes);
    const { stdout, status } = spawnSync("pdftotext", ["-enc", "UTF-8", file, "-"]);
    if (status !== 0) throw new Error("pdftotext could not read the file");
    return stdout.toString("utf8").split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text as readers see it: without marks of direction, blanks and line ends squeezed. */
export function asRead(text: string): string {
  return text.replaceAll(DIRECTION_MARKS, "").replaceAll(/\s+/gu, " ").trim();
}

/** pdf.js leaves out every character that only formats, such as the half-space. */
export function asReadByPdfJs(text: string): string {
  return asRead(text.replaceAll(/\p{Cf}/gu, ""));
}
