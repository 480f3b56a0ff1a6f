import type { RecordId } from "../../core/base/ids.ts";
import type { Edit } from "../../core/edits/edit.ts";
import { groupNodes, ungroupNodes } from "../../core/edits/groupNodes.ts";
import { layerNodes, type LayerStep } from "../../core/edits/layerNodes.ts";
import { setFields } from "../../core/edits/setFields.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { findNode } from "../../core/process/document.ts";
import type { NodeRecord } from "../../core/process/kinds.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";
import { announceDeed } from "./spoken.ts";

/** What lies above what, what belongs together, and what has to stay where it is. */
export const TOGETHER_ACTIONS: readonly Action[] = [
  layer("front", "arrange.layer.front", "toFront", "Mod+Shift+F"),
  layer("forward", "arrange.layer.forward", "forward", "Alt+PageUp"),
  layer("backward", "arrange.layer.backward", "backward", "Alt+PageDown"),
  layer("back", "arrange.layer.back", "toBack", "Mod+Shift+B"),
  {
    id: "arrange.group",
    label: "arrange.group",
    group: "arrange",
    icon: "group",
    shortcuts: ["Mod+G"],
    scope: "canvas",
    isEnabled: (context) => {
      const [first, ...others] = selectedNodes(context);
      return others.some(({ groupId }) => groupId === null || groupId !== first?.groupId);
    },
    perform: (context) => perform(context, "arrange.group", groupNodes),
  },
  {
    id: "arrange.ungroup",
    label: "arrange.ungroup",
    group: "arrange",
    shortcuts: ["Mod+Shift+G"],
    scope: "canvas",
    isEnabled: (context) => selectedNodes(context).some(({ groupId }) => groupId !== null),
    perform: (context) => perform(context, "arrange.ungroup", ungroupNodes),
  },
  {
    id: "arrange.lock",
    label: "arrange.lock",
    group: "arrange",
    icon: "lock",
    shortcuts: ["Alt+L"],
    scope: "canvas",
    isEnabled: (context) => selectedNodes(context).some(({ locked }) => !locked),
    perform: (context) => setLocked(context, "arrange.lock", true),
  },
  {
    id: "arrange.unlock",
    label: "arrange.unlock",
    group: "arrange",
    icon: "unlock",
    shortcuts: ["Alt+Shift+L"],
    scope: "canvas",
    isEnabled: (context) => selectedNodes(context).some(({ locked }) => locked),
    perform: (context) => setLocked(context, "arrange.unlock", false),
  },
];

function layer(to: LayerStep, label: MessageKey, icon: string, key: string): Action {
  return {
    id: `arrange.${to}`,
    label,
    group: "arrange",
    icon,
    shortcuts: [key],
    scope: "canvas",
    isEnabled: (context) => selectedNodes(context).length > 0,
    perform: ({ editor: { document, selection } }) => {
      if (document === null) return;
      if (!runEdit(layerNodes, { ids: selection, to }, { label, keepSelection: true })) return;
      announceDeed(document, label, selection);
    },
  };
}

function perform(
  { editor: { document, selection } }: ActionContext,
  label: MessageKey,
  edit: Edit<{ readonly ids: readonly RecordId[] }>,
): void {
  if (document === null || !runEdit(edit, { ids: selection }, { label })) return;
  announceDeed(document, label, selection);
}

function setLocked(context: ActionContext, label: MessageKey, locked: boolean): void {
  const { document } = context.editor;
  const ids = selectedNodes(context).map(({ id }) => id);
  if (document === null) return;
  if (!runEdit(setFields, { ids, fields: { locked } }, { label, keepSelection: true })) return;
  announceDeed(document, label, ids);
}

function selectedNodes(context: ActionContext): NodeRecord[] {
  const { document, selection } = context.editor;
  if (!isDesigning(context) || document === null) return [];
  return selection.flatMap((id) => findNode(document, id) ?? []);
}
