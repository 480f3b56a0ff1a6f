import type { NodeRecord } from "../../../core/process/kinds.ts";
import type { Painting, Pen } from "./paint.ts";

/** How large a mark is, in pixels of the window. */
const SIZE = 7;

/**
 * A small mark at the corner of each node in which something was found: a disc for errors, a
 * triangle for warnings. All of one sort are one path.
 */
export function paintMarks(context: Pen, painting: Painting, nodes: readonly NodeRecord[]): void {
  const { scene, scale, sharpness, colors, findings, direction } = painting;
  if (findings.size === 0) return;
  const size = (SIZE * sharpness) / scale;
  const [discs, triangles] = [new Path2D(), new Path2D()];
  for (const { id } of nodes) {
    const mark = findings.get(id);
    const bounds = scene.bounds(id);
    if (mark === undefined || bounds === undefined) continue;
    const x = direction === "rtl" ? bounds.x : bounds.x + bounds.width;
    const { y } = bounds;
    if (mark.severity === "error") {
      discs.moveTo(x + size / 2, y);
      discs.arc(x, y, size / 2, 0, 2 * Math.PI);
    } else {
      triangles.moveTo(x, y - size / 2);
      triangles.lineTo(x + size * 0.58, y + size / 2);
      triangles.lineTo(x - size * 0.58, y + size / 2);
      triangles.closePath();
    }
  }
  context.lineWidth = sharpness / scale;
  context.strokeStyle = colors.panel;
  for (const [path, color] of [
    [triangles, colors.warning],
    [discs, colors.error],
  ] as const) {
    context.fillStyle = color;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path, not an array
    context.fill(path);
    context.stroke(path);
  }
}
