import type { ProcessDocument } from "../../process/document.ts";
import type { NumberChange } from "../../process/scenarioChanges.ts";
import { type Explanation, explainFigure, FIGURE_UNITS } from "../explain.ts";
import { combine } from "../figure.ts";
import { type FigureName, forecast } from "../forecast.ts";
import { applyChanges } from "./applyChanges.ts";

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
  const now = forecast(document).figures[figure];
  const then = forecast(applyChanges(document, changes).document).figures[figure];
  const unit = FIGURE_UNITS[figure];
  const own = { name: "", recordId: null, unit };
  return {
    figure: combine(then, now, (value, before) => value - before),
    unit,
    formula: "numbers.formula.difference",
    inputs: [
      ...(then.known
        ? [{ ...own, label: "numbers.input.withChanges", value: then.value } as const]
        : []),
      ...(now.known ? [{ ...own, label: "numbers.input.asItIs", value: now.value } as const] : []),
    ],
    assumptions: ["forecast.assumption.steadyState"],
  };
}
