import type { RecordId } from "../base/ids.ts";
import { allNodes, type ProcessDocument } from "./document.ts";
import { flowsFrom } from "./graph.ts";

/** The nodes with all that follows from them, by flows and by dependencies; in that order. */
export function withFollowing(document: ProcessDocument, ids: readonly RecordId[]): RecordId[] {
  const waiting = new Map<RecordId, RecordId[]>();
  for (const { sourceId, targetId } of document.dependency.values()) {
    waiting.set(sourceId, [...(waiting.get(sourceId) ?? []), targetId]);
  }
  const nodes = new Set([...allNodes(document)].map(({ id }) => id));
  const found = new Set(ids.filter((id) => nodes.has(id)));
  // A set is walked through to its end, with what is added on the way.
  for (const id of found) {
    for (const { targetId } of flowsFrom(document, id)) found.add(targetId);
    for (const targetId of waiting.get(id) ?? []) found.add(targetId);
  }
  return [...found];
}
