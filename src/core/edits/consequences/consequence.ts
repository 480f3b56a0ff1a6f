import type { ProcessDocument } from "../../process/document.ts";
import type { Diff } from "../diff.ts";

/** What else must change, given a document before and after a diff: a diff on top of `after`. */
export type Consequence = (before: ProcessDocument, after: ProcessDocument, diff: Diff) => Diff;
