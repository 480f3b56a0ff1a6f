import type { RecordId } from "../base/ids.ts";
import { assertNever } from "../base/assertNever.ts";
import type { MessageKey } from "../i18n/catalogue.ts";
import { nameOf, type ProcessDocument, processOf } from "../process/document.ts";
import { calendarDaysIn } from "./durations.ts";
import type { Figure } from "./figure.ts";
import { type FigureName, forecast } from "./forecast.ts";

/**
 * How a value is to be written (`writeUnit`): a ratio as a percentage, money in the process's
 * currency, what comes or is done in a month or a week, and plain counts of people.
 */
export type ExplanationUnit =
  | "leadsPerMonth"
  | "winsPerMonth"
  | "perMonth"
  | "perWeek"
  | "ratio"
  | "money"
  | "days"
  | "hours"
  | "count";

/** A number that a figure is made of. */
export interface ExplanationInput {
  /** Its only value is `name`. */
  readonly label: MessageKey;
  /** The record that the number is of: its name, and where to go to change it. */
  readonly name: string;
  readonly recordId: RecordId | null;
  readonly value: number;
  readonly unit: ExplanationUnit;
}

/** How a figure came about. */
export interface Explanation {
  readonly figure: Figure;
  readonly unit: ExplanationUnit;
  readonly formula: MessageKey;
  /** What is known of its inputs, in the order of the formula. */
  readonly inputs: readonly ExplanationInput[];
  readonly assumptions: readonly MessageKey[];
}

/** The unit of each figure of the forecast. */
export const FIGURE_UNITS = {
  leadsPerMonth: "leadsPerMonth",
  winRate: "ratio",
  winsPerMonth: "winsPerMonth",
  revenuePerMonth: "money",
  meanDaysToWin: "days",
} as const satisfies Record<FigureName, ExplanationUnit>;

const ASSUMPTIONS: Readonly<Record<FigureName, readonly MessageKey[]>> = {
  leadsPerMonth: ["forecast.assumption.steadyInflow"],
  winRate: ["forecast.assumption.noMemory", "forecast.assumption.allLeads"],
  winsPerMonth: ["forecast.assumption.steadyState", "forecast.assumption.noMemory"],
  revenuePerMonth: ["forecast.assumption.oneDealValue", "forecast.assumption.steadyState"],
  meanDaysToWin: ["forecast.assumption.wonOnly", "forecast.assumption.timeIndependent"],
};

/** Formula, inputs and assumptions of a figure, for a reader who asks where it comes from. */
export function explainFigure(document: ProcessDocument, figure: FigureName): Explanation {
  return {
    figure: forecast(document).figures[figure],
    unit: FIGURE_UNITS[figure],
    formula: `forecast.formula.${figure}`,
    inputs: inputsOf(document, figure),
    assumptions: ASSUMPTIONS[figure],
  };
}

function inputsOf(document: ProcessDocument, figure: FigureName): ExplanationInput[] {
  const { figures } = forecast(document);
  switch (figure) {
    case "leadsPerMonth":
      return leadsBySource(document);
    case "winRate":
      return chancesByOutcome(document);
    case "winsPerMonth":
      return [
        ...figureInput("leadsPerMonth", figures.leadsPerMonth),
        ...figureInput("winRate", figures.winRate),
      ];
    case "revenuePerMonth":
      return [...figureInput("winsPerMonth", figures.winsPerMonth), ...dealValue(document)];
    case "meanDaysToWin":
      return daysByState(document);
    default:
      return assertNever(figure);
  }
}

function leadsBySource(document: ProcessDocument): ExplanationInput[] {
  return [...document.leadSource.values()].flatMap((source) =>
    source.inflow === null
      ? []
      : [
          {
            label: "forecast.input.leadsFrom",
            name: nameOf(source),
            recordId: source.id,
            value: source.inflow,
            unit: "leadsPerMonth",
          },
        ],
  );
}

function chancesByOutcome(document: ProcessDocument): ExplanationInput[] {
  return [...forecast(document).outcomes].flatMap(([id, { probability }]) => {
    const outcome = document.outcome.get(id);
    if (outcome === undefined) return [];
    const label = outcome.result === "won" ? "forecast.input.wonAt" : "forecast.input.endsAt";
    return [{ label, name: nameOf(outcome), recordId: id, value: probability, unit: "ratio" }];
  });
}

/** Days that a won deal spends in each state in all, those that take none left out. */
function daysByState(document: ProcessDocument): ExplanationInput[] {
  return [...forecast(document).states].flatMap(([id, { visitsPerWin }]) => {
    const record = document.stage.get(id) ?? document.activity.get(id);
    const days = calendarDaysIn(document, id);
    if (record === undefined || !days.ok || visitsPerWin === null) return [];
    const value = visitsPerWin * days.value;
    if (!Number.isFinite(value) || value === 0) return [];
    return [
      { label: "forecast.input.daysIn", name: nameOf(record), recordId: id, value, unit: "days" },
    ];
  });
}

function dealValue(document: ProcessDocument): ExplanationInput[] {
  const process = processOf(document);
  if (process.dealValue === null) return [];
  return [
    {
      label: "process.field.dealValue",
      name: nameOf(process),
      recordId: process.id,
      value: process.dealValue,
      unit: "money",
    },
  ];
}

function figureInput(name: FigureName, figure: Figure): ExplanationInput[] {
  if (!figure.known) return [];
  return [
    {
      label: `forecast.figure.${name}`,
      name: "",
      recordId: null,
      value: figure.value,
      unit: FIGURE_UNITS[name],
    },
  ];
}
