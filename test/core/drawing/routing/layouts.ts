import type { Rect } from "../../../../src/core/base/geometry.ts";
import { seededRandom } from "../../../../src/core/base/random.ts";
import type { RouteArrow, RouteNode } from "../../../../src/core/drawing/routing/types.ts";

export interface RandomLayout {
  readonly nodes: ReadonlyMap<string, RouteNode>;
  readonly arrows: readonly RouteArrow[];
}

/**
 * Nodes of random size scattered over the cells of a grid, always at least 40 px apart, so
 * that between any two there is a way; arrows between near neighbours, some of them back.
 */
export function randomLayout(seed: number, nodeCount: number, arrowCount: number): RandomLayout {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const columns = Math.ceil(Math.sqrt(nodeCount));
  const nodes = new Map<string, RouteNode>();
  const shapes = ["rect", "rect", "pill", "diamond"] as const;
  for (let index = 0; index < nodeCount; index += 1) {
    const width = 80 + pick(20) * 8;
    const height = 40 + pick(20) * 8;
    nodes.set(`n${index}`, {
      x: (index % columns) * 280 + pick(240 - width + 1),
      y: Math.floor(index / columns) * 240 + pick(200 - height + 1),
      width,
      height,
      shape: shapes[pick(4)] ?? "rect",
    });
  }
  const arrows: RouteArrow[] = [];
  for (let index = 0; index < arrowCount; index += 1) {
    const source = pick(nodeCount);
    const column = Math.min(columns - 1, Math.max(0, (source % columns) + pick(7) - 3));
    const row = Math.max(0, Math.floor(source / columns) + pick(5) - 2);
    const target = Math.min(nodeCount - 1, row * columns + column);
    arrows.push({
      id: `a${index}`,
      sourceId: `n${source}`,
      targetId: `n${target}`,
      sourceSide: null,
      targetSide: null,
    });
  }
  return { nodes, arrows };
}

/** The rectangles that the polyline runs through, not merely along. */
export function crossed(
  points: readonly { readonly x: number; readonly y: number }[],
  rects: Iterable<Rect>,
): Rect[] {
  return [...rects].filter((rect) =>
    points.slice(1).some((to, index) => {
      const from = points[index] ?? to;
      return (
        Math.min(from.x, to.x) < rect.x + rect.width &&
        Math.max(from.x, to.x) > rect.x &&
        Math.min(from.y, to.y) < rect.y + rect.height &&
        Math.max(from.y, to.y) > rect.y
      );
    }),
  );
}
