import type { NodeChange } from "@xyflow/react";
import { NO_GUIDES } from "../../core/arrange/guides.ts";
import { centreOf, type Rect } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { isLocked } from "../../core/edits/locked.ts";
import { insertIntoArrow } from "../../core/edits/insertIntoArrow.ts";
import { moveNodes, type NodeMove } from "../../core/edits/moveNodes.ts";
import { resizeNode } from "../../core/edits/resizeNode.ts";
import { seatIn } from "../../core/edits/seats.ts";
import { findNode, type ProcessDocument } from "../../core/process/document.ts";
import { activitiesOf } from "../../core/process/graph.ts";
import { groupOf, withGroups } from "../../core/process/groups.ts";
import type { Activity } from "../../core/process/records/activity.ts";
import { runEdit } from "../../state/actions/runEdit.ts";
import { announceInserted } from "../../state/actions/connectedNodes.ts";
import { announce, sessionStore } from "../../state/session/session.ts";
import { editorStore, run, select } from "../../state/store/editor.ts";
import { isFreehand } from "./gestures/freehand.ts";
import { connectDropped, showOffer } from "./linking.ts";
import { arrowUnder, isUnconnected } from "./model/arrowUnder.ts";
import { canvasStore, NOTHING_LIVE } from "./model/canvasStore.ts";
import type { CanvasNode } from "./model/elements.ts";
import { guidedDrag, guidedResize } from "./model/guided.ts";
import { offerFor } from "./model/offer.ts";
import type { Scene } from "./model/scene.ts";

/*
 * Everything that the view library or a gesture on the canvas says has changed becomes an
 * edit or session state here, and nowhere else.
 */

/** What is being dragged: where everything was, and which of it the edit has to name. */
interface Drag {
  /** The node that the pointer holds. */
  readonly id: RecordId;
  readonly origins: ReadonlyMap<RecordId, Rect>;
  /** Those that move by themselves; the activities of a dragged stage go along. */
  readonly movers: readonly RecordId[];
  /** One node that nothing is connected with: it may be dropped on an arrow. */
  readonly isLoose: boolean;
  readonly isCancelled: boolean;
}

export interface CanvasChanges {
  /** A node was grabbed. With `isAdding` it joins the selection. */
  readonly dragStarted: (id: RecordId, isAdding: boolean) => void;
  readonly nodesChanged: (changes: readonly NodeChange<CanvasNode>[]) => void;
  /** The pointer let go. One gesture, one edit. */
  readonly dragEnded: () => void;
  readonly resizing: (id: RecordId, rect: Rect) => void;
  readonly resized: (id: RecordId, rect: Rect) => void;
  /** Gives up the gesture that is under way; returns whether there was one. */
  readonly cancel: () => boolean;
}

/** Nothing is held any more. */
const GESTURE_OVER = {
  live: NOTHING_LIVE,
  guides: NO_GUIDES,
  grabbedId: null,
  dropStageId: null,
  offer: null,
} as const;

export function createChanges(scene: Scene): CanvasChanges {
  let drag: Drag | null = null;
  let isResizing = false;

  function begin(id: RecordId): Drag | null {
    const { document, selection, isPresented } = editorStore.getState();
    if (document === null || isPresented) return null;
    const movers = moversOf(document, selection.includes(id) ? selection : [id]).filter(
      (moverId) => !isLocked(document, moverId),
    );
    const origins = new Map<RecordId, Rect>();
    for (const moverId of movers) {
      const carried = activitiesOf(document, moverId).map((activity) => activity.id);
      for (const movedId of [moverId, ...carried]) {
        const bounds = scene.bounds(movedId);
        if (bounds !== undefined) origins.set(movedId, bounds);
      }
    }
    const isLoose = movers.length === 1 && movers[0] === id && isUnconnected(document, id);
    return { id, origins, movers, isLoose, isCancelled: false };
  }

  function moved(id: RecordId, x: number, y: number): void {
    drag ??= begin(id);
    const { document } = editorStore.getState();
    const origin = drag?.origins.get(id);
    if (drag === null || drag.isCancelled || document === null || origin === undefined) return;
    const wanted = { x: x - origin.x, y: y - origin.y };
    const { by, guides } = guidedDrag(scene, document, drag, origin, wanted);
    const held = canvasStore.getState().live.get(id);
    if (held?.x === origin.x + by.x && held.y === origin.y + by.y) return;
    const live = new Map<RecordId, Rect>();
    for (const [movedId, from] of drag.origins) {
      live.set(movedId, { ...from, x: from.x + by.x, y: from.y + by.y });
    }
    const over = stageUnder(scene, document, drag, id, live.get(id));
    const own = document.activity.get(id)?.stageId ?? null;
    const at = live.get(id);
    const kind = drag.isLoose ? scene.node(id)?.kind : undefined;
    const arrowId =
      kind === undefined || at === undefined ? null : arrowUnder(scene, kind, centreOf(at));
    const isTaken = arrowId !== null && (over === null || document.dependency.has(arrowId));
    for (const [siblingId, place] of isTaken ? [] : roomMade(document, drag, id, over, at)) {
      live.set(siblingId, place);
    }
    canvasStore.setState({
      live,
      guides,
      grabbedId: id,
      dropStageId: over === own ? null : over,
    });
    lightDrop(isTaken ? arrowId : null);
    const isOpen = drag.isLoose && over === null && !isTaken && !isFreehand();
    const { direction } = sessionStore.getState();
    const reached =
      isOpen && at !== undefined ? offerFor(scene, document, id, at, direction) : null;
    showOffer(document, reached);
  }

  function drop(): void {
    const ended = drag;
    drag = null;
    // Nothing but locked nodes was grabbed: the edit says so.
    if (ended?.movers.length === 0) runEdit(moveNodes, { moves: [{ id: ended.id, x: 0, y: 0 }] });
    const { live, dropArrowId, offer } = canvasStore.getState();
    const { document } = editorStore.getState();
    lightDrop(null);
    const at = ended === null ? undefined : live.get(ended.id);
    const isMade = ended !== null && !ended.isCancelled;
    if (isMade && dropArrowId !== null && at !== undefined) {
      const node = { id: ended.id, x: at.x, y: at.y };
      const args = { arrowId: dropArrowId, node };
      if (runEdit(insertIntoArrow, args, { label: "create.intoArrow" }))
        announceInserted(dropArrowId);
    } else if (isMade && offer !== null && at !== undefined && !isFreehand()) {
      connectDropped(ended.id, at, offer);
    } else if (isMade && document !== null && live.size > 0) {
      const moves = ended.movers.flatMap((id): NodeMove[] => {
        const at = live.get(id);
        if (at === undefined) return [];
        const stageId = document.activity.has(id)
          ? stageUnder(scene, document, ended, id, at)
          : undefined;
        return [{ id, x: at.x, y: at.y, stageId }];
      });
      const refusal = run(moveNodes, { moves }, { keepSelection: true });
      if (refusal === null) announceMoves(document, moves);
    }
    canvasStore.setState(GESTURE_OVER);
  }

  return {
    dragStarted(id, isAdding) {
      const { selection } = editorStore.getState();
      const { document } = editorStore.getState();
      const taken = document === null ? [id] : withGroups(document, [id]);
      if (!selection.includes(id)) select(isAdding ? [...selection, ...taken] : taken);
      drag = begin(id);
    },
    nodesChanged(changes) {
      // Sizes are given, not measured, and selecting is done by our own rules: positions remain.
      if (isResizing) return;
      for (const change of changes) {
        if (change.type === "position" && change.dragging === true && change.position) {
          moved(change.id, change.position.x, change.position.y);
          return;
        }
      }
    },
    dragEnded: drop,
    resizing(id, rect) {
      const { document } = editorStore.getState();
      if (document === null) return;
      isResizing = true;
      const { rect: held, guides } = guidedResize(scene, id, rect);
      canvasStore.setState({ live: new Map([[id, held]]), guides, grabbedId: id });
    },
    resized(id, rect) {
      // Where it was shown last is where it goes, guides and all.
      const shown = canvasStore.getState().live.get(id) ?? rect;
      if (isResizing) run(resizeNode, { id, ...shown }, { keepSelection: true });
      isResizing = false;
      canvasStore.setState(GESTURE_OVER);
    },
    cancel() {
      const hadGesture = drag !== null || isResizing;
      if (drag !== null) drag = { ...drag, isCancelled: true };
      isResizing = false;
      if (hadGesture) {
        lightDrop(null);
        canvasStore.setState(GESTURE_OVER);
      }
      return hadGesture;
    },
  };
}

/** Lights up the arrow that would take what is dragged; null puts it out. */
export function lightDrop(dropArrowId: RecordId | null): void {
  if (canvasStore.getState().dropArrowId === dropArrowId) return;
  canvasStore.setState({ dropArrowId, litIds: dropArrowId === null ? [] : [dropArrowId] });
}

/** Those of the ids that move by themselves: nodes, without activities whose stage moves too. */
function moversOf(document: ProcessDocument, ids: readonly RecordId[]): RecordId[] {
  const wanted = new Set(ids);
  return ids.filter((id) => {
    const stageId = document.activity.get(id)?.stageId ?? null;
    return findNode(document, id) !== undefined && (stageId === null || !wanted.has(stageId));
  });
}

/** Where those in a stage go to make room for the one activity that is dragged over it. */
function roomMade(
  document: ProcessDocument,
  drag: Drag,
  id: RecordId,
  stageId: RecordId | null,
  at: Rect | undefined,
): [RecordId, Rect][] {
  const activity = document.activity.get(id);
  const stage = document.stage.get(stageId ?? "");
  const isAlone = drag.movers.length === 1 && drag.movers[0] === id;
  if (activity === undefined || stage === undefined || at === undefined || !isAlone) return [];
  const siblings = activitiesOf(document, stage.id).filter((one) => one.id !== id);
  return [...seatIn(document, stage, activity, at, siblings)].flatMap(([siblingId, place]) =>
    siblingId === id ? [] : [[siblingId, { ...place, x: stage.x + place.x, y: stage.y + place.y }]],
  );
}

/** The stage an activity would go into at its live place; it stays in its own while stages move. */
function stageUnder(
  scene: Scene,
  document: ProcessDocument,
  drag: Drag,
  id: RecordId,
  at: Rect | undefined,
): RecordId | null {
  const activity = document.activity.get(id);
  if (activity === undefined || at === undefined) return null;
  if (drag.movers.some((mover) => document.stage.has(mover))) return activity.stageId;
  const middle = centreOf(at);
  const under = scene.nodesIn({ ...middle, width: 0, height: 0 });
  return under.findLast((nodeId) => scene.node(nodeId)?.kind === "stage") ?? null;
}

function announceMoves(document: ProcessDocument, moves: readonly NodeMove[]): void {
  const { translate } = sessionStore.getState();
  const changed = moves
    .map((move) => ({ move, activity: document.activity.get(move.id) }))
    .find(({ move, activity }) => isRehoused(activity, move));
  if (changed === undefined) return;
  const stage = document.stage.get(changed.move.stageId ?? "");
  announce(
    stage === undefined
      ? translate("canvas.spoken.movedOut")
      : translate("canvas.spoken.movedInto", {
          stage: stage.name || translate("canvas.spoken.unnamed"),
        }),
  );
}

function isRehoused(activity: Activity | undefined, move: NodeMove): boolean {
  return activity !== undefined && move.stageId !== undefined && move.stageId !== activity.stageId;
}

/**
 * A click on a node or an arrow; one that adds takes what is selected already out again. It takes
 * the whole group of a node, unless a part of that group is selected already: then one is inside.
 */
export function clicked(id: RecordId, isAdding: boolean): void {
  const { document, selection } = editorStore.getState();
  const group = document === null ? [] : groupOf(document, id);
  const isInside = isPart(selection, group);
  const taken = group.length === 0 || isInside ? [id] : group;
  if (!isAdding) select(taken);
  else if (selection.includes(id)) select(selection.filter((other) => !taken.includes(other)));
  else select([...selection, ...taken]);
}

/** A double click goes into a group, to the one node; on that node it edits the name. */
export function doubleClicked(id: RecordId): void {
  const { document, selection } = editorStore.getState();
  const group = document === null ? [] : groupOf(document, id);
  if (group.length > 0 && !isPart(selection, group)) select([id]);
  else startRenaming(id);
}

/** Opens the field for the name of a node or the probability of a flow, unless it is only shown. */
export function startRenaming(renamingId: RecordId): void {
  if (!editorStore.getState().isPresented) canvasStore.setState({ renamingId });
}

/** Whether the selection is a part of the group, and not all of it. */
function isPart(selection: readonly RecordId[], group: readonly RecordId[]): boolean {
  return (
    selection.length > 0 &&
    selection.length < group.length &&
    selection.every((id) => group.includes(id))
  );
}

/** What a marquee covers, on top of what was selected before when it adds. */
export function marqueed(ids: readonly RecordId[], before: readonly RecordId[]): void {
  const { document } = editorStore.getState();
  if (document !== null) select([...before, ...withGroups(document, ids)]);
}
