import { type ChartOptions, type DrawnChart, LINE_HEIGHT, penFor } from "../pen.ts";
import type { FlowLink, FlowSpec } from "../spec.ts";
import { writeValue } from "../units.ts";
import { band, drop, type Port } from "./bands.ts";
import { type Columns, columnsOf, type Slot } from "./columns.ts";
import { drawNode, roomAside } from "./nodes.ts";
import { LABEL, NAME_LINES, NODE, type Picture, type Placed } from "./picture.ts";

/** The least room from one column to the next: a name on two lines has to fit in. */
const PITCH = 92;
/** How high the fullest column is. */
const BODY = 190;
const HEAD = 22;
/** Between the things in a column; above a node there is its name too. */
const APART = 14;
const LANE = 30;
const LANE_WIDTH = 12;
const EXITS = 3;
const FOOT = 8;
/** Less than this is rounding: there is no picture to draw of it. */
const NOTHING = 1e-12;

/**
 * Volumes as bands between columns of nodes. What leaves for good drops out below its node, and
 * what goes back runs in lanes underneath, with an arrow that says which way.
 */
export function drawFlow(spec: FlowSpec, options: ChartOptions): DrawnChart {
  const pen = penFor(options);
  const columns = columnsOf(spec.nodes, spec.links);
  const count = Math.max(1, columns.columns.length);
  const aside = roomAside(columns, pen, spec.axis.unit);
  const pitch = Math.max(PITCH, (pen.width - aside) / count);
  const width = aside + pitch * count;
  const fullest = Math.max(
    ...columns.columns.map((column) => column.reduce((sum, { value }) => sum + value, 0)),
  );
  const scale = fullest > NOTHING && Number.isFinite(fullest) ? BODY / fullest : 0;
  const placed = placeSlots(columns, { pitch, scale, aside });
  const ends = [...placed].map(([slot, { y, height }]) => y + height + beyond(slot, height, aside));
  const bottom = Math.max(HEAD, ...ends);
  const used = { out: new Map<string, number>(), into: new Map<string, number>() };
  const picture = { spec, pen, columns, pitch, aside, scale, placed, used, bottom };
  pen.text(
    spec.axis.name,
    { x: width, y: 12 },
    { align: "end", color: pen.palette.neutrals.faint },
  );
  drawForward(picture);
  const below = drawBack(picture);
  const end = drawExits(picture, below.end);
  for (const write of below.labels) write();
  for (const slot of columns.slotOf.values()) drawNode(picture, slot);
  return pen.finish(width, end);
}

/** How far the name beside a low node reaches beyond it at both ends. */
function beyond({ column }: Slot, height: number, aside: number): number {
  return aside > 0 && column === 0 ? Math.max(0, (LABEL - height) / 2) : 0;
}

/** Each thing at the height of the first of what flows into it, as far as there is room. */
function placeSlots(
  columns: Columns,
  { pitch, scale, aside }: Pick<Picture, "pitch" | "scale" | "aside">,
): Map<Slot, Placed> {
  const wishes = new Map<Slot, { top: number; weight: number }>();
  const placed = new Map<Slot, Placed>();
  for (const column of columns.columns) {
    let free = HEAD;
    for (const slot of column) {
      const wish = wishes.get(slot);
      const top = wish === undefined ? 0 : wish.top / wish.weight;
      const height = Math.max(3, slot.value * scale);
      const isAbove = slot.node !== null && !(aside > 0 && slot.column === 0);
      const around = beyond(slot, height, aside);
      const y = Math.max(free + (isAbove ? LABEL : around), top);
      placed.set(slot, { x: aside + slot.column * pitch, y, height });
      free = y + height + around + APART;
    }
    for (const slot of column) {
      let offset = placed.get(slot)?.y ?? 0;
      for (const { slots, link } of waysFrom(columns, slot)) {
        const next = slots[slots.indexOf(slot) + 1];
        if (next === undefined) continue;
        const wish = wishes.get(next) ?? { top: 0, weight: 0 };
        wish.top += offset * link.value;
        wish.weight += link.value;
        wishes.set(next, wish);
        offset += link.value * scale;
      }
    }
  }
  return placed;
}

/** The ways through a slot that go on from it, from the uppermost goal to the lowest. */
function waysFrom({ forward, columns }: Columns, slot: Slot) {
  const next = columns[slot.column + 1] ?? [];
  return forward
    .filter(({ slots }) => slots.includes(slot) && slots.at(-1) !== slot)
    .toSorted((a, b) => {
      const [first, second] = [a, b].map(({ slots }) =>
        next.findIndex((other) => slots.includes(other)),
      );
      return (first ?? 0) - (second ?? 0);
    });
}

function drawForward(picture: Picture): void {
  const { columns, placed, pen, scale } = picture;
  const starts = new Map<FlowLink, Port>();
  for (const column of columns.columns) {
    for (const slot of column) {
      for (const { link } of waysFrom(columns, slot)) {
        const box = placed.get(slot);
        if (box === undefined) continue;
        const node = slot.node;
        const y = node === null ? box.y : box.y + take(picture.used.out, node.id, link, scale);
        const from = { x: box.x + NODE, y, thickness: thicknessOf(link, scale) };
        starts.set(link, from);
      }
    }
    // Into the next column, the uppermost first.
    const next = columns.columns[column[0] === undefined ? 0 : column[0].column + 1] ?? [];
    for (const slot of next) {
      const entering = columns.forward
        .filter(({ slots }) => slots.includes(slot) && slots[0] !== slot)
        .flatMap((way) => {
          const from = starts.get(way.link);
          return from === undefined ? [] : [{ way, from }];
        })
        .toSorted((a, b) => a.from.y - b.from.y);
      for (const { way, from } of entering) {
        const box = placed.get(slot);
        if (box === undefined) continue;
        const isEnd = slot.node !== null;
        const y = isEnd ? box.y + take(picture.used.into, way.link.target, way.link, scale) : box.y;
        const to = { x: box.x, y, thickness: from.thickness };
        const source = columns.slotOf.get(way.link.source)?.node;
        const fill = pen.toneTint(source?.tone ?? "neutral");
        pen.path(band(from, to), { fill });
        if (!isEnd) {
          pen.rect({ x: box.x, y, width: NODE, height: from.thickness }, fill);
          starts.set(way.link, { ...to, x: box.x + NODE });
        }
      }
    }
  }
}

/**
 * Lanes below the nodes, shared by ways back that do not lie over each other. Returns where they
 * end, and what writes their volumes: last, over what crosses them.
 */
function drawBack(picture: Picture): { readonly end: number; readonly labels: (() => void)[] } {
  const { columns, placed, pen, scale, pitch, bottom, spec } = picture;
  const { neutrals } = pen.palette;
  const lanes: number[] = [];
  const labels: (() => void)[] = [];
  const links = columns.back.toSorted((a, b) => startOf(columns, b) - startOf(columns, a));
  for (const link of links) {
    const [from, to] = [link.source, link.target].map((id) => {
      const slot = columns.slotOf.get(id);
      return slot === undefined ? undefined : placed.get(slot);
    });
    if (from === undefined || to === undefined) continue;
    const thickness = thicknessOf(link, scale);
    const width = Math.min(thickness, LANE_WIDTH);
    const gap = pitch - NODE;
    const right = from.x + NODE + gap * 0.5;
    const left = to.x - gap * 0.2;
    const found = lanes.findIndex((taken) => right + LANE_WIDTH < taken);
    const lane = found === -1 ? lanes.length : found;
    lanes[lane] = left - LANE_WIDTH;
    const y = bottom + LANE + lane * LANE;
    const out = {
      x: from.x + NODE,
      y: from.y + take(picture.used.out, link.source, link, scale),
      thickness,
    };
    const into = {
      x: to.x,
      y: to.y + take(picture.used.into, link.target, link, scale),
      thickness,
    };
    const start = Math.max(left, width / 2);
    const fill = neutrals.line;
    const middle = y - width / 2;
    pen.path(drop(out, { x: right, y: middle }, width, gap * 0.6), { fill });
    pen.path(drop(into, { x: start, y: middle }, width, gap * 0.3), { fill });
    pen.rect(
      { x: start - width / 2, y: y - width, width: right - start + width, height: width },
      fill,
      Math.min(4, width / 2),
    );
    const tip = (start + right) / 2;
    labels.push(() => {
      const text = writeValue(link.value, spec.axis.unit, pen.formats);
      const room = {
        x: tip + 8,
        y: y - width - 15,
        width: pen.widthOf(text, 500, 11) + 4,
        height: 14,
      };
      pen.rect(room, neutrals.panel, 3);
      pen.text(text, { x: tip + 10, y: y - width - 4 }, { size: 11, weight: 500 });
    });
    pen.path(
      [
        { kind: "move", to: { x: tip + 4, y: middle - 5 } },
        { kind: "line", to: { x: tip - 4, y: middle } },
        { kind: "line", to: { x: tip + 4, y: middle + 5 } },
        { kind: "close" },
      ],
      { fill: neutrals.edge },
    );
  }
  return { end: bottom + lanes.length * LANE, labels };
}

/** What leaves drops out below its node, to words that say what becomes of it; returns the end. */
function drawExits(picture: Picture, below: number): number {
  const { columns, placed, pen, scale, pitch, spec } = picture;
  if (columns.exits.length === 0) return below + APART;
  const nodes = new Map(spec.nodes.map((node) => [node.id, node]));
  const foot = below + 26;
  const counts = columns.columns.map(() => 0);
  /** How far the words below each column reach. */
  const ends = columns.columns.map(() => foot);
  for (const [source, slot] of columns.slotOf) {
    const box = placed.get(slot);
    if (box === undefined) continue;
    for (const link of columns.exits.filter((exit) => exit.source === source)) {
      const target = nodes.get(link.target);
      const count = counts[slot.column] ?? 0;
      counts[slot.column] = count + 1;
      const thickness = thicknessOf(link, scale);
      const y = box.y + take(picture.used.out, source, link, scale);
      const tone = target?.tone ?? "bad";
      const width = Math.min(FOOT, thickness);
      // Several at one node keep beside each other.
      const x = box.x + NODE + 10 + (count % EXITS) * (FOOT + 6);
      pen.path(
        drop({ x: box.x + NODE, y, thickness }, { x, y: foot }, width, (pitch - NODE) * 0.7),
        {
          fill: pen.toneTint(tone),
          stroke: { color: pen.toneColor(tone), width: 1 },
        },
      );
      if (count >= EXITS) continue;
      const value = writeValue(link.value, spec.axis.unit, pen.formats);
      const words = `\u2212${value} ${target?.label ?? ""}`;
      const end = ends[slot.column] ?? foot;
      const style = { weight: 500, maxWidth: pitch - 10, maxLines: NAME_LINES } as const;
      pen.text(words, { x: box.x, y: end + 14 }, { ...style, color: pen.toneColor(tone) });
      const lines = pen.linesOf(words, style.maxWidth, style.maxLines, style.weight).length;
      ends[slot.column] = end + lines * LINE_HEIGHT;
    }
  }
  return Math.max(...ends) + 8;
}

function thicknessOf({ value }: FlowLink, scale: number): number {
  return Math.max(1, value * scale);
}

/** Where the next band starts at the node's side, from its upper end; the band has it from now on. */
function take(used: Map<string, number>, id: string, { value }: FlowLink, scale: number): number {
  const offset = used.get(id) ?? 0;
  used.set(id, offset + value * scale);
  return offset;
}

function startOf({ slotOf }: Columns, { source }: FlowLink): number {
  return slotOf.get(source)?.column ?? 0;
}
