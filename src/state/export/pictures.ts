import type { Pause } from "../../core/base/pause.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
import { svgParts, type SvgOptions } from "../../core/exchange/svg/write.ts";
import { findNode, type ProcessDocument } from "../../core/process/document.ts";
import { saveBlob } from "./download.ts";
import { nameOfFile, ownLanguage, titlesOf } from "./exports.ts";
import { sceneInSlices } from "./exportScene.ts";
import { type PictureChoice, pictureSize, rememberedChoice, scaleOf } from "./pictureChoice.ts";
import { pngOf } from "./png.ts";
import { createPause } from "./slices.ts";

/** The nodes that are selected; null where there are none. */
export function selectedNodes(
  process: ProcessDocument,
  selection: readonly RecordId[],
): ReadonlySet<RecordId> | null {
  const nodes = selection.filter((id) => findNode(process, id) !== undefined);
  return nodes.length === 0 ? null : new Set(nodes);
}

/** What is to be in the picture, drawn in the language of the process. */
export async function pictureScene(
  process: ProcessDocument,
  only: ReadonlySet<RecordId> | null,
  pause: Pause,
): Promise<Scene> {
  return sceneInSlices(process, await ownLanguage(process), only ?? undefined, pause);
}

/** The scene as a file in the form that was chosen. */
export async function pictureBlob(
  scene: Scene,
  form: Omit<PictureChoice, "part">,
  told: SvgOptions,
  pause: Pause,
): Promise<Blob> {
  const grounded = { ...scene, background: form.ground === "white" ? "#ffffff" : null };
  return form.format === "png"
    ? pngOf(grounded, scaleOf(form, scene.bounds), pause)
    : svgBlob(grounded, told, pause);
}

/** The scene as an SVG, a little at a time. */
export async function svgBlob(scene: Scene, told: SvgOptions, pause: Pause): Promise<Blob> {
  const lines: string[] = [];
  for (const line of svgParts(scene, told)) {
    lines.push(line);
    await pause(Math.min(1, lines.length / (scene.items.length + 5)));
  }
  return new Blob([lines.join("\n")], { type: "image/svg+xml" });
}

/** Makes the file, gives it to the user and says so. */
export async function savePicture(
  process: ProcessDocument,
  scene: Scene,
  choice: PictureChoice,
  pause: Pause,
): Promise<void> {
  const blob = await pictureBlob(scene, choice, titlesOf(process), pause);
  saveBlob(nameOfFile(process, `.${choice.format}`), blob);
}

/**
 * What is selected, else the whole diagram, as a PNG like the last one; smaller, where that
 * would be too large.
 */
export async function pngAtOnce(
  process: ProcessDocument,
  selection: readonly RecordId[],
): Promise<Blob> {
  const pause = createPause();
  const scene = await pictureScene(process, selectedNodes(process, selection), pause);
  const choice: PictureChoice = { ...rememberedChoice(), format: "png" };
  const { possibleScale } = pictureSize(choice, scene.bounds);
  const size: PictureChoice["size"] =
    possibleScale === null ? choice.size : { kind: "scale", scale: possibleScale };
  return pictureBlob(scene, { ...choice, size }, titlesOf(process), pause);
}
