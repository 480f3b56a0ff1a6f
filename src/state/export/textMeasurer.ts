import { approximateMeasurer } from "../../core/drawing/approximateMeasurer.ts";
import type { TextMeasurer } from "../../core/drawing/sceneTypes.ts";

/** Measures text with the page's own fonts; by estimate where there is no page. */
export function pageMeasurer(): TextMeasurer {
  if (typeof document === "undefined") return approximateMeasurer;
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return approximateMeasurer;
  const family = getComputedStyle(document.body).fontFamily || "sans-serif";
  return (text, size, weight) => {
    pen.font = `${weight} ${size}px ${family}`;
    return pen.measureText(text).width;
  };
}
