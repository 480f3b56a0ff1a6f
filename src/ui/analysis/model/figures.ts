import type { FigureName } from "../../../core/analysis/forecast.ts";
import { DAYS, NUMBER, PERCENT, type Unit } from "../../../core/charts/units.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";

/** The figures in which scenarios are compared and changes weighed. */
export const COMPARED = ["winsPerMonth", "winRate", "revenuePerMonth", "meanDaysToWin"] as const;
export type Compared = (typeof COMPARED)[number];

export function unitOf(figure: FigureName, document: ProcessDocument): Unit {
  switch (figure) {
    case "leadsPerMonth":
    case "winsPerMonth":
      return NUMBER;
    case "winRate":
      return PERCENT;
    case "revenuePerMonth":
      return { kind: "money", currency: processOf(document).currency };
    case "meanDaysToWin":
      return DAYS;
  }
}

/** Fewer days are better; of all else more. */
export function isBetter(figure: Compared, change: number): boolean {
  return figure === "meanDaysToWin" ? change < 0 : change > 0;
}
