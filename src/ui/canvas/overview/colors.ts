import type { PaletteName } from "../../../core/drawing/hueSets.ts";
import type { PaintColors } from "./paint.ts";

/** Reads the colours of the picture once, until they are others: each reading costs a pass of style. */
export function createShownColors(): {
  /** The colours where the picture is: a document with another palette has others. */
  readonly shown: (picture: HTMLElement, palette: PaletteName) => PaintColors;
  readonly forget: () => void;
} {
  let known: { readonly palette: PaletteName; readonly colors: PaintColors } | null = null;
  return {
    shown(picture, palette) {
      const colors = known?.palette === palette ? known.colors : readColors(picture);
      known = { palette, colors };
      return colors;
    },
    forget() {
      known = null;
    },
  };
}

/** The colours that the page shows right now; the system's own where it chooses them. */
function readColors(picture: HTMLElement): PaintColors {
  if (window.matchMedia("(forced-colors: active)").matches) {
    return {
      fill: () => "Canvas",
      border: () => "CanvasText",
      text: "CanvasText",
      edge: "CanvasText",
      accent: "Highlight",
      heat: "Highlight",
      error: "CanvasText",
      warning: "CanvasText",
      panel: "Canvas",
    };
  }
  const style = getComputedStyle(picture);
  const known = new Map<string, string>();
  // A variable may say more than one colour (light or dark): the browser knows which it is here.
  const color = (name: string) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    picture.style.color = `var(${name})`;
    const value = style.color;
    picture.style.color = "";
    known.set(name, value);
    return value;
  };
  return {
    fill: (hue, kind) => {
      // Cards lie on the tint of their stage, as they do when they can be read.
      if (kind === "activity") return color("--card");
      if (hue !== null) return color(`--hue-${hue}-tint`);
      return color(kind === "note" ? "--note" : "--card");
    },
    border: (hue) => color(hue === null ? "--edge" : `--hue-${hue}-border`),
    text: color("--ink"),
    edge: color("--edge"),
    accent: color("--accent"),
    heat: color("--bad"),
    error: color("--bad"),
    warning: color("--warn"),
    panel: color("--panel"),
  };
}

/** Hears when the page shows other colours. Returns the way to stop listening. */
export function onOtherColors(changed: () => void): () => void {
  // Not of its style, which every dialog changes to hold the page: the theme sets both at once.
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const forced = window.matchMedia("(forced-colors: active)");
  forced.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    forced.removeEventListener("change", changed);
  };
}
