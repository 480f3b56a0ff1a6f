import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { ProcessDocument } from "../process/document.ts";
import { layoutGraph, type LayoutOptions } from "./layoutGraph.ts";
import { type LayoutPosition, planLayout } from "./planLayout.ts";

/** What the layout needs of ELK; who calls says where it comes from. */
export interface ElkLayout {
  readonly layout: (graph: ElkNode) => Promise<ElkNode>;
}

/** New positions for every node of the document. Rejects when ELK does. */
export async function computeLayout(
  document: ProcessDocument,
  options: LayoutOptions,
  elk: ElkLayout,
): Promise<readonly LayoutPosition[]> {
  const graph = layoutGraph(document, options);
  if ((graph.graph.children ?? []).length === 0) return [];
  return planLayout(document, graph, await elk.layout(graph.graph), options);
}
