import { LINE_HEIGHT, type Pen } from "../pen.ts";
import type { FlowNode, FlowSpec } from "../spec.ts";
import { type Unit, writeValue } from "../units.ts";
import type { Columns, Slot } from "./columns.ts";
import { LABEL, NAME_LINES, NODE, type Picture } from "./picture.ts";

/** The most room for names before the first column, and between them and it. */
const ASIDE = 110;
const ASIDE_GAP = 8;

/**
 * Where several things begin, such as lead sources, their names stand before them: above them
 * they would stand in the way of what flows from one to the next column.
 */
export function roomAside({ columns }: Columns, pen: Pen, unit: Unit): number {
  const nodes = (columns[0] ?? []).flatMap(({ node }) => node ?? []);
  if (nodes.length < 2) return 0;
  const widths = nodes.flatMap(({ label, value }) => [
    pen.widthOf(writeValue(value, unit, pen.formats)),
    ...pen.linesOf(label, ASIDE, NAME_LINES, 600).map((line) => pen.widthOf(line, 600)),
  ]);
  return Math.max(...widths) + ASIDE_GAP;
}

/** The node with its name and number, to be pointed at. */
export function drawNode(picture: Picture, slot: Slot): void {
  const { pen, spec, pitch, aside, placed } = picture;
  const { neutrals } = pen.palette;
  const box = placed.get(slot);
  const { node } = slot;
  if (box === undefined || node === null) return;
  const { x, y, height } = box;
  pen.rect({ x, y, width: NODE, height }, pen.toneColor(node.tone), 3);
  const value = writeValue(node.value, spec.axis.unit, pen.formats);
  const recordId = node.recordId !== undefined && { recordId: node.recordId };
  if (aside > 0 && slot.column === 0) {
    const [end, room] = [x - ASIDE_GAP, aside - ASIDE_GAP];
    const lines = pen.linesOf(node.label, room, NAME_LINES, 600).length;
    const top = y + height / 2 - ((lines + 1) * LINE_HEIGHT) / 2;
    const name = { weight: 600, color: neutrals.ink, maxLines: NAME_LINES } as const;
    pen.text(node.label, { x: end, y: top + 12 }, { ...name, align: "end", maxWidth: room });
    pen.text(value, { x: end, y: top + 12 + lines * LINE_HEIGHT }, { align: "end" });
    const high = Math.max(height, LABEL);
    pen.point({
      id: node.id,
      label: wordsOf(spec, node, value, pen),
      box: { x: 0, y: y + (height - high) / 2, width: x + NODE + 2, height: high },
      ...recordId,
    });
    return;
  }
  const room = pitch - 10;
  const lines = pen.linesOf(node.label, room, NAME_LINES, 600);
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
    ...recordId,
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
