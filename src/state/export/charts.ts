import { writeCsv } from "../../core/charts/csv.ts";
import { drawChart } from "../../core/charts/draw.ts";
import { framed } from "../../core/charts/framed.ts";
import type { ChartOptions } from "../../core/charts/pen.ts";
import type { ChartSpec } from "../../core/charts/spec.ts";
import { tableOf } from "../../core/charts/table.ts";
import { paletteOf } from "../../core/drawing/palette.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
import { writeSvg } from "../../core/exchange/svg/write.ts";
import { processOf } from "../../core/process/document.ts";
import { sessionStore } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { saveBlob } from "./download.ts";
import { fileName } from "./fileName.ts";
import { createPause } from "./slices.ts";
import { pageMeasurer } from "./textMeasurer.ts";

export type ChartFormat = "svg" | "png" | "csv";

/** How wide a chart is in a file, in pixels. */
const WIDTH = 880;
/** Pixels of a picture for one of the chart: sharp on paper and on dense screens. */
const SCALE = 2;

/** Gives the user the chart as a file: as a picture in light colours, or its numbers. */
export async function downloadChart(spec: ChartSpec, format: ChartFormat): Promise<void> {
  const { translate } = sessionStore.getState();
  const file = fileName(
    [processName(), spec.title].filter((part) => part !== "").join(" "),
    `.${format}`,
    translate("analysis.title"),
  );
  saveBlob(file, await blobOf(spec, format));
}

async function blobOf(spec: ChartSpec, format: ChartFormat): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([writeCsv(tableOf(spec))], { type: "text/csv" });
    case "svg": {
      const { locale } = sessionStore.getState();
      const svg = writeSvg(sceneFor(spec), { title: spec.title, language: locale });
      return new Blob([svg], { type: "image/svg+xml" });
    }
    case "png": {
      const { pngOf } = await import("./png.ts");
      return pngOf(sceneFor(spec), SCALE, createPause());
    }
  }
}

function sceneFor(spec: ChartSpec): Scene {
  const { direction, formats } = sessionStore.getState();
  const { document } = editorStore.getState();
  const palette = document === null ? undefined : processOf(document).palette;
  const options: ChartOptions = {
    width: WIDTH,
    palette: paletteOf("light", palette),
    direction,
    measure: pageMeasurer(),
    formats,
  };
  return framed(drawChart(spec, options), spec.title, options);
}

function processName(): string {
  const { document } = editorStore.getState();
  return document === null ? "" : processOf(document).name;
}
