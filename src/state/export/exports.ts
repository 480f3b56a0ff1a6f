import type { CrmSystem } from "../../core/exchange/crm/systems.ts";
import type { SvgOptions } from "../../core/exchange/svg/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { departmentName } from "../../core/roadmap/departmentName.ts";
import { type Language, languageOf } from "../session/languages.ts";
import { currentAudience } from "../session/audiences.ts";
import { dismissToast, sessionStore, showToast } from "../session/session.ts";
import { today } from "../session/today.ts";
import { downloadBlob } from "./download.ts";
import { fileName } from "./fileName.ts";

/*
 * What writes the files is fetched when first asked for: none of it belongs to the first load.
 */

/** The diagram as a vector picture, in light colours as for paper. */
export async function downloadSvg(process: ProcessDocument): Promise<void> {
  await make(nameOfFile(process, ".svg"), async () => {
    const [own, { sceneInSlices }, { svgBlob }, { createPause }] = await Promise.all([
      ownLanguage(process),
      import("./exportScene.ts"),
      import("./pictures.ts"),
      import("./slices.ts"),
    ]);
    const scene = await sceneInSlices(process, own, undefined, createPause());
    return svgBlob(scene, titlesOf(process), createPause());
  });
}

/** What a picture says about itself. */
export function titlesOf(process: ProcessDocument): SvgOptions {
  const { name, language, purpose } = processOf(process);
  return { title: name, description: purpose, language };
}

/** The roadmap in the format that other departments' tools read. */
export async function downloadRoadmapJson(process: ProcessDocument): Promise<void> {
  await make(nameOfRoadmap(process, ".json"), async () => {
    const { writeRoadmap } = await import("../../core/exchange/roadmap/json/write.ts");
    const createdAt = new Date().toISOString();
    const text = writeRoadmap(process, { createdAt, audience: currentAudience() });
    return new Blob([text], { type: "application/json" });
  });
}

/** The roadmap on pages, to be printed or sent. */
export async function downloadRoadmapPdf(process: ProcessDocument): Promise<void> {
  await make(nameOfRoadmap(process, ".pdf"), async () =>
    (await import("./pdf.ts")).roadmapPdfOf(process),
  );
}

/** The roadmap for a wiki, a mail or a ticket. */
export async function downloadRoadmapMarkdown(process: ProcessDocument): Promise<void> {
  await make(nameOfRoadmap(process, ".md"), async () => {
    const { writeRoadmapMarkdown } = await import("../../core/exchange/roadmap/markdown/write.ts");
    const { translate, formats } = await ownLanguage(process);
    const text = writeRoadmapMarkdown(process, {
      translate,
      formats,
      today: today(),
      audience: currentAudience(),
    });
    return new Blob([text], { type: "text/markdown" });
  });
}

/**
 * The process as configuration of a CRM. What is otherwise there than in the process is told
 * first; the file is handed out from there.
 */
export async function downloadCrm(process: ProcessDocument, system: CrmSystem): Promise<void> {
  await (
    await import("./crm.ts")
  ).exportCrm(process, system, (ending, blob) =>
    make(nameOfFile(process, ending), () => Promise.resolve(blob)),
  );
}

/** Whatever the interface speaks, a file speaks the language of what is in it. */
export async function ownLanguage(process: ProcessDocument): Promise<Language> {
  return languageOf(process, sessionStore.getState().locale);
}

export function nameOfFile(process: ProcessDocument, extension: string): string {
  const { translate } = sessionStore.getState();
  return fileName(processOf(process).name, extension, translate("actions.library.untitled"));
}

/** The roadmap's own title, else the process's name with the word for it; then whom it is for. */
export function nameOfRoadmap(process: ProcessDocument, extension: string): string {
  const { translate } = sessionStore.getState();
  const { name, roadmapTitle } = processOf(process);
  const word = translate("actions.export.roadmapSuffix");
  const title = roadmapTitle === "" ? `${name} ${word}` : roadmapTitle;
  return fileName([title, ...audienceWords(process)].join(" "), extension, word);
}

function audienceWords(process: ProcessDocument): readonly string[] {
  const { translate } = sessionStore.getState();
  const { department, locationId } = currentAudience();
  const location = process.location.get(locationId ?? "");
  return [
    ...(department === null ? [] : [departmentName(department, translate)]),
    ...(location === undefined ? [] : [location.name]),
  ];
}

/**
 * Makes a file, gives it to the user and says so; or says why there is none. What writes it
 * may keep it back, when there is something to be said first.
 */
export async function make(file: string, write: () => Promise<Blob | null>): Promise<void> {
  const { translate } = sessionStore.getState();
  const preparing = showToast({
    tone: "info",
    text: translate("actions.export.preparing", { file }),
  });
  try {
    const blob = await write();
    if (blob === null) return;
    downloadBlob(file, blob);
    showToast({ tone: "good", text: translate("actions.export.saved", { file }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    showToast({ tone: "bad", text: translate("actions.export.failed", { file, reason }) });
  } finally {
    dismissToast(preparing);
  }
}
