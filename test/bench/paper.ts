import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { createTranslator } from "../../src/core/i18n/translator.ts";
import { en } from "../../src/core/i18n/messages/en/index.ts";
import { testFonts } from "../core/exchange/pdf/fonts.ts";
import { pdfOf, reportWith } from "../kit/report.ts";
import { seededDocument } from "./documents.ts";
import { table } from "./report.ts";

const NODES = 300;

export interface PaperFigures {
  readonly nodes: number;
  readonly pages: number;
  readonly bytes: number;
  /** Milliseconds to lay the pages out, to write the file, and for pdf.js to read its text. */
  readonly laidOut: number;
  readonly written: number;
  readonly read: number;
  /** The longest piece of work between two pauses while the pages are laid out, the diagram drawn. */
  readonly longest: number;
}

/** The whole report of a process as a PDF, in Node; pdf.js reads the same file in the same run. */
export async function measurePaper(): Promise<PaperFigures> {
  const document = seededDocument(NODES);
  const fonts = { ...testFonts(), arabic: null };
  const translate = createTranslator("en", en);
  const start = performance.now();
  let last: number | null = null;
  let longest = 0;
  const report = await reportWith(
    translate,
    document,
    "en",
    fonts,
    {},
    {
      pause: () => {
        const now = performance.now();
        longest = Math.max(longest, now - (last ?? now));
        last = now;
        return Promise.resolve();
      },
    },
  );
  const planned = performance.now();
  const file = await pdfOf(report, fonts);
  const done = performance.now();
  const { length: bytes } = file;
  const pdf = await getDocument({ data: file, verbosity: 0 }).promise;
  for (let page = 1; page <= pdf.numPages; page += 1) {
    await (await pdf.getPage(page)).getTextContent();
  }
  const read = performance.now() - done;
  return {
    nodes: NODES,
    pages: report.pages.length,
    bytes,
    laidOut: planned - start,
    written: done - planned,
    read,
    longest,
  };
}

export function paperTable(figures: PaperFigures): string {
  const { nodes, pages, bytes, laidOut, written, read, longest } = figures;
  return table(
    ["PDF", "pages", "kB", "laid out (ms)", "written", "longest piece", "read by pdf.js", "share"],
    [
      [
        `${nodes} nodes`,
        String(pages),
        (bytes / 1000).toFixed(0),
        ...[laidOut, written, longest, read].map((value) => value.toFixed(0)),
        ((laidOut + written) / read).toFixed(2),
      ],
    ],
  );
}
