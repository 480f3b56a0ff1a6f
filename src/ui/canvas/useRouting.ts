import { useEffect } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import { useEditor } from "../../state/store/editor.ts";
import { canvasStore, useCanvas } from "./model/canvasStore.ts";
import type { CanvasTools } from "./tools.ts";

/** How long the page is kept busy at a time, in milliseconds: half a frame. */
const SLICE = 8;
/** What waits for no time at all comes before much that is due already, in milliseconds. */
const PAUSE = 1;
/** How long to wait while somebody moves the view or something in it, in milliseconds. */
const PATIENCE = 80;
/** How often ways that were found are shown before all are, in milliseconds. */
const SHOW_EVERY = 400;

/**
 * Finds the ways of a large document's arrows after it was drawn, in slices, and never while
 * somebody moves something.
 *
 * @param isThere whether there is a view yet: before that the scene is empty
 * @param near what is in sight and can be read: its arrows come first
 */
export function useRouting(
  { scene, root, isViewMoving }: Pick<CanvasTools, "scene" | "root" | "isViewMoving">,
  isThere: boolean,
  near: Rect | null,
): void {
  const document = useEditor((state) => state.document);
  const live = useCanvas((state) => state.live);
  useEffect(() => {
    const canvas = root();
    if (!isThere || canvas === null || document === null) return;
    if (live.size > 0 || scene.isSettled()) return;
    canvas.dataset.routing = "";
    let timer: ReturnType<typeof setTimeout>;
    let lastShown = -Infinity;
    let isDue = false;
    const work = () => {
      if (isViewMoving()) {
        timer = setTimeout(work, PATIENCE);
        return;
      }
      const until = performance.now() + SLICE;
      const { isSettled, hasChanged } = scene.work(near, () => performance.now() >= until);
      const now = performance.now();
      // What is too small to be read is drawn as a whole: not for the first few ways that are found.
      if (hasChanged && !isDue && near === null) lastShown = Math.max(lastShown, now);
      isDue ||= hasChanged;
      if (isDue && (isSettled || now - lastShown > SHOW_EVERY)) {
        isDue = false;
        lastShown = now;
        canvasStore.setState(({ rerouted }) => ({ rerouted: rerouted + 1 }));
      }
      if (isSettled) delete canvas.dataset.routing;
      else timer = setTimeout(work, PAUSE);
    };
    timer = setTimeout(work, PAUSE);
    return () => clearTimeout(timer);
  }, [scene, root, isViewMoving, isThere, near, document, live]);
}
