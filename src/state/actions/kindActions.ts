import { changeKind, kindProblem, leavesOut } from "../../core/edits/changeKind.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { findRecord } from "../../core/process/document.ts";
import type { ArrowKind, NodeKind } from "../../core/process/kinds.ts";
import { announce, sessionStore, showToast } from "../session/session.ts";
import { editorStore, undo } from "../store/editor.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";
import { spokenNames } from "./spoken.ts";

/** Making what is selected something of another kind. */
export const KIND_ACTIONS: readonly Action[] = [
  into("leadSource", "outline.turnInto.leadSource"),
  into("stage", "outline.turnInto.stage"),
  into("activity", "outline.turnInto.activity"),
  into("decision", "outline.turnInto.decision"),
  into("outcome", "outline.turnInto.outcome"),
  into("note", "outline.turnInto.note"),
  into("flow", "outline.turnInto.flow"),
  into("dependency", "outline.turnInto.dependency"),
];

function into(kind: NodeKind | ArrowKind, label: MessageKey): Action {
  return {
    id: `edit.turnInto.${kind}`,
    label,
    group: "edit",
    icon: kind === "activity" ? "list" : kind,
    isEnabled: (context) => onlyOne(context, kind) !== null,
    perform: (context) => {
      const id = onlyOne(context, kind);
      if (id !== null) turnInto(id, kind);
    },
  };
}

/** What is selected alone, if it can be of that kind and is not yet. */
function onlyOne(context: ActionContext, kind: NodeKind | ArrowKind): RecordId | null {
  const { document, selection } = context.editor;
  const [id, ...others] = selection;
  if (!isDesigning(context) || document === null || id === undefined || others.length > 0) {
    return null;
  }
  const isOther = findRecord(document, id)?.kind !== kind;
  return isOther && kindProblem(document, id, kind) === null ? id : null;
}

/** Makes a record one of another kind, and says so; what it has no place for, with a way back. */
export function turnInto(id: RecordId, kind: NodeKind | ArrowKind): void {
  const before = editorStore.getState().document;
  const record = before === null ? undefined : findRecord(before, id);
  if (before === null || record === undefined) return;
  const { translate } = sessionStore.getState();
  const name = spokenNames(before, [id]);
  if (!runEdit(changeKind, { id, kind }, { label: `outline.turnInto.${kind}` })) return;
  const said = { name, kind: translate(`process.kind.${kind}`) };
  if (!leavesOut(before, record, kind)) {
    announce(translate("outline.said.turnedInto", said));
    return;
  }
  const after = editorStore.getState().document;
  showToast({
    tone: "info",
    text: translate("outline.said.turnedLeaving", said),
    action: {
      label: translate("actions.edit.undo"),
      // Only as long as it is the last thing that was done.
      perform: () => {
        if (editorStore.getState().document === after) undo();
      },
    },
  });
}
