import type { RecordId } from "../base/ids.ts";
import type { MessageKey } from "../i18n/catalogue.ts";
import { findRecord, nameOf, type ProcessDocument, processOf } from "../process/document.ts";
import type { DetailName } from "./detailFigures.ts";
import { type Details, type StateColumn, stateDetails } from "./details.ts";
import {
  type Explanation,
  type ExplanationInput,
  type ExplanationUnit,
  FIGURE_UNITS,
} from "./explain.ts";
import { type Figure, known, unknown } from "./figure.ts";
import { type FigureName, forecast } from "./forecast.ts";
import { calendarDaysIn } from "./durations.ts";
import { mergeGaps } from "./gaps.ts";

/** What can be asked about a role: how much it has to do, and what waits for it. */
export const ROLE_COLUMNS = ["utilisation", "waitDays", "waiting", "peopleNeeded"] as const;
export type RoleColumn = (typeof ROLE_COLUMNS)[number];

/** A number of the exact forecast: of the whole, of one state, or of one role. */
export type DetailAsked =
  | { readonly of: "figure"; readonly name: DetailName }
  | { readonly of: "state"; readonly name: StateColumn; readonly recordId: RecordId }
  | { readonly of: "role"; readonly name: RoleColumn; readonly recordId: RecordId };

type Assumptions = readonly MessageKey[];

const STEADY = "forecast.assumption.steadyState";
const NO_MEMORY = "forecast.assumption.noMemory";
const INDEPENDENT = "forecast.assumption.timeIndependent";
const WON_ONLY = "forecast.assumption.wonOnly";
const PHASES = ["exact.assumption.phases", WON_ONLY, INDEPENDENT] as const;

const FIGURES: Readonly<Record<DetailName, readonly [ExplanationUnit, Assumptions]>> = {
  meanDays: ["days", ["forecast.assumption.allLeads", INDEPENDENT]],
  daysDeviation: ["days", ["forecast.assumption.allLeads", INDEPENDENT]],
  daysToWinDeviation: ["days", [WON_ONLY, INDEPENDENT]],
  daysToWinP10: ["days", PHASES],
  daysToWinP50: ["days", PHASES],
  daysToWinP90: ["days", PHASES],
  winsDeviation: ["winsPerMonth", ["exact.assumption.atRandom", STEADY]],
  revenueDeviation: ["money", ["exact.assumption.atRandom", "exact.assumption.valuesVary", STEADY]],
  openDeals: ["count", [STEADY]],
  weightedPipeline: ["money", [STEADY, NO_MEMORY, "forecast.assumption.oneDealValue"]],
  costPerLead: ["money", ["exact.assumption.unstatedCost", NO_MEMORY]],
  costPerWin: ["money", ["exact.assumption.unstatedCost", NO_MEMORY]],
  salesVelocity: ["money", ["exact.assumption.wonCycle", STEADY]],
  throughput: ["money", [STEADY, "forecast.assumption.oneDealValue"]],
  requiredCoverage: ["count", ["exact.assumption.sameMix"]],
};

const STATES: Readonly<Record<StateColumn, readonly [ExplanationUnit, Assumptions]>> = {
  visits: ["count", [NO_MEMORY]],
  visitsDeviation: ["count", [NO_MEMORY]],
  everVisited: ["ratio", [NO_MEMORY]],
  winProbability: ["ratio", [NO_MEMORY]],
  daysLeft: ["days", [INDEPENDENT, NO_MEMORY]],
  daysLeftDeviation: ["days", [INDEPENDENT, NO_MEMORY]],
  daysToWin: ["days", [WON_ONLY, INDEPENDENT]],
  daysToWinDeviation: ["days", [WON_ONLY, INDEPENDENT]],
  openDeals: ["count", [STEADY]],
  costLeft: ["money", ["exact.assumption.unstatedCost", NO_MEMORY]],
};

const ROLES: Readonly<Record<RoleColumn, readonly [ExplanationUnit, Assumptions]>> = {
  utilisation: ["ratio", [STEADY]],
  waitDays: ["days", ["exact.assumption.atRandom", "exact.assumption.firstCome"]],
  waiting: ["count", ["exact.assumption.atRandom", "exact.assumption.firstCome"]],
  peopleNeeded: ["count", ["exact.assumption.soundUse", STEADY]],
};

/** What a number of the exact forecast is called. */
export function detailLabel(asked: DetailAsked): MessageKey {
  switch (asked.of) {
    case "figure":
      return `exact.figure.${asked.name}`;
    case "state":
      return `exact.state.${asked.name}`;
    case "role":
      return `exact.role.${asked.name}`;
  }
}

/** Formula, inputs and assumptions of a number, for a reader who asks where it comes from. */
export function explainDetail(
  document: ProcessDocument,
  details: Details,
  asked: DetailAsked,
): Explanation {
  switch (asked.of) {
    case "figure": {
      const [unit, assumptions] = FIGURES[asked.name];
      return {
        figure: details.figures[asked.name],
        unit,
        formula: `exact.formula.${asked.name}`,
        inputs: figureInputs(document, details, asked.name),
        assumptions: [...assumptions, ...ofDays(document, details, unit, asked.name)],
      };
    }
    case "state": {
      const [unit, assumptions] = STATES[asked.name];
      const value = stateDetails(details, asked.recordId)?.[asked.name] ?? null;
      const days = calendarDaysIn(document, asked.recordId);
      const gaps = mergeGaps(days.ok ? [] : days.error, details.gaps);
      return {
        figure: value === null ? unknown(gaps) : known(value),
        unit,
        formula: `exact.stateFormula.${asked.name}`,
        inputs: stateInputs(document, details, asked),
        assumptions: [...assumptions, ...ofDays(document, details, unit, null)],
      };
    }
    case "role": {
      const [unit, assumptions] = ROLES[asked.name];
      const role = details.roles.get(asked.recordId);
      return {
        figure: role?.[asked.name] ?? unknown(details.gaps),
        unit,
        formula: `exact.roleFormula.${asked.name}`,
        inputs: [
          ...input("exact.input.hoursOf", document, asked.recordId, role?.hoursPerMonth, "hours"),
          ...input(
            "exact.input.hoursBy",
            document,
            asked.recordId,
            role?.capacityPerMonth,
            "hours",
          ),
        ],
        assumptions,
      };
    }
  }
}

/** What is assumed of days beside: how working days count, and that a curve is approximate. */
function ofDays(
  document: ProcessDocument,
  details: Details,
  unit: ExplanationUnit,
  name: DetailName | null,
): Assumptions {
  const isQuantile = name === "daysToWinP10" || name === "daysToWinP50" || name === "daysToWinP90";
  return [
    ...(isQuantile && details.cycleTime?.isApproximate === true
      ? (["exact.assumption.fixedDays"] as const)
      : []),
    ...(unit === "days" && processOf(document).dayKind === "working"
      ? (["exact.assumption.workingDays"] as const)
      : []),
  ];
}

function figureInputs(
  document: ProcessDocument,
  details: Details,
  name: DetailName,
): ExplanationInput[] {
  const { figures } = forecast(document);
  const given = (figure: FigureName) =>
    input(`forecast.figure.${figure}`, document, null, figures[figure], FIGURE_UNITS[figure]);
  const detail = (figure: DetailName) =>
    input(`exact.figure.${figure}`, document, null, details.figures[figure], FIGURES[figure][0]);
  const process = processOf(document);
  const value = input("process.field.dealValue", document, process.id, process.dealValue, "money");
  switch (name) {
    case "meanDays":
      return byState(document, details, (id, visits) => {
        const days = calendarDaysIn(document, id);
        return ["exact.input.daysIn", days.ok ? visits * days.value : null, "days"];
      });
    case "daysDeviation":
      return detail("meanDays");
    case "daysToWinDeviation":
    case "daysToWinP10":
    case "daysToWinP50":
    case "daysToWinP90":
      return given("meanDaysToWin");
    case "winsDeviation":
      return given("winsPerMonth");
    case "revenueDeviation":
      return [...given("winsPerMonth"), ...value];
    case "openDeals":
      return byState(document, details, (id) => [
        "exact.input.openIn",
        stateDetails(details, id)?.openDeals ?? null,
        "count",
      ]);
    case "weightedPipeline":
      return [...detail("openDeals"), ...value];
    case "costPerLead":
      return [];
    case "costPerWin":
      return [...detail("costPerLead"), ...given("winRate")];
    case "salesVelocity":
      return [
        ...detail("openDeals"),
        ...value,
        ...given("winRate"),
        ...given("meanDaysToWin"),
        ...detail("meanDays"),
        ...detail("throughput"),
      ];
    case "throughput":
      return given("revenuePerMonth");
    case "requiredCoverage":
      return given("winRate");
  }
}

function stateInputs(
  document: ProcessDocument,
  details: Details,
  { name, recordId }: Extract<DetailAsked, { of: "state" }>,
): ExplanationInput[] {
  if (name === "winProbability") {
    return [...(stateDetails(details, recordId)?.outcomes ?? [])].flatMap(([id, chance]) =>
      input("forecast.input.endsAt", document, id, chance, "ratio"),
    );
  }
  if (name !== "openDeals") return [];
  const days = calendarDaysIn(document, recordId);
  return [
    ...input(
      "forecast.figure.leadsPerMonth",
      document,
      null,
      forecast(document).figures.leadsPerMonth,
      "leadsPerMonth",
    ),
    ...input(
      "exact.state.visits",
      document,
      recordId,
      stateDetails(details, recordId)?.visits ?? null,
      "count",
    ),
    ...input("exact.input.daysOfVisit", document, recordId, days.ok ? days.value : null, "days"),
  ];
}

/** An input for each stage and activity that leads reach, those of nothing left out. */
function byState(
  document: ProcessDocument,
  details: Details,
  of: (id: RecordId, visits: number) => readonly [MessageKey, number | null, ExplanationUnit],
): ExplanationInput[] {
  return details.stateIds.flatMap((id, state) => {
    const [label, value, unit] = of(id, details.columns.visits[state] ?? 0);
    return value === 0 ? [] : input(label, document, id, value, unit);
  });
}

function input(
  label: MessageKey,
  document: ProcessDocument,
  recordId: RecordId | null,
  figure: Figure | number | null | undefined,
  unit: ExplanationUnit,
): ExplanationInput[] {
  const value =
    typeof figure === "object" ? (figure?.known === true ? figure.value : null) : figure;
  if (value === null || value === undefined || !Number.isFinite(value)) return [];
  const record = recordId === null ? undefined : findRecord(document, recordId);
  return [{ label, name: record === undefined ? "" : nameOf(record), recordId, value, unit }];
}
