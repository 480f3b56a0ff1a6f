import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../src/core/base/random.ts";
import { type ChainInput, createChain, startIn } from "../../../src/core/analysis/chain.ts";
import {
  absorption,
  conditionalOn,
  expectedVisits,
  fundamentalMatrix,
  steps,
  time,
} from "../../../src/core/analysis/chainResults.ts";
import "./oracle.ts";
import { runs } from "../../kit/properties.ts";

function chainFor(input: ChainInput) {
  const chain = createChain(input);
  if (!chain.ok) throw new Error(JSON.stringify(chain.error));
  return chain.value;
}

describe("a chain that has no numbers", () => {
  const base: ChainInput = {
    transient: ["a", "b"],
    outcomes: ["won"],
    edges: [
      { from: "a", to: "b", p: 1 },
      { from: "b", to: "won", p: 1 },
    ],
  };

  test.each<[string, Partial<ChainInput>, unknown]>([
    [
      "names the states that go round without end, and those that lead there",
      {
        transient: ["a", "b", "c"],
        edges: [
          { from: "a", to: "b", p: 1 },
          { from: "b", to: "c", p: 1 },
          { from: "c", to: "b", p: 1 },
        ],
      },
      [{ reason: "neverEnds", states: ["a", "b", "c"] }],
    ],
    [
      "a way out with probability 0 is none",
      {
        edges: [
          { from: "a", to: "a", p: 1 },
          { from: "a", to: "won", p: 0 },
          { from: "b", to: "won", p: 1 },
        ],
      },
      [{ reason: "neverEnds", states: ["a"] }],
    ],
    [
      "probabilities must add up to 1",
      {
        edges: [
          { from: "a", to: "b", p: 0.5 },
          { from: "b", to: "won", p: 1 },
        ],
      },
      [{ reason: "probabilitySum", state: "a", sum: 0.5 }],
    ],
    [
      "probabilities lie in 0 to 1",
      { edges: [...base.edges, { from: "a", to: "won", p: -0.1 }] },
      [{ reason: "invalidProbability", from: "a", to: "won", p: -0.1 }],
    ],
    [
      "edges connect states that exist",
      { edges: [...base.edges, { from: "a", to: "nowhere", p: 0 }] },
      [{ reason: "unknownState", state: "nowhere" }],
    ],
    ["no state twice", { outcomes: ["won", "a"] }, [{ reason: "duplicateState", state: "a" }]],
  ])("%s", (_, change, problems) => {
    expect(createChain({ ...base, ...change })).toEqual({ ok: false, error: problems });
  });

  test("a sum off by less than 1e-9 is a rounding", () => {
    const edges = [
      { from: "a", to: "b", p: 1 - 5e-10 },
      { from: "b", to: "won", p: 1 },
    ];
    expect(createChain({ ...base, edges }).ok).toBe(true);
  });
});

describe("numbers", () => {
  test("parallel edges add up", () => {
    const chain = chainFor({
      transient: ["a"],
      outcomes: ["won", "lost"],
      edges: [
        { from: "a", to: "won", p: 0.25 },
        { from: "a", to: "won", p: 0.25 },
        { from: "a", to: "lost", p: 0.5 },
      ],
    });
    expect(absorption(chain, "won")[0]).toBeNear(0.5);
  });

  test("agree with a dense elimination with partial pivoting", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 25 }), fc.integer(), (size, seed) => {
        const input = randomChain(size, seed, 4);
        const chain = chainFor(input);
        const dense = denseInverse(input);
        fundamentalMatrix(chain).forEach((row, state) => {
          expect(row).toAllBeNear(dense[state] ?? [], `N row ${state}`);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  test("a loop that is all but endless keeps its digits", () => {
    const out = 2 ** -40;
    const chain = chainFor({
      transient: ["a"],
      outcomes: ["won"],
      edges: [
        { from: "a", to: "a", p: 1 - out },
        { from: "a", to: "won", p: out },
      ],
    });
    expect(steps(chain).mean[0]).toBeNear(2 ** 40);
  });

  test("a thousand states: outcomes add up to 1, visits weigh the steps", () => {
    const chain = chainFor(randomChain(1000, 7, 3));
    const sums = chain.outcomes
      .map((outcome) => absorption(chain, outcome))
      .reduce((total, column) => total.map((sum, state) => sum + (column[state] ?? Number.NaN)));
    expect(sums).toAllBeNear(
      Array.from(sums, () => 1),
      "sum of outcomes",
    );
    const visits = expectedVisits(chain, startIn(chain, "s0"));
    expect(visits.reduce((sum, count) => sum + count, 0)).toBeNear(
      steps(chain).mean[0] ?? Number.NaN,
      "steps",
    );
  });

  test("deals of an outcome out of reach are none", () => {
    const chain = chainFor({
      transient: ["a"],
      outcomes: ["won", "lost"],
      edges: [{ from: "a", to: "lost", p: 1 }],
    });
    expect(conditionalOn(chain, ["won"])).toBeNull();
  });

  test("conditional times weigh up to the time of all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer(), (size, seed) => {
        const input = randomChain(size, seed, 3);
        const stageMean = new Map(input.transient.map((state, index) => [state, 1 + (index % 5)]));
        const chain = chainFor({ ...input, stageMean });
        let total = 0;
        for (const outcome of chain.outcomes) {
          const given = conditionalOn(chain, [outcome]);
          const place = given?.transient.indexOf("s0") ?? -1;
          if (given === null || place === -1) continue;
          total += (absorption(chain, outcome)[0] ?? 0) * (time(given).mean[place] ?? 0);
        }
        expect(total).toBeNear(time(chain).mean[0] ?? Number.NaN);
      }),
      { numRuns: runs(40) },
    );
  });
});

/** Each state leads on to the next and to some others at random, back and forth. */
function randomChain(size: number, seed: number, branches: number): ChainInput {
  const random = seededRandom(seed);
  const transient = Array.from({ length: size }, (_, index) => `s${index}`);
  const edges = transient.flatMap((from, index) => {
    const targets = [transient[index + 1] ?? "won"];
    for (let branch = 1; branch < branches; branch += 1) {
      targets.push(random() < 0.3 ? "lost" : (transient[Math.floor(random() * size)] ?? "lost"));
    }
    const weights = targets.map(() => random() + 0.05);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return targets.map((to, target) => ({ from, to, p: (weights[target] ?? 0) / sum }));
  });
  return { transient, outcomes: ["won", "lost"], edges };
}

/** The textbook way, as a second opinion: Gauss-Jordan on I - Q with partial pivoting. */
function denseInverse({ transient, edges }: ChainInput): number[][] {
  const size = transient.length;
  const rows = transient.map((_, row) =>
    Array.from({ length: 2 * size }, (__, column): number =>
      column === row || column === row + size ? 1 : 0,
    ),
  );
  const entry = (row: number, column: number) => rows[row]?.[column] ?? 0;
  const set = (row: number, column: number, value: number) => {
    const list = rows[row];
    if (list !== undefined) list[column] = value;
  };
  for (const { from, to, p } of edges) {
    const [row, column] = [transient.indexOf(from), transient.indexOf(to)];
    if (column >= 0) set(row, column, entry(row, column) - p);
  }
  for (let step = 0; step < size; step += 1) {
    let pivot = step;
    for (let row = step; row < size; row += 1) {
      if (Math.abs(entry(row, step)) > Math.abs(entry(pivot, step))) pivot = row;
    }
    const [upper, lower] = [rows[step] ?? [], rows[pivot] ?? []];
    rows[step] = lower;
    rows[pivot] = upper;
    const scale = entry(step, step);
    for (let column = 0; column < 2 * size; column += 1) {
      set(step, column, entry(step, column) / scale);
    }
    for (let row = 0; row < size; row += 1) {
      const factor = entry(row, step);
      if (row === step || factor === 0) continue;
      for (let column = 0; column < 2 * size; column += 1) {
        set(row, column, entry(row, column) - factor * entry(step, column));
      }
    }
  }
  return rows.map((row) => row.slice(size));
}

test("visits by a deal that is there are the diagonal of the fundamental matrix", () => {
  const share = fc.double({ min: 0.001, max: 1, noNaN: true });
  const ways = fc.array(fc.tuple(fc.nat(39), fc.nat(39), share), { maxLength: 150 });
  fc.assert(
    fc.property(ways, fc.integer({ min: 1, max: 40 }), (edges, size) => {
      const names = Array.from({ length: size }, (_, place) => `s${place}`);
      const sums = new Map(names.map((name) => [name, 0.2]));
      const inside = edges.map(([from, to, p]) => ({
        from: `s${from % size}`,
        to: `s${to % size}`,
        p,
      }));
      for (const { from, p } of inside) sums.set(from, (sums.get(from) ?? 0) + p);
      const chain = createChain({
        transient: names,
        outcomes: ["end"],
        edges: [
          ...inside.map((edge) => ({ ...edge, p: edge.p / (sums.get(edge.from) ?? 1) })),
          ...names.map((from) => ({ from, to: "end", p: 0.2 / (sums.get(from) ?? 1) })),
        ],
      });
      if (!chain.ok) throw new Error(JSON.stringify(chain.error));
      const matrix = fundamentalMatrix(chain.value);
      chain.value.factor.returns().forEach((visits, state) => {
        expect(visits).toBeNear(matrix[state]?.[state] ?? Number.NaN);
      });
    }),
    { numRuns: runs(100) },
  );
});
