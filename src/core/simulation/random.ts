/*
 * Random numbers that are looked up, not drawn in turn: a number is a function of the seed, the
 * replication, the deal, what it is for (a stream: a purpose and a record) and how many steps
 * the deal has taken. What one deal meets does not depend on any other, so that the same deal
 * meets the same luck in two scenarios wherever they do not differ (common random numbers).
 * Integers alone: the same on every machine.
 */

const GOLDEN = 0x9e3779b9;

/** 32 bits that stand for a text. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed(hash);
}

/** 32 bits that stand for a key and a number below it, such as a replication of a seed. */
export function keyIn(key: number, part: number): number {
  return mixed(key ^ mixed(Math.imul(part, GOLDEN) + 1));
}

/**
 * 32 random bits, as a signed integer: those of a deal, which has two keys, in a stream, at its
 * so many-th step. The rounds are those of triple32 (C. Wellons, public domain), with the
 * second key and the step brought in after the first.
 */
export function bitsAt(first: number, second: number, stream: number, step: number): number {
  let bits = (first + stream) | 0;
  bits = Math.imul(bits ^ (bits >>> 17), 0xed5ad4bb);
  bits ^= bits >>> 11;
  bits = (bits + second + Math.imul(step, GOLDEN)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0xac4c1b51);
  bits = Math.imul(bits ^ (bits >>> 15), 0x31848bab);
  return bits ^ (bits >>> 14);
}

/** The bits as a number between 0 and 1, never either of them. */
export function shareOf(bits: number): number {
  return ((bits >>> 0) + 0.5) / 4_294_967_296;
}

function mixed(key: number): number {
  let bits = key | 0;
  bits = Math.imul(bits ^ (bits >>> 17), 0xed5ad4bb);
  bits = Math.imul(bits ^ (bits >>> 11), 0xac4c1b51);
  bits = Math.imul(bits ^ (bits >>> 15), 0x31848bab);
  return bits ^ (bits >>> 14);
}
