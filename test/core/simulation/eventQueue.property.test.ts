import fc from "fast-check";
import { expect, it } from "vitest";
import { EventQueue } from "../../../src/core/simulation/eventQueue.ts";

const END = 100;

/** Times that often are the same, and often are not. */
const time = fc.oneof(
  fc.integer({ min: 0, max: END - 1 }),
  fc.constant(END - 1e-14),
  fc.double({ min: 0, max: END, maxExcluded: true, noNaN: true }),
);

/** Events put in at once, and for each that is taken out how much later it comes again, if ever. */
const course = fc.record({
  stretchesPerDay: fc.constantFrom(0, 0.1, 1, 7.3, 40),
  first: fc.array(time, { minLength: 1, maxLength: 200 }),
  again: fc.array(fc.option(fc.oneof(fc.constant(0), time)), { maxLength: 400 }),
});

it("gives events in the order of time, those of the same time as they came", () => {
  fc.assert(
    fc.property(course, ({ stretchesPerDay, first, again }) => {
      const queue = new EventQueue(END, stretchesPerDay);
      const taken: (readonly [number, number])[] = [];
      const wanted: (readonly [number, number])[] = [];
      const waiting: { time: number; turn: number; event: number }[] = [];
      let turn = 0;
      const put = (at: number, event: number) => {
        if (at >= END) return;
        queue.push(at, event);
        turn += 1;
        waiting.push({ time: at, turn, event });
      };
      // Numbers that lie apart, beyond what there is room for at the beginning.
      first.forEach((at, index) => put(at, index * 29));
      const later = [...again];
      for (let next = earliest(waiting); next !== undefined; next = earliest(waiting)) {
        wanted.push([next.time, next.event]);
        taken.push([queue.time, queue.take()]);
        const wait = later.shift() ?? null;
        if (wait !== null) put(next.time + wait, next.event);
      }
      expect(taken).toEqual(wanted);
      expect(queue.time).toBe(Infinity);
      // What was left in it is forgotten.
      queue.push(END / 2, 3);
      queue.clear();
      expect(queue.time).toBe(Infinity);
    }),
  );
});

function earliest<Event extends { readonly time: number; readonly turn: number }>(
  waiting: Event[],
): Event | undefined {
  waiting.sort((a, b) => a.time - b.time || a.turn - b.turn);
  return waiting.shift();
}
