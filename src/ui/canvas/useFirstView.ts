import { useReactFlow, useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { findRecord } from "../../core/process/document.ts";
import { usePage } from "../../state/session/location.ts";
import { sessionStore, showToast } from "../../state/session/session.ts";
import { openStageOf } from "../../state/session/shown.ts";
import { keepViewport, keptViewport } from "../../state/session/viewports.ts";
import { keepOnLeaving } from "../../state/storage/leaving.ts";
import { editorStore, select, useEditor } from "../../state/store/editor.ts";
import { syncNow } from "./port.ts";
import type { CanvasTools } from "./tools.ts";

/** How long the view stands still before it is remembered, in milliseconds. */
const AT_REST = 300;

/**
 * What a document shows when it is opened: the part that was shown last in this browser, else
 * the whole, and then the record that the address names. One stage alone is shown whole.
 * Returns whether the view is there: before that nothing need be drawn.
 */
export function useFirstView({ port, scene, root }: CanvasTools): boolean {
  const flow = useReactFlow();
  const page = usePage();
  const openStageId = openStageOf(page);
  const nodeId = page.name === "design" ? (page.nodeId ?? null) : null;
  const documentId = useEditor((state) => state.documentId);
  const isReady = useStore(
    (state) => state.width > 0 && state.height > 0 && state.panZoom !== null,
  );
  const shown = useRef<string | null>(null);
  const [isThere, setThere] = useState(false);
  // In the frame in which the size of the window becomes known: what is drawn first is what stays.
  useLayoutEffect(() => {
    if (!isReady || documentId === null) return;
    const key = JSON.stringify([documentId, openStageId]);
    if (shown.current === key) return;
    shown.current = key;
    syncNow(scene);
    const kept = openStageId === null ? keptViewport(documentId) : null;
    if (kept === null) port.fitView();
    else {
      const { left, top } = root()?.getBoundingClientRect() ?? new DOMRect();
      void flow.setViewport({ x: kept.x - left, y: kept.y - top, zoom: kept.zoom });
    }
    setThere(true);
  }, [isReady, documentId, openStageId, port, scene, root, flow]);

  useEffect(() => {
    const { document } = editorStore.getState();
    if (!isReady || documentId === null || document === null || nodeId === null) return;
    if (findRecord(document, nodeId) === undefined) {
      const { translate } = sessionStore.getState();
      showToast({ tone: "info", text: translate("structure.said.linkMissing") });
      return;
    }
    select([nodeId]);
    port.zoomToRecords([nodeId]);
  }, [isReady, documentId, nodeId, port]);

  useKeptViewport(root, isReady && openStageId === null ? documentId : null);
  return isThere;
}

/** Remembers the view of a document whenever it comes to rest, and when the page is left. */
function useKeptViewport(root: CanvasTools["root"], documentId: string | null): void {
  const store = useStoreApi();
  useEffect(() => {
    const element = root();
    if (documentId === null || element === null) return;
    let frame = element.getBoundingClientRect();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      const [x, y, zoom] = store.getState().transform;
      // Once it left the page it lies nowhere: then where it lay last counts.
      if (element.isConnected) frame = element.getBoundingClientRect();
      keepViewport(documentId, { x: x + frame.left, y: y + frame.top, zoom });
    };
    const unsubscribe = store.subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      clearTimeout(timer);
      timer = setTimeout(keep, AT_REST);
    });
    const stop = keepOnLeaving(keep);
    return () => {
      keep();
      stop();
      unsubscribe();
    };
  }, [root, documentId, store]);
}
