import type { MessageKey } from "../../core/i18n/catalogue.ts";
import type { NodeKind } from "../../core/process/kinds.ts";
import { type Action, isDesigning } from "./action.ts";
import { insertNode } from "./insertion.ts";

/** Adding by a click or a key, without dragging. */
export const INSERT_ACTIONS: readonly Action[] = [
  insert("stage", "actions.insert.stage", "S", "stage"),
  insert("activity", "actions.insert.activity", "A", "list"),
  insert("decision", "actions.insert.decision", "D", "decision"),
  insert("leadSource", "actions.insert.leadSource", "G", "leadSource"),
  insert("outcome", "actions.insert.outcome", "O", "outcome"),
  insert("note", "actions.insert.note", "T", "note"),
];

function insert(kind: NodeKind, label: MessageKey, key: string, icon: string): Action {
  return {
    id: `insert.${kind}`,
    label,
    group: "insert",
    icon,
    shortcuts: [key],
    scope: "canvas",
    isEnabled: isDesigning,
    perform: () => insertNode(kind, label),
  };
}
