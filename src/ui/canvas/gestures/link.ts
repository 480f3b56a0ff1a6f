import { clamp, containsPoint, type Point } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { findArrow } from "../../../core/process/document.ts";
import type { Side } from "../../../core/process/fields.ts";
import { addBeside, choosingAt } from "../../../state/actions/connectedNodes.ts";
import { announce, sessionStore } from "../../../state/session/session.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { clicked } from "../changes.ts";
import { linked, linkProblem } from "../linking.ts";
import { canvasStore, type Link } from "../model/canvasStore.ts";
import { middleOfSide } from "../model/sides.ts";
import type { CanvasTools } from "../tools.ts";
import { followPointer } from "./followPointer.ts";
import { panWhile } from "./panWhile.ts";

export type LinkTools = Pick<CanvasTools, "scene" | "root" | "toCanvas" | "panBy">;

/** Draws a new arrow from a side of a node. */
export function startLink(tools: LinkTools, id: RecordId, side: Side, client: Point): void {
  const bounds = tools.scene.bounds(id);
  if (bounds === undefined) return;
  followLink(tools, client, {
    fixedId: id,
    from: middleOfSide(bounds, side),
    fromSide: side,
    loose: "target",
    arrowId: null,
  });
}

/** Leads one end of an arrow to another node. */
export function startRelink(
  tools: LinkTools,
  arrowId: RecordId,
  loose: "source" | "target",
  client: Point,
): void {
  const { document } = editorStore.getState();
  const arrow = document === null ? undefined : findArrow(document, arrowId);
  const route = tools.scene.route(arrowId);
  if (arrow === undefined || route === undefined) return;
  const end = loose === "target" ? route.points[0] : route.points.at(-1);
  if (end === undefined) return;
  followLink(tools, client, {
    fixedId: loose === "target" ? arrow.sourceId : arrow.targetId,
    from: end,
    fromSide: loose === "target" ? route.sourceSide : route.targetSide,
    loose,
    arrowId,
  });
}

/** Where a link that is being drawn begins, and which end of which arrow it is. */
type LinkBase = Omit<Link, "pointer" | "overId" | "problem">;

/** How near a node the pointer must be for the arrow to catch it, in window pixels. */
const CATCH = 20;

/** Leads the loose end of a link to a place of the window, or to the node that is meant there. */
export function linkAt({ scene, toCanvas }: LinkTools, base: LinkBase, client: Point): void {
  const pointer = toCanvas(client);
  const edge = toCanvas({ x: client.x + CATCH, y: client.y });
  const overId = meantNode(scene, base, pointer, Math.abs(edge.x - pointer.x));
  const before = canvasStore.getState().link;
  const link: Link = { ...base, pointer, overId, problem: null };
  const problem = overId === null ? null : linkProblem(link, overId);
  canvasStore.setState({ link: { ...link, problem } });
  if (problem !== null && (before?.overId !== overId || before.problem !== problem)) {
    announce(sessionStore.getState().translate(`canvas.problem.${problem}`), "place");
  }
}

/** The node under the pointer, else the nearest one within reach that the link may end on. */
function meantNode(
  scene: LinkTools["scene"],
  base: LinkBase,
  pointer: Point,
  reach: number,
): RecordId | null {
  const under = scene.nodeAt(pointer);
  const fixed = scene.node(base.fixedId);
  // Between the activities of a stage, its ground is what the canvas is outside.
  const isGround = fixed?.kind === "activity" && fixed.stageId === under?.id;
  // Its own node is where it came from, not where it goes.
  if (under !== undefined && !isGround) return under.id === base.fixedId ? null : under.id;
  const nothing: Link = { ...base, pointer, overId: null, problem: null };
  let nearest: RecordId | null = null;
  let least = reach;
  const around = {
    x: pointer.x - reach,
    y: pointer.y - reach,
    width: 2 * reach,
    height: 2 * reach,
  };
  for (const id of scene.nodesIn(around)) {
    const bounds = scene.bounds(id);
    if (bounds === undefined || id === base.fixedId || id === under?.id) continue;
    const distance = Math.hypot(
      pointer.x - clamp(pointer.x, bounds.x, bounds.x + bounds.width),
      pointer.y - clamp(pointer.y, bounds.y, bounds.y + bounds.height),
    );
    if (distance >= least || linkProblem(nothing, id) !== null) continue;
    [nearest, least] = [id, distance];
  }
  return nearest;
}

function followLink(tools: LinkTools, start: Point, base: LinkBase): void {
  const { root, panBy } = tools;
  let client = start;
  const update = () => linkAt(tools, base, client);
  const stopPanning = panWhile(root(), panBy, () => client, update);
  const done = () => {
    stopPanning();
    // While it is asked what is to stand at its end, the arrow stays to be seen.
    if (canvasStore.getState().picker === null) canvasStore.setState({ link: null });
  };
  update();
  followPointer({
    moved(at) {
      client = at;
      update();
    },
    ended(at) {
      const { link } = canvasStore.getState();
      if (link !== null && link.overId !== null) {
        done();
        linked(link, link.overId);
        return;
      }
      const isHome = link !== null && tools.scene.nodeAt(link.pointer)?.id === base.fixedId;
      if (base.arrowId === null && isClick(start, at)) handleClicked(tools, base, at);
      else if (base.arrowId === null && link !== null && !isHome)
        choosingAt(base.fixedId, link.pointer);
      done();
    },
    cancelled: done,
  });
}

/** Nodes smaller than this, in window pixels, have no room for handles that do something. */
const LEAST_SIZE = 32;

/** How far from its middle the dot of a handle can be seen, in window pixels. */
const DOT = 8;

/**
 * A click on a handle adds a step on that side. On a node that is tiny it means the node, and so
 * it does within the node beside the dot, where a name is clicked and not a handle.
 */
function handleClicked(tools: LinkTools, { fixedId, from, fromSide }: LinkBase, at: Point): void {
  const { scene, toCanvas } = tools;
  const node = scene.node(fixedId);
  const bounds = scene.bounds(fixedId);
  if (node === undefined || bounds === undefined) return;
  const pointer = toCanvas(at);
  const pixel = toCanvas({ x: at.x + 1, y: at.y }).x - pointer.x;
  const isTiny = Math.min(bounds.width, bounds.height) < LEAST_SIZE * pixel;
  const isBeside = Math.hypot(pointer.x - from.x, pointer.y - from.y) > DOT * pixel;
  if (isTiny || (isBeside && containsPoint(bounds, pointer))) clicked(fixedId, false);
  else addBeside(node, fromSide, "after", "create.next");
}

/** How far a pointer may stray between down and up and still have clicked, in window pixels. */
const STRAY = 4;

function isClick(down: Point, up: Point): boolean {
  return Math.hypot(up.x - down.x, up.y - down.y) < STRAY;
}
