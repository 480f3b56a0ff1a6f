import type { Book } from "./book.ts";
import { writePicturePage } from "./picturePage.ts";
import { writeSheets } from "./sheets.ts";

/** The diagram: as large as it fits on one page, or across several sheets. */
export function writeDiagram(book: Book): void {
  const { diagram, settings, translate } = book;
  if (diagram.items.length === 0) return;
  if (settings.diagram.kind === "sheets") writeSheets(book, settings.diagram.scale);
  else writePicturePage(book, diagram, { title: translate("report.diagram"), level: 1 });
}
