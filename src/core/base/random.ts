/** A source of numbers in [0, 1). Core never calls Math.random: the source is passed in. */
export type RandomSource = () => number;

/**
 * Seeded generator mulberry32 (T. Ettinger, public domain): the same seed gives the same
 * sequence on every machine. Good enough for tests and simulation, not for secrets.
 */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
