import type { RecordId } from "../base/ids.ts";
import { findNode } from "../process/document.ts";
import { withGroups } from "../process/groups.ts";
import { unitsOf } from "./arrangeNodes.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

export interface GroupArguments {
  readonly ids: readonly RecordId[];
}

/** Makes one group of the nodes and of the groups that they are in. */
export const groupNodes: Edit<GroupArguments> = (document, { ids }, { newId }) => {
  const nodes = unitsOf(document, withGroups(document, ids));
  const [first] = nodes;
  if (first === undefined) return { refused: "notFound", recordId: ids[0] };
  const isOne = first.groupId !== null && nodes.every(({ groupId }) => groupId === first.groupId);
  if (nodes.length < 2 || isOne) return { refused: "nothingToDo" };
  const groupId = newId();
  const changed = nodes.flatMap((node) => changeOf(node, { groupId }) ?? []);
  return planOf(
    document,
    { ...EMPTY_DIFF, changed },
    nodes.map(({ id }) => id),
  );
};

/** Dissolves the groups that the nodes are in. */
export const ungroupNodes: Edit<GroupArguments> = (document, { ids }) => {
  const changed = withGroups(document, ids).flatMap((id) => {
    const node = findNode(document, id);
    return node === undefined ? [] : (changeOf(node, { groupId: null }) ?? []);
  });
  return planOf(document, { ...EMPTY_DIFF, changed });
};
