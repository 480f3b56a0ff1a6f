import type { RecordId } from "../../../core/base/ids.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";
import type { DrawnArrow } from "./elements.ts";
import type { LivePlaces } from "./scene.ts";

/** With more arrows than this, to take them over onto the other layer is dearer than it saves. */
const MOST = 60;

export interface ArrowLayers {
  readonly lying: readonly DrawnArrow[];
  /** Those that a gesture moves. */
  readonly lifted: readonly DrawnArrow[];
}

/**
 * Parts the arrows into those that lie still and those that a gesture moves: at nodes that are
 * moved, or led around them. Drawn on a layer of their own, they leave that of all others as it
 * is, and the browser need not paint it anew at each step.
 */
export function createLift(): (arrows: readonly DrawnArrow[], live: LivePlaces) => ArrowLayers {
  /** The ways before the gesture. */
  let resting = new Map<RecordId, Route>();
  let liftedIds = new Set<RecordId>();
  let last: ArrowLayers = { lying: [], lifted: [] };
  return (arrows, live) => {
    if (live.size === 0) {
      resting = new Map(arrows.map(({ record, route }) => [record.id, route]));
      liftedIds = new Set();
      last = { lying: arrows, lifted: [] };
      return last;
    }
    for (const { record, route } of arrows) {
      const before = resting.get(record.id);
      const isLed = before !== undefined && before !== route;
      if (isLed || live.has(record.sourceId) || live.has(record.targetId)) liftedIds.add(record.id);
    }
    if (liftedIds.size > MOST) return { lying: arrows, lifted: [] };
    const lying = arrows.filter(({ record }) => !liftedIds.has(record.id));
    const isSame =
      lying.length === last.lying.length && lying.every((arrow, at) => arrow === last.lying[at]);
    last = {
      lying: isSame ? last.lying : lying,
      lifted: arrows.filter(({ record }) => liftedIds.has(record.id)),
    };
    return last;
  };
}
