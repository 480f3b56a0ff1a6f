import { useOnViewportChange, useReactFlow, useStore, type Viewport } from "@xyflow/react";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import { type CanvasPort, setZoom } from "../../state/session/session.ts";
import { useEditor } from "../../state/store/editor.ts";
import { drawnAreaFor, viewOf } from "./model/drawnArea.ts";
import type { Scene } from "./model/scene.ts";
import { syncNow } from "./port.ts";

/** The part of the canvas to draw; changes only when the view comes near its border. */
export function useViewChanges(root: RefObject<HTMLDivElement | null>): Rect | null {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const [area, setArea] = useState<Rect | null>(null);
  const lastZoom = useRef<number | null>(null);
  const changed = useCallback(
    (viewport: Viewport) => {
      if (width > 0 && height > 0) {
        setArea((before) => drawnAreaFor(viewOf(viewport, width, height), before));
      }
      if (viewport.zoom === lastZoom.current) return;
      lastZoom.current = viewport.zoom;
      setZoom(viewport.zoom);
      const { style } = root.current ?? {};
      // What is grabbed keeps its size in the window when the diagram gets smaller.
      style?.setProperty("--unzoom", String(Math.min(3, Math.max(0.7, 1 / viewport.zoom))));
      style?.setProperty("--unzoom-all", String(1 / viewport.zoom));
    },
    [root, width, height],
  );
  useOnViewportChange({ onChange: changed });
  useLayoutEffect(() => changed(flow.getViewport()), [changed, flow]);
  return area;
}

/** Shows the whole of a document when it is opened. */
export function useFirstFit(port: CanvasPort, scene: Scene): void {
  const documentId = useEditor((state) => state.documentId);
  const isReady = useStore(
    (state) => state.width > 0 && state.height > 0 && state.panZoom !== null,
  );
  const fitted = useRef<string | null>(null);
  useEffect(() => {
    if (!isReady || documentId === null || fitted.current === documentId) return;
    fitted.current = documentId;
    syncNow(scene);
    port.fitView();
  }, [isReady, documentId, port, scene]);
}
