import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { type SimulationOptions, USUAL_OPTIONS } from "../../core/simulation/options.ts";
import type { SimulationAnswer } from "../../core/simulation/results.ts";
import { createLongWork, type LongWork } from "./longWork.ts";
import { openAnalyst } from "./openAnalyst.ts";

/** The simulation that was run last. */
export const simulating = createLongWork((document, options: SimulationOptions, ask) =>
  openAnalyst.ask(document, "simulate", options, ask),
);

export function useSimulating(): LongWork<SimulationAnswer> {
  return useStore(simulating.store);
}

/** What the next simulation is run with. */
export const simulationOptions = createStore<SimulationOptions>(() => USUAL_OPTIONS);

export function useSimulationOptions(): SimulationOptions {
  return useStore(simulationOptions);
}
