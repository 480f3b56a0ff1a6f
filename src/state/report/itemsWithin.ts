import { overlaps } from "../../core/base/geometry.ts";
import { reachOf } from "../../core/drawing/reach.ts";
import type { SceneItem } from "../../core/drawing/sceneTypes.ts";
import type { Picture } from "../../core/exchange/report/types.ts";

/** What of a scene is seen in a picture of it: of a sheet among many, a small part. */
export function itemsWithin({ scene, clip, origin, scale }: Picture): readonly SceneItem[] {
  const seen = {
    x: (clip.x - origin.x) / scale,
    y: (clip.y - origin.y) / scale,
    width: clip.width / scale,
    height: clip.height / scale,
  };
  return scene.items.filter((item) => {
    const { x, y, width, height } = reachOf(item);
    // A hair wider: a level line has no height.
    return overlaps({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 }, seen);
  });
}
