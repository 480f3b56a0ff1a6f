import Elk from "elkjs/lib/elk.bundled.js";
import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { Point } from "../../src/core/base/geometry.ts";
import { layoutGraph } from "../../src/core/layout/layoutGraph.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";

/** The graph of a layout without any of our options: ELK decides. */
export function plainGraph(document: ProcessDocument): ElkNode {
  const { graph } = layoutGraph(document, { direction: "right" });
  return {
    id: graph.id,
    children: graph.children,
    edges: (graph.edges ?? []).map(({ id, sources, targets }) => ({ id, sources, targets })),
  };
}

/** How often arrows cross in ELK's own drawing, with our options and with its own. */
export async function crossingsOf(
  document: ProcessDocument,
): Promise<{ readonly ours: number; readonly plain: number }> {
  const elk = new Elk();
  const { graph } = layoutGraph(document, { direction: "right" });
  return {
    ours: crossings(await elk.layout(graph)),
    plain: crossings(await elk.layout(plainGraph(document))),
  };
}

interface Level {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function crossings(graph: ElkNode): number {
  const level: Level[] = [];
  const upright: Level[] = [];
  for (const { startPoint, bendPoints = [], endPoint } of (graph.edges ?? []).flatMap(
    ({ sections }) => sections ?? [],
  )) {
    const points: readonly Point[] = [startPoint, ...bendPoints, endPoint];
    for (const [index, to] of points.slice(1).entries()) {
      const from = points[index] ?? to;
      const isLevel = Math.abs(from.y - to.y) < Math.abs(from.x - to.x);
      const [a, b] = isLevel ? [from.x, to.x] : [from.y, to.y];
      (isLevel ? level : upright).push({
        at: isLevel ? from.y : from.x,
        from: Math.min(a, b),
        to: Math.max(a, b),
      });
    }
  }
  upright.sort((a, b) => a.at - b.at);
  let count = 0;
  for (const { at, from, to } of level) {
    for (const other of upright) {
      if (other.at >= to) break;
      if (other.at > from && other.from < at && at < other.to) count += 1;
    }
  }
  return count;
}
