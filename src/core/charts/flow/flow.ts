import { type ChartOptions, type DrawnChart, LINE_HEIGHT, type Pen, penFor } from "../pen.ts";
import type { FlowLink, FlowNode, FlowSpec } from "../spec.ts";
import { writeValue } from "../units.ts";
import { band, drop, type Port } from "./bands.ts";
import { type Columns, columnsOf, type Slot } from "./columns.ts";

const NODE = 12;
/** The least room from one column to the next: a name on two lines has to fit in. */
const PITCH = 92;
/** How high the fullest column is. */
const BODY = 190;
const HEAD = 22;
/** Between the things in a column; above a node there is its name too. */
const APART = 14;
const NAME_LINES = 2;
const LABEL = (NAME_LINES + 1) * LINE_HEIGHT + 4;
const LANE = 30;
const LANE_WIDTH = 12;
const EXIT_LINES = 3;
const FOOT = 8;
/** Less than this is rounding: there is no picture to draw of it. */
const NOTHING = 1e-12;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface Picture {
  readonly spec: FlowSpec;
  readonly pen: Pen;
  readonly columns: Columns;
  readonly pitch: number;
  /** Pixels for one unit of volume. */
  readonly scale: number;
  readonly placed: ReadonlyMap<Slot, Placed>;
  /** How much of a node's sides is taken already, from above. */
  readonly used: { readonly out: Map<string, number>; readonly into: Map<string, number> };
  /** Where the lowest node ends. */
  readonly bottom: number;
}

/**
 * Volumes as bands between columns of nodes. What leaves for good drops out below its node, and
 * what goes back runs in lanes underneath, with an arrow that says which way.
 */
export function drawFlow(spec: FlowSpec, options: ChartOptions): DrawnChart {
  const pen = penFor(options);
  const columns = columnsOf(spec.nodes, spec.links);
  const count = Math.max(1, columns.columns.length);
  const pitch = Math.max(PITCH, pen.width / count);
  const fullest = Math.max(
    ...columns.columns.map((column) => column.reduce((sum, { value }) => sum + value, 0)),
  );
  const scale = fullest > NOTHING && Number.isFinite(fullest) ? BODY / fullest : 0;
  const placed = placeSlots(columns, pitch, scale);
  const bottom = Math.max(HEAD, ...[...placed.values()].map(({ y, height }) => y + height));
  const used = { out: new Map<string, number>(), into: new Map<string, number>() };
  const picture = { spec, pen, columns, pitch, scale, placed, used, bottom };
  pen.text(
    spec.axis.name,
    { x: pitch * count, y: 12 },
    { align: "end", color: pen.palette.neutrals.faint },
  );
  drawForward(picture);
  const below = drawBack(picture);
  const end = drawExits(picture, below.end);
  for (const write of below.labels) write();
  for (const slot of columns.slotOf.values()) drawNode(picture, slot);
  return pen.finish(pitch * count, end);
}

/** Each thing at the height of the first of what flows into it, as far as there is room. */
function placeSlots(columns: Columns, pitch: number, scale: number): Map<Slot, Placed> {
  const wishes = new Map<Slot, { top: number; weight: number }>();
  const placed = new Map<Slot, Placed>();
  for (const column of columns.columns) {
    let free = HEAD;
    for (const slot of column) {
      const wish = wishes.get(slot);
      const top = wish === undefined ? 0 : wish.top / wish.weight;
      const y = Math.max(free + (slot.node === null ? 0 : LABEL), top);
      const height = Math.max(3, slot.value * scale);
      placed.set(slot, { x: slot.column * pitch, y, height });
      free = y + height + APART;
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
  const lines = columns.columns.map(() => 0);
  for (const [source, slot] of columns.slotOf) {
    const box = placed.get(slot);
    if (box === undefined) continue;
    for (const link of columns.exits.filter((exit) => exit.source === source)) {
      const target = nodes.get(link.target);
      const line = lines[slot.column] ?? 0;
      const thickness = thicknessOf(link, scale);
      const y = box.y + take(picture.used.out, source, link, scale);
      const tone = target?.tone ?? "bad";
      const width = Math.min(FOOT, thickness);
      // Several at one node keep beside each other.
      const x = box.x + NODE + 10 + (line % EXIT_LINES) * (FOOT + 6);
      pen.path(
        drop({ x: box.x + NODE, y, thickness }, { x, y: foot }, width, (pitch - NODE) * 0.7),
        {
          fill: pen.toneTint(tone),
          stroke: { color: pen.toneColor(tone), width: 1 },
        },
      );
      if (line < EXIT_LINES) {
        const value = writeValue(link.value, spec.axis.unit, pen.formats);
        pen.text(
          `\u2212${value} ${target?.label ?? ""}`,
          { x: box.x, y: foot + 14 + line * LINE_HEIGHT },
          { weight: 500, color: pen.toneColor(tone), maxWidth: pitch - 10 },
        );
      }
      lines[slot.column] = line + 1;
    }
  }
  return foot + Math.min(EXIT_LINES, Math.max(...lines)) * LINE_HEIGHT + 8;
}

function drawNode(picture: Picture, slot: Slot): void {
  const { pen, spec, pitch, placed } = picture;
  const { neutrals } = pen.palette;
  const box = placed.get(slot);
  const { node } = slot;
  if (box === undefined || node === null) return;
  const { x, y, height } = box;
  pen.rect({ x, y, width: NODE, height }, pen.toneColor(node.tone), 3);
  const room = pitch - 10;
  const lines = pen.linesOf(node.label, room, NAME_LINES, 600);
  const value = writeValue(node.value, spec.axis.unit, pen.formats);
  // What drops from a node above passes behind the name.
  const wide = Math.max(pen.widthOf(value), ...lines.map((line) => pen.widthOf(line, 600)));
  const top = y - 8 - (lines.length + 1) * LINE_HEIGHT;
  pen.rect({ x, y: top + 2, width: wide + 6, height: y - 3 - top }, neutrals.panel);
  pen.text(
    node.label,
    { x, y: y - 8 - lines.length * LINE_HEIGHT },
    { weight: 600, color: neutrals.ink, maxWidth: room, maxLines: NAME_LINES },
  );
  pen.text(value, { x, y: y - 7 }, { maxWidth: room });
  pen.point({
    id: node.id,
    label: wordsOf(spec, node, value, pen),
    box: { x: x - 2, y: y - LABEL, width: room + 2, height: Math.max(24, height + LABEL) },
    ...(node.recordId !== undefined && { recordId: node.recordId }),
  });
}

/** "Assess needs: 40.6 deals a month. Pitch 32.7, Lost 7.9". */
function wordsOf(
  { nodes, links, axis }: FlowSpec,
  node: FlowNode,
  value: string,
  pen: Pen,
): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const onward = links
    .filter(({ source, value: volume }) => source === node.id && volume > 0)
    .map(({ target, value: volume }) => {
      return `${names.get(target) ?? ""} ${writeValue(volume, axis.unit, pen.formats)}`;
    });
  const head = `${node.label}: ${value} (${axis.name})`;
  return onward.length === 0 ? head : `${head}. ${pen.formats.list(onward)}`;
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
