import { overlaps, type Rect } from "../../core/base/geometry.ts";
import { reachOf } from "../../core/drawing/reach.ts";
import type { Scene, SceneItem } from "../../core/drawing/sceneTypes.ts";
import type { Picture } from "../../core/exchange/report/types.ts";

/** What of a scene is seen in a picture of it: of a sheet among many, a small part. */
export function itemsWithin({ scene, clip, origin, scale }: Picture): readonly SceneItem[] {
  const seen = {
    x: (clip.x - origin.x) / scale,
    y: (clip.y - origin.y) / scale,
    width: clip.width / scale,
    height: clip.height / scale,
  };
  const reaches = reachesIn(scene);
  return scene.items.filter((_, place) => {
    const reach = reaches[place];
    return reach !== undefined && overlaps(reach, seen);
  });
}

/** The same scene is on every sheet, large and small: how far its items reach is found out once. */
const known = new WeakMap<Scene, readonly Rect[]>();

function reachesIn(scene: Scene): readonly Rect[] {
  const ready = known.get(scene);
  if (ready !== undefined) return ready;
  const fresh = scene.items.map((item) => {
    const { x, y, width, height } = reachOf(item);
    // A hair wider: a level line has no height.
    return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
  });
  known.set(scene, fresh);
  return fresh;
}
