import type { RecordId } from "../../core/base/ids.ts";
import { setCollapsed } from "../../core/edits/collapse.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { isHidden } from "../../core/process/drawn.ts";
import { announce, sessionStore } from "../session/session.ts";
import { editorStore, select } from "../store/editor.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";
import { spokenNames } from "./spoken.ts";

/** Collapsing and expanding stages. */
export const STRUCTURE_ACTIONS: readonly Action[] = [
  {
    id: "arrange.collapse",
    label: "structure.collapse",
    group: "arrange",
    icon: "collapse",
    shortcuts: ["K"],
    scope: "canvas",
    isEnabled: (context) => isDesigning(context) && selectedStages(context).length > 0,
    isChecked: (context) => isDesigning(context) && areCollapsed(context),
    perform: (context) => {
      collapseStages(selectedStages(context), !areCollapsed(context), "structure.collapse");
    },
  },
  ofAll("collapseAll", "structure.collapseAll", "collapse", "Shift+K", true),
  ofAll("expandAll", "structure.expandAll", "expand", "Alt+Shift+K", false),
];

/**
 * Collapses or expands stages. Where an activity was selected that is hidden now, its stage
 * is selected instead.
 */
export function collapseStages(
  ids: readonly RecordId[],
  collapsed: boolean,
  label: MessageKey,
): boolean {
  sessionStore.getState().canvas?.glide();
  if (!runEdit(setCollapsed, { ids, collapsed }, { label, keepSelection: true })) return false;
  const { document, selection } = editorStore.getState();
  if (document === null) return true;
  const { translate } = sessionStore.getState();
  select(
    selection.map((id) => {
      const activity = document.activity.get(id);
      return activity !== undefined && isHidden(document, activity) ? (activity.stageId ?? id) : id;
    }),
  );
  const what = spokenNames(document, ids);
  announce(translate(collapsed ? "structure.said.collapsed" : "structure.said.expanded", { what }));
  return true;
}

/** Expands the stage that hides a record, so that it can be seen; says whether it did. */
export function uncover(id: RecordId): boolean {
  const { document } = editorStore.getState();
  const activity = document?.activity.get(id);
  if (!document || activity === undefined || !isHidden(document, activity)) return false;
  return collapseStages([activity.stageId ?? ""], false, "structure.expandAll");
}

function ofAll(
  name: string,
  label: MessageKey,
  icon: string,
  key: string,
  collapsed: boolean,
): Action {
  const others = ({ editor: { document } }: ActionContext) =>
    [...(document?.stage.values() ?? [])].filter((stage) => stage.collapsed !== collapsed);
  return {
    id: `arrange.${name}`,
    label,
    group: "arrange",
    icon,
    shortcuts: [key],
    scope: "canvas",
    isEnabled: (context) => isDesigning(context) && others(context).length > 0,
    perform: (context) => {
      collapseStages(
        others(context).map(({ id }) => id),
        collapsed,
        label,
      );
    },
  };
}

/** The stages that are selected or hold what is selected. */
function selectedStages({ editor: { document, selection } }: ActionContext): RecordId[] {
  if (document === null) return [];
  const stages = selection.flatMap((id) => {
    const stageId = document.stage.has(id) ? id : document.activity.get(id)?.stageId;
    return typeof stageId === "string" ? [stageId] : [];
  });
  return [...new Set(stages)];
}

function areCollapsed(context: ActionContext): boolean {
  const stages = selectedStages(context);
  const { document } = context.editor;
  return stages.length > 0 && stages.every((id) => document?.stage.get(id)?.collapsed === true);
}
