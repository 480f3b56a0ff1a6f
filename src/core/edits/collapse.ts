import type { RecordId } from "../base/ids.ts";
import { collapsing, expanding } from "./closeUp.ts";
import { EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

export interface SetCollapsedArguments {
  /** Stages; what is none is passed over. */
  readonly ids: readonly RecordId[];
  readonly collapsed: boolean;
}

/**
 * Shows stages as their headers alone, or whole again. What lies to the right and below moves
 * in, and back: expanding right after collapsing restores every position.
 */
export const setCollapsed: Edit<SetCollapsedArguments> = (document, { ids, collapsed }) => {
  if (!ids.some((id) => document.stage.has(id))) return { refused: "notFound", recordId: ids[0] };
  const changed = collapsed ? collapsing(document, ids) : expanding(document, ids);
  return planOf(document, { ...EMPTY_DIFF, changed });
};
