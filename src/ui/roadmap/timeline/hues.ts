import type { CSSProperties } from "react";
import type { Hue } from "../../../core/process/fields.ts";

/** A hue as the variables that the style sheets of the plan draw with. */
export function hueStyle(hue: Hue): CSSProperties {
  const names = ["tint", "border", "solid"] as const;
  return Object.fromEntries(names.map((name) => [`--${name}`, `var(--hue-${hue}-${name})`]));
}
