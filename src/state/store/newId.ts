import { type IdSource, randomIds } from "../../core/base/ids.ts";

/** Ids from the system's own chance, in the page and in workers. */
export const newId: IdSource = randomIds(() => {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 4_294_967_296;
});
