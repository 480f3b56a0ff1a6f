import { centreOf, type Point, type Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { findArrow } from "../../../core/process/document.ts";
import type { Side } from "../../../core/process/fields.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { clicked, linked, linkProblem } from "../changes.ts";
import { canvasStore, type Link } from "../model/canvasStore.ts";
import type { CanvasTools } from "../tools.ts";
import { followPointer } from "./followPointer.ts";
import { panWhile } from "./panWhile.ts";

type LinkTools = Pick<CanvasTools, "scene" | "root" | "toCanvas" | "panBy">;

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

function followLink(
  { scene, root, toCanvas, panBy }: LinkTools,
  start: Point,
  base: Omit<Link, "pointer" | "overId" | "problem">,
): void {
  let client = start;
  const update = () => {
    const pointer = toCanvas(client);
    const overId = scene.nodeAt(pointer)?.id ?? null;
    const link: Link = { ...base, pointer, overId, problem: null };
    // Its own node is where it came from, not where it goes.
    const isOther = overId !== null && overId !== base.fixedId;
    const problem = isOther ? linkProblem(link, overId) : null;
    canvasStore.setState({ link: { ...link, overId: isOther ? overId : null, problem } });
  };
  const stopPanning = panWhile(root(), panBy, () => client, update);
  const done = () => {
    stopPanning();
    canvasStore.setState({ link: null });
  };
  update();
  followPointer({
    moved(at) {
      client = at;
      update();
    },
    ended(at) {
      const { link } = canvasStore.getState();
      done();
      if (link !== null && link.overId !== null) linked(link, link.overId);
      // A handle lies over its node: pressed without a drag, it is the node that was meant.
      else if (base.arrowId === null && isClick(start, at)) clicked(base.fixedId, false);
    },
    cancelled: done,
  });
}

/** How far a pointer may stray between down and up and still have clicked, in window pixels. */
const STRAY = 4;

function isClick(down: Point, up: Point): boolean {
  return Math.hypot(up.x - down.x, up.y - down.y) < STRAY;
}

export function middleOfSide(bounds: Rect, side: Side): Point {
  const { x, y } = centreOf(bounds);
  switch (side) {
    case "left":
      return { x: bounds.x, y };
    case "right":
      return { x: bounds.x + bounds.width, y };
    case "top":
      return { x, y: bounds.y };
    case "bottom":
      return { x, y: bounds.y + bounds.height };
  }
}
