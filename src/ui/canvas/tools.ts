import type { ReactFlowInstance, Viewport } from "@xyflow/react";
import { createContext, useContext } from "react";
import type { Point } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Side } from "../../core/process/fields.ts";
import type { CanvasPort } from "../../state/session/session.ts";
import { setZoom } from "../../state/session/zoom.ts";
import { type CanvasChanges, createChanges } from "./changes.ts";
import { startConnecting } from "./gestures/connecting.ts";
import { startLink, startRelink } from "./gestures/link.ts";
import type { CanvasNode } from "./model/elements.ts";
import { setPassing } from "./model/hover.ts";
import { createScene, type Scene } from "./model/scene.ts";
import { createRest } from "./model/rest.ts";
import { createGlide, type Glide } from "./glide.ts";
import { movedOften } from "./movedOften.ts";
import { createPort } from "./port.ts";

/** What the parts of one canvas share. The same object as long as the canvas is on the page. */
export interface CanvasTools {
  readonly scene: Scene;
  readonly changes: CanvasChanges;
  readonly port: CanvasPort;
  readonly glide: Glide;
  /** The element of the canvas, while it is on the page. */
  readonly root: () => HTMLElement | null;
  readonly attach: (root: HTMLElement | null) => void;
  /** From pixels of the window to canvas pixels. */
  readonly toCanvas: (client: Point) => Point;
  readonly panBy: (byWindowPixels: Point) => void;
  readonly viewChanged: (viewport: Viewport) => void;
  /** Whether the view was panned or zoomed just now. */
  readonly isViewMoving: () => boolean;
  /** Calls back whenever the view has come to rest; returns how to end that. */
  readonly onRest: (then: () => void) => () => void;
  /** Starts drawing an arrow from a side of a node. */
  readonly startLink: (id: RecordId, side: Side, client: Point) => void;
  /** Starts leading an end of an arrow elsewhere. */
  readonly startRelink: (arrowId: RecordId, loose: "source" | "target", client: Point) => void;
}

/** How long the view stands still before it is at rest, in milliseconds. */
const AT_REST = 160;
/** How long until it is drawn sharply: to begin with that again for every turn of a wheel is dear. */
const SHARP_AFTER = 300;

/** The zoom below which an icon has too few pixels to be made out: six. */
const FAR = 0.4;

/** The class of what is there to be grabbed: the handles and grips of what is selected or pointed at. */
export const GRIP = "grip";

/** What is moved when the view moves: the diagram and, against it, the headers that are held. */
const MOVED = ".react-flow__viewport, [data-moved]";

/** What does not get smaller with the diagram; `--unzoom` within limits, for words. */
function setSizes({ style }: HTMLElement, zoom: number): void {
  style.setProperty("--unzoom", String(Math.min(3, Math.max(0.7, 1 / zoom))));
  style.setProperty("--unzoom-all", String(1 / zoom));
}

export function createTools(flow: ReactFlowInstance<CanvasNode>): CanvasTools {
  let element: HTMLElement | null = null;
  let lastZoom: number | null = null;
  let lastMoved = -Infinity;
  let sizedFor: number | null = null;
  /** What is there to be grabbed right now: a list that lives, since to look at each step is dear. */
  let grips: Iterable<Element> = [];
  let stopMoving = () => {};
  const rest = createRest(SHARP_AFTER);
  const resting = new Set<() => void>();
  const root = () => element;
  const scene = createScene();
  const glide = createGlide(root);

  // While the view moves the diagram is one picture that is moved; at rest it is drawn sharply.
  function viewMoves(element: HTMLElement): void {
    if (element.dataset.moving === undefined) {
      element.dataset.moving = "";
      const stops = [...element.querySelectorAll(MOVED)].map(movedOften);
      stopMoving = () => {
        for (const stop of stops) stop();
      };
      setPassing(true);
    }
    rest.putOff(() => {
      setPassing(false);
      stopMoving();
      delete element.dataset.moving;
      keepSizes(element);
      for (const then of resting) then();
    });
  }

  /** From afar some of what is drawn on nodes can't be told apart: it is left out. */
  function keepDistance({ dataset }: HTMLElement, zoom: number): void {
    const isFar = zoom < FAR;
    if (isFar === (dataset.far !== undefined)) return;
    if (isFar) dataset.far = "";
    else delete dataset.far;
  }

  /** What is grabbed keeps its size in the window when the diagram gets smaller. */
  function keepSizes(element: HTMLElement): void {
    const { zoom } = flow.getViewport();
    if (zoom === sizedFor) return;
    sizedFor = zoom;
    setSizes(element, zoom);
  }

  const parts = {
    scene,
    root,
    toCanvas: flow.screenToFlowPosition,
    panBy: ({ x, y }: Point) => {
      const before = flow.getViewport();
      void flow.setViewport({ ...before, x: before.x + x, y: before.y + y });
    },
  };
  return {
    ...parts,
    changes: createChanges(scene),
    glide,
    port: createPort({
      scene,
      root,
      flow,
      glide,
      startConnecting: (id) => startConnecting(parts, id),
    }),
    attach: (attached) => {
      element = attached;
      grips = attached?.getElementsByClassName(GRIP) ?? [];
    },
    isViewMoving: () => performance.now() - lastMoved < AT_REST,
    onRest: (then) => {
      resting.add(then);
      return () => resting.delete(then);
    },
    viewChanged: ({ zoom }) => {
      lastMoved = performance.now();
      if (element === null) return;
      viewMoves(element);
      if (zoom === lastZoom) return;
      lastZoom = zoom;
      setZoom(zoom);
      keepDistance(element, zoom);
      // Every element hears of what the canvas is told, and is styled anew: until the view is at
      // rest only what is there to be grabbed is told.
      if (sizedFor === null) keepSizes(element);
      else for (const grip of grips) if (grip instanceof HTMLElement) setSizes(grip, zoom);
    },
    startLink: (id, side, client) => startLink(parts, id, side, client),
    startRelink: (id, loose, client) => startRelink(parts, id, loose, client),
  };
}

const Tools = createContext<CanvasTools | null>(null);

export const ToolsProvider = Tools.Provider;

export function useTools(): CanvasTools {
  const tools = useContext(Tools);
  if (tools === null) throw new Error("Only parts of a canvas may use its tools");
  return tools;
}
