import {
  centreOf,
  inflate,
  overlaps,
  type Point,
  type Rect,
  snap,
} from "../../core/base/geometry.ts";
import { addNode } from "../../core/edits/addNode.ts";
import { allNodes, type ProcessDocument } from "../../core/process/document.ts";
import { drawnDocument } from "../../core/process/drawn.ts";
import { boundsOfNode, GRID, sizesIn, STAGE_PADDING } from "../../core/process/geometry.ts";
import type { NodeKind } from "../../core/process/kinds.ts";
import { announce, sessionStore } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { stageOfSelection } from "./clipboard.ts";
import { runEdit } from "./runEdit.ts";

/** What stays free around a node that is put somewhere by itself: canvas pixels. */
const AROUND = 3 * GRID;

/** How many rings around the wanted place are searched before nodes may overlap after all. */
const MOST_RINGS = 40;

/** Where nothing can be seen yet. */
const NO_CANVAS: Rect = { x: 0, y: 0, width: 960, height: 540 };

/**
 * Adds a node where it can be seen and covers nothing, selects it, and starts to name it. An
 * activity goes into the stage that is selected, or in which an activity is selected.
 */
export function insertNode(kind: NodeKind, label: string): void {
  const { document, selection } = editorStore.getState();
  if (document === null) return;
  const { canvas } = sessionStore.getState();
  const home = kind === "activity" ? stageOfSelection(document, selection) : null;
  const stage = home === null ? undefined : document.stage.get(home);
  const at =
    stage === undefined
      ? freePlace(document, kind, centreOf(canvas?.visibleArea() ?? NO_CANVAS))
      : { x: stage.x + STAGE_PADDING.side, y: stage.y + STAGE_PADDING.top };
  if (!runEdit(addNode, { kind, ...at, into: stage?.id ?? null }, { label })) return;
  const [added] = editorStore.getState().selection;
  if (added === undefined || canvas === null) return;
  canvas.reveal(added);
  canvas.rename(added);
}

/** Asks what is to stand at a place of the canvas, and adds that with its middle there. */
export function choosingNode(middle: Point): void {
  const entries = PICKED.map((kind) => ({ kind }));
  sessionStore.getState().canvas?.choose(middle, entries, ({ kind }) => insertNodeAt(kind, middle));
}

const PICKED = ["stage", "activity", "decision", "leadSource", "outcome", "note"] as const;

/** Adds a node with its middle at a place of the canvas, and starts to name it. */
export function insertNodeAt(kind: NodeKind, middle: Point): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const { width, height } = sizesIn(document)[kind];
  const { snapToGrid, translate, canvas } = sessionStore.getState();
  const step = snapToGrid ? GRID : 1;
  const at = { x: snap(middle.x - width / 2, step), y: snap(middle.y - height / 2, step) };
  if (!runEdit(addNode, { kind, ...at }, { label: `insert.${kind}` })) return;
  announce(translate("canvas.spoken.added", { kind: translate(`process.kind.${kind}`) }));
  const [added] = editorStore.getState().selection;
  if (added !== undefined) canvas?.rename(added);
}

/**
 * The top left corner, on the grid, of the place nearest to the wanted middle where a node of
 * the kind covers no other. Searched in square rings, so that it is found at once in the open.
 */
export function freePlace(document: ProcessDocument, kind: NodeKind, middle: Point): Point {
  const size = sizesIn(document)[kind];
  const start = {
    x: snap(middle.x - size.width / 2, GRID),
    y: snap(middle.y - size.height / 2, GRID),
  };
  const taken = [...allNodes(drawnDocument(document))].map((node) =>
    inflate(boundsOfNode(document, node), AROUND),
  );
  const isFree = (at: Point) => !taken.some((rect) => overlaps({ ...at, ...size }, rect));
  for (let ring = 0; ring <= MOST_RINGS; ring += 1) {
    const free = placesOnRing(start, ring).find(isFree);
    if (free !== undefined) return free;
  }
  return start;
}

/** The places of a ring, the nearest to its middle first. */
function placesOnRing(middle: Point, ring: number): Point[] {
  if (ring === 0) return [middle];
  const step = 4 * GRID;
  const places: Point[] = [];
  for (let along = -ring; along <= ring; along += 1) {
    places.push(
      { x: middle.x + ring * step, y: middle.y + along * step },
      { x: middle.x - ring * step, y: middle.y + along * step },
      { x: middle.x + along * step, y: middle.y + ring * step },
      { x: middle.x + along * step, y: middle.y - ring * step },
    );
  }
  const distance = (at: Point) => Math.hypot(at.x - middle.x, at.y - middle.y);
  return places.sort((a, b) => distance(a) - distance(b));
}
