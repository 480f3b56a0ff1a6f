import { useMemo } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import { useFormats } from "../../state/session/session.ts";
import { shownDocument, useOpenStage } from "../../state/session/shown.ts";
import { useEditor } from "../../state/store/editor.ts";
import { useCanvas } from "./model/canvasStore.ts";
import { createElements, type Elements } from "./model/elements.ts";
import { labelSizesOf } from "./model/labels.ts";
import type { Scene } from "./model/scene.ts";

const NOTHING: Elements = { nodes: [], arrows: [] };

/** What is drawn: the records near the view, where they lie right now. */
export function useElements(scene: Scene, area: Rect | null): Elements {
  const document = useEditor((state) => state.document);
  const openStageId = useOpenStage();
  const live = useCanvas((state) => state.live);
  const heldWay = useCanvas((state) => state.heldWay);
  const grabbedId = useCanvas((state) => state.grabbedId);
  const renamingId = useCanvas((state) => state.renamingId);
  const formats = useFormats();
  const elements = useMemo(() => createElements(scene), [scene]);
  return useMemo(() => {
    if (document === null || area === null) return NOTHING;
    const labels = labelSizesOf(document, formats);
    scene.sync(shownDocument(document, openStageId), live, labels, heldWay);
    // What is held or edited stays drawn, wherever the view goes meanwhile.
    const held = [grabbedId, renamingId].filter((id) => id !== null);
    return elements.within(area, live, held);
  }, [scene, elements, document, openStageId, live, heldWay, formats, area, grabbedId, renamingId]);
}
