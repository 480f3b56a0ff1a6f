import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createRowFilter,
  pngEnd,
  pngPixels,
  pngStart,
  type Tile,
} from "../../../../src/core/exchange/png/write.ts";
import { pngRows, readPngInfo } from "../../../kit/formats/png.ts";
import { runs } from "../../../kit/properties.ts";

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity. */
  readonly data: Uint8ClampedArray;
}

/** Written in strips of so many rows and tiles of so many columns. */
function written(picture: Picture, isTransparent: boolean, rows: number, columns: number): Buffer {
  const { width, height } = picture;
  const filter = createRowFilter({ width, isTransparent });
  const raw: Uint8Array[] = [];
  for (let top = 0; top < height; top += rows) {
    const tiles: Tile[] = [];
    for (let left = 0; left < width; left += columns) {
      tiles.push(cut(picture, left, top, Math.min(columns, width - left), rows));
    }
    raw.push(filter(tiles));
  }
  const packed = deflateSync(Buffer.concat(raw));
  const half = packed.length >> 1;
  return Buffer.concat([
    pngStart({ width, height, isTransparent, pixelsPerInch: 192 }),
    pngPixels(packed.subarray(0, half)),
    pngPixels(packed.subarray(half)),
    pngEnd(),
  ]);
}

function cut(picture: Picture, left: number, top: number, width: number, rows: number): Tile {
  const data: number[] = [];
  for (let y = top; y < Math.min(top + rows, picture.height); y += 1) {
    const from = (y * picture.width + left) * 4;
    data.push(...picture.data.slice(from, from + width * 4));
  }
  return { width, data: Uint8ClampedArray.from(data) };
}

async function samplesIn(file: Buffer): Promise<number[]> {
  const found: number[] = [];
  for await (const row of pngRows(file)) found.push(...row);
  return found;
}

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .uint8ClampedArray({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((data): Picture => ({ width, height, data })),
  );

describe("a PNG", () => {
  it("is read back pixel by pixel, however it was cut into strips and tiles", async () => {
    await fc.assert(
      fc.asyncProperty(
        pictures,
        fc.boolean(),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 10 }),
        async (picture, isTransparent, rows, columns) => {
          const file = written(picture, isTransparent, rows, columns);
          const expected = [...picture.data].filter((_, at) => isTransparent || at % 4 < 3);
          expect(await samplesIn(file)).toEqual(expected);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it("says how large it is, on paper too", () => {
    const picture = { width: 3, height: 2, data: new Uint8ClampedArray(24) };
    expect(readPngInfo(written(picture, true, 1, 3))).toEqual({
      width: 3,
      height: 2,
      samples: 4,
      perMetre: 7559,
      chunks: ["IHDR", "sRGB", "pHYs", "IDAT", "IEND"],
    });
    expect(readPngInfo(written(picture, false, 1, 3)).samples).toBe(3);
  });
});
