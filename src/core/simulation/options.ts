import { type IsoDay, realDay } from "../base/calendar.ts";

/** What is to be simulated of a process. */
export interface SimulationOptions {
  /** Tells one course of chance from another; a whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  /** Days that are counted. */
  readonly days: number;
  /** Days before them in which the empty process fills; 0 to begin empty. */
  readonly warmUpDays: number;
  /** How often the same time is simulated, each time with other chances. */
  readonly replications: number;
  /** The first day that is counted, for weekdays and holidays; null for any Monday. */
  readonly startDay: IsoDay | null;
  /** Whether work waits for the hours that roles have; else there are people enough. */
  readonly withCapacity: boolean;
}

export const USUAL_OPTIONS: SimulationOptions = {
  seed: 1,
  days: 365,
  warmUpDays: 365,
  replications: 200,
  startDay: null,
  withCapacity: true,
};

/** The least and the most that each number of the options may be. */
export const OPTION_LIMITS = {
  seed: [0, 4_294_967_295],
  days: [1, 3653],
  warmUpDays: [0, 3653],
  replications: [1, 10_000],
} as const satisfies Partial<Record<keyof SimulationOptions, readonly [number, number]>>;

/** The options as whole numbers within their limits; what is no number is the usual one. */
export function soundOptions(options: SimulationOptions): SimulationOptions {
  const sound = (name: keyof typeof OPTION_LIMITS) => {
    const [least, most] = OPTION_LIMITS[name];
    const value = Math.round(options[name]);
    return Number.isNaN(value) ? USUAL_OPTIONS[name] : Math.min(most, Math.max(least, value));
  };
  return {
    seed: sound("seed"),
    days: sound("days"),
    warmUpDays: sound("warmUpDays"),
    replications: sound("replications"),
    startDay: realDay(options.startDay),
    withCapacity: options.withCapacity,
  };
}
