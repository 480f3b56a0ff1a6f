import { assertNever } from "../base/assertNever.ts";
import { drawBars } from "./bars.ts";
import { drawFlow } from "./flow/flow.ts";
import { drawFunnel } from "./funnel.ts";
import { drawLines } from "./lines.ts";
import type { ChartOptions, DrawnChart } from "./pen.ts";
import type { ChartSpec } from "./spec.ts";

/** The chart as a scene, for the page and for files alike, with what can be pointed at in it. */
export function drawChart(spec: ChartSpec, options: ChartOptions): DrawnChart {
  switch (spec.kind) {
    case "bars":
      return drawBars(spec, options);
    case "lines":
      return drawLines(spec, options);
    case "funnel":
      return drawFunnel(spec, options);
    case "flow":
      return drawFlow(spec, options);
    default:
      return assertNever(spec);
  }
}
