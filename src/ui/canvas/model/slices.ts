import { overlaps, type Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { runsThrough } from "../../../core/drawing/routing/polyline.ts";
import type { CanvasNode, DrawnArrow, Elements } from "./elements.ts";

/** How many elements begin to be drawn in one frame: more would make it a long one. */
const SLICE = 24;
/** How many of them may be out of sight while the view moves: nobody misses them yet. */
const AHEAD = 6;

export interface Sliced {
  readonly elements: Elements;
  /** Whether that is all of them. */
  readonly isComplete: boolean;
}

/**
 * Lets new elements in a few at a time; what was let in stays as long as it is wanted.
 *
 * @returns a function of what is wanted and, while the view moves, of the part of the canvas in
 *   sight: what is seen comes first then, and little else comes along
 */
export function createSlices(): (wanted: Elements, inSight: Rect | null) => Sliced {
  let shown: ReadonlySet<RecordId> = new Set();
  return (wanted, inSight) => {
    const isSeenNode = (node: CanvasNode) => inSight === null || overlaps(rectOf(node), inSight);
    const isSeenArrow = ({ route }: DrawnArrow) =>
      inSight === null || runsThrough(route.points, inSight);
    const seen: RecordId[] = [];
    const unseen: RecordId[] = [];
    for (const node of wanted.nodes) {
      if (!shown.has(node.id)) (isSeenNode(node) ? seen : unseen).push(node.id);
    }
    for (const arrow of wanted.arrows) {
      const { id } = arrow.record;
      if (!shown.has(id)) (isSeenArrow(arrow) ? seen : unseen).push(id);
    }
    const ahead = Math.max(0, Math.min(AHEAD, SLICE - seen.length));
    const isComplete = seen.length <= SLICE && unseen.length <= ahead;
    const letIn = new Set([...seen.slice(0, SLICE), ...unseen.slice(0, ahead)]);
    const isShown = (id: RecordId) => shown.has(id) || letIn.has(id);
    const elements = isComplete
      ? wanted
      : {
          nodes: wanted.nodes.filter(({ id }) => isShown(id)),
          arrows: wanted.arrows.filter(({ record }) => isShown(record.id)),
        };
    shown = new Set([
      ...elements.nodes.map(({ id }) => id),
      ...elements.arrows.map(({ record }) => record.id),
    ]);
    return { elements, isComplete };
  };
}

function rectOf({ position, width = 0, height = 0 }: CanvasNode): Rect {
  return { ...position, width, height };
}
