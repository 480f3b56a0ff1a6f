import { FIGURE_NAMES, forecast } from "../../analysis/forecast.ts";
import { FIGURE_UNITS } from "../../analysis/explain.ts";
import { writeUnit } from "../../analysis/writeUnit.ts";
import { standardHue } from "../../drawing/palette.ts";
import { processOf } from "../../process/document.ts";
import { stageNumber, stagesInOrder } from "../../process/graph.ts";
import {
  addPage,
  type Book,
  type DraftPage,
  hairline,
  linesIn,
  MARGIN,
  textLine,
  type TextLook,
} from "./book.ts";
import type { Fact } from "./chapter.ts";

/** The sizes in which a name is tried, the largest that takes few lines first. */
const NAME_SIZES = [34, 28, 22];
const SMALLEST_NAME = 18;
const MOST_NAME_LINES = 3;
const MOST_PURPOSE_LINES = 6;
const STRIPE = 12;
const MOST_STRIPES = 24;
/** A picture lower than this shows nothing. */
const LEAST_ART = 90;

/** The name, what the process is for, what it yields, and who made this and when. */
export function writeCover(book: Book): void {
  const { document, looks, palette, translate } = book;
  const { name, purpose } = processOf(document);
  const page = addPage(book, "portrait", name, "none");
  const width = page.width - 2 * MARGIN.side;
  writeStripes(book, page);
  let y = page.height * 0.13;
  const write = (text: string, look: TextLook, most: number) => {
    for (const line of linesIn(book, text, width, look, most)) {
      y += look.size * 1.3;
      page.items.push(textLine(book, line, { x: startOf(book, page), baseline: y }, look, text));
    }
  };
  write(translate("report.kind"), { ...looks.part, color: palette.neutrals.accent }, 1);
  y += 8;
  const title = name === "" ? translate("common.untitled") : name;
  const takesFew = (own: number) =>
    linesIn(book, title, width, { ...looks.display, size: own }, MOST_NAME_LINES + 1).length <=
    MOST_NAME_LINES;
  const size = NAME_SIZES.find(takesFew) ?? SMALLEST_NAME;
  write(title, { ...looks.display, size }, 8);
  y += 10;
  write(purpose, { ...looks.lead, size: 13 }, MOST_PURPOSE_LINES);
  y += 30;
  y = writeFigures(book, page, y, keyFigures(book));
  const bottom = writeImprint(book, page);
  writeArt(book, page, y + 10, bottom - 26);
}

/** What the process yields, as far as it is known. */
export function keyFigures({ document, translate, formats }: Book): Fact[] {
  const { figures } = forecast(document);
  const { currency } = processOf(document);
  return FIGURE_NAMES.flatMap((name): Fact[] => {
    const figure = figures[name];
    if (!figure.known) return [];
    const unit = name === "winRate" || name === "revenuePerMonth" || name === "meanDaysToWin";
    return [
      {
        label: translate(`forecast.figure.${name}`),
        value: unit
          ? writeUnit(figure.value, FIGURE_UNITS[name], { translate, formats, currency })
          : formats.number(figure.value, 1),
      },
    ];
  });
}

/** The colours of the stages, along the upper edge. */
function writeStripes({ document, palette }: Book, page: DraftPage): void {
  const stages = stagesInOrder(document).slice(0, MOST_STRIPES);
  const colors = stages.map(
    ({ id, color }) => palette.hues[color ?? standardHue(stageNumber(document, id))].solid,
  );
  if (colors.length === 0) colors.push(palette.neutrals.accent);
  const width = page.width / colors.length;
  for (const [index, fill] of colors.entries()) {
    const box = { x: index * width, y: 0, width, height: STRIPE };
    page.items.push({ kind: "rect", ...box, radius: 0, fill, stroke: null });
  }
}

/** In rows of three, or side by side on a wide page; where it ends. */
function writeFigures(book: Book, page: DraftPage, top: number, facts: readonly Fact[]): number {
  const { looks, palette, direction } = book;
  const width = page.width - 2 * MARGIN.side;
  const columns = width > 600 ? 5 : 3;
  const step = width / columns;
  const row = 58;
  for (const [index, { label, value }] of facts.entries()) {
    const offset = (index % columns) * step;
    const x = startOf(book, page) + (direction === "ltr" ? offset : -offset);
    const y = top + Math.floor(index / columns) * row;
    const large = { ...looks.figure, size: 20 };
    const shown = linesIn(book, value, step - 12, large, 1)[0] ?? "";
    page.items.push(textLine(book, shown, { x, baseline: y + 20 }, large));
    const quiet = { ...looks.quiet, size: 9.5, color: palette.neutrals.soft };
    for (const [at, line] of linesIn(book, label, step - 12, quiet, 2).entries()) {
      page.items.push(textLine(book, line, { x, baseline: y + 36 + at * 12 }, quiet, label));
    }
  }
  return top + Math.ceil(facts.length / columns) * row;
}

/** Who answers for it, which version, and when, along the lower edge; where that begins. */
function writeImprint(book: Book, page: DraftPage): number {
  const { document, translate, formats, looks, direction, palette, createdAt } = book;
  const { roadmapOwner, reviewedAt } = processOf(document);
  const facts: Fact[] = [
    { label: translate("process.field.owner"), value: book.owner ?? roadmapOwner },
    { label: translate("report.version"), value: book.version ?? "" },
    { label: translate("process.field.date"), value: createdAt },
    {
      label: translate("process.field.reviewedAt"),
      value: reviewedAt === null ? "" : formats.day(reviewedAt),
    },
  ].filter(({ value }) => value !== "");
  const top = page.height - 96;
  const width = page.width - 2 * MARGIN.side;
  const { line } = palette.neutrals;
  page.items.push(hairline(MARGIN.side, page.width - MARGIN.side, top, line));
  const step = width / Math.max(facts.length, 3);
  for (const [index, { label, value }] of facts.entries()) {
    const x = startOf(book, page) + (direction === "ltr" ? 1 : -1) * index * step;
    page.items.push(textLine(book, label, { x, baseline: top + 20 }, looks.label));
    const lines = linesIn(book, value, step - 10, looks.body, 2);
    for (const [at, own] of lines.entries()) {
      page.items.push(textLine(book, own, { x, baseline: top + 35 + at * 13 }, looks.body, value));
    }
  }
  return top;
}

/** The diagram as an ornament: its shapes without their words, which stand on its own page. */
function writeArt({ diagram, palette }: Book, page: DraftPage, top: number, bottom: number): void {
  const width = page.width - 2 * MARGIN.side;
  const height = bottom - top;
  const items = diagram.items.filter(({ kind }) => kind !== "text");
  if (height < LEAST_ART || items.length === 0) return;
  const { bounds } = diagram;
  const inset = 16;
  const scale = Math.min(
    0.6,
    (width - 2 * inset) / bounds.width,
    (height - 2 * inset) / bounds.height,
  );
  const clip = { x: MARGIN.side, y: top, width, height };
  const origin = {
    x: page.width / 2 - (bounds.x + bounds.width / 2) * scale,
    y: top + height / 2 - (bounds.y + bounds.height / 2) * scale,
  };
  page.items.push(
    { kind: "rect", ...clip, radius: 10, fill: palette.neutrals.canvas, stroke: null },
    { kind: "picture", scene: { ...diagram, items }, scale, origin, clip },
  );
}

function startOf({ direction }: Book, page: DraftPage): number {
  return direction === "ltr" ? MARGIN.side : page.width - MARGIN.side;
}
