import { safeLink } from "../../base/links.ts";
import type { Pause } from "../../base/pause.ts";
import type { Deflate } from "../link/frame.ts";
import type { OutlineEntry, PageLink, Place, Report } from "../report/types.ts";
import { type PdfFonts, readFonts } from "./fonts.ts";
import { fontsInFile } from "./fontsInFile.ts";
import { pageContent } from "./pageContent.ts";
import { createPdfFile, number, type PdfFile, type Ref, textString } from "./pdfFile.ts";
import { lineWriter } from "./pdfText.ts";

/**
 * The report as a PDF 1.7 file: real text in embedded fonts, bookmarks, links, title and
 * language, and nothing that does anything by itself. The same report is the same bytes. Pauses
 * after each page; rejects when `pause` does.
 */
export async function writeReport(
  report: Report,
  {
    fonts: files,
    deflate,
    pause,
  }: {
    readonly fonts: PdfFonts;
    readonly deflate: Deflate;
    readonly pause: Pause;
  },
): Promise<Uint8Array> {
  const file = createPdfFile(deflate);
  const fonts = readFonts(files);
  const inFile = fontsInFile(fonts);
  const line = lineWriter(fonts, inFile);
  const [catalogue, info, tree, resources] = [
    file.reserve(),
    file.reserve(),
    file.reserve(),
    file.reserve(),
  ];
  const pages = report.pages.map(() => file.reserve());
  const destination = ({ page, y }: Place) =>
    `[${pages[page] ?? 0} 0 R /XYZ 0 ${number((report.pages[page]?.height ?? 0) - y)} null]`;
  for (const [index, page] of report.pages.entries()) {
    const content = file.reserve();
    await file.stream(content, pageContent(page, line));
    const links = page.links.flatMap((link) => linkOf(link, page.height, destination));
    const annotations = links.length === 0 ? "" : ` /Annots [${links.join(" ")}]`;
    file.write(
      pages[index] ?? 0,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${number(page.width)} ${number(page.height)}] /Resources ${resources} 0 R /Contents ${content} 0 R${annotations} >>`,
    );
    await pause((index + 1) / (report.pages.length + 1));
  }
  file.write(resources, `<< /Font << ${await inFile.write(file)} >> >>`);
  const kids = pages.map((page) => `${page} 0 R`).join(" ");
  file.write(tree, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const outline = writeOutline(file, report.outline, destination);
  const reading = report.direction === "rtl" ? " /Direction /R2L" : "";
  file.write(
    catalogue,
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang (${report.language}) /ViewerPreferences << /DisplayDocTitle true${reading} >>${outline} >>`,
  );
  const subject = report.subject === "" ? "" : ` /Subject ${textString(report.subject)}`;
  file.write(
    info,
    `<< /Title ${textString(report.title)}${subject} /Creator (Stagecraft) /Producer (Stagecraft) >>`,
  );
  return file.finish(catalogue, info);
}

/** The annotation of a link; none for an address that is not to be followed. */
function linkOf(
  { to, x, y, width, height }: PageLink,
  pageHeight: number,
  destination: (place: Place) => string,
): string[] {
  const corners = [x, pageHeight - y - height, x + width, pageHeight - y].map(number).join(" ");
  const head = `<< /Type /Annot /Subtype /Link /Rect [${corners}] /Border [0 0 0] /F 4`;
  if (!("url" in to)) return [`${head} /Dest ${destination(to)} >>`];
  const url = safeLink(to.url);
  return url === null ? [] : [`${head} /A << /S /URI /URI (${asciiUrl(url)}) >> >>`];
}

/** An address in the characters that addresses have in a PDF, and nothing that ends the string. */
function asciiUrl(url: string): string {
  return url
    .replaceAll(/[^\u0021-\u007E]+/gu, (part) =>
      encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, "\uFFFD")),
    )
    .replaceAll(/[()\\]/gu, String.raw`\$&`);
}

/** Bookmarks (PDF 1.7, 12.3.3), the first level open; the catalogue's entry for them. */
function writeOutline(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  destination: (place: Place) => string,
): string {
  if (entries.length === 0) return "";
  const root = file.reserve();
  const writeLevel = (level: readonly OutlineEntry[], parent: Ref): string => {
    const refs = level.map(() => file.reserve());
    for (const [index, entry] of level.entries()) {
      const ref = refs[index] ?? 0;
      const [before, after] = [refs[index - 1], refs[index + 1]];
      const around =
        (before === undefined ? "" : ` /Prev ${before} 0 R`) +
        (after === undefined ? "" : ` /Next ${after} 0 R`);
      const own =
        entry.children.length === 0
          ? ""
          : `${writeLevel(entry.children, ref)} /Count -${entry.children.length}`;
      file.write(
        ref,
        `<< /Title ${textString(entry.title)} /Parent ${parent} 0 R${around}${own} /Dest ${destination(entry)} >>`,
      );
    }
    return ` /First ${refs[0] ?? 0} 0 R /Last ${refs.at(-1) ?? 0} 0 R`;
  };
  const ends = writeLevel(entries, root);
  file.write(root, `<< /Type /Outlines${ends} /Count ${entries.length} >>`);
  return ` /Outlines ${root} 0 R`;
}
