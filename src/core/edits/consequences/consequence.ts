import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { Diff } from "../diff.ts";

/** What else must change, given a diff and the document after it: a diff on top of `after`. */
export type Consequence = (
  after: ProcessDocument,
  diff: Diff,
  /** All that was removed so far, also what the edit itself had added. */
  gone: ReadonlySet<RecordId>,
) => Diff;
