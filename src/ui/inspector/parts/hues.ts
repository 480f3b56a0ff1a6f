import type { PaletteVariable } from "../../../core/drawing/palette.ts";
import type { Hue } from "../../../core/process/fields.ts";

/** The solid colour of a hue and the colour of what stands on it, in the theme of the page. */
export function hueColors(hue: Hue): { readonly backgroundColor: string; readonly color: string } {
  return {
    backgroundColor: variable(`--hue-${hue}-solid`),
    color: variable(`--hue-${hue}-on-solid`),
  };
}

function variable(name: PaletteVariable): string {
  return `var(${name})`;
}
