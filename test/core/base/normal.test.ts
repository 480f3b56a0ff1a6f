import { expect, test } from "vitest";
import { normalCumulative } from "../../../src/core/base/normal.ts";

// Values of NIST's digital library of functions and of the oracle of critical paths.
test.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [-1, 0.158655253931457],
  [1.959963984540054, 0.975],
  [2.5, 0.993790334674224],
  [3, 0.99865010196837],
  [-5, 2.866515718791939e-7],
  [-10, 7.619853024160527e-24],
])("a standard normal value is at most %d with probability %d", (z, expected) => {
  expect(Math.abs(normalCumulative(z) - expected)).toBeLessThan(1e-13 * expected + 2e-16);
});

test("it rises from 0 to 1, also where series and fraction meet", () => {
  const values = Array.from({ length: 2001 }, (_, index) => normalCumulative((index - 1000) / 100));
  expect(values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 1))).toBe(
    true,
  );
  expect([normalCumulative(-100), normalCumulative(100)]).toEqual([0, 1]);
});
