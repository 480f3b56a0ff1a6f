import { getViewportForBounds, type ReactFlowInstance, type Viewport } from "@xyflow/react";
import { boundsOf, centreOf, inflate, isWithin, type Rect } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { allNodes, findArrow, type ProcessDocument } from "../../core/process/document.ts";
import { boundsOfNode } from "../../core/process/geometry.ts";
import { uncover } from "../../state/actions/structureActions.ts";
import { type CanvasPort, sessionStore } from "../../state/session/session.ts";
import { shownDocument } from "../../state/session/shown.ts";
import { editorStore } from "../../state/store/editor.ts";
import { startRenaming } from "./changes.ts";
import type { Glide } from "./glide.ts";
import { canvasStore } from "./model/canvasStore.ts";
import { viewOf } from "./model/drawnArea.ts";
import { labelSizesOf } from "./model/labels.ts";
import { isTooSmallToRead } from "./model/overview.ts";
import type { Scene } from "./model/scene.ts";
import { takeElementsOff } from "./takeOff.ts";

export const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 3;

const STEP = 1.25;
/** The zoom of a diagram that is fitted into the window, at most: nothing is enlarged. */
const MOST_FITTED = 1;
/** What stays free around what is fitted, as a share of the window. */
const PADDING = 0.08;
/** How near the border of the window a revealed record may lie, in window pixels. */
const MARGIN = 40;
const DURATION = 160;

interface PortParts {
  readonly scene: Scene;
  readonly root: () => HTMLElement | null;
  readonly flow: Pick<
    ReactFlowInstance,
    "setViewport" | "getViewport" | "zoomTo" | "flowToScreenPosition"
  >;
  readonly glide: Glide;
  readonly startConnecting: (id: RecordId) => void;
}

/** What actions can do with the canvas. */
export function createPort({ scene, root, flow, glide, startConnecting }: PortParts): CanvasPort {
  const freeWindow = () => freeWindowOf(root());
  const visibleArea = (): Rect => {
    const { left, width, height } = freeWindow();
    const { x, y, zoom } = flow.getViewport();
    return viewOf({ x: x - left, y, zoom }, width, height);
  };
  const boundsOfRecord = (id: RecordId): Rect | undefined => {
    syncNow(scene);
    const route = scene.route(id);
    if (route === undefined) return scene.bounds(id);
    return boundsOf(route.points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? undefined;
  };
  const viewFor = (bounds: Rect, mostZoom: number): Viewport | null => {
    const { left, width, height } = freeWindow();
    if (width === 0 || height === 0) return null;
    const viewport = getViewportForBounds(bounds, width, height, LEAST_ZOOM, mostZoom, PADDING);
    return { ...viewport, x: viewport.x + left };
  };
  const fit = (bounds: Rect | null, mostZoom: number, duration: number) => {
    const viewport = bounds === null ? { x: 0, y: 0, zoom: 1 } : viewFor(bounds, mostZoom);
    if (viewport !== null) void flow.setViewport(viewport, { duration });
  };
  const zoomTo = (zoom: number) => {
    void flow.zoomTo(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom)), { duration: duration() });
  };
  return {
    zoomIn: () => zoomTo(flow.getViewport().zoom * STEP),
    zoomOut: () => zoomTo(flow.getViewport().zoom / STEP),
    zoomTo,
    fitView: () => {
      syncNow(scene);
      fit(scene.extent(), MOST_FITTED, duration());
    },
    zoomToRecords: (ids) => {
      for (const id of ids) uncover(id);
      const found = ids.flatMap((id) => boundsOfRecord(id) ?? []);
      const bounds = boundsOf(found);
      if (bounds !== null) fit(bounds, 1.5, duration());
    },
    routeOf: (id) => {
      syncNow(scene);
      return scene.route(id);
    },
    labelSize: (id) => {
      const { document } = editorStore.getState();
      const arrow = document === null ? undefined : findArrow(document, id);
      if (document === null || arrow === undefined) return { width: 0, height: 0 };
      return labelSizesOf(document, sessionStore.getState().formats)(arrow);
    },
    reveal: (id) => {
      uncover(id);
      const bounds = boundsOfRecord(id);
      if (bounds === undefined) return;
      const { zoom } = flow.getViewport();
      const view = inflate(visibleArea(), -MARGIN / zoom);
      if (isWithin(bounds, view)) return;
      const { left, width, height } = freeWindow();
      const { x, y } = centreOf(bounds);
      const centred = { x: left + width / 2 - x * zoom, y: height / 2 - y * zoom, zoom };
      void flow.setViewport(centred, { duration: duration() });
    },
    visibleArea,
    giveWay: async (document) => {
      const shown = shownDocument(document);
      const bounds = boundsOf([...allNodes(shown)].map((node) => boundsOfNode(shown, node)));
      const viewport = bounds === null ? null : viewFor(bounds, MOST_FITTED);
      const count = [...allNodes(document)].length;
      const isPicture = () => isTooSmallToRead(flow.getViewport().zoom, count);
      if (viewport === null || isPicture() || !isTooSmallToRead(viewport.zoom, count)) return;
      // Not until its promise is kept: that of a motion which somebody ends never is.
      void flow.setViewport(viewport, { duration: duration() });
      await new Promise((resolve) => {
        setTimeout(resolve, duration() + 1);
      });
      const element = root();
      if (element !== null && isPicture()) await takeElementsOff(element);
    },
    prepareNodes: (document) => scene.place(shownDocument(document), canvasStore.getState().live),
    prepare: (document) => syncTo(scene, document),
    glide: glide.prepare,
    rename: (id) => {
      // A name is typed where the keyboard is.
      const { outline } = sessionStore.getState();
      if (outline?.isUsed() === true) outline.rename(id);
      else startRenaming(id);
    },
    focus: () => root()?.focus({ preventScroll: true }),
    choose: (place, entries, chosen) => {
      if (editorStore.getState().isPresented) return;
      const bounds = typeof place === "string" ? boundsOfRecord(place) : undefined;
      const point = typeof place === "string" ? centreOf(bounds ?? visibleArea()) : place;
      canvasStore.setState({ picker: { at: flow.flowToScreenPosition(point), entries, chosen } });
    },
    startConnecting,
  };
}

/**
 * The part of the canvas's window that no panel covers, in window pixels: the inspector lies
 * over the canvas, so that opening it moves nothing. Its width comes from the page's layout.
 */
function freeWindowOf(element: HTMLElement | null) {
  if (element === null) return { left: 0, width: 0, height: 0 };
  const style = getComputedStyle(element);
  const covered = Number.parseFloat(style.getPropertyValue("--canvas-covered")) || 0;
  const free = Math.max(element.clientWidth - covered, element.clientWidth / 3);
  const left = style.direction === "rtl" ? element.clientWidth - free : 0;
  return { left, width: free, height: element.clientHeight };
}

/** Brings the scene up to the newest document, for those who ask before it was drawn. */
export function syncNow(scene: Scene): void {
  const { document } = editorStore.getState();
  if (document !== null) syncTo(scene, document);
}

function syncTo(scene: Scene, document: ProcessDocument): void {
  const { formats } = sessionStore.getState();
  const { live, heldWay } = canvasStore.getState();
  scene.sync(shownDocument(document), live, labelSizesOf(document, formats), heldWay);
}

/** Milliseconds that a change of the view takes: none for those who want no motion. */
function duration(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : DURATION;
}
