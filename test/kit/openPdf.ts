import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { safeLink } from "../../src/core/base/links.ts";
import { pdfNames } from "./pdfNames.ts";

/** Names of what does something by itself, or brings something along: scripts, actions, files, forms. */
const ACTIVE =
  /^\/(?:JS|JavaScript|AA|OpenAction|Launch|EmbeddedFiles?|Filespec|RichMedia|AcroForm|XFA|SubmitForm|ImportData|GoToR|GoToE|Rendition|Movie|Sound|SetOCGState)$/u;

/** A PDF as pdf.js reads it. Fails the test unless it is a page to read and nothing else. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const active = await activeParts(bytes, pdf);
  if (active.length > 0) throw new Error(`The PDF is more than pages: ${active.join(", ")}`);
  return pdf;
}

/**
 * What a PDF does or brings along beside its pages: scripts, open and launch actions, embedded
 * files, forms, links that are none of those we allow. Found by its bytes, object streams
 * included, and by what pdf.js makes of it.
 */
export async function activeParts(
  bytes: Uint8Array,
  pdf: PDFDocumentProxy,
): Promise<readonly string[]> {
  const names = pdfNames(bytes);
  if (!names.has("/Catalog")) return ["no catalogue: the names were not read"];
  const found = [...names].filter((name) => ACTIVE.test(name));
  const [scripts, opens, files, fields] = await Promise.all([
    pdf.getJSActions(),
    pdf.getOpenAction(),
    pdf.getAttachments(),
    pdf.getFieldObjects(),
  ]);
  for (const [what, value] of Object.entries({ scripts, opens, files, fields })) {
    if (value !== null) found.push(`${what} ${JSON.stringify(value)}`);
  }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if ((await page.getJSActions()) !== null) found.push(`script of page ${number}`);
    for (const { subtype, url, unsafeUrl, dest } of await page.getAnnotations()) {
      const address = String(unsafeUrl ?? url ?? subtype);
      // A link within the document leads to a page and does nothing else.
      const isInside = url === undefined && unsafeUrl === undefined && Array.isArray(dest);
      if (subtype !== "Link" || (!isInside && safeLink(address) === null)) found.push(address);
    }
  }
  return found;
}

/** The addresses outside of the document that the pages link to, in order. */
export async function pdfLinks(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const urls: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const links: { unsafeUrl?: string; url?: string }[] = await (
      await pdf.getPage(number)
    ).getAnnotations();
    urls.push(...links.flatMap(({ unsafeUrl, url }) => unsafeUrl ?? url ?? []));
  }
  return urls;
}
