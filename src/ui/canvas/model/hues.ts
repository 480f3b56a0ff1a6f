import type { CSSProperties } from "react";
import type { PaletteName } from "../../../core/drawing/hueSets.ts";
import { paletteVariables, standardHue } from "../../../core/drawing/palette.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import type { Hue } from "../../../core/process/fields.ts";
import { stageNumber } from "../../../core/process/graph.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import type { Stage } from "../../../core/process/records/stage.ts";

/**
 * The colours of things on the canvas as custom properties, each for light and dark at once:
 * switching the theme then needs no work here.
 */
export const CANVAS_COLORS: Readonly<Record<PaletteName, CSSProperties>> = {
  clear: canvasColors("clear"),
  soft: canvasColors("soft"),
  deep: canvasColors("deep"),
};

function canvasColors(palette: PaletteName): CSSProperties {
  const dark = new Map<string, string>(Object.entries(paletteVariables("dark", palette)));
  const own = new Set(["--edge", "--note", "--note-fold"]);
  const entries = Object.entries(paletteVariables("light", palette))
    .filter(([name]) => own.has(name) || name.startsWith("--hue-"))
    .map(([name, light]) => [name, `light-dark(${light}, ${dark.get(name) ?? light})`]);
  return Object.fromEntries(entries);
}

function hueOfStage(document: ProcessDocument, stage: Stage): Hue {
  return stage.color ?? standardHue(stageNumber(document, stage.id));
}

/** The hue in which a node is drawn; null for one that the user gave none and that has none by nature. */
export function hueOf(document: ProcessDocument, node: NodeRecord): Hue | null {
  if (node.kind === "stage") return hueOfStage(document, node);
  if (node.color !== null || node.kind !== "activity" || node.stageId === null) return node.color;
  const stage = document.stage.get(node.stageId);
  return stage === undefined ? null : hueOfStage(document, stage);
}
