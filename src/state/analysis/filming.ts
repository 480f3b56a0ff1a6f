import type { IsoDay } from "../../core/base/calendar.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { FilmAnswer } from "../../core/simulation/film.ts";
import { openAnalyst } from "./openAnalyst.ts";

const DAYS = 365;
/** Visits of deals that are kept: some ten megabytes, and more than anyone watches. */
const MOST_ROWS = 100_000;

/** A year from an empty process on, ready to be played; or what keeps it from being simulated. */
export async function filmed(
  document: ProcessDocument,
  { seed, startDay }: { readonly seed: number; readonly startDay: IsoDay },
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<FilmAnswer> {
  const options = {
    seed,
    days: DAYS,
    warmUpDays: 0,
    startDay,
    withCapacity: true,
    mostRows: MOST_ROWS,
  };
  return openAnalyst.ask(document, "film", options, { signal, onProgress });
}
