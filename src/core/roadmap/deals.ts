import { forecast } from "../analysis/forecast.ts";
import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Kind } from "../process/kinds.ts";
import type { ImportantDeal } from "../process/records/importantDeal.ts";
import { type IsoDay, realDay } from "../base/calendar.ts";
import { isOpen, isOverdue, type Link, resolve, type Status } from "./links.ts";
import { byDay } from "./order.ts";

/** An important deal and what it is worth by its chances. Money is in the process's currency. */
export interface RoadmapDeal {
  readonly id: RecordId;
  readonly name: string;
  readonly account: string;
  readonly owner: string;
  readonly status: Status;
  readonly stage: Link | null;
  readonly location: Link | null;
  readonly closeDate: IsoDay | null;
  readonly overdue: boolean;
  readonly value: number | null;
  /** Chance of being won, 0 to 1: the deal's own, else that of any deal in its stage. */
  readonly probability: number | null;
  readonly probabilityFrom: "deal" | "stage" | null;
  /** Value × probability. */
  readonly weightedValue: number | null;
  readonly risk: string;
  readonly helpNeeded: string;
}

/** The deals that are neither done nor cancelled, added up. */
export interface DealTotals {
  readonly count: number;
  readonly value: number;
  readonly weightedValue: number;
  /** Of the deals counted, those that lack a value or a probability and add nothing to it. */
  readonly incomplete: number;
}

const STAGE: ReadonlySet<Kind> = new Set(["stage"]);
const LOCATION: ReadonlySet<Kind> = new Set(["location"]);

/** The important deals by close date. */
export function dealsOf(document: ProcessDocument, today: IsoDay | null): readonly RoadmapDeal[] {
  return [...document.importantDeal.values()]
    .map((deal) => roadmapDeal(document, deal, today))
    .sort(byDay((deal) => deal.closeDate));
}

function roadmapDeal(
  document: ProcessDocument,
  deal: ImportantDeal,
  today: IsoDay | null,
): RoadmapDeal {
  const { id, name, account, owner, status, value, risk, helpNeeded } = deal;
  const closeDate = realDay(deal.closeDate);
  const ofStage =
    deal.stageId === null
      ? null
      : (forecast(document).states.get(deal.stageId)?.winProbability ?? null);
  const probability = deal.probability ?? ofStage;
  return {
    id,
    name,
    account,
    owner,
    status,
    stage: resolve(document, deal.stageId, STAGE),
    location: resolve(document, deal.locationId, LOCATION),
    closeDate,
    overdue: isOverdue(status, closeDate, today),
    value,
    probability,
    probabilityFrom: deal.probability !== null ? "deal" : ofStage !== null ? "stage" : null,
    weightedValue: value === null || probability === null ? null : value * probability,
    risk,
    helpNeeded,
  };
}

export function dealTotals(deals: readonly RoadmapDeal[]): DealTotals {
  const open = deals.filter((deal) => isOpen(deal.status));
  return {
    count: open.length,
    value: open.reduce((sum, deal) => sum + (deal.value ?? 0), 0),
    weightedValue: open.reduce((sum, deal) => sum + (deal.weightedValue ?? 0), 0),
    incomplete: open.filter((deal) => deal.weightedValue === null).length,
  };
}
