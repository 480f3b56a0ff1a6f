import { type Kind, KINDS, KIND_NAMES } from "../../process/kinds.ts";

/** The `format` entry of a process file, by which it is known. */
export const PROCESS_FORMAT = "stagecraft.process";

/** The `format` entry of what is copied to the clipboard. */
export const FRAGMENT_FORMAT = "stagecraft.fragment";

/** The `format` entry of the roadmap that is handed on to other departments. */
export const ROADMAP_FORMAT = "stagecraft.roadmap";

/** The kinds that a process file holds as lists; the process itself is a single entry. */
export const LISTED_KINDS: readonly Exclude<Kind, "process">[] = KIND_NAMES.filter(
  (kind) => kind !== "process",
);

/** The top-level entries of a process file that this version knows. */
export const KNOWN_ENTRIES: ReadonlySet<string> = new Set([
  "format",
  "version",
  ...KIND_NAMES.map((kind) => KINDS[kind].plural),
]);
