import type { RecordId } from "../base/ids.ts";
import { findNode, type ProcessDocument } from "../process/document.ts";
import { isNode } from "../process/kinds.ts";
import type { Diff } from "./diff.ts";
import type { Refusal } from "./edit.ts";

/** What of a locked node stays as it is; its name and numbers may change. */
const HELD = ["x", "y", "width", "height", "stageId"] as const;

/** Whether a node has to stay where it is. */
export function isLocked(document: ProcessDocument, id: RecordId): boolean {
  return findNode(document, id)?.locked === true;
}

/** Why the diff may not be: it removes, moves or resizes a locked node. Null when it may. */
export function lockRefusal(document: ProcessDocument, diff: Diff): Refusal | null {
  for (const record of diff.removed) {
    if (isNode(record) && record.locked) return { refused: "locked", recordId: record.id };
  }
  // Another density changes the size of everything around its middle: nothing is moved by that.
  if (diff.changed.some(({ after }) => Object.hasOwn(after, "density"))) return null;
  for (const { id, after } of diff.changed) {
    if (!HELD.some((field) => Object.hasOwn(after, field)) || after["locked"] === false) continue;
    if (isLocked(document, id)) return { refused: "locked", recordId: id };
  }
  return null;
}
