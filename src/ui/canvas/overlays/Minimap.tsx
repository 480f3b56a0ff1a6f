import { useReactFlow, useStore, useViewport } from "@xyflow/react";
import { memo, type PointerEvent, useMemo, useRef, useState } from "react";
import { boundsOf, centreOf, containsPoint, type Point } from "../../../core/base/geometry.ts";
import { allNodes, type ProcessDocument } from "../../../core/process/document.ts";
import { boundsOfNode } from "../../../core/process/geometry.ts";
import { useSession, useTranslate } from "../../../state/session/session.ts";
import { shownDocument, useOpenStage } from "../../../state/session/shown.ts";
import { useEditor } from "../../../state/store/editor.ts";
import {
  type MinimapFrame,
  fromMinimap,
  minimapFrame,
  toMinimap,
} from "../model/minimapGeometry.ts";
import { smallNodes } from "../model/smallNodes.ts";
import { viewOf } from "../model/drawnArea.ts";
import hues from "../nodes/hues.module.css";
import styles from "./overlays.module.css";

const SIZE = { width: 168, height: 104 };

/** The whole process in small, with the part in view. Drag to move the view. */
export function Minimap() {
  const isOpen = useSession((state) => state.minimapOpen);
  const openStageId = useOpenStage();
  const document = useEditor((state) =>
    state.document === null ? null : shownDocument(state.document, openStageId),
  );
  return isOpen && document !== null ? <Overview document={document} /> : null;
}

function Overview({ document }: { readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const flow = useReactFlow();
  const viewport = useViewport();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const view = viewOf(viewport, width, height);
  const extent = useMemo(
    () => boundsOf([...allNodes(document)].map((node) => boundsOfNode(document, node))),
    [document],
  );
  // While the view is dragged the picture stands still under the pointer.
  const [held, setHeld] = useState<MinimapFrame | null>(null);
  const grip = useRef<Point>({ x: 0, y: 0 });
  const frame = held ?? minimapFrame(extent, view, SIZE);
  const shown = toMinimap(frame, view);

  const pointIn = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return fromMinimap(frame, { x: event.clientX - box.x, y: event.clientY - box.y });
  };
  const moveTo = (point: Point) => {
    const centre = { x: point.x - grip.current.x, y: point.y - grip.current.y };
    void flow.setCenter(centre.x, centre.y, { zoom: viewport.zoom, duration: 0 });
  };
  return (
    <svg
      className={styles.minimap}
      width={SIZE.width}
      height={SIZE.height}
      aria-hidden
      data-minimap
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const point = pointIn(event);
        const centre = centreOf(view);
        grip.current = containsPoint(view, point)
          ? { x: point.x - centre.x, y: point.y - centre.y }
          : { x: 0, y: 0 };
        setHeld(frame);
        moveTo(point);
      }}
      onPointerMove={(event) => {
        if (held !== null) moveTo(pointIn(event));
      }}
      onPointerUp={() => setHeld(null)}
      onPointerCancel={() => setHeld(null)}
    >
      <title>{translate("canvas.minimap")}</title>
      <g transform={`translate(${frame.x} ${frame.y}) scale(${frame.scale})`}>
        <SmallNodes document={document} />
      </g>
      {/* A layer of its own: while the view moves nothing is painted anew. */}
      <rect
        className={styles.minimapView}
        width={shown.width}
        height={shown.height}
        rx={3}
        style={{ transform: `translate(${shown.x}px, ${shown.y}px)` }}
      />
    </svg>
  );
}

/** Nodes of one look are one path: thousands of them are a few elements. */
const SmallNodes = memo(function SmallNodes({ document }: { readonly document: ProcessDocument }) {
  return smallNodes(document).map(({ key, hue, isNote, path }) => (
    <path
      key={key}
      className={`${styles.minimapNode} ${hues.hued}`}
      data-hue={hue ?? undefined}
      data-kind={isNote ? "note" : undefined}
      d={path}
    />
  ));
});
