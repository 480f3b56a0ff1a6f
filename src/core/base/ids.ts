import type { RandomSource } from "./random.ts";

/** Identifies a record. Unique in the whole document, whatever the kind. */
export type RecordId = string;

/** Hands out a new id at each call. */
export type IdSource = () => RecordId;

// No vowels and no look-alikes: an id never spells a word and can be read out.
const ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";
const LENGTH = 12;

/** Ids of 12 characters out of 28 (57 bits): 20,000 records collide with probability 1e-9. */
export function randomIds(random: RandomSource): IdSource {
  return () => {
    let id = "";
    for (let index = 0; index < LENGTH; index += 1) {
      id += ALPHABET[Math.floor(random() * ALPHABET.length)];
    }
    return id;
  };
}
