import type { Pause } from "../../core/base/pause.ts";
import type { SceneOptions } from "../../core/drawing/brush.ts";
import { sceneInSteps } from "../../core/drawing/scene.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
import { allArrows, allNodes, type ProcessDocument } from "../../core/process/document.ts";

/** Drawing and routing take about so many steps for an arrow. */
const STEPS_AN_ARROW = 6;

/** The diagram, a little at a time. */
export async function drawnInSlices(
  process: ProcessDocument,
  options: SceneOptions,
  pause: Pause,
): Promise<Scene> {
  const steps = sceneInSteps(process, options);
  const count = [...allNodes(process)].length + STEPS_AN_ARROW * [...allArrows(process)].length;
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause(Math.min(1, done / count));
  }
}
