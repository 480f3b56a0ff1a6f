import fc from "fast-check";
import { expect, test } from "vitest";
import {
  eachTraveller,
  endedBy,
  type Film,
  filmOf,
  type Path,
  standingAt,
  totalsAt,
  wonBy,
} from "../../../src/core/simulation/film.ts";
import { trace, type Trace } from "../../../src/core/simulation/trace.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const { document } = buildProcess((b) => {
  b.process({ dealValue: 1000 });
  b.leadSource("Fair", { id: "fair", inflow: 60 });
  b.stage("Qualify", { id: "qualify", expectedDays: 10 });
  b.decision("Fits?", { id: "fits" });
  b.stage("Close", { id: "close", expectedDays: 30 });
  b.outcome("Won", { id: "won" });
  b.outcome("Lost", { id: "lost", result: "lost" });
  b.flow("fair", "qualify", null, { id: "in" });
  b.flow("qualify", "fits", null, { id: "ask" });
  b.flow("fits", "close", 0.6, { id: "yes" });
  b.flow("fits", "lost", null, { id: "no" });
  b.flow("close", "won", 0.5, { id: "wins" });
  b.flow("close", "lost", null, { id: "loses" });
});

/** One deal: in at day 1, ten days in Qualify, at once through the decision, won at day 41. */
const one: Trace = {
  known: true,
  days: 100,
  isCut: false,
  states: ["fair", "qualify", "fits", "close"],
  roles: ["rep"],
  flows: ["in", "ask", "yes", "no", "wins", "loses"],
  visits: {
    deals: Int32Array.of(0, 0, 0, 0),
    states: Int32Array.of(0, 1, 2, 3),
    from: Float64Array.of(1, 1, 11, 11),
    until: Float64Array.of(1, 11, 11, 41),
    flows: Int32Array.of(0, 1, 2, 4),
  },
  // Two people are waited for, at times that overlap.
  waits: {
    deals: Int32Array.of(0, 0),
    states: Int32Array.of(1, 1),
    roles: Int32Array.of(0, 0),
    from: Float64Array.of(2, 4),
    until: Float64Array.of(6, 8),
  },
  wins: { deals: Int32Array.of(0), at: Float64Array.of(41), worth: Float64Array.of(1000) },
};

function travellers(film: Film, time: number, travelDays: number): [Path, number][] {
  const found: [Path, number][] = [];
  eachTraveller(film, time, travelDays, (_, path, share) => found.push([path, share]));
  return found;
}

test("tells on any day where a deal is, whether it waits, and what was won", () => {
  const film = filmOf(document, one);
  const at = (day: number) => [1, 3].map((state) => standingAt(film, state, day));
  expect(at(0.9)).toEqual([
    { here: 0, waiting: 0 },
    { here: 0, waiting: 0 },
  ]);
  expect(at(1)[0]).toEqual({ here: 1, waiting: 0 });
  expect(at(5)[0]).toEqual({ here: 1, waiting: 1 });
  expect(at(8)[0]).toEqual({ here: 1, waiting: 0 });
  expect(at(11)).toEqual([
    { here: 0, waiting: 0 },
    { here: 1, waiting: 0 },
  ]);
  expect([endedBy(film, "won", 40.9), endedBy(film, "won", 41)]).toEqual([0, 1]);
  expect(wonBy(film, 40.9)).toEqual({ wins: 0, revenue: 0 });
  expect(wonBy(film, 41)).toEqual({ wins: 1, revenue: 1000 });
});

test("a way leads through what takes no time, and never takes longer than most of the stay", () => {
  const film = filmOf(document, one);
  const [first] = travellers(film, 1.5, 2);
  expect(first).toEqual([{ flows: ["in"], targetId: "qualify" }, 0.25]);
  const [second] = travellers(film, 12, 2);
  expect(second).toEqual([{ flows: ["ask", "yes"], targetId: "close" }, 0.5]);
  expect(travellers(film, 13, 2)).toEqual([]);
  // Ten days of stay leave six for the way.
  expect(travellers(film, 4, 100)).toEqual([[{ flows: ["in"], targetId: "qualify" }, 0.5]]);
  expect(travellers(film, 41.5, 2)[0]?.[0].targetId).toBe("won");
  expect(travellers(film, 1.5, 0)).toEqual([]);
});

test("what was not stated is not said: no money without a value of deals", () => {
  const film = filmOf(document, { ...one, wins: { ...one.wins, worth: null } });
  expect(wonBy(film, 50)).toEqual({ wins: 1, revenue: null });
});

test("on every day all deals that came in are under way or have ended", async () => {
  const options = {
    seed: 7,
    days: 200,
    warmUpDays: 0,
    startDay: null,
    withCapacity: true,
    mostRows: 50_000,
  };
  const traced = await trace(document, options, () => Promise.resolve());
  if (!traced.known) throw new Error(JSON.stringify(traced.gaps));
  const film = filmOf(document, traced);
  const arrivals = [...traced.visits.states.entries()]
    .filter(([, state]) => traced.states[state] === "fair")
    .map(([row]) => traced.visits.from[row] ?? 0);
  expect(arrivals.length).toBeGreaterThan(200);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (day) => {
      const came = arrivals.filter((time) => time <= day).length;
      const ended = endedBy(film, "won", day) + endedBy(film, "lost", day);
      const { here } = totalsAt(film, day);
      expect(here + ended).toBe(came);
      expect(wonBy(film, day)).toEqual({
        wins: endedBy(film, "won", day),
        revenue: 1000 * endedBy(film, "won", day),
      });
      for (const [path, share] of travellers(film, day, 3)) {
        expect(path.flows.length).toBeGreaterThan(0);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(1);
      }
    }),
    { numRuns: runs(60) },
  );
});
