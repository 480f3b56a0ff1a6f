import type { Pause } from "../base/pause.ts";
import type { ProcessDocument } from "../process/document.ts";
import { gapAt } from "../analysis/gaps.ts";
import { processOf } from "../process/document.ts";
import { compile } from "./compile.ts";
import { type SimulationOptions, soundOptions } from "./options.ts";
import { replicate } from "./replicate.ts";
import { resultOf, type SimulationAnswer } from "./results.ts";

/**
 * Simulates the process as its document states it. Options beyond their limits count as the
 * limit. The same document and options give the same answer to the last bit wherever they are
 * computed. Rejects when `pause` does.
 */
export async function simulate(
  document: ProcessDocument,
  options: SimulationOptions,
  pause: Pause,
): Promise<SimulationAnswer> {
  const sound = soundOptions(options);
  const compiled = compile(document, sound);
  if (!compiled.ok) return { known: false, gaps: compiled.error };
  const counted = await replicate(compiled.value, sound, pause);
  if (counted !== null) return resultOf(compiled.value, sound, counted);
  return { known: false, gaps: [gapAt("tooManyDeals", processOf(document).id)] };
}
