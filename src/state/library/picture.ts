import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import type { Theme } from "../../core/drawing/palette.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
import { directionOf, localeFor } from "../../core/i18n/locales.ts";
import { NODE_KINDS } from "../../core/process/kinds.ts";
import { sessionStore } from "../session/session.ts";
import { whenIdle } from "../storage/idle.ts";
import { onDiff } from "../store/editor.ts";
import { setPicture } from "./entries.ts";
import { keeper } from "./keeper.ts";

/** How long after the last edit a document's picture is drawn anew. */
const QUIET_MILLISECONDS = 3000;

/** With more nodes than these nothing in a picture can be read, and routing would take its time. */
const READABLE = 150;

/** A small picture of the process, as SVG text. */
export async function pictureOf(process: ProcessDocument, theme: Theme): Promise<string> {
  const { writeSvg } = await import("../../core/exchange/svg/write.ts");
  const { name, language } = processOf(process);
  return writeSvg(await sceneFor(process, theme), { title: name, language });
}

async function sceneFor(process: ProcessDocument, theme: Theme): Promise<Scene> {
  const nodes = NODE_KINDS.reduce((count, kind) => count + process[kind].size, 0);
  if (nodes > READABLE) {
    const { smallSceneOf } = await import("../../core/drawing/smallScene.ts");
    return smallSceneOf(process, theme);
  }
  const [{ sceneOf }, { pageMeasurer }] = await Promise.all([
    import("../../core/drawing/scene.ts"),
    import("../export/textMeasurer.ts"),
  ]);
  const { translate, formats, direction } = sessionStore.getState();
  const own = localeFor(processOf(process).language);
  return sceneOf(process, {
    theme,
    direction: own === null ? direction : directionOf(own),
    measure: pageMeasurer(),
    translate,
    formats,
    detail: "thumbnail",
  });
}

/**
 * Draws the document for the start screen and keeps the picture. One that can't be drawn or
 * kept is left as it was: a picture is no reason to bother anyone.
 */
export async function drawPicture(
  id: string,
  seq: number,
  process: ProcessDocument,
): Promise<void> {
  // Asked for first: a picture that is ready late must not open storage that was closed meanwhile.
  const { store } = await keeper();
  try {
    const svg = await pictureOf(process, shownTheme());
    setPicture(id, svg);
    await store.putPicture({ id, seq, svg });
  } catch {
    // The list shows the document without a picture, or with the one before.
  }
}

/** Draws the open document again when it has not been edited for a while. */
export function keepPictureFresh(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = onDiff((documentId, _diff, document) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      whenIdle(() => {
        void keeper().then(({ autosave }) => {
          const row = autosave.row();
          if (row?.id === documentId) void drawPicture(documentId, row.seq, document);
        });
      });
    }, QUIET_MILLISECONDS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function shownTheme(): Theme {
  const { theme } = sessionStore.getState();
  if (theme !== "system") return theme;
  const asksForDark =
    typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;
  return asksForDark ? "dark" : "light";
}
