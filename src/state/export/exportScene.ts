import type { Pause } from "../../core/base/pause.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { Language } from "../session/languages.ts";
import { sessionStore } from "../session/session.ts";
import { drawnInSlices } from "./drawing.ts";
import { fontsReady } from "./fontsReady.ts";
import { sceneOptions, type ShownOver } from "./sceneOptions.ts";
import { pageMeasurer } from "./textMeasurer.ts";

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
  return drawnInSlices(process, { ...options, only }, pause);
}

/** What the user sees over the diagram, when it is to be in files too. */
export function shownOver(): ShownOver {
  const { heat, flowWidths, heatInExports } = sessionStore.getState();
  return heatInExports ? { heat, flowWidths } : { heat: "none", flowWidths: false };
}
