import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { ProcessDocument } from "../process/document.ts";
import { layoutGraph, type LayoutOptions } from "./layoutGraph.ts";
import { partOf, swappedInStages } from "./partOf.ts";
import { type LayoutPosition, planLayout } from "./planLayout.ts";

/** What the layout needs of ELK; who calls says where it comes from. */
export interface ElkLayout {
  readonly layout: (graph: ElkNode) => Promise<ElkNode>;
}

/**
 * New positions for every node of the document, or for those that the options name. Locked nodes
 * and all others get none, and nothing is laid on them. Rejects when ELK does.
 */
export async function computeLayout(
  document: ProcessDocument,
  options: LayoutOptions,
  elk: ElkLayout,
): Promise<readonly LayoutPosition[]> {
  const part = options.only === undefined ? document : partOf(document, options.only);
  const inside = swappedInStages(document, options.only ?? []);
  const graph = layoutGraph(part, options);
  if ((graph.graph.children ?? []).length === 0) return inside;
  const laidOut = await elk.layout(graph.graph);
  return [...planLayout({ part, document }, graph, laidOut, options), ...inside];
}
