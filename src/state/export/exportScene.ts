import type { RecordId } from "../../core/base/ids.ts";
import { sceneInSteps, sceneOf } from "../../core/drawing/scene.ts";
import type { Scene, TextMeasurer } from "../../core/drawing/sceneTypes.ts";
import { allArrows, allNodes, type ProcessDocument } from "../../core/process/document.ts";
import type { Language } from "../session/languages.ts";
import { sessionStore } from "../session/session.ts";
import { fontsReady } from "./fontsReady.ts";
import { sceneOptions, type ShownOver } from "./sceneOptions.ts";
import type { Pause } from "./slices.ts";
import { pageMeasurer } from "./textMeasurer.ts";

/** Drawing and routing take about so many steps for an arrow. */
const STEPS_AN_ARROW = 6;

/** The whole diagram for a file. */
export function exportScene(
  process: ProcessDocument,
  language: Language,
  measure: TextMeasurer,
): Scene {
  return sceneOf(process, sceneOptions(process, language, measure, shownOver()));
}

/**
 * The diagram, or what is chosen of it, for a file: a little at a time, with the fonts that its
 * texts need.
 */
export async function sceneInSlices(
  process: ProcessDocument,
  language: Language,
  only: ReadonlySet<RecordId> | undefined,
  pause: Pause,
): Promise<Scene> {
  await fontsReady(process, language);
  const options = sceneOptions(process, language, pageMeasurer(), shownOver());
  const steps = sceneInSteps(process, { ...options, only });
  const count = [...allNodes(process)].length + STEPS_AN_ARROW * [...allArrows(process)].length;
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause(Math.min(1, done / count));
  }
}

/** What the user sees over the diagram, when it is to be in files too. */
export function shownOver(): ShownOver {
  const { heat, flowWidths, heatInExports } = sessionStore.getState();
  return heatInExports ? { heat, flowWidths } : { heat: "none", flowWidths: false };
}
