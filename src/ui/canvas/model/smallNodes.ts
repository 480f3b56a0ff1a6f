import type { Rect } from "../../../core/base/geometry.ts";
import { allNodes, type ProcessDocument } from "../../../core/process/document.ts";
import type { Hue } from "../../../core/process/fields.ts";
import { boundsOfNode } from "../../../core/process/geometry.ts";
import { hueOf } from "./hues.ts";

/** All nodes that look the same in the small picture. */
export interface SmallNodes {
  readonly key: string;
  readonly hue: Hue | null;
  readonly isNote: boolean;
  /** Their outlines in canvas pixels, as the `d` of an SVG path. */
  readonly path: string;
}

/** The nodes of the document as the small picture shows them: by their looks, in a few paths. */
export function smallNodes(document: ProcessDocument): readonly SmallNodes[] {
  const looks = new Map<string, Omit<SmallNodes, "path"> & { readonly parts: string[] }>();
  for (const node of allNodes(document)) {
    // Inside a stage there is nothing to see at this size.
    if (node.kind === "activity" && node.stageId !== null) continue;
    const hue = hueOf(document, node);
    const isNote = node.kind === "note";
    const key = `${hue} ${isNote}`;
    const look = looks.get(key) ?? { key, hue, isNote, parts: [] };
    looks.set(key, look);
    look.parts.push(outline(boundsOfNode(document, node), node.kind === "stage" ? 16 : 24));
  }
  return [...looks.values()].map(({ parts, ...look }) => ({ ...look, path: parts.join("") }));
}

/** A rectangle with round corners, to the pixel. */
function outline(rect: Rect, radius: number): string {
  const [x, y] = [Math.round(rect.x), Math.round(rect.y)];
  const [width, height] = [Math.round(rect.width), Math.round(rect.height)];
  const r = Math.floor(Math.min(radius, width / 2, height / 2));
  const [across, down] = [width - 2 * r, height - 2 * r];
  const corner = (toX: number, toY: number) => `a${r} ${r} 0 0 1 ${toX} ${toY}`;
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}
