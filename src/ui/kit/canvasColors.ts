import type { CSSProperties } from "react";
import type { PaletteName } from "../../core/drawing/hueSets.ts";
import { paletteVariables } from "../../core/drawing/palette.ts";

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
