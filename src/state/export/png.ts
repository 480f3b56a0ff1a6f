import type { Pause } from "../../core/base/pause.ts";
import { reachOf } from "../../core/drawing/reach.ts";
import type { Scene } from "../../core/drawing/sceneTypes.ts";
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

/** The longest side that a canvas has in every browser. */
const LONGEST_SIDE = 16_384;
/** Pixels of a strip: what crosses its border is drawn twice, so that it should not be low. */
const STRIP_AREA = 2 ** 22;
/** Pixels that are read and compressed in one go: some milliseconds. */
const PIECE_AREA = 2 ** 18;
/** Items that are drawn in one go. */
const AT_A_TIME = 100;
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
  const { readable, writable } = new CompressionStream("deflate");
  const pieces = collected(readable);
  // Told by whoever waits for the pieces; until then it is nobody's.
  pieces.catch(() => {});
  const writer = writable.getWriter();
  const rowsIn = (area: number) => Math.min(height, Math.max(1, Math.floor(area / width)));
  const strip = createStrip(scene, scale, width, rowsIn(STRIP_AREA));
  const atOnce = rowsIn(PIECE_AREA);
  try {
    for (let top = 0; top < height; top += strip.rows) {
      await strip.draw(top, () => pause(top / height));
      const end = Math.min(height, top + strip.rows);
      for (let from = top; from < end; from += atOnce) {
        const tiles = strip.tiles(from - top, Math.min(atOnce, end - from));
        await writer.write(new Uint8Array(filter(tiles)));
        await pause(from / height);
      }
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

/** Some rows of a picture at a time. */
interface Strip {
  readonly rows: number;
  /** Draws the rows from `top` on. */
  readonly draw: (top: number, pause: () => Promise<void>) => Promise<void>;
  /** The pixels of some of its rows, side by side where they are longer than a canvas. */
  readonly tiles: (from: number, rows: number) => Tile[];
}

function createStrip(scene: Scene, scale: number, width: number, rows: number): Strip {
  const { bounds, background, items } = scene;
  const family = pageFontFamily();
  const reaches = items.map((item) => ({ item, reach: reachOf(item) }));
  const pens: { readonly left: number; readonly pen: Pen }[] = [];
  for (let left = 0; left < width; left += LONGEST_SIDE) {
    pens.push({ left, pen: penOf(Math.min(LONGEST_SIDE, width - left), rows) });
  }
  return {
    rows,
    async draw(top, pause) {
      const from = bounds.y + (top - 1) / scale;
      const to = bounds.y + (top + rows + 1) / scale;
      const crossing = reaches
        .filter(({ reach: { y, height } }) => y <= to && y + height >= from)
        .map(({ item }) => item);
      for (const { left, pen } of pens) {
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, pen.canvas.width, rows);
        if (background !== null) {
          pen.fillStyle = background;
          pen.fillRect(0, 0, pen.canvas.width, rows);
        }
        pen.setTransform(scale, 0, 0, scale, -bounds.x * scale - left, -bounds.y * scale - top);
        for (let at = 0; at < crossing.length; at += AT_A_TIME) {
          paintItems(pen, crossing.slice(at, at + AT_A_TIME), family);
          await pause();
        }
      }
    },
    tiles: (from, count) =>
      pens.map(({ pen }) => {
        const { width: across } = pen.canvas;
        return { width: across, data: pen.getImageData(0, from, across, count).data };
      }),
  };
}

function penOf(width: number, height: number): Pen {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  // What is read after every strip is better drawn where it is read.
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("No picture can be drawn here");
  return pen;
}
