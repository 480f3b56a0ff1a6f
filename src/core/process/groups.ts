import { groupBy } from "../base/groupBy.ts";
import type { RecordId } from "../base/ids.ts";
import { allNodes, findNode, type ProcessDocument } from "./document.ts";

/** The nodes of the group that a node is in; none when it stands alone, or alone is left of it. */
export function groupOf(document: ProcessDocument, id: RecordId): readonly RecordId[] {
  const groupId = findNode(document, id)?.groupId ?? null;
  const members = groupId === null ? [] : (groupsOf(document).get(groupId) ?? []);
  return members.length > 1 ? members : [];
}

/** The records together with all that is in a group with one of them. */
export function withGroups(document: ProcessDocument, ids: readonly RecordId[]): RecordId[] {
  return [...new Set(ids.flatMap((id) => [id, ...groupOf(document, id)]))];
}

const groups = new WeakMap<ProcessDocument, ReadonlyMap<RecordId, readonly RecordId[]>>();

function groupsOf(document: ProcessDocument): ReadonlyMap<RecordId, readonly RecordId[]> {
  const known = groups.get(document);
  if (known !== undefined) return known;
  const grouped = [...allNodes(document)].filter(({ groupId }) => groupId !== null);
  const found = new Map(
    [...groupBy(grouped, ({ groupId }) => groupId ?? "")].map(([groupId, nodes]) => [
      groupId,
      nodes.map(({ id }) => id),
    ]),
  );
  groups.set(document, found);
  return found;
}
