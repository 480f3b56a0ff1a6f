import type { ProcessDocument } from "../process/document.ts";
import type { Details } from "./details.ts";
import { type Explanation, type ExplanationInput, FIGURE_UNITS } from "./explain.ts";
import { known, unknown } from "./figure.ts";
import { type FigureName, forecast } from "./forecast.ts";

/* Where the points of the two curves over time come from, for a reader who asks. */

const DAYS_ASSUMED = [
  "exact.assumption.phases",
  "forecast.assumption.wonOnly",
  "forecast.assumption.timeIndependent",
] as const;

/** Which share of the won deals is won by a day. */
export function explainWonBy(
  document: ProcessDocument,
  { cycleTime, gaps }: Details,
  day: number,
): Explanation {
  const { winRate } = forecast(document).figures;
  const won = cycleTime === null ? null : between(cycleTime.days, cycleTime.won, day);
  const isKnown = won !== null && winRate.known && winRate.value > 0;
  return {
    figure: isKnown ? known(Math.min(1, won / winRate.value)) : unknown(gaps),
    unit: "ratio",
    formula: "numbers.formula.wonBy",
    inputs: [
      own("numbers.input.day", day, "days"),
      ...(won === null ? [] : [own("numbers.input.wonByThen", won, "ratio")]),
      ...ofFigure(document, "winRate"),
      ...ofFigure(document, "meanDaysToWin"),
    ],
    assumptions: [
      ...DAYS_ASSUMED,
      ...(cycleTime?.isApproximate === true ? (["exact.assumption.fixedDays"] as const) : []),
    ],
  };
}

/** How many wins a month of a process has that began with nothing under way; 1 is the first. */
export function explainRampUp(
  document: ProcessDocument,
  { rampUp, gaps }: Details,
  month: number,
): Explanation {
  const { leadsPerMonth } = forecast(document).figures;
  const months = Float64Array.from(
    { length: (rampUp?.winsPerLead.length ?? 0) + 1 },
    (_, place) => place,
  );
  const wins = Float64Array.from([0, ...(rampUp?.winsPerLead ?? [])]);
  const share = rampUp === null ? null : between(months, wins, month);
  return {
    figure:
      share === null || !leadsPerMonth.known ? unknown(gaps) : known(leadsPerMonth.value * share),
    unit: "winsPerMonth",
    formula: "numbers.formula.rampUp",
    inputs: [
      ...ofFigure(document, "leadsPerMonth"),
      ...(share === null ? [] : [own("numbers.input.wonByMonth", share, "ratio")]),
      ...ofFigure(document, "winRate"),
    ],
    assumptions: ["numbers.assumption.fromEmpty", ...DAYS_ASSUMED],
  };
}

/** On the line between the two places around it; null outside of the curve. */
function between(places: Float64Array, values: Float64Array, at: number): number | null {
  const after = places.findIndex((place) => place >= at);
  const [x1, y1] = [places[after], values[after]];
  if (x1 === undefined || y1 === undefined) return null;
  const [x0, y0] = [places[after - 1] ?? x1, values[after - 1] ?? y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

function ofFigure(document: ProcessDocument, name: FigureName): ExplanationInput[] {
  const figure = forecast(document).figures[name];
  return figure.known ? [own(`forecast.figure.${name}`, figure.value, FIGURE_UNITS[name])] : [];
}

function own(
  label: ExplanationInput["label"],
  value: number,
  unit: ExplanationInput["unit"],
): ExplanationInput {
  return { label, name: "", recordId: null, value, unit };
}
