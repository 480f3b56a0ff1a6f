import type { NodeRecord } from "./kinds.ts";

/**
 * Which of two nodes lies above: stages lie below all others, then the layer decides. Zero when
 * nothing does.
 */
export function compareLayers(a: NodeRecord, b: NodeRecord): number {
  return Number(a.kind !== "stage") - Number(b.kind !== "stage") || a.layer - b.layer;
}
