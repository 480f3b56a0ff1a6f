import { bench, describe } from "vitest";
import { detailedForecast } from "../../src/core/analysis/details.ts";
import { forecast } from "../../src/core/analysis/forecast.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { seededRandom } from "../../src/core/base/random.ts";
import { buildProcess } from "../kit/processBuilder.ts";

/*
 * The exact forecast of 1,000 states beside a yardstick: the inverse of a full matrix of the same
 * size by Gauss and Jordan, in typed arrays.
 */

const STATES = 1000;

/** A long process with rework, short cuts and decisions, by a seed. */
function largeProcess(): ProcessDocument {
  const random = seededRandom(7);
  return buildProcess((b) => {
    b.process({ dealValue: 5000 });
    const role = b.role("Rep", { headCount: 9, sellingHoursPerWeek: 30, costPerHour: 60 });
    const states = Array.from({ length: STATES - 1 }, (_, place) =>
      place % 4 === 3
        ? b.decision()
        : b.stage(`Stage ${place}`, {
            expectedDays: 1 + 20 * random(),
            durationShape: place % 2 === 0 ? "exponential" : "logNormal",
            daysDeviation: 4,
            ownerRoleId: role,
          }),
    );
    const [won, lost] = [b.outcome(), b.outcome("Lost", { result: "lost" })];
    b.flow(b.leadSource("Leads", { inflow: 100 }), states[0] ?? won);
    states.forEach((state, place) => {
      b.flow(state, states[place + 1] ?? won);
      b.flow(state, lost, 0.01);
      const other = Math.floor(random() * (STATES - 1));
      b.flow(state, states[other] ?? lost, other < place ? 0.05 : 0.2);
    });
  }).document;
}

/** The same document as a value that nothing is remembered of. */
function afresh(document: ProcessDocument): ProcessDocument {
  return { ...document };
}

describe("1,000 states", () => {
  const document = largeProcess();
  bench("the figures of the status line", () => {
    forecast(afresh(document));
  });
  bench("the whole exact forecast", () => {
    detailedForecast(afresh(document));
  });

  const matrix = new Float64Array(STATES ** 2);
  bench(
    "yardstick: inverse of a full matrix",
    () => {
      const random = seededRandom(1);
      for (let place = 0; place < matrix.length; place += 1) matrix[place] = random();
      for (let row = 0; row < STATES; row += 1) matrix[row * (STATES + 1)] = STATES;
      invert(matrix, STATES);
    },
    { iterations: 3, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});

function invert(matrix: Float64Array, size: number): void {
  for (let pivot = 0; pivot < size; pivot += 1) {
    const diagonal = matrix[pivot * (size + 1)] ?? 1;
    matrix[pivot * (size + 1)] = 1;
    for (let column = 0; column < size; column += 1) {
      matrix[pivot * size + column] = (matrix[pivot * size + column] ?? 0) / diagonal;
    }
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = matrix[row * size + pivot] ?? 0;
      matrix[row * size + pivot] = 0;
      for (let column = 0; column < size; column += 1) {
        matrix[row * size + column] =
          (matrix[row * size + column] ?? 0) - factor * (matrix[pivot * size + column] ?? 0);
      }
    }
  }
}
