import { daysIn } from "../analysis/durations.ts";
import type { Figure } from "../analysis/figure.ts";
import { type FigureName, forecast } from "../analysis/forecast.ts";
import { type RoleLoad, roleLoads } from "../analysis/roleLoad.ts";
import type { RecordId } from "../base/ids.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import type { Kind } from "../process/kinds.ts";
import { stageNumber, stagesInOrder } from "../process/graph.ts";
import { type Link, resolve } from "./links.ts";

export interface StageInShort {
  readonly id: RecordId;
  /** Rank, counted from 1. */
  readonly number: number;
  readonly name: string;
  readonly purpose: string;
  readonly owner: Link | null;
  readonly outsourced: boolean;
  /** Days that a deal is expected to stay, as stated. */
  readonly expectedDays: number | null;
  readonly longestDays: number | null;
  /** Days that the forecast counts: the expected ones, or the critical path of the activities. */
  readonly durationDays: number | null;
  /** What the buyer has done when a deal moves on; empty ones are left out. */
  readonly exitCriteria: readonly string[];
  /** Share of the visits that go on; null when no lead is known to get here. */
  readonly passOn: number | null;
  /** Chance of a deal in this stage to be won in the end, 0 to 1. */
  readonly winProbability: number | null;
  readonly visitsPerMonth: number | null;
}

export interface LeadSourceInShort {
  readonly id: RecordId;
  readonly name: string;
  readonly department: string;
  readonly leadsPerMonth: number | null;
  /** In the process's currency. */
  readonly costPerLead: number | null;
}

export interface RoleInShort extends RoleLoad {
  readonly id: RecordId;
  readonly name: string;
  readonly department: string;
  readonly headCount: number | null;
}

/** The process for readers who will not open it. */
export interface ProcessInShort {
  readonly id: RecordId;
  readonly name: string;
  readonly purpose: string;
  readonly idealCustomer: string;
  /** ISO 4217; of every amount of money in the roadmap. */
  readonly currency: string;
  /** Language of the texts, BCP 47. */
  readonly language: string;
  readonly dealValue: number | null;
  readonly stages: readonly StageInShort[];
  readonly leadSources: readonly LeadSourceInShort[];
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly roles: readonly RoleInShort[];
}

const ROLE: ReadonlySet<Kind> = new Set(["role"]);

export function processInShort(document: ProcessDocument): ProcessInShort {
  const { id, name, purpose, idealCustomer, currency, language, dealValue } = processOf(document);
  return {
    id,
    name,
    purpose,
    idealCustomer,
    currency,
    language,
    dealValue,
    stages: stagesInShort(document),
    leadSources: sortedById(document.leadSource).map((source) => ({
      id: source.id,
      name: source.name,
      department: source.department,
      leadsPerMonth: source.inflow,
      costPerLead: source.costPerLead,
    })),
    figures: forecast(document).figures,
    roles: rolesInShort(document),
  };
}

function stagesInShort(document: ProcessDocument): readonly StageInShort[] {
  const { states } = forecast(document);
  return stagesInOrder(document).map((stage) => {
    const state = states.get(stage.id);
    const days = daysIn(document, stage.id);
    return {
      id: stage.id,
      number: stageNumber(document, stage.id),
      name: stage.name,
      purpose: stage.purpose,
      owner: resolve(document, stage.ownerRoleId, ROLE),
      outsourced: stage.outsourced,
      expectedDays: stage.expectedDays,
      longestDays: stage.longestDays,
      durationDays: days.ok ? days.value : null,
      exitCriteria: stage.exitCriteria.map(({ text }) => text).filter((text) => text !== ""),
      passOn: state?.passOn ?? null,
      winProbability: state?.winProbability ?? null,
      visitsPerMonth: state?.visitsPerMonth ?? null,
    };
  });
}

function rolesInShort(document: ProcessDocument): readonly RoleInShort[] {
  const loads = roleLoads(document);
  return sortedById(document.role).flatMap(({ id, name, department, headCount }) => {
    const load = loads.get(id);
    return load === undefined ? [] : [{ id, name, department, headCount, ...load }];
  });
}

function sortedById<Entry>(records: ReadonlyMap<RecordId, Entry>): readonly Entry[] {
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}
