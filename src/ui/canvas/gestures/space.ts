import type { Room } from "../../../core/arrange/space.ts";
import type { Axis } from "../../../core/arrange/types.ts";
import {
  centreOf,
  clamp,
  containsPoint,
  type Point,
  type Rect,
  snap,
} from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { type CanvasSeam, insertSpaceAt, roomOf } from "../../../core/edits/insertSpace.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { GRID } from "../../../core/process/geometry.ts";
import { activitiesOf } from "../../../core/process/graph.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import { currentPage } from "../../../state/session/location.ts";
import { announce, sessionStore, setTool } from "../../../state/session/session.ts";
import { openStageOf } from "../../../state/session/shown.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { canvasStore, NOTHING_LIVE } from "../model/canvasStore.ts";
import type { LivePlaces } from "../model/scene.ts";
import type { CanvasTools } from "../tools.ts";
import { followPointer } from "./followPointer.ts";
import { panWhile } from "./panWhile.ts";

type SpaceTools = Pick<CanvasTools, "scene" | "root" | "toCanvas" | "panBy">;

/** How far the pointer moves, in window pixels, before it is clear which way room is made. */
const THRESHOLD = 6;
/** Of more nodes than these the seam alone is shown until they have moved. */
const MOST_LIVE = 300;

/** A seam that is pulled open or shut, and where lay what moves with it. */
interface Pull {
  readonly seam: CanvasSeam;
  readonly room: Room;
  readonly anchor: Point;
  readonly origins: LivePlaces;
}

/**
 * The pointer went down with the tool for room in hand: dragged right or down, everything beyond
 * the place moves along; dragged back it closes up. Where lines begin on the right, left and right
 * change places. Let go, it is one step, and the tool is put away.
 */
export function startSpace(tools: SpaceTools, start: Point): void {
  const { root, toCanvas, panBy } = tools;
  const anchor = toCanvas(start);
  let client = start;
  let pull: Pull | null = null;
  const update = () => {
    const [dx, dy] = [client.x - start.x, client.y - start.y];
    if (pull === null && Math.hypot(dx, dy) >= THRESHOLD) {
      pull = pullAt(tools, Math.abs(dx) >= Math.abs(dy) ? "x" : "y", anchor);
    }
    if (pull !== null) show(tools, pull, toCanvas(client));
  };
  const middle = () => centreOf(root()?.getBoundingClientRect() ?? new DOMRect());
  const stopPanning = panWhile(root(), panBy, () => (pull === null ? middle() : client), update);
  const done = () => {
    stopPanning();
    canvasStore.setState({ spacing: null, live: NOTHING_LIVE });
  };
  followPointer({
    moved(at) {
      client = at;
      update();
    },
    ended(at) {
      done();
      if (pull === null) return;
      insert(pull, pulledBy(pull, toCanvas(at)));
      setTool(null);
    },
    cancelled: done,
  });
}

/** The seam at a place: in a stage when something in it lies beyond, else across the canvas. */
function pullAt({ scene }: SpaceTools, axis: Axis, anchor: Point): Pull | null {
  const { document } = editorStore.getState();
  if (document === null) return null;
  const isMirrored = axis === "x" && sessionStore.getState().direction === "rtl";
  const seam = { axis, part: isMirrored ? "before" : "after" } as const;
  const openStageId = openStageOf(currentPage());
  for (const { id, collapsed, ...corner } of document.stage.values()) {
    const bounds = scene.bounds(id);
    const isHere = bounds !== undefined && !collapsed && containsPoint(bounds, anchor);
    // Of a stage that is open alone nothing lies outside.
    if (id !== openStageId && (openStageId !== null || !isHere)) continue;
    const inside: CanvasSeam = { ...seam, at: anchor[axis] - corner[axis], stageId: id };
    const room = roomOf(document, inside);
    if (room.ids.length > 0 || id === openStageId) {
      return { seam: inside, room, anchor, origins: originsOf(scene, document, room) };
    }
  }
  const across: CanvasSeam = { ...seam, at: anchor[axis], stageId: null };
  const room = roomOf(document, across);
  return { seam: across, room, anchor, origins: originsOf(scene, document, room) };
}

/** Where lies what moves, with the activities that go along with their stage. */
function originsOf(
  scene: SpaceTools["scene"],
  document: ProcessDocument,
  { ids }: Room,
): Map<RecordId, Rect> {
  const moving = ids.flatMap((id) => [id, ...activitiesOf(document, id).map((one) => one.id)]);
  return new Map(
    moving.flatMap((id) => {
      const bounds = scene.bounds(id);
      return bounds === undefined ? [] : [[id, bounds] as const];
    }),
  );
}

/** How much room the pointer asks for, as far as there is room to take away; on the grid. */
function pulledBy({ seam: { axis, part }, room, anchor }: Pull, pointer: Point): number {
  const way = (pointer[axis] - anchor[axis]) * (part === "after" ? 1 : -1);
  const step = sessionStore.getState().snapToGrid ? GRID : 1;
  return clamp(snap(way, step), -room.less, room.more);
}

function show({ root, toCanvas }: SpaceTools, pull: Pull, pointer: Point): void {
  const { seam, anchor, origins } = pull;
  const { axis, part } = seam;
  const by = pulledBy(pull, pointer);
  const shift = part === "after" ? by : -by;
  const { left, top, right, bottom } = root()?.getBoundingClientRect() ?? new DOMRect();
  const across = axis === "x" ? "y" : "x";
  canvasStore.setState({
    spacing: {
      axis,
      at: anchor[axis],
      to: anchor[axis] + shift,
      from: toCanvas({ x: left, y: top })[across],
      until: toCanvas({ x: right, y: bottom })[across],
      isRemoving: by < 0,
    },
    live:
      shift === 0 || origins.size > MOST_LIVE
        ? NOTHING_LIVE
        : new Map([...origins].map(([id, rect]) => [id, { ...rect, [axis]: rect[axis] + shift }])),
  });
}

function insert({ seam, room }: Pull, by: number): void {
  const label = "tools.space.action";
  if (!runEdit(insertSpaceAt, { ...seam, by }, { label, keepSelection: true })) return;
  const count = room.ids.length;
  const { translate } = sessionStore.getState();
  announce(
    by > 0
      ? translate("tools.space.said.inserted", { count })
      : translate("tools.space.said.removed", { count }),
  );
}
