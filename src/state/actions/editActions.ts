import { duplicate } from "../../core/edits/paste.ts";
import { allArrows, allNodes } from "../../core/process/document.ts";
import { announce, sessionStore, setCursor } from "../session/session.ts";
import { shownDocument } from "../session/shown.ts";
import { redo, select, undo } from "../store/editor.ts";
import { type Action, hasDocument, hasSelection, isDesigning } from "./action.ts";
import { leaveBend, removeChosenBend } from "./arrowActions.ts";
import { copySelection, deleteSelection, pasteFromClipboard } from "./clipboard.ts";
import { runEdit } from "./runEdit.ts";
import { spokenStep } from "./spoken.ts";

export const EDIT_ACTIONS: readonly Action[] = [
  {
    id: "edit.undo",
    label: "actions.edit.undo",
    group: "edit",
    icon: "undo",
    shortcuts: ["Mod+Z"],
    repeats: true,
    isEnabled: (context) => hasDocument(context) && context.editor.history.past.length > 0,
    perform: ({ session: { translate }, editor: { history } }) => {
      undo();
      const what = spokenStep(translate, history.past.at(-1)?.label);
      announce(
        what === null
          ? translate("actions.said.undone")
          : translate("canvas.spoken.undone", { what }),
      );
    },
  },
  {
    id: "edit.redo",
    label: "actions.edit.redo",
    group: "edit",
    icon: "redo",
    shortcuts: ["Mod+Shift+Z", "Mod+Y"],
    repeats: true,
    isEnabled: (context) => hasDocument(context) && context.editor.history.future.length > 0,
    perform: ({ session: { translate }, editor: { history } }) => {
      redo();
      const what = spokenStep(translate, history.future.at(-1)?.label);
      announce(
        what === null
          ? translate("actions.said.redone")
          : translate("canvas.spoken.redone", { what }),
      );
    },
  },
  {
    id: "edit.cut",
    label: "actions.edit.cut",
    group: "edit",
    icon: "cut",
    shortcuts: ["Mod+X"],
    isEnabled: hasSelection,
    perform: async () => {
      if (await copySelection()) deleteSelection("actions.edit.cut", { isHealing: true });
    },
  },
  {
    id: "edit.copy",
    label: "actions.edit.copy",
    group: "edit",
    icon: "copy",
    shortcuts: ["Mod+C"],
    isEnabled: hasSelection,
    perform: async ({ editor }) => {
      if (!(await copySelection())) return;
      const { translate } = sessionStore.getState();
      announce(translate("actions.said.copied", { count: editor.selection.length }));
    },
  },
  {
    id: "edit.paste",
    label: "actions.edit.paste",
    group: "edit",
    icon: "paste",
    shortcuts: ["Mod+V"],
    isEnabled: isDesigning,
    perform: pasteFromClipboard,
  },
  {
    id: "edit.duplicate",
    label: "actions.edit.duplicate",
    group: "edit",
    icon: "copy",
    shortcuts: ["Mod+D"],
    isEnabled: hasSelection,
    perform: ({ editor }) => {
      runEdit(duplicate, { ids: editor.selection }, { label: "actions.edit.duplicate" });
    },
  },
  {
    id: "edit.delete",
    label: "actions.edit.delete",
    group: "edit",
    icon: "delete",
    shortcuts: ["Delete", "Backspace"],
    scope: "canvas",
    isEnabled: hasSelection,
    perform: (context) => {
      if (!removeChosenBend(context)) deleteSelection("actions.edit.delete", { isHealing: true });
    },
  },
  {
    id: "edit.rename",
    label: "actions.edit.rename",
    group: "edit",
    icon: "edit",
    shortcuts: ["F2", "Enter"],
    scope: "canvas",
    isEnabled: (context) => isDesigning(context) && context.editor.selection.length === 1,
    perform: ({ editor, session }) => {
      const [id] = editor.selection;
      if (id !== undefined) session.canvas?.rename(id);
    },
  },
  {
    id: "edit.selectAll",
    label: "actions.edit.selectAll",
    group: "edit",
    icon: "selectAll",
    shortcuts: ["Mod+A"],
    isEnabled: isDesigning,
    perform: ({ editor: { document } }) => {
      if (document === null) return;
      const shown = shownDocument(document);
      select([...allNodes(shown), ...allArrows(shown)].map(({ id }) => id));
    },
  },
  {
    id: "edit.selectNone",
    label: "actions.edit.selectNone",
    group: "edit",
    shortcuts: ["Escape"],
    scope: "canvas",
    isEnabled: hasSelection,
    perform: (context) => {
      if (leaveBend(context)) return;
      const { cursorId, translate } = context.session;
      if (cursorId === null) {
        select([]);
        return;
      }
      setCursor(null);
      announce(translate("canvas.spoken.gathered"));
    },
  },
];
