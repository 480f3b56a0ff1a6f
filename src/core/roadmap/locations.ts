import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { RoadmapDeal } from "./deals.ts";
import type { RoadmapItem } from "./items.ts";

/** A place and what belongs to it. */
export interface LocationPlan {
  readonly id: RecordId;
  readonly name: string;
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly lead: string;
  readonly headCount: number | null;
  /** In the process's currency, for the roadmap's period. */
  readonly quota: number | null;
  readonly description: string;
  /** Initiatives, milestones and asks, by time. */
  readonly items: readonly RoadmapItem[];
  readonly deals: readonly RoadmapDeal[];
}

/** The places, by id. */
export function locationsOf(
  document: ProcessDocument,
  items: readonly RoadmapItem[],
  deals: readonly RoadmapDeal[],
): readonly LocationPlan[] {
  return [...document.location.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, country, timeZone, lead, headCount, quota, description }) => ({
      id,
      name,
      country,
      timeZone,
      lead,
      headCount,
      quota,
      description,
      items: items.filter((item) => item.location?.id === id),
      deals: deals.filter((deal) => deal.location?.id === id),
    }));
}
