import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPngSize, largestScale, pixelSize } from "../../../../src/core/exchange/png/size.ts";

describe("the size of a PNG", () => {
  it.each([
    [{ width: 65_535, height: 1 }, true],
    [{ width: 65_536, height: 1 }, false],
    [{ width: 16_384, height: 16_384 }, true],
    [{ width: 16_384, height: 16_385 }, false],
  ])("%o can be: %s", (size, can) => {
    expect(isPngSize(size)).toBe(can);
  });

  it("is never nothing", () => {
    expect(pixelSize({ width: 10, height: 0.1 }, 0.01)).toEqual({ width: 1, height: 1 });
  });

  it("has a largest scale that fits, and hardly a larger one", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 50, max: 500_000, noNaN: true }),
        fc.double({ min: 50, max: 500_000, noNaN: true }),
        (width, height) => {
          const scale = largestScale({ width, height });
          expect(scale).toBeGreaterThan(0);
          expect(isPngSize(pixelSize({ width, height }, scale))).toBe(true);
          expect(isPngSize(pixelSize({ width, height }, scale * 1.25))).toBe(false);
        },
      ),
    );
  });
});
