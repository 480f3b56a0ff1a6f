import type { Direction } from "../../../i18n/locales.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { type Bar, type Tick, timelineOf } from "../../../roadmap/timeline.ts";
import { truncateText } from "../../../base/text.ts";
import { tickNames, ticksOf } from "../ticks.ts";
import type { Words } from "../words.ts";
import { isMoment, oneLine } from "../work.ts";
import { element, type Markup, text } from "../../html/markup.ts";

const WIDTH = 1000;
const HEAD = 26;
const LANE_HEAD = 24;
const ROW = 30;
const BAR = 10;
const LONGEST_LABEL = 60;

/**
 * The dated items as a drawing: a lane for each department, bars from start to end with their
 * names above, diamonds for what is a day. The tables tell the same in words, so that readers of
 * screens get its title alone. Null where there is no period.
 */
export function timelineDrawing(
  roadmap: Roadmap,
  words: Words,
  direction: Direction,
): Markup | null {
  const timeline = timelineOf(roadmap);
  if (timeline === null || timeline.lanes.length === 0) return null;
  const place = (share: number) => (direction === "rtl" ? 1 - share : share) * WIDTH;
  const ticks = ticksOf(timeline);
  const names = tickNames(roadmap, ticks, words);
  const parts: Markup[] = [];
  let y = HEAD;
  for (const { department, bars, rows } of timeline.lanes) {
    const name = oneLine(words.name(words.department(department)));
    parts.push(label("lane", place(0), y + 17, name));
    for (const bar of bars) parts.push(...barParts(bar, y + LANE_HEAD, words, place));
    y += LANE_HEAD + rows * ROW + 6;
  }
  const lines = ticks.flatMap((tick, index) => tickParts(tick, y, names[index] ?? "", place));
  const today = timeline.today === null ? [] : [line("today", place(timeline.today), HEAD, y)];
  return element(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${y}`, role: "img", "aria-label": words.t("process.field.timeline") },
    ...lines,
    ...parts,
    ...today,
  );
}

type Place = (share: number) => number;

function barParts({ item, from, to, row }: Bar, top: number, words: Words, place: Place): Markup[] {
  const y = top + row * ROW;
  const name = oneLine(words.name(item.name));
  const short = truncateText(name, LONGEST_LABEL);
  const [a, b] = [place(from), place(to)];
  const [left, width] = [Math.min(a, b), Math.max(4, Math.abs(b - a))];
  // A name that would run out of the drawing ends with its bar instead.
  const atEnd = from > 0.6;
  const shape = isMoment(item)
    ? element("path", { class: "moment", d: diamond((a + b) / 2, y + 20) })
    : element("rect", {
        class: "bar",
        x: round(left),
        y: y + 16,
        width: round(width),
        height: BAR,
        rx: 3,
      });
  const shown = short === name ? short : `${short}…`;
  return [
    element(
      "g",
      {},
      element("title", {}, text(`${name}, ${words.dates(item.start, item.end)}`)),
      shape,
    ),
    label("label", atEnd ? b : a, y + 11, shown, atEnd),
  ];
}

function tickParts(tick: Tick, height: number, name: string, place: Place): Markup[] {
  return [line("grid", place(tick.from), 0, height), label("tick", place(tick.from), 16, name)];
}

function label(kind: string, x: number, y: number, name: string, atEnd = false): Markup {
  return element(
    "text",
    { class: kind, x: round(x), y, "text-anchor": atEnd ? "end" : "start" },
    text(name),
  );
}

function line(kind: string, x: number, from: number, to: number): Markup {
  return element("line", { class: kind, x1: round(x), x2: round(x), y1: from, y2: to });
}

function diamond(x: number, y: number): string {
  return `M${round(x)} ${y - 7}l7 7l-7 7l-7 -7z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
