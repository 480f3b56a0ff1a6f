import { reachOf } from "../../core/drawing/reach.ts";
import type { Scene, SceneItem } from "../../core/drawing/sceneTypes.ts";
import { pixelSize } from "../../core/exchange/png/size.ts";
import {
  createRowFilter,
  pngEnd,
  pngPixels,
  pngStart,
  type Tile,
} from "../../core/exchange/png/write.ts";
import { pageFontFamily } from "./fontsReady.ts";
import { paintItems, type Pen } from "./paintScene.ts";
import type { Pause } from "./slices.ts";

/** The longest side that a canvas has in every browser. */
const LONGEST_SIDE = 16_384;
/** Pixels that are drawn, read and compressed in one go: a few milliseconds. */
const STRIP_AREA = 2 ** 18;
/** What a pixel of a scene is by CSS. */
const PIXELS_PER_INCH = 96;

/**
 * The scene as a PNG, so many pixels for one of it. It is drawn strip by strip, and each strip
 * compressed before the next, so that no canvas comes near the size from which browsers leave
 * it blank. The caller sees to it that the size is one that a PNG may have (`isPngSize`).
 */
export async function pngOf(scene: Scene, scale: number, pause: Pause): Promise<Blob> {
  const { width, height } = pixelSize(scene.bounds, scale);
  const isTransparent = scene.background === null;
  const filter = createRowFilter({ width, isTransparent });
  const strips = createStrips(scene, scale);
  const { readable, writable } = new CompressionStream("deflate");
  const pieces = collected(readable);
  // Told by whoever waits for the pieces; until then it is nobody's.
  pieces.catch(() => {});
  const writer = writable.getWriter();
  const rowsAtOnce = Math.max(1, Math.floor(STRIP_AREA / width));
  try {
    for (let top = 0; top < height; top += rowsAtOnce) {
      const tiles = strips(top, Math.min(rowsAtOnce, height - top), width);
      await writer.write(new Uint8Array(filter(tiles)));
      await pause(top / height);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
  const pixelsPerInch = PIXELS_PER_INCH * scale;
  const start = pngStart({ width, height, isTransparent, pixelsPerInch });
  return new Blob([new Uint8Array(start), ...(await pieces), new Uint8Array(pngEnd())], {
    type: "image/png",
  });
}

async function collected(compressed: ReadableStream<Uint8Array>): Promise<BlobPart[]> {
  const reader = compressed.getReader();
  const pieces: BlobPart[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    pieces.push(new Uint8Array(pngPixels(step.value)));
  }
  return pieces;
}

/** Draws rows of the picture, side by side where they are longer than a canvas. */
function createStrips(
  scene: Scene,
  scale: number,
): (top: number, rows: number, width: number) => Tile[] {
  const { bounds, background, items } = scene;
  const family = pageFontFamily();
  const pens = new Map<number, Pen>();
  const reaches = items.map((item) => ({ item, reach: reachOf(item) }));
  const penFor = (width: number, height: number): Pen => {
    const known = pens.get(width);
    if (known !== undefined && known.canvas.height >= height) return known;
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    // What is read after every strip is better drawn where it is read.
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (pen === null) throw new Error("No picture can be drawn here");
    pens.set(width, pen);
    return pen;
  };
  return (top, rows, width) => {
    const tiles: Tile[] = [];
    for (let left = 0; left < width; left += LONGEST_SIDE) {
      const across = Math.min(LONGEST_SIDE, width - left);
      const pen = penFor(across, rows);
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, across, rows);
      if (background !== null) {
        pen.fillStyle = background;
        pen.fillRect(0, 0, across, rows);
      }
      pen.setTransform(scale, 0, 0, scale, -bounds.x * scale - left, -bounds.y * scale - top);
      const from = bounds.y + (top - 1) / scale;
      const to = bounds.y + (top + rows + 1) / scale;
      paintItems(pen, within(reaches, from, to), family);
      tiles.push({ width: across, data: pen.getImageData(0, 0, across, rows).data });
    }
    return tiles;
  };
}

interface Reaching {
  readonly item: SceneItem;
  readonly reach: { readonly y: number; readonly height: number };
}

/** The items that have something between two heights, in their order. */
function* within(items: readonly Reaching[], from: number, to: number): Generator<SceneItem> {
  for (const { item, reach } of items) {
    if (reach.y <= to && reach.y + reach.height >= from) yield item;
  }
}
