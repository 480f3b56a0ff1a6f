import type { RecordId } from "../base/ids.ts";
import { findNode, findRecord, nameOf, type ProcessDocument } from "../process/document.ts";
import type { ActivityPlan } from "./activities/plan.ts";
import {
  type Explanation,
  type ExplanationInput,
  type ExplanationUnit,
  FIGURE_UNITS,
} from "./explain.ts";
import { type Figure, known, unknown } from "./figure.ts";
import { forecast } from "./forecast.ts";
import { measureOf, type GoalQuestion } from "./goals/goalSeek.ts";
import { type Lever, rangeOf } from "./goals/levers.ts";
import type { Requirements } from "./goals/requirements.ts";
import { type Effect, pointInsteadOf, type Sensitivity } from "./sensitivity/sensitivities.ts";

/*
 * Where the figures come from that say what a change would do and what a goal would need, for a
 * reader who asks: formula, inputs and assumptions, as `explainFigure` gives them of a forecast.
 */

type InputLabel = ExplanationInput["label"];

/** Why a point or a day changes a figure by so much. */
export function explainSensitivity(
  document: ProcessDocument,
  { changes, recordId, now, effects }: Sensitivity,
  effect: Effect,
): Explanation {
  const isPoint = changes === "probability";
  const stateId = isPoint ? (document.flow.get(recordId)?.sourceId ?? "") : recordId;
  const visits = forecast(document).states.get(stateId)?.visitsPerMonth ?? null;
  const change = effects[effect];
  return {
    figure: change === null ? forecast(document).figures[effect] : known(change),
    unit: FIGURE_UNITS[effect],
    formula: isPoint ? "whatIf.formula.point" : "whatIf.formula.day",
    inputs: [
      isPoint
        ? inputOf(document, "whatIf.input.probabilityNow", stateId, known(now), "ratio")
        : inputOf(document, "whatIf.input.daysNow", stateId, known(now), "days"),
      inputOf(document, "whatIf.input.visitsPerMonth", stateId, numberOr(visits), "perMonth"),
      isPoint ? oneGivesWay(document, recordId, effect) : [],
    ].flat(),
    assumptions: [
      "whatIf.assumption.firstOrder",
      isPoint ? "whatIf.assumption.othersGiveWay" : "forecast.assumption.timeIndependent",
      "forecast.assumption.steadyState",
    ],
  };
}

/** What the same point does when one of the other ways alone gives it, for each of several. */
function oneGivesWay(
  document: ProcessDocument,
  flowId: RecordId,
  effect: Effect,
): ExplanationInput[] {
  const others = [...pointInsteadOf(document, flowId)];
  if (others.length < 2) return [];
  return others.flatMap(([otherId, effects]) => {
    const targetId = document.flow.get(otherId)?.targetId ?? null;
    const change = numberOr(effects[effect]);
    return inputOf(document, "whatIf.input.insteadOf", targetId, change, FIGURE_UNITS[effect]);
  });
}

/** Why a goal takes what it takes: how the value was found. */
export function explainGoal(
  document: ProcessDocument,
  { lever, measure, target }: GoalQuestion,
): Explanation {
  const unit = measure.figure === "outcome" ? "ratio" : FIGURE_UNITS[measure.figure];
  const { message, recordId, names } = leverWords(document, lever);
  const now = rangeOf(document, lever)?.now ?? null;
  return {
    figure: known(target),
    unit,
    formula: "whatIf.formula.goalSeek",
    inputs:
      now === null || lever.changes === "probability"
        ? []
        : [
            {
              label: message,
              name: names["name"] ?? "",
              recordId,
              value: now,
              unit: leverUnit(lever),
            },
          ],
    assumptions: [
      "whatIf.assumption.oneChange",
      ...(lever.changes === "probability" ? (["whatIf.assumption.othersGiveWay"] as const) : []),
      ...(measureOf(document, measure).known ? (["forecast.assumption.noMemory"] as const) : []),
    ],
  };
}

/**
 * A figure of the requirements: leads, or how many of them are missing; visits of a state; a
 * role's activities, hours, people, or how many of those are missing.
 */
export type RequirementAsked =
  | { readonly of: "leads" }
  | { readonly of: "moreLeads" }
  | { readonly of: "visits"; readonly recordId: RecordId }
  | { readonly of: "activities"; readonly recordId: RecordId }
  | { readonly of: "hours"; readonly recordId: RecordId }
  | { readonly of: "headCount"; readonly recordId: RecordId }
  | { readonly of: "missing"; readonly recordId: RecordId };

/** Why a quota asks for so much. */
export function explainRequirement(
  document: ProcessDocument,
  found: Requirements,
  asked: RequirementAsked,
): Explanation {
  const input = (label: InputLabel, id: RecordId | null, figure: Figure, unit: ExplanationUnit) =>
    inputOf(document, label, id, figure, unit);
  const same = ["whatIf.assumption.sameProcess", "whatIf.assumption.sameShares"] as const;
  switch (asked.of) {
    case "leads":
      return {
        figure: found.leadsPerMonth,
        unit: "perMonth",
        formula: "whatIf.formula.leadsPerMonth",
        inputs: [
          ...input("whatIf.input.winsNeeded", null, found.winsPerMonth, "perMonth"),
          ...input("forecast.figure.winRate", null, forecast(document).figures.winRate, "ratio"),
        ],
        assumptions: [...same, "forecast.assumption.steadyState"],
      };
    case "moreLeads": {
      const { leadsPerMonth } = forecast(document).figures;
      return {
        figure: found.moreLeads,
        unit: "perMonth",
        formula: "numbers.formula.moreLeads",
        inputs: [
          ...input("whatIf.input.leadsNeeded", null, found.leadsPerMonth, "perMonth"),
          ...input("forecast.figure.leadsPerMonth", null, leadsPerMonth, "leadsPerMonth"),
        ],
        assumptions: [...same, "forecast.assumption.steadyInflow"],
      };
    }
    case "visits":
      return {
        figure:
          found.states.find(({ recordId }) => recordId === asked.recordId)?.visitsPerMonth ??
          unknown([]),
        unit: "perMonth",
        formula: "whatIf.formula.visitsPerMonth",
        inputs: input("whatIf.input.leadsNeeded", null, found.leadsPerMonth, "perMonth"),
        assumptions: [...same, "forecast.assumption.noMemory"],
      };
    default:
      return explainRoleNeeds(document, found, asked);
  }
}

/** Why a quota asks for so much of a role. */
function explainRoleNeeds(
  document: ProcessDocument,
  found: Requirements,
  asked: Extract<RequirementAsked, { of: "activities" | "hours" | "headCount" | "missing" }>,
): Explanation {
  const id = asked.recordId;
  const role = found.roles.find(({ recordId }) => recordId === id);
  const { headCount, sellingHoursPerWeek } = document.role.get(id) ?? {};
  const same = ["whatIf.assumption.sameProcess", "whatIf.assumption.sameShares"] as const;
  const input = (label: InputLabel, figure: Figure | undefined, unit: ExplanationUnit) =>
    inputOf(document, label, id, figure ?? unknown([]), unit);
  const people = input("whatIf.input.people", numberOr(headCount), "count");
  const activities = input("whatIf.input.activitiesNeeded", role?.activitiesPerMonth, "perMonth");
  switch (asked.of) {
    case "activities":
      return {
        figure: role?.activitiesPerRepAndWeek ?? unknown([]),
        unit: "perWeek",
        formula: "whatIf.formula.activities",
        inputs: [...activities, ...people],
        assumptions: same,
      };
    case "hours":
      return {
        figure: role?.hoursPerMonth ?? unknown([]),
        unit: "hours",
        formula: "numbers.formula.hours",
        inputs: activities,
        assumptions: same,
      };
    case "headCount":
      return {
        figure: role?.headCount ?? unknown([]),
        unit: "count",
        formula: "whatIf.formula.headCount",
        inputs: [
          ...input("whatIf.input.hoursNeeded", role?.hoursPerMonth, "hours"),
          ...input("whatIf.input.hoursPerPerson", numberOr(sellingHoursPerWeek), "hours"),
          ...input("whatIf.input.peopleToServe", role?.peopleToServe, "count"),
        ],
        assumptions: [...same, "whatIf.assumption.fullHours"],
      };
    case "missing":
      return {
        figure: role?.missing ?? unknown([]),
        unit: "count",
        formula: "numbers.formula.missing",
        inputs: [...input("numbers.input.peopleNeeded", role?.headCount, "count"), ...people],
        assumptions: [...same, "whatIf.assumption.fullHours"],
      };
  }
}

/** Why all can be done in so many days. */
export function explainPlan(document: ProcessDocument, plan: ActivityPlan): Explanation {
  const spreads = new Map(plan.activities.map(({ id, spread }) => [id, spread]));
  return {
    figure: plan.close.ok ? known(plan.close.value.mean) : unknown(plan.close.error),
    unit: "days",
    formula: "whatIf.formula.earliestClose",
    inputs: plan.critical.flatMap((id) =>
      inputOf(document, "whatIf.input.activityDays", id, numberOr(spreads.get(id)?.mean), "days"),
    ),
    assumptions: ["whatIf.assumption.atOnce", "whatIf.assumption.onePath"],
  };
}

/** What a lever is called. */
export interface LeverWords {
  /** Its values are `names`. */
  readonly message: `whatIf.lever.${Lever["changes"]}`;
  readonly names: Readonly<Record<string, string>>;
  readonly recordId: RecordId;
}

export function leverWords(document: ProcessDocument, { changes, recordId }: Lever): LeverWords {
  const flow = document.flow.get(recordId);
  const name = (id: RecordId | undefined) => {
    const node = id === undefined ? undefined : findNode(document, id);
    return node === undefined ? "" : nameOf(node);
  };
  const names: Readonly<Record<string, string>> =
    changes === "probability"
      ? { from: name(flow?.sourceId), to: name(flow?.targetId) }
      : { name: name(recordId) };
  return { message: `whatIf.lever.${changes}`, names, recordId };
}

/** How the value of a lever is to be written. */
export function leverUnit({ changes }: Lever): ExplanationUnit {
  switch (changes) {
    case "probability":
      return "ratio";
    case "days":
      return "days";
    case "inflow":
      return "leadsPerMonth";
    case "dealValue":
      return "money";
  }
}

/** The input, when it is known. */
function inputOf(
  document: ProcessDocument,
  label: InputLabel,
  recordId: RecordId | null,
  figure: Figure,
  unit: ExplanationUnit,
): ExplanationInput[] {
  if (!figure.known) return [];
  const record = recordId === null ? undefined : findRecord(document, recordId);
  const name = record === undefined ? "" : nameOf(record);
  return [{ label, name, recordId, value: figure.value, unit }];
}

function numberOr(value: number | null | undefined): Figure {
  return value === null || value === undefined ? unknown([]) : known(value);
}
