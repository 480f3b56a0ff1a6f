import { measureSimulation, simulationTable } from "./simulation.ts";

/** Measures the simulation alone: `npm run bench:simulation`. */
export async function main(): Promise<void> {
  console.log(simulationTable(await measureSimulation()));
}
