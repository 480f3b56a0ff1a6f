import { flowVolumes, type Heat, type HeatMap, heatOf } from "../../core/analysis/heat.ts";
import type { Overlay } from "../../core/drawing/heatShapes.ts";
import type { Formats } from "../../core/i18n/format.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import type { ProcessDocument } from "../../core/process/document.ts";

interface Words {
  readonly translate: Translate;
  readonly formats: Formats;
}

/** A heat of the document in words. */
export function heatOverlay(document: ProcessDocument, heat: Heat, words: Words): Overlay {
  return inWords(heatOf(document, heat), heat, words);
}

/** How many deals take each flow, in words. */
export function volumeOverlay(document: ProcessDocument, words: Words): Overlay {
  return inWords(flowVolumes(document), "widths", words);
}

function inWords(map: HeatMap, what: Heat | "widths", { translate, formats }: Words): Overlay {
  const { unit } = map;
  const title = `${translate(`look.legend.${what}`)} (${translate(`look.legend.${unit}`)})`;
  const marks = [...map.values].map(
    ([id, { value, share }]) =>
      [
        id,
        { share, text: translate(`look.value.${unit}`, { value: formats.number(value, 1) }) },
      ] as const,
  );
  return { title, marks: new Map(marks) };
}
