import { processOf } from "../../process/document.ts";
import {
  type Book,
  type DraftPage,
  EDGE,
  hairline,
  type Heading,
  linesIn,
  MARGIN,
  textLine,
} from "./book.ts";
import type { OutlineEntry, Page, PageLink, Place, Report } from "./types.ts";

/** Numbers the pages, writes what runs along their edges, and turns headings into places. */
export function bind(book: Book): Report {
  const { pages, direction, translate, document, formats } = book;
  const { name, purpose } = processOf(document);
  const numbers = new Map(pages.map((page, index) => [page, index]));
  const named = new Map(book.headings.map((heading) => [heading.name, heading]));
  const placeOf = ({ page, y }: Heading): Place => ({ page: numbers.get(page) ?? 0, y });
  return {
    title: name === "" ? translate("common.untitled") : name,
    subject: purpose,
    language: formats.locale,
    direction,
    pages: pages.map((page, index): Page => {
      writeMargins(book, page, index);
      const { width, height, items } = page;
      const links = page.links.flatMap(({ to, ...link }): PageLink[] => {
        if ("url" in to) return [{ ...link, to }];
        const heading = "page" in to ? to : named.get(to.name);
        return heading === undefined ? [] : [{ ...link, to: placeOf(heading) }];
      });
      return { width, height, items, links };
    }),
    outline: outlineOf(book.headings, placeOf),
  };
}

/** "3": as a page is called in the contents. */
export function pageNumber({ pages, formats }: Book, page: DraftPage): string {
  return formats.integer(pages.indexOf(page) + 1);
}

function writeMargins(book: Book, page: DraftPage, index: number): void {
  const { translate, formats, direction, createdAt, palette, looks, document, pages } = book;
  if (page.margins === "none") return;
  const look = { ...looks.quiet, size: 8, color: palette.neutrals.soft };
  const edge = page.margins === "both" ? MARGIN.side : EDGE;
  const right = page.width - edge;
  const [start, end] = direction === "ltr" ? [edge, right] : [right, edge];
  const numbers = { page: formats.integer(index + 1), count: formats.integer(pages.length) };
  const foot = page.height - 26;
  page.items.push(
    textLine(book, createdAt, { x: start, baseline: foot }, look),
    textLine(book, translate("report.page", numbers), { x: end, baseline: foot, end: "end" }, look),
  );
  if (page.margins === "foot") return;
  const { name } = processOf(document);
  const half = (right - edge) / 2 - 10;
  const short = (text: string) => linesIn(book, text, half, look, 1)[0] ?? "";
  page.items.push(
    textLine(book, short(name), { x: start, baseline: 42 }, look, name),
    textLine(book, short(page.chapter), { x: end, baseline: 42, end: "end" }, look, page.chapter),
    hairline(edge, right, 50, palette.neutrals.line),
  );
}

/** Sections as children of the chapter before them. */
function outlineOf(
  headings: readonly Heading[],
  placeOf: (heading: Heading) => Place,
): readonly OutlineEntry[] {
  const outline: (OutlineEntry & { readonly children: OutlineEntry[] })[] = [];
  for (const heading of headings) {
    const entry = { title: heading.title, ...placeOf(heading), children: [] };
    if (heading.level === 1 || outline.length === 0) outline.push(entry);
    else outline.at(-1)?.children.push(entry);
  }
  return outline;
}
