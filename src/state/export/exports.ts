import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { directionOf, localeFor } from "../../core/i18n/locales.ts";
import { sessionStore, showToast } from "../session/session.ts";
import { downloadBlob } from "./download.ts";
import { fileName } from "./fileName.ts";

/*
 * What writes the files is fetched when first asked for: none of it belongs to the first load.
 */

/** The diagram as a vector picture, in light colours as for paper. */
export async function downloadSvg(process: ProcessDocument): Promise<void> {
  await make(process, ".svg", async () => {
    const [{ sceneOf }, { writeSvg }, { pageMeasurer }] = await Promise.all([
      import("../../core/drawing/scene.ts"),
      import("../../core/exchange/svg/write.ts"),
      import("./textMeasurer.ts"),
    ]);
    const { translate, formats, direction } = sessionStore.getState();
    const { name, language, purpose } = processOf(process);
    const own = localeFor(language);
    const scene = sceneOf(process, {
      theme: "light",
      direction: own === null ? direction : directionOf(own),
      measure: pageMeasurer(),
      translate,
      formats,
      detail: "full",
    });
    const svg = writeSvg(scene, { title: name, description: purpose, language });
    return new Blob([svg], { type: "image/svg+xml" });
  });
}

/** Makes a file, gives it to the user and says so; or says why there is none. */
async function make(
  process: ProcessDocument,
  extension: string,
  write: () => Promise<Blob>,
): Promise<void> {
  const { translate } = sessionStore.getState();
  const file = fileName(processOf(process).name, extension, translate("actions.library.untitled"));
  try {
    downloadBlob(file, await write());
    showToast({ tone: "good", text: translate("actions.export.saved", { file }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    showToast({ tone: "bad", text: translate("actions.export.failed", { file, reason }) });
  }
}
