import "@xyflow/react/dist/style.css";
import { type Edge, type Node, ReactFlow, type ReactFlowInstance } from "@xyflow/react";
import { createRoot } from "react-dom/client";

/*
 * The yardstick: React Flow as its first example shows it, with its own nodes and edges, and
 * nothing of the product.
 */

interface Graph {
  readonly nodes: Node[];
  readonly edges: Edge[];
}

declare global {
  interface Window {
    flow?: ReactFlowInstance;
    /** Lays the graph out with ELK as it comes; milliseconds. */
    layOut?: () => Promise<number>;
  }
}

const size = new URLSearchParams(location.search).get("nodes") ?? "100";
const response = await fetch(`graph-${size}.json`);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the bench
const graph = (await response.json()) as Graph;

window.layOut = async () => {
  const elkGraph = await (await fetch(`elk-${size}.json`)).json();
  const start = performance.now();
  const { default: Elk } = await import("elkjs/lib/elk.bundled.js");
  await new Elk().layout(elkGraph);
  return performance.now() - start;
};

createRoot(document.querySelector("#root") ?? document.body).render(
  <ReactFlow
    defaultNodes={graph.nodes}
    defaultEdges={graph.edges}
    fitView
    minZoom={0.1}
    panOnScroll
    onInit={(flow) => {
      window.flow = flow;
    }}
  />,
);
