/** How the command ends: 0 is success, every other number has one meaning. */
export const EXIT = {
  ok: 0,
  /** `check` found errors. */
  findings: 1,
  /** The command was not understood. */
  usage: 2,
  /** The file is not there, or can't be read. */
  noFile: 3,
  /** The file is no process, or damaged. */
  brokenFile: 4,
  /** The process can't be computed. */
  unsound: 5,
  /** No value reaches the target. */
  outOfReach: 6,
} as const;
export type Ending = keyof typeof EXIT;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys it was given
export const ENDINGS = Object.keys(EXIT) as readonly Ending[];
