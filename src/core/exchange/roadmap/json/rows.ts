import type { RoadmapDeal } from "../../../roadmap/deals.ts";
import type { RoadmapGoal } from "../../../roadmap/goals.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import type { Link } from "../../../roadmap/links.ts";
import type { Roadmap, RoadmapStrategy } from "../../../roadmap/roadmap.ts";
import { computed } from "./numbers.ts";
import type { RoadmapRow } from "./schema.ts";

/** A row for each goal, strategy, deal, and dated or undated item of the roadmap. */
export function rowsOf(roadmap: Roadmap): RoadmapRow[] {
  const { currency } = roadmap.process;
  return [
    ...roadmap.goals.map((goal) => goalRow(goal, currency)),
    ...roadmap.strategies.map(strategyRow),
    ...roadmap.deals.map((deal) => dealRow(deal, currency)),
    ...[...roadmap.items, ...roadmap.undated].map((item) => itemRow(item, currency)),
  ];
}

function goalRow(goal: RoadmapGoal, currency: string): RoadmapRow {
  return row("goal", goal.id, goal.name, {
    description: goal.description,
    owner: goal.owner,
    end: goal.dueDate,
    status: goal.status,
    metric: goal.measure,
    unit: goal.unit,
    baseline: goal.baseline,
    target: goal.target,
    current: goal.current,
    progress: computed(goal.progress),
    currency: goal.unit === "money" ? currency : null,
    processElementRefs: idsOf(goal.measuredOn),
  });
}

function strategyRow(strategy: RoadmapStrategy): RoadmapRow {
  return row("strategy", strategy.id, strategy.name, {
    description: strategy.description,
    owner: strategy.owner,
    area: strategy.area,
    goalIds: strategy.goals.map(({ id }) => id),
  });
}

function dealRow(deal: RoadmapDeal, currency: string): RoadmapRow {
  return row("deal", deal.id, deal.name, {
    ...placeOf(deal.location),
    owner: deal.owner,
    end: deal.closeDate,
    status: deal.status,
    value: deal.value,
    currency,
    probability: computed(deal.probability),
    weightedValue: computed(deal.weightedValue),
    account: deal.account,
    risk: deal.risk,
    helpNeeded: deal.helpNeeded,
    processElementRefs: idsOf(deal.stage),
  });
}

function itemRow(item: RoadmapItem, currency: string): RoadmapRow {
  return row(item.kind, item.id, item.name, {
    description: item.description,
    department: item.department,
    ...placeOf(item.location),
    owner: item.owner,
    start: item.start,
    end: item.end,
    status: item.status,
    priority: item.priority,
    budget: item.budget,
    currency: item.budget === null ? null : currency,
    amount: item.amount,
    dependsOn: item.dependsOn.map(({ id }) => id),
    goalIds: idsOf(item.goal),
    strategyId: item.strategy?.id ?? null,
    initiativeId: item.initiative?.id ?? null,
    processElementRefs: item.processElements.map(({ id }) => id),
  });
}

/** A row with every field, in the order of the schema; what is not given is null or empty. */
function row(
  type: RoadmapRow["type"],
  id: string,
  title: string,
  fields: Partial<Omit<RoadmapRow, "id" | "type" | "title">>,
): RoadmapRow {
  return { ...EMPTY_ROW, ...fields, id, type, title };
}

const EMPTY_ROW: RoadmapRow = {
  id: "",
  type: "goal",
  title: "",
  description: "",
  department: null,
  location: null,
  locationId: null,
  owner: "",
  start: null,
  end: null,
  status: null,
  priority: null,
  metric: null,
  unit: null,
  baseline: null,
  target: null,
  current: null,
  progress: null,
  value: null,
  budget: null,
  amount: null,
  currency: null,
  probability: null,
  weightedValue: null,
  account: null,
  risk: null,
  helpNeeded: null,
  area: null,
  dependsOn: [],
  goalIds: [],
  strategyId: null,
  initiativeId: null,
  processElementRefs: [],
};

function placeOf(location: Link | null): Pick<RoadmapRow, "location" | "locationId"> {
  return { location: location?.name ?? null, locationId: location?.id ?? null };
}

function idsOf(link: Link | null): string[] {
  return link === null ? [] : [link.id];
}
