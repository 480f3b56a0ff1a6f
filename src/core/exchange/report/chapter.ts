import { type Book, linesIn, textLine } from "./book.ts";
import { createFlow, type Flow, type FlowOptions } from "./flow.ts";

/** A chapter on a page of its own. */
export function startChapter(
  book: Book,
  title: string,
  about = "",
  wish: "portrait" | "landscape" = "portrait",
): Flow {
  const flow = createFlow(book, title, wish);
  flow.mark(1, title);
  flow.write(title, book.looks.chapter);
  if (about !== "") {
    flow.space(2);
    flow.write(about, { ...book.looks.lead, size: 10.5 });
  }
  flow.space(14);
  return flow;
}

/** A heading within a chapter, that bookmarks lead to, with room for something after it. */
export function writeSection(flow: Flow, title: string, about = "", room = 130): void {
  const { looks } = flow.book;
  flow.space(22);
  flow.keep(room);
  flow.mark(2, title);
  flow.write(title, looks.section);
  if (about !== "") flow.write(about, looks.quiet);
  flow.space(8);
}

/** A small heading that stays with the line after it. */
export function writeLabel(flow: Flow, title: string, indent = 0): void {
  flow.space(4);
  flow.keep(40);
  flow.write(title, { ...flow.book.looks.label, indent });
  flow.space(1);
}

/** A text under its label, if it says anything. */
export function writeText(
  flow: Flow,
  title: string | null,
  text: string,
  look: FlowOptions = flow.book.looks.body,
): void {
  if (text.trim() === "") return;
  if (title !== null) writeLabel(flow, title, look.indent);
  flow.write(text, look);
  flow.space(4);
}

/** Facts in a line, those that are not known left out. */
export function factLine(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("  ·  ");
}

/** A figure with what it is, for a strip of them. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

const INSET = 10;
const VALUE_LINES = 3;

/** Figures side by side, each under its label, on a ground of their own. */
export function writeFacts(flow: Flow, facts: readonly Fact[], ground: string): void {
  if (facts.length === 0) return;
  const { book, width } = flow;
  const { looks, direction } = book;
  const step = width / Math.max(facts.length, 3);
  const room = step - 12;
  const quiet = { ...looks.quiet, size: 8.5 };
  const labels = facts.map(({ label }) => linesIn(book, label, room, quiet, 2));
  // Values stand in line, however many lines their labels take.
  const labelLines = Math.max(...labels.map(({ length }) => length));
  const broken = facts.map(({ value, note = "" }, index) => {
    // What does not fit in a line as a figure is a name.
    const isFigure = linesIn(book, value, room, looks.figure).length === 1;
    const look = isFigure ? looks.figure : looks.item;
    return [
      ...Array.from({ length: labelLines }, (_, at) => {
        return { line: labels[index]?.[at] ?? "", look: quiet, height: 12 };
      }),
      ...linesIn(book, value, room, look, VALUE_LINES).map((line) => ({
        line,
        look,
        height: isFigure ? 19 : 15,
      })),
      ...linesIn(book, note, room, quiet, 2).map((line) => ({ line, look: quiet, height: 12 })),
    ];
  });
  const heights = broken.map((lines) => lines.reduce((sum, { height }) => sum + height, 0));
  const whole = Math.max(...heights) + 2 * INSET;
  flow.keep(whole + 8);
  const box = flow.boxAt(-INSET, width + 2 * INSET, whole);
  flow.add({ kind: "rect", ...box, radius: 6, fill: ground, stroke: null });
  for (const [index, lines] of broken.entries()) {
    const cell = flow.boxAt(index * step, room, whole);
    let y = cell.y + INSET;
    for (const { line, look, height } of lines) {
      const x = direction === "ltr" ? cell.x : cell.x + cell.width;
      flow.add(textLine(book, line, { x, baseline: y + height * 0.75 }, look));
      y += height;
    }
  }
  flow.space(whole + 8, true);
}
