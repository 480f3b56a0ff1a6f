import type { Details } from "../analysis/details.ts";
import type { Forecast } from "../analysis/forecast.ts";
import type { LinesSpec } from "../charts/spec.ts";
import { DAYS, NUMBER, PERCENT } from "../charts/units.ts";
import type { Formats } from "../i18n/format.ts";
import type { Translate } from "../i18n/translator.ts";

/** By which day the deals that are won are won; null while that is not known. */
export function wonByDaySpec(
  { cycleTime }: Details,
  { figures: { winRate } }: Forecast,
  translate: Translate,
  formats: Formats,
): LinesSpec | null {
  if (cycleTime === null || !winRate.known || winRate.value === 0) return null;
  const [, half, most] = cycleTime.daysToWin;
  const day = (value: number) => formats.integer(value);
  return {
    kind: "lines",
    title: translate("analysis.time.won"),
    x: { name: translate("analysis.time.day"), unit: DAYS },
    y: { name: translate("analysis.time.share"), unit: PERCENT },
    most: { atLeast: 1, atMost: 1 },
    series: [
      {
        id: "won",
        name: translate("analysis.time.won"),
        tone: "accent",
        area: true,
        points: Array.from(cycleTime.days, (x, place) => ({
          x,
          y: Math.min(1, (cycleTime.won[place] ?? 0) / winRate.value),
        })),
      },
    ],
    marks: [
      { x: half, label: translate("analysis.time.half", { day: day(half) }) },
      { x: most, label: translate("analysis.time.most", { day: day(most) }) },
    ],
  };
}

/** Wins a month from a start with nothing under way; null while that is not known. */
export function rampUpSpec(
  { rampUp }: Details,
  { figures: { leadsPerMonth } }: Forecast,
  translate: Translate,
): LinesSpec | null {
  if (rampUp === null || !leadsPerMonth.known) return null;
  return {
    kind: "lines",
    title: translate("analysis.ramp.title"),
    x: { name: translate("analysis.ramp.month"), unit: NUMBER },
    y: { name: translate("forecast.figure.winsPerMonth"), unit: NUMBER },
    series: [
      {
        id: "wins",
        name: translate("forecast.figure.winsPerMonth"),
        tone: "teal",
        area: true,
        points: [
          { x: 0, y: 0 },
          ...Array.from(rampUp.winsPerLead, (wins, place) => ({
            x: place + 1,
            y: wins * leadsPerMonth.value,
          })),
        ],
      },
    ],
  };
}
