import type { LayoutOptions } from "../../core/layout/layoutGraph.ts";
import type { LayoutPosition } from "../../core/layout/planLayout.ts";
import type { ProcessDocument } from "../../core/process/document.ts";

/** To the worker. */
export interface LayoutRequest {
  readonly id: number;
  readonly document: ProcessDocument;
  readonly options: LayoutOptions;
}

/** From the worker: positions, or what went wrong. */
export type LayoutReply =
  | { readonly id: number; readonly positions: readonly LayoutPosition[] }
  | { readonly id: number; readonly problem: string };
