import { flowVolumes, type Heat, type HeatMap, heatOf } from "../../core/analysis/heat.ts";
import { type Matter, whatMatters } from "../../core/analysis/sensitivity/matters.ts";
import type { Effect, Sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import type { Overlay } from "../../core/drawing/heatShapes.ts";
import type { Formats } from "../../core/i18n/format.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";

const TITLES = { worth: "look.legend.matterWorth", days: "look.legend.matterDays" } as const;

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
  return { title, tone: "bad", marks: new Map(marks) };
}

/** What pays most, in words, each with its rank. */
export function matterOverlay(
  document: ProcessDocument,
  found: Sensitivities,
  matter: Matter,
  { translate, formats }: Words,
): Overlay {
  const { effect, values } = whatMatters(found, matter);
  const written = gainWriter(effect, formats, processOf(document).currency);
  const title = translate(TITLES[matter], { figure: translate(`forecast.figure.${effect}`) });
  const marks = [...values].map(
    ([id, { rank, gain, share }]) =>
      [
        id,
        {
          share,
          text: translate("look.value.rank", { rank: formats.integer(rank), gain: written(gain) }),
        },
      ] as const,
  );
  return { title, tone: "gain", marks: new Map(marks) };
}

function gainWriter(effect: Effect, formats: Formats, currency: string): (gain: number) => string {
  switch (effect) {
    case "revenuePerMonth":
      return (gain) => `+${formats.money(gain, currency)}`;
    case "winsPerMonth":
      return (gain) => `+${formats.number(gain)}`;
    case "winRate":
      return (gain) => `+${formats.percent(gain, 2)}`;
    case "meanDaysToWin":
      return (gain) => `−${formats.days(gain)}`;
  }
}
