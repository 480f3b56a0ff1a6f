import type { RecordId } from "../base/ids.ts";
import type { FlowForecast, Forecast, OutcomeForecast, StateForecast } from "./forecast.ts";
import { at } from "./linear.ts";

/** Numbers of many records in one block: those of the first id, of the second, and so on. */
interface Columns {
  readonly ids: readonly RecordId[];
  /** What is not known (null) is NaN here, which no forecast holds. */
  readonly numbers: Float64Array;
}

/**
 * A forecast to be handed from a worker to the page. Copying thousands of small objects takes
 * longer than computing them; a block of numbers takes no time at all.
 */
export interface PackedForecast extends Pick<Forecast, "figures" | "gaps"> {
  readonly states: Columns;
  readonly flows: Columns;
  readonly outcomes: Columns;
}

export function packForecast({ figures, gaps, states, flows, outcomes }: Forecast): PackedForecast {
  return {
    figures,
    gaps,
    states: columnsOf(states, (state) => [
      state.visitsPerLead,
      state.visitsPerMonth,
      state.passOn,
      state.winProbability,
      state.visitsPerWin,
    ]),
    flows: columnsOf(flows, (flow) => [flow.probability, flow.dealsPerMonth]),
    outcomes: columnsOf(outcomes, (outcome) => [outcome.probability, outcome.dealsPerMonth]),
  };
}

/** The forecast that was packed, to the last bit. */
export function unpackForecast(packed: PackedForecast): Forecast {
  const { figures, gaps } = packed;
  return {
    figures,
    gaps,
    states: recordsOf(packed.states, 5, (numbers, from): StateForecast => ({
      visitsPerLead: at(numbers, from),
      visitsPerMonth: known(at(numbers, from + 1)),
      passOn: at(numbers, from + 2),
      winProbability: at(numbers, from + 3),
      visitsPerWin: known(at(numbers, from + 4)),
    })),
    flows: recordsOf(packed.flows, 2, (numbers, from): FlowForecast => shareAt(numbers, from)),
    outcomes: recordsOf(packed.outcomes, 2, (numbers, from): OutcomeForecast =>
      shareAt(numbers, from),
    ),
  };
}

function shareAt(numbers: Float64Array, from: number): FlowForecast & OutcomeForecast {
  return { probability: at(numbers, from), dealsPerMonth: known(at(numbers, from + 1)) };
}

function columnsOf<Entry>(
  entries: ReadonlyMap<RecordId, Entry>,
  numbersOf: (entry: Entry) => readonly (number | null)[],
): Columns {
  const numbers: number[] = [];
  for (const entry of entries.values()) {
    for (const number of numbersOf(entry)) numbers.push(number ?? Number.NaN);
  }
  return { ids: [...entries.keys()], numbers: Float64Array.from(numbers) };
}

function recordsOf<Entry>(
  { ids, numbers }: Columns,
  width: number,
  entryAt: (numbers: Float64Array, from: number) => Entry,
): ReadonlyMap<RecordId, Entry> {
  return new Map(ids.map((id, index) => [id, entryAt(numbers, index * width)]));
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
