import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { calendarDaysIn } from "./durations.ts";
import { type Forecast, forecast } from "./forecast.ts";
import { DAYS_PER_MONTH } from "./workingDays.ts";

export const HEATS = ["lost", "waiting"] as const;
/** What a heat shows: where deals are lost, or where they wait. */
export type Heat = (typeof HEATS)[number];

/** What the numbers of a heat or of the widths count. */
export type HeatUnit =
  /** Deals a month. */
  | "perMonth"
  /** Of a hundred leads, while it is not known how many come. */
  | "perHundred"
  /** Deals that are there at any one time. */
  | "atOnce"
  /** Days that a hundred leads spend there, while it is not known how many come. */
  | "days";

export interface HeatValue {
  readonly value: number;
  /** Its share of the highest value of the document, 0 to 1. */
  readonly share: number;
}

export interface HeatMap {
  readonly unit: HeatUnit;
  /** By the id of the node or flow; without those that have nothing. */
  readonly values: ReadonlyMap<RecordId, HeatValue>;
  readonly highest: number;
}

/** Less than this of the whole is rounding, and no heat. */
const NOTHING = 1e-9;

/**
 * Where deals are lost: of each state the visits that do not go on. Or where they wait: of each
 * state the deals that are in it at any one time, by Little's law (1961) the visits a month
 * times the months of a visit. A stage without a duration is not known to hold anyone up.
 */
export function heatOf(document: ProcessDocument, heat: Heat): HeatMap {
  const found = forecast(document);
  const isKnown = knowsLeads(found);
  const values = new Map<RecordId, number>();
  for (const [id, { visitsPerLead, visitsPerMonth, passOn }] of found.states) {
    const visits = visitsPerMonth ?? visitsPerLead * 100;
    if (heat === "lost") {
      values.set(id, visits * (1 - passOn));
      continue;
    }
    const days = calendarDaysIn(document, id);
    if (days.ok) values.set(id, visits * (isKnown ? days.value / DAYS_PER_MONTH : days.value));
  }
  const unit =
    heat === "lost" ? (isKnown ? "perMonth" : "perHundred") : isKnown ? "atOnce" : "days";
  return mapOf(unit, values);
}

/** How many deals take each flow. */
export function flowVolumes(document: ProcessDocument): HeatMap {
  const found = forecast(document);
  const values = new Map<RecordId, number>();
  for (const [id, { probability, dealsPerMonth }] of found.flows) {
    const visits = found.states.get(document.flow.get(id)?.sourceId ?? "")?.visitsPerLead ?? 0;
    values.set(id, dealsPerMonth ?? visits * probability * 100);
  }
  return mapOf(knowsLeads(found) ? "perMonth" : "perHundred", values);
}

function knowsLeads({ figures }: Forecast): boolean {
  return figures.leadsPerMonth.known;
}

function mapOf(unit: HeatUnit, values: ReadonlyMap<RecordId, number>): HeatMap {
  const highest = Math.max(0, ...values.values());
  const shares = [...values].flatMap(([id, value]): [RecordId, HeatValue][] =>
    value > highest * NOTHING ? [[id, { value, share: value / highest }]] : [],
  );
  return { unit, values: new Map(shares), highest };
}
