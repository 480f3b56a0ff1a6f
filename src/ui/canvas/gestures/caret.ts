import type { CanvasTools } from "../tools.ts";

/**
 * Takes away the caret that a press leaves in a text nearby, though nothing can be typed there.
 * Nobody sees it, but the browser looks at every frame anew where among thousands of elements it
 * stands: for longer than all else that a step of the view takes.
 */
export function watchCaret({ root }: CanvasTools): () => void {
  const look = () => {
    const selection = document.getSelection();
    if (selection?.type !== "Caret") return;
    const isTyping = document.activeElement?.matches("input, textarea, [contenteditable]") === true;
    const isHere = root()?.parentElement?.contains(selection.anchorNode) === true;
    if (isHere && !isTyping) selection.removeAllRanges();
  };
  document.addEventListener("selectionchange", look);
  return () => document.removeEventListener("selectionchange", look);
}
