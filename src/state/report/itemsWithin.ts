import { overlaps, type Rect } from "../../core/base/geometry.ts";
import { reachOf } from "../../core/drawing/reach.ts";
import type { Scene, SceneItem } from "../../core/drawing/sceneTypes.ts";
import type { Picture } from "../../core/exchange/report/types.ts";
import { createPause } from "../export/slices.ts";

/** Items in one go: a millisecond or two. */
const AT_A_TIME = 200;

/** What of a scene is seen in a picture of it: of a sheet among many, a small part. */
export async function itemsWithin({
  scene,
  clip,
  origin,
  scale,
}: Picture): Promise<readonly SceneItem[]> {
  const seen = {
    x: (clip.x - origin.x) / scale,
    y: (clip.y - origin.y) / scale,
    width: clip.width / scale,
    height: clip.height / scale,
  };
  const reaches = await reachesIn(scene);
  return scene.items.filter((_, place) => {
    const reach = reaches[place];
    return reach !== undefined && overlaps(reach, seen);
  });
}

/** The same scene is on every sheet, large and small: how far its items reach is found out once. */
const known = new WeakMap<Scene, Promise<readonly Rect[]>>();

function reachesIn(scene: Scene): Promise<readonly Rect[]> {
  const ready = known.get(scene);
  if (ready !== undefined) return ready;
  const fresh = findReaches(scene);
  known.set(scene, fresh);
  return fresh;
}

/** Nobody gives it up: whoever asks next for a sheet of the scene needs it. */
async function findReaches({ items }: Scene): Promise<readonly Rect[]> {
  const pause = createPause();
  const reaches: Rect[] = [];
  for (const item of items) {
    const { x, y, width, height } = reachOf(item);
    // A hair wider: a level line has no height.
    reaches.push({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 });
    if (reaches.length % AT_A_TIME === 0) await pause(reaches.length / items.length);
  }
  return reaches;
}
