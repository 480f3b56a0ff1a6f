import { useMemo } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import { useFormats, useSession } from "../../state/session/session.ts";
import { shownDocument, useOpenStage } from "../../state/session/shown.ts";
import { useEditor } from "../../state/store/editor.ts";
import { useCanvas } from "./model/canvasStore.ts";
import { createElements, type Elements } from "./model/elements.ts";
import { labelSizesOf } from "./model/labels.ts";
import { atHand } from "./model/overview.ts";
import type { Scene } from "./model/scene.ts";

const NOTHING: Elements = { nodes: [], arrows: [] };
const NOBODY: readonly string[] = [];

/**
 * What is drawn as elements: the records near the view, where they lie right now; where all is
 * too small to be read, only what is at hand.
 */
export function useElements(scene: Scene, area: Rect | null, isPicture: boolean): Elements {
  const document = useEditor((state) => state.document);
  const openStageId = useOpenStage();
  const live = useCanvas((state) => state.live);
  const rerouted = useCanvas((state) => state.rerouted);
  const heldWay = useCanvas((state) => state.heldWay);
  const grabbedId = useCanvas((state) => state.grabbedId);
  const renamingId = useCanvas((state) => state.renamingId);
  const selection = useEditor((state) => (isPicture ? state.selection : NOBODY));
  const cursorId = useSession((state) => state.cursorId);
  const formats = useFormats();
  const elements = useMemo(() => createElements(scene), [scene]);
  return useMemo(() => {
    if (document === null || area === null) return NOTHING;
    const labels = labelSizesOf(document, formats);
    const shown = shownDocument(document, openStageId);
    scene.sync(shown, live, labels, heldWay, rerouted);
    if (isPicture) {
      const ids = atHand(shown, selection, live.keys(), [grabbedId, renamingId, cursorId]);
      return elements.atHand(ids, live);
    }
    // What is held or edited stays drawn, wherever the view goes meanwhile.
    const held = [grabbedId, renamingId].filter((id) => id !== null);
    return elements.within(area, live, held);
  }, [
    scene,
    elements,
    document,
    openStageId,
    live,
    rerouted,
    heldWay,
    formats,
    area,
    isPicture,
    selection,
    grabbedId,
    renamingId,
    cursorId,
  ]);
}
