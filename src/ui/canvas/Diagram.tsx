import { ReactFlow, useKeyPress, useReactFlow } from "@xyflow/react";
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import { boundsOf, type Rect } from "../../core/base/geometry.ts";
import { processOf } from "../../core/process/document.ts";
import { STAGE_PADDING } from "../../core/process/geometry.ts";
import { choosingNode, insertNodeAt } from "../../state/actions/insertion.ts";
import { NODE_KINDS } from "../../core/process/kinds.ts";
import {
  sessionStore,
  setCanvasPort,
  setCursor,
  useTranslate,
} from "../../state/session/session.ts";
import { editorStore, useEditor } from "../../state/store/editor.ts";
import styles from "./Canvas.module.css";
import { clicked, doubleClicked } from "./changes.ts";
import { Floating } from "./Floating.tsx";
import { isAdding } from "./arrows/arrows.ts";
import { ArrowLayer } from "./arrows/ArrowLayer.tsx";
import { watchCaret } from "./gestures/caret.ts";
import { createContextMenuGesture } from "./gestures/contextMenu.ts";
import { watchFreehand } from "./gestures/freehand.ts";
import { pointOf } from "./gestures/followPointer.ts";
import { pressInOverview, recordUnder } from "./gestures/overview.ts";
import { startPan } from "./gestures/pan.ts";
import { startMarquee } from "./gestures/marquee.ts";
import { HeatLayer } from "./heat/HeatLayer.tsx";
import { resetCanvas } from "./model/canvasStore.ts";
import type { CanvasNode } from "./model/elements.ts";
import { CANVAS_COLORS } from "../kit/canvasColors.ts";
import { hover } from "./model/hover.ts";
import type { Scene } from "./model/scene.ts";
import { ActivityNode } from "./nodes/ActivityNode.tsx";
import { DecisionNode } from "./nodes/DecisionNode.tsx";
import { LeadSourceNode } from "./nodes/LeadSourceNode.tsx";
import { NoteNode } from "./nodes/NoteNode.tsx";
import { OutcomeNode } from "./nodes/OutcomeNode.tsx";
import { StageNode } from "./nodes/StageNode.tsx";
import { useDensity, usePalette } from "./nodes/useRecord.ts";
import { OverviewLayer } from "./overview/OverviewLayer.tsx";
import { ContextMenu } from "./overlays/ContextMenu.tsx";
import { DotGrid } from "./overlays/DotGrid.tsx";
import { Ground } from "./overlays/Ground.tsx";
import { GuideLayer } from "./overlays/GuideLayer.tsx";
import { KindPicker } from "./overlays/KindPicker.tsx";
import { LinkLayer } from "./overlays/LinkLayer.tsx";
import { StageHeaders } from "./overlays/StageHeaders.tsx";
import { SpaceTool } from "./overlays/SpaceTool.tsx";
import { EVERYWHERE } from "./model/drawnArea.ts";
import { LEAST_ZOOM, MOST_ZOOM } from "./port.ts";
import { type CanvasTools, createTools, ToolsProvider } from "./tools.ts";
import { useLeft } from "./takeOff.ts";
import { useAnnouncedSelection } from "./useAnnouncedSelection.ts";
import { useDropZone } from "./useDropZone.ts";
import { useElements } from "./useElements.ts";
import { useApart, useAreaAtRest, useOverview, usePicture } from "./useOverview.ts";
import { useRouting } from "./useRouting.ts";
import { useSlices } from "./useSlices.ts";
import { useHeldPlace } from "./useHeldPlace.ts";
import { useFirstView } from "./useFirstView.ts";
import { useDrawnArea } from "./useView.ts";

const NODE_TYPES = {
  leadSource: LeadSourceNode,
  stage: StageNode,
  activity: ActivityNode,
  decision: DecisionNode,
  outcome: OutcomeNode,
  note: NoteNode,
};
/** Middle and right button; the left one draws a marquee. */
const PAN_BUTTONS = [1, 2];
const PRO_OPTIONS = { hideAttribution: true };

/** The diagram: the view library fed from the records, and our gestures around it. */
export function Diagram() {
  const flow = useReactFlow<CanvasNode>();
  const [tools] = useState(() => createTools(flow));
  const { scene, changes, port, glide } = tools;

  useEffect(() => {
    setCanvasPort(port);
    return () => {
      setCanvasPort(null);
      glide.end();
      resetCanvas();
    };
  }, [port, glide]);

  const isThere = useFirstView(tools);
  const { isPicture, isOnlyAtHand, isLarge, isZooming } = useOverview(isThere);
  const area = useDrawnArea(tools, isThere, isPicture, isZooming);
  const still = useAreaAtRest(area, isZooming);
  // To make elements on the way out of a zoom and back costs more than to have all of a few.
  const drawn = isLarge || area === null ? still : EVERYWHERE;
  const wanted = useElements(scene, drawn, isOnlyAtHand);
  useRouting(tools, isThere, isPicture ? null : still);
  const { elements, isComplete } = useSlices(tools, wanted, isLarge && !isOnlyAtHand, isZooming);
  const { nodes, arrows } = useLeft(elements, isZooming);
  const hasPicture = usePicture(isPicture || (isZooming && area !== still), isComplete);
  const drawnApart = useApart(isOnlyAtHand ? elements : null);
  useLayoutEffect(() => glide.drawn(elements), [glide, elements]);
  useHeldPlace(tools);
  useAnnouncedSelection();
  useDropZone(tools);

  useEffect(watchFreehand, []);
  useEffect(() => watchCaret(tools), [tools]);
  const isPanning = useKeyPress("Space");
  const [nodeHandlers] = useState(() => nodeHandlersOf(tools));
  const [menu] = useState(() =>
    createContextMenuGesture(
      () => placeOfSelection(tools),
      (client) =>
        tools.root()?.querySelector("[data-overview]") ? recordUnder(tools, client) : null,
    ),
  );

  const pointerDown = (event: PointerEvent<HTMLDivElement>) => {
    menu.pointerDown(event);
    setCursor(null);
    const { target } = event;
    if (!(target instanceof Element) || target.closest("input, textarea, button") !== null) return;
    if (PAN_BUTTONS.includes(event.button) && target.closest(".nopan") !== null) {
      startPan(tools, pointOf(event));
    }
    const isPane = target.classList.contains("react-flow__pane");
    if (!isPane || event.button !== 0 || event.pointerType === "touch" || isPanning) return;
    if (hasPicture && pressInOverview(tools, pointOf(event), isAdding(event))) return;
    startMarquee(tools, pointOf(event), isAdding(event));
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && changes.cancel()) event.preventDefault();
  };

  const doubleClick = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || !target.classList.contains("react-flow__pane")) return;
    choosingNode(tools.toCanvas(pointOf(event)));
  };

  return (
    <ToolsProvider value={tools}>
      <CanvasFrame
        attach={tools.attach}
        tools={tools}
        onPointerDown={pointerDown}
        onPointerUp={menu.pointerUp}
        onContextMenu={menu.contextMenu}
        onKeyDown={keyDown}
        onDoubleClick={doubleClick}
        isPanning={isPanning}
        isVeiled={isPicture && !isOnlyAtHand}
      >
        <ReactFlow<CanvasNode>
          dir="ltr"
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          zIndexMode="manual"
          minZoom={LEAST_ZOOM}
          maxZoom={MOST_ZOOM}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          nodesConnectable={false}
          nodesDraggable={!isPanning}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode="Space"
          panOnDrag={PAN_BUTTONS}
          panOnScroll
          zoomOnDoubleClick={false}
          nodeDragThreshold={3}
          nodeClickDistance={4}
          proOptions={PRO_OPTIONS}
          onNodesChange={changes.nodesChanged}
          {...nodeHandlers}
        >
          {!isPicture && <DotGrid />}
          {still !== null && <Ground area={isLarge ? still : everything(scene, still)} />}
          {hasPicture && area !== null && (
            <OverviewLayer scene={scene} area={area} isZooming={isZooming} without={drawnApart} />
          )}
          <HeatLayer nodes={nodes} />
          <ArrowLayer arrows={arrows} />
          <StageHeaders nodes={nodes} />
          <GuideLayer />
          <LinkLayer arrows={arrows} />
          <SpaceTool area={area} />
        </ReactFlow>
      </CanvasFrame>
      <ContextMenu focus={port.focus} />
      <KindPicker focus={port.focus} />
    </ToolsProvider>
  );
}

function everything(scene: Scene, area: Rect): Rect {
  return boundsOf([area, scene.extent() ?? area]) ?? area;
}

/**
 * What the view library tells of nodes. Always the same functions: it draws every node anew when
 * one of them is another.
 */
function nodeHandlersOf({ changes, toCanvas }: CanvasTools) {
  return {
    onNodeDragStart: (event: Parameters<typeof isAdding>[0], { id }: CanvasNode) =>
      changes.dragStarted(id, isAdding(event)),
    onNodeDragStop: changes.dragEnded,
    onNodeClick: (event: MouseEvent, { id }: CanvasNode) => clicked(id, isAdding(event)),
    onNodeDoubleClick: (event: MouseEvent, { id, type, position }: CanvasNode) => {
      if (editorStore.getState().isPresented) return;
      const at = toCanvas(pointOf(event));
      const isGround = type === "stage" && at.y > position.y + STAGE_PADDING.top;
      if (isGround) insertNodeAt("activity", at);
      else doubleClicked(id);
    },
    onNodeMouseEnter: (_: MouseEvent, { id }: CanvasNode) => hover({ hoveredId: id }),
    onNodeMouseLeave: () => hover({ hoveredId: null }),
  };
}

interface CanvasFrameProps {
  readonly attach: (root: HTMLElement | null) => void;
  readonly tools: CanvasTools;
  readonly isPanning: boolean;
  /** The elements are on the page, but the picture is seen in their place. */
  readonly isVeiled: boolean;
  readonly children: React.ReactNode;
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onContextMenu: (event: React.MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** The one tab stop of the canvas, with its name, and what floats over the diagram. */
function CanvasFrame({
  attach,
  tools,
  isPanning,
  isVeiled,
  children,
  ...handlers
}: CanvasFrameProps) {
  const translate = useTranslate();
  const name = useEditor(({ document }) =>
    document === null ? "" : processOf(document).name || translate("common.untitled"),
  );
  const steps = useEditor(({ document }) =>
    document === null
      ? 0
      : NODE_KINDS.reduce((sum, kind) => (kind === "note" ? sum : sum + document[kind].size), 0),
  );
  const connections = useEditor(({ document }) =>
    document === null ? 0 : document.flow.size + document.dependency.size,
  );
  const density = useDensity();
  const style: CSSProperties = CANVAS_COLORS[usePalette()];
  const words = useMemo(
    () => ({
      role: translate("canvas.roleDescription"),
      label: translate("canvas.label", {
        name,
        steps: translate("canvas.steps", { count: steps }),
        connections: translate("canvas.connections", { count: connections }),
      }),
    }),
    [translate, name, steps, connections],
  );
  return (
    <div className={styles.outer} style={style} data-density={density}>
      <div
        ref={attach}
        className={styles.canvas}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application is interactive
        tabIndex={0}
        role="application"
        aria-roledescription={words.role}
        aria-label={words.label}
        data-canvas
        data-panning={isPanning || undefined}
        data-veiled={isVeiled || undefined}
        {...handlers}
      >
        {children}
      </div>
      <Floating tools={tools} />
    </div>
  );
}

/** Where the menu opens that the keyboard asks for: at what is selected, else in the middle. */
function placeOfSelection({ scene, root }: CanvasTools): { x: number; y: number } {
  const [id] = editorStore.getState().selection;
  const frame = root()?.getBoundingClientRect() ?? new DOMRect();
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const drawn =
    id === undefined || (scene.bounds(id) === undefined && scene.route(id) === undefined)
      ? null
      : root()
          ?.querySelector(`[data-record-id="${CSS.escape(id)}"]`)
          ?.getBoundingClientRect();
  if (drawn === null || drawn === undefined) return middle;
  const isLtr = sessionStore.getState().direction === "ltr";
  return { x: isLtr ? drawn.x + 16 : drawn.right - 16, y: drawn.y + 16 };
}
