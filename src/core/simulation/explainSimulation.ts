import type { RecordId } from "../base/ids.ts";
import type { Explanation, ExplanationInput, ExplanationUnit } from "../analysis/explain.ts";
import { type Figure, known, unknown } from "../analysis/figure.ts";
import { gapAt } from "../analysis/gaps.ts";
import type { MessageKey } from "../i18n/catalogue.ts";
import { nameOf, type ProcessDocument, processOf } from "../process/document.ts";
import type { SimulationResult } from "./results.ts";

/** The figures of a simulation, each the mean of all replications. */
export const SIMULATED_FIGURES = [
  "leads",
  "wins",
  "revenue",
  "daysToWin",
  "deals",
  "utilisation",
  "queue",
  "wait",
] as const;
export type SimulatedFigure = (typeof SIMULATED_FIGURES)[number];

const UNITS: Readonly<Record<SimulatedFigure, ExplanationUnit>> = {
  leads: "count",
  wins: "count",
  revenue: "money",
  daysToWin: "days",
  deals: "count",
  utilisation: "ratio",
  queue: "count",
  wait: "days",
};

const CHANCE = "simulation.assumption.chance";
const CAPACITY: readonly MessageKey[] = [
  "simulation.assumption.firstCome",
  "simulation.assumption.waitOnTop",
  "simulation.assumption.evenDay",
];

const ASSUMPTIONS: Readonly<Record<SimulatedFigure, readonly MessageKey[]>> = {
  leads: ["simulation.assumption.anyTime", CHANCE],
  wins: ["simulation.assumption.anyTime", "forecast.assumption.noMemory", CHANCE],
  revenue: ["simulation.assumption.logNormal", CHANCE],
  daysToWin: ["forecast.assumption.wonOnly", "forecast.assumption.timeIndependent", CHANCE],
  deals: ["forecast.assumption.timeIndependent", CHANCE],
  utilisation: [...CAPACITY, CHANCE],
  queue: [...CAPACITY, CHANCE],
  wait: [...CAPACITY, CHANCE],
};

/**
 * Formula, inputs and assumptions of a simulated figure: of the whole process, or of a state
 * (deals, wait) or a role (utilisation, queue) by its id. A wait is that of all roles together.
 */
export function explainSimulated(
  document: ProcessDocument,
  result: SimulationResult,
  figure: SimulatedFigure,
  recordId: RecordId | null = null,
): Explanation {
  return {
    figure: figureOf(document, result, figure, recordId),
    unit: UNITS[figure],
    formula: `simulation.formula.${figure}`,
    inputs: inputsOf(document, result, recordId),
    assumptions: ASSUMPTIONS[figure],
  };
}

/** The runs, or deals, that a value is not exceeded in. */
export const QUANTILES = ["p10", "p50", "p90"] as const;
export type Quantile = (typeof QUANTILES)[number];

/** Where a percentile comes from: of the runs, or of the days of single deals. */
export function explainQuantile(
  document: ProcessDocument,
  result: SimulationResult,
  figure: "leads" | "wins" | "revenue" | "daysToWin",
  quantile: Quantile,
): Explanation {
  const spread = result[figure];
  const whole = explainSimulated(document, result, figure);
  const deals = figure === "daysToWin" ? (result.daysToWin?.deals ?? null) : null;
  return {
    ...whole,
    figure: spread === null ? whole.figure : known(spread[quantile]),
    formula: `numbers.formula.${deals === null ? "runs" : "deals"}.${quantile}`,
    inputs: [
      ...(deals === null ? [] : [plain("numbers.input.wonDeals", deals, "count")]),
      ...(spread === null ? [] : [plain("numbers.input.mean", spread.mean, UNITS[figure])]),
      ...whole.inputs,
    ],
  };
}

/** Where the number of deals that wait at a step for a role comes from. */
export function explainWaiting(
  document: ProcessDocument,
  result: SimulationResult,
  stateId: RecordId,
  roleId: RecordId,
): Explanation {
  const found = result.waits.find((wait) => wait.stateId === stateId && wait.roleId === roleId);
  return {
    figure: found === undefined ? unknown([]) : known(found.deals),
    unit: "count",
    formula: "numbers.formula.waiting",
    inputs: inputsOf(document, result, roleId),
    assumptions: ASSUMPTIONS.wait,
  };
}

/** Where the use of a role's hours in one week, or what waits for it then, comes from. */
export function explainWeek(
  document: ProcessDocument,
  result: SimulationResult,
  figure: "utilisation" | "queue",
  roleId: RecordId,
  week: number,
): Explanation {
  const role = result.roles.find(({ id }) => id === roleId);
  const value = role?.[figure === "utilisation" ? "weeklyUtilisation" : "weeklyQueue"][week];
  const whole = explainSimulated(document, result, figure, roleId);
  return {
    ...whole,
    figure: value === undefined ? unknown([]) : known(value),
    inputs: [
      plain("numbers.input.week", week + 1, "count"),
      ...(whole.figure.known
        ? [plain("numbers.input.mean", whole.figure.value, UNITS[figure])]
        : []),
      ...whole.inputs,
    ],
  };
}

/** Where the chance comes from that a scenario wins more than the process as it is. */
export function explainChance(chance: number | null, replications: number): Explanation {
  return {
    figure: chance === null ? unknown([]) : known(chance),
    unit: "ratio",
    formula: "numbers.formula.chance",
    inputs: [plain("simulation.input.replications", replications, "count")],
    assumptions: ["numbers.assumption.sameLuck", CHANCE],
  };
}

function plain(label: MessageKey, value: number, unit: ExplanationUnit): ExplanationInput {
  return { label, name: "", recordId: null, value, unit };
}

function figureOf(
  document: ProcessDocument,
  result: SimulationResult,
  figure: SimulatedFigure,
  recordId: RecordId | null,
): Figure {
  const process = processOf(document).id;
  const role = result.roles.find(({ id }) => id === recordId);
  switch (figure) {
    case "leads":
      return known(result.leads.mean);
    case "wins":
      return known(result.wins.mean);
    case "revenue":
      return result.revenue === null
        ? unknown([gapAt("missingDealValue", process)])
        : known(result.revenue.mean);
    case "daysToWin":
      return result.daysToWin === null
        ? unknown([gapAt("wonUnreachable", wonOutcome(document))])
        : known(result.daysToWin.mean);
    case "deals":
      return known(
        recordId === null
          ? result.balance.deals
          : (result.states.find(({ id }) => id === recordId)?.deals ?? 0),
      );
    case "utilisation":
      return role === undefined
        ? unknown([gapAt("missingCapacity", recordId)])
        : known(role.utilisation.mean);
    case "queue":
      return role === undefined
        ? unknown([gapAt("missingCapacity", recordId)])
        : known(role.queue.mean);
    case "wait":
      return known(waitPerVisit(result, recordId));
  }
}

/** Days that a visit of the state waits, by Little's law: those that wait over those that leave. */
function waitPerVisit({ waits, states, options }: SimulationResult, stateId: RecordId | null) {
  const visits = states.find(({ id }) => id === stateId)?.visits ?? 0;
  const waiting = waits.filter((wait) => wait.stateId === stateId);
  const deals = waiting.reduce((sum, wait) => sum + wait.deals, 0);
  return visits > 0 ? (deals * options.days) / visits : 0;
}

function wonOutcome(document: ProcessDocument): RecordId | null {
  for (const { id, result } of document.outcome.values()) if (result === "won") return id;
  return null;
}

function inputsOf(
  document: ProcessDocument,
  { options }: SimulationResult,
  recordId: RecordId | null,
): ExplanationInput[] {
  const own = { name: "", recordId: null };
  const role = document.role.get(recordId ?? "");
  const ofRole = (label: MessageKey, value: number | null, unit: ExplanationUnit) =>
    role === undefined || value === null
      ? []
      : [{ label, name: nameOf(role), recordId: role.id, value, unit }];
  return [
    { ...own, label: "simulation.input.days", value: options.days, unit: "days" },
    { ...own, label: "simulation.input.warmUpDays", value: options.warmUpDays, unit: "days" },
    { ...own, label: "simulation.input.replications", value: options.replications, unit: "count" },
    { ...own, label: "simulation.input.seed", value: options.seed, unit: "count" },
    ...ofRole("simulation.input.people", role?.headCount ?? null, "count"),
    ...ofRole("simulation.input.hoursPerWeek", role?.sellingHoursPerWeek ?? null, "hours"),
  ];
}
