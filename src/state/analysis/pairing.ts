import { useStore } from "zustand";
import type { RecordId } from "../../core/base/ids.ts";
import { type SimulationOptions, USUAL_OPTIONS } from "../../core/simulation/options.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { AskOptions } from "../workers/analyst.ts";
import { createLongWork, type LongWork } from "./longWork.ts";
import { openAnalyst } from "./openAnalyst.ts";

/** Each scenario against the process as it is. */
interface Paired {
  /** The chance that the scenario has more wins, 0 to 1; null where it can't be simulated. */
  readonly chances: ReadonlyMap<RecordId, number | null>;
  readonly replications: number;
}

/** Pairs meet the same chances, so that fewer are enough. */
const OPTIONS: SimulationOptions = { ...USUAL_OPTIONS, replications: 100 };

/** All scenarios against the process, one after the other. */
export const pairing = createLongWork(pairAll);

export function usePairing(): LongWork<Paired> {
  return useStore(pairing.store);
}

async function pairAll(
  document: ProcessDocument,
  _question: null,
  { signal, onProgress }: AskOptions,
): Promise<Paired> {
  const chances = new Map<RecordId, number | null>();
  const scenarios = [...document.scenario.values()];
  for (const [index, { id, changes }] of scenarios.entries()) {
    const question = { first: [], second: changes, options: OPTIONS };
    // oxlint-disable-next-line no-await-in-loop -- one worker, one question at a time
    const { differences } = await openAnalyst.ask(document, "compare", question, {
      ...(signal && { signal }),
      onProgress: (share) => onProgress?.((index + share) / scenarios.length),
    });
    chances.set(id, differences?.wins.chance ?? null);
  }
  return { chances, replications: OPTIONS.replications };
}
