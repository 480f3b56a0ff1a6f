import { useReactFlow, useStoreApi } from "@xyflow/react";
import { memo, type PointerEvent, useCallback, useLayoutEffect, useMemo, useRef } from "react";
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
import { inSight } from "../model/drawnArea.ts";
import { movedOften } from "../movedOften.ts";
import { onOtherView } from "../onOtherView.ts";
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
  const store = useStoreApi();
  const nodes = useRef<SVGGElement>(null);
  const shownView = useRef<SVGRectElement>(null);
  const extent = useMemo(
    () => boundsOf([...allNodes(document)].map((node) => boundsOfNode(document, node))),
    [document],
  );
  // While the view is dragged the picture stands still under the pointer.
  const held = useRef<MinimapFrame | null>(null);
  const grip = useRef<Point>({ x: 0, y: 0 });

  const look = useCallback(() => {
    const view = inSight(store.getState());
    return { view, frame: held.current ?? minimapFrame(extent, view, SIZE) };
  }, [store, extent]);

  /** Puts everything where it is now: at each step of the view, without React. */
  const place = useCallback(() => {
    const { view, frame } = look();
    const shown = toMinimap(frame, view);
    set(nodes.current, "transform", `translate(${frame.x} ${frame.y}) scale(${frame.scale})`);
    set(shownView.current, "width", String(shown.width));
    set(shownView.current, "height", String(shown.height));
    if (shownView.current === null) return;
    shownView.current.style.transform = `translate(${shown.x}px, ${shown.y}px)`;
  }, [look]);

  useLayoutEffect(() => {
    place();
    return onOtherView(store, place);
  }, [store, place]);
  useLayoutEffect(() => movedOften(shownView.current), []);

  const pointIn = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return fromMinimap(look().frame, { x: event.clientX - box.x, y: event.clientY - box.y });
  };
  const moveTo = (point: Point) => {
    const centre = { x: point.x - grip.current.x, y: point.y - grip.current.y };
    const { zoom } = flow.getViewport();
    void flow.setCenter(centre.x, centre.y, { zoom, duration: 0 });
  };
  const letGo = () => {
    held.current = null;
    place();
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
        const { view, frame } = look();
        const centre = centreOf(view);
        grip.current = containsPoint(view, point)
          ? { x: point.x - centre.x, y: point.y - centre.y }
          : { x: 0, y: 0 };
        held.current = frame;
        moveTo(point);
      }}
      onPointerMove={(event) => {
        if (held.current !== null) moveTo(pointIn(event));
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <title>{translate("canvas.minimap")}</title>
      <g ref={nodes}>
        <SmallNodes document={document} />
      </g>
      {/* A layer of its own: while the view moves nothing is painted anew. */}
      <rect ref={shownView} className={styles.minimapView} rx={3} />
    </svg>
  );
}

/** Sets an attribute that is another: to set it to the same would have it painted anew. */
function set(element: Element | null, name: string, value: string): void {
  if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
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
