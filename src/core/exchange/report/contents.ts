import {
  addPage,
  type Book,
  type DraftPage,
  type Heading,
  linesIn,
  MARGIN,
  pageSize,
  textLine,
} from "./book.ts";

const TITLE = 52;
const INDENT = 18;
/** As close as entries come, in times of their height, to leave no page with only some of them. */
const CLOSEST = 0.84;

/** What a page of the contents lists. */
export interface ContentsPage {
  readonly page: DraftPage;
  readonly headings: readonly Heading[];
  /** The heights of its entries, in times of what they usually are. */
  readonly closeness: number;
}

/** Makes the pages that the contents take, behind a number of others. */
export function addContents(book: Book, behind: number): readonly ContentsPage[] {
  const { headings, pages, translate } = book;
  const rest = pages.splice(behind);
  const added: (ContentsPage & { readonly headings: Heading[] })[] = [];
  const closeness = closenessOf(book);
  let y = Number.POSITIVE_INFINITY;
  for (const heading of headings) {
    const height = heightOf(heading) * closeness;
    let last = added.at(-1);
    if (last === undefined || y + height > last.page.height - MARGIN.bottom) {
      const page = addPage(book, "portrait", translate("report.contents"));
      last = { page, headings: [], closeness };
      added.push(last);
      y = MARGIN.top + TITLE;
    }
    last.headings.push(heading);
    y += height;
  }
  pages.push(...rest);
  return added;
}

/** Entries stand a little closer where that saves a page, which would be nearly empty. */
function closenessOf(book: Book): number {
  const { height } = pageSize(book, "portrait");
  const room = height - MARGIN.bottom - MARGIN.top - TITLE;
  const whole = book.headings.reduce((sum, heading) => sum + heightOf(heading), 0);
  const pages = Math.floor(whole / room);
  const closeness = (pages * room) / whole;
  return closeness >= CLOSEST ? Math.min(1, closeness - 0.01) : 1;
}

/** Writes what stands on which page, each entry a link to it. */
export function writeContents(
  book: Book,
  contents: readonly ContentsPage[],
  numberOf: (page: DraftPage) => string,
): void {
  const { translate, looks } = book;
  for (const [index, { page, headings, closeness }] of contents.entries()) {
    if (index === 0) {
      const place = { x: startOf(book, page, 0), baseline: MARGIN.top + 22 };
      page.items.push(textLine(book, translate("report.contents"), place, looks.chapter));
    }
    let y = MARGIN.top + TITLE;
    for (const heading of headings) {
      const height = heightOf(heading) * closeness;
      writeEntry(book, page, heading, { y, height }, numberOf(heading.page));
      y += height;
    }
  }
}

function heightOf({ level }: Heading): number {
  return level === 1 ? 25 : 16;
}

function writeEntry(
  book: Book,
  page: DraftPage,
  heading: Heading,
  { y, height }: { readonly y: number; readonly height: number },
  number: string,
): void {
  const { looks, palette, measure, direction } = book;
  const isChapter = heading.level === 1;
  const look = isChapter ? looks.item : looks.body;
  const indent = isChapter ? 0 : INDENT;
  const width = page.width - 2 * MARGIN.side;
  const title = linesIn(book, heading.title, width - indent - 60, look, 1)[0] ?? "";
  const baseline = y + height - 5;
  const end = startOf(book, page, width);
  page.items.push(
    textLine(book, title, { x: startOf(book, page, indent), baseline }, look, heading.title),
    textLine(book, number, { x: end, baseline, end: "end" }, look),
  );
  const from = indent + measure(title, look.size, look.weight) + 8;
  const to = width - measure(number, look.size, look.weight) - 8;
  if (to > from) {
    page.items.push({
      kind: "path",
      commands: [
        { kind: "move", to: { x: startOf(book, page, from), y: baseline - 1 } },
        { kind: "line", to: { x: startOf(book, page, to), y: baseline - 1 } },
      ],
      fill: null,
      stroke: { color: palette.neutrals.edge, width: 0.7, dash: [0, 4] },
    });
  }
  const x = direction === "ltr" ? MARGIN.side + indent : MARGIN.side;
  page.links.push({ x, y, width: width - indent, height, to: heading });
}

/** The x of a point so far from the side where reading starts. */
function startOf({ direction }: Book, page: DraftPage, offset: number): number {
  return direction === "ltr" ? MARGIN.side + offset : page.width - MARGIN.side - offset;
}
