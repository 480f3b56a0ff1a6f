/** What a run is drawn with. */
export interface RunColors {
  readonly deal: string;
  readonly waiting: string;
  readonly ground: string;
  readonly border: string;
  readonly text: string;
}

/** The colours that the page shows right now; the system's own where it chooses them. */
export function readRunColors(element: HTMLElement): RunColors {
  if (window.matchMedia("(forced-colors: active)").matches) {
    return {
      deal: "Highlight",
      waiting: "CanvasText",
      ground: "Canvas",
      border: "CanvasText",
      text: "CanvasText",
    };
  }
  const style = getComputedStyle(element);
  // A variable may say more than one colour (light or dark): the browser knows which it is here.
  const color = (name: string) => {
    element.style.color = `var(${name})`;
    const value = style.color;
    element.style.color = "";
    return value;
  };
  return {
    deal: color("--accent"),
    waiting: color("--warn"),
    ground: color("--panel"),
    border: color("--edge"),
    text: color("--ink"),
  };
}
