import { type ProcessDocument, processOf } from "../../process/document.ts";
import type { NumberChange } from "../../process/scenarioChanges.ts";
import { type Explanation, explainFigure, FIGURE_UNITS } from "../explain.ts";
import { combine, computed, type Figure } from "../figure.ts";
import { type FigureName, forecast } from "../forecast.ts";
import { gapAt } from "../gaps.ts";
import { applyChanges } from "./applyChanges.ts";
import { lessToday } from "./compare.ts";

/** Where a figure of a scenario comes from: as one of the process with the scenario's numbers. */
export function explainScenarioFigure(
  document: ProcessDocument,
  changes: readonly NumberChange[],
  figure: FigureName,
): Explanation {
  return explainFigure(applyChanges(document, changes).document, figure);
}

/** Why a scenario makes so much difference in a figure. */
export function explainScenarioDifference(
  document: ProcessDocument,
  changes: readonly NumberChange[],
  figure: FigureName,
): Explanation {
  const { now, tried } = bothOf(document, changes, figure);
  return {
    figure: combine(tried, now, lessToday),
    unit: FIGURE_UNITS[figure],
    formula: "numbers.formula.difference",
    ...fromBoth(figure, now, tried),
  };
}

/** The same as a share of the figure as it is; not known where that is nothing. */
export function explainScenarioShare(
  document: ProcessDocument,
  changes: readonly NumberChange[],
  figure: FigureName,
): Explanation {
  const { now, tried } = bothOf(document, changes, figure);
  const nothing = gapAt("wonUnreachable", processOf(document).id);
  return {
    figure: computed([tried, now], (value, before) => lessToday(value, before) / before, nothing),
    unit: "ratio",
    formula: "numbers.formula.differenceShare",
    ...fromBoth(figure, now, tried),
  };
}

function bothOf(
  document: ProcessDocument,
  changes: readonly NumberChange[],
  figure: FigureName,
): { readonly now: Figure; readonly tried: Figure } {
  return {
    now: forecast(document).figures[figure],
    tried: forecast(applyChanges(document, changes).document).figures[figure],
  };
}

function fromBoth(
  figure: FigureName,
  now: Figure,
  tried: Figure,
): Pick<Explanation, "inputs" | "assumptions"> {
  const own = { name: "", recordId: null, unit: FIGURE_UNITS[figure] };
  return {
    inputs: [
      ...(tried.known
        ? [{ ...own, label: "numbers.input.withChanges", value: tried.value } as const]
        : []),
      ...(now.known ? [{ ...own, label: "numbers.input.asItIs", value: now.value } as const] : []),
    ],
    assumptions: ["forecast.assumption.steadyState"],
  };
}
