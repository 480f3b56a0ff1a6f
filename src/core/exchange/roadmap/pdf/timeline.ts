import type { Rect } from "../../../base/geometry.ts";
import type { Stroke } from "../../../drawing/sceneTypes.ts";
import type { Hue } from "../../../process/fields.ts";
import type { Status } from "../../../roadmap/links.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { type Bar, type Lane, type Timeline, timelineOf } from "../../../roadmap/timeline.ts";
import { hairline, linesIn, textLine, type TextLook } from "../../report/book.ts";
import type { Flow } from "../../report/flow.ts";
import { tickNames, ticksOf } from "../ticks.ts";
import { isMoment, oneLine } from "../work.ts";
import type { Words } from "../words.ts";

/** Points. */
const NAMES = 104;
const SCALE = 20;
const ROW = 26;
const PADDING = 7;
const BAR = 8;
const HALF_DIAMOND = 5.5;
const SIZE = 8;

/** Marks that tell states apart without colour: what is at risk or cancelled is outlined. */
const HUES: Readonly<Record<Status, Hue>> = {
  planned: "blue",
  inProgress: "teal",
  done: "green",
  atRisk: "orange",
  cancelled: "slate",
};

/**
 * The dated items drawn over the months: a lane for each department, bars with their names
 * above, diamonds for what is a day. Where a page ends the scale stands again on the next one,
 * and lanes that are higher than a page go on there. Mirrored for readers from right to left.
 */
export function drawTimeline(flow: Flow, roadmap: Roadmap, words: Words): void {
  const timeline = timelineOf(roadmap);
  if (timeline === null || timeline.lanes.length === 0) return;
  const drawing = drawingOn(flow, roadmap, timeline, words);
  drawing.scale();
  for (const lane of timeline.lanes) drawing.lane(lane);
}

function drawingOn(flow: Flow, roadmap: Roadmap, timeline: Timeline, words: Words) {
  const { book } = flow;
  const { palette, direction, looks } = book;
  const { soft, line, accent } = palette.neutrals;
  const isLtr = direction === "ltr";
  const ticks = ticksOf(timeline);
  const names = tickNames(roadmap, ticks, words);
  const room = flow.width - NAMES;
  const quiet: TextLook = { ...looks.body, size: SIZE };
  const box = (): Rect => flow.boxAt(0, flow.width, 0);
  /** The x of a point so far from the side where reading starts. */
  const xAt = (offset: number) => (isLtr ? box().x + offset : box().x + flow.width - offset);
  const place = (share: number) => xAt(NAMES + share * room);
  const across = () => flow.add(hairline(box().x, box().x + flow.width, box().y, line));
  const upright = (share: number, height: number, color: string, width: number) => {
    const [x, { y }] = [place(share), box()];
    flow.add({
      kind: "path",
      commands: [
        { kind: "move", to: { x, y } },
        { kind: "line", to: { x, y: y + height } },
      ],
      fill: null,
      stroke: { color, width },
    });
  };
  const write = (
    content: string,
    at: { readonly x: number; readonly baseline: number; readonly end?: "start" | "end" },
    look: TextLook,
    most: number,
  ) => {
    const [short = ""] = linesIn(book, content, most, look, 1);
    if (short !== "") flow.add(textLine(book, short, at, look, content));
  };

  function scale(): void {
    flow.keep(SCALE + PADDING + 2 * ROW);
    const { y } = box();
    for (const [index, tick] of ticks.entries()) {
      upright(tick.from, SCALE, line, 0.5);
      const x = place(tick.from) + (isLtr ? 3 : -3);
      const most = (tick.to - tick.from) * room - 4;
      write(names[index] ?? "", { x, baseline: y + 13 }, { ...quiet, color: soft }, most);
    }
    flow.space(SCALE, true);
    across();
  }

  /** Row by row, so that a lane may go on on the next page. */
  function lane({ department, bars, rows }: Lane): void {
    const name = oneLine(words.name(words.department(department)));
    for (let row = 0; row < rows; row += 1) {
      const padding = row === 0 ? PADDING : 0;
      const height = ROW + padding;
      if (flow.keep(height)) scale();
      for (const { from } of ticks) upright(from, height, line, 0.5);
      if (timeline.today !== null) upright(timeline.today, height, accent, 1);
      const top = box().y + padding;
      if (row === 0) {
        across();
        const look = { ...quiet, size: SIZE + 1, weight: 600 } as const;
        write(name, { x: xAt(0), baseline: top + 10 }, look, NAMES - 8);
      }
      for (const bar of bars) if (bar.row === row) drawBar(bar, top);
      flow.space(height, true);
    }
  }

  function drawBar({ item, from, to }: Bar, top: number): void {
    const { solid } = palette.hues[HUES[item.status]];
    const isOutlined = item.status === "atRisk" || item.status === "cancelled";
    const [a, b] = [place(from), place(to)];
    const middle = top + 18;
    const fill = isOutlined ? "#ffffff" : solid;
    const stroke: Stroke = { color: solid, width: 1 };
    if (isMoment(item)) {
      const [x, half] = [(a + b) / 2, HALF_DIAMOND];
      flow.add({
        kind: "path",
        commands: [
          { kind: "move", to: { x, y: middle - half } },
          { kind: "line", to: { x: x + half, y: middle } },
          { kind: "line", to: { x, y: middle + half } },
          { kind: "line", to: { x: x - half, y: middle } },
          { kind: "close" },
        ],
        fill,
        stroke,
      });
    } else {
      const bar = { x: Math.min(a, b), y: middle - BAR / 2, height: BAR };
      const width = Math.max(3, Math.abs(b - a));
      flow.add({ kind: "rect", ...bar, width, radius: 2, fill, stroke });
    }
    // A name that would run out of the drawing ends with its bar instead.
    const atEnd = from > 0.6;
    const at = { x: atEnd ? b : a, baseline: top + 10, end: atEnd ? "end" : "start" } as const;
    write(oneLine(words.name(item.name)), at, quiet, (atEnd ? to : 1 - from) * room);
  }

  return { scale, lane };
}
