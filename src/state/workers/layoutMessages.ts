import type { Plan, Refusal } from "../../core/edits/edit.ts";
import type { LayoutOptions } from "../../core/layout/layoutGraph.ts";
import type { LayoutPosition } from "../../core/layout/planLayout.ts";
import type { ProcessDocument } from "../../core/process/document.ts";

/** To the worker. */
export interface LayoutRequest {
  readonly id: number;
  readonly document: ProcessDocument;
  readonly options: LayoutOptions;
}

/** What a layout comes to. */
export interface LaidOut {
  readonly positions: readonly LayoutPosition[];
  /** What taking them over makes of the very document that was laid out. */
  readonly plan: Plan | Refusal;
}

/** From the worker: what came of it, or what went wrong. */
export type LayoutReply =
  | { readonly id: number; readonly laidOut: LaidOut }
  | { readonly id: number; readonly problem: string };
