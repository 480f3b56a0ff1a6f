import type { RecordId } from "../../core/base/ids.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { kindsBeside } from "../../core/process/connections.ts";
import { findArrow, findNode } from "../../core/process/document.ts";
import type { Side } from "../../core/process/fields.ts";
import type { NodeRecord } from "../../core/process/kinds.ts";
import { waysOut } from "../../core/process/reading.ts";
import { announce, openDialog, type SessionState } from "../session/session.ts";
import { select } from "../store/editor.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { deleteSelection } from "./clipboard.ts";
import { addBeside, choosingBeside, choosingForArrow } from "./connectedNodes.ts";
import { insertNode } from "./insertion.ts";

/**
 * Building on from the step where one is, by the keyboard: a step after it, before it or to a
 * side, connected, with the cursor in its name; and its connections.
 */
export const CREATE_ACTIONS: readonly Action[] = [
  {
    ...beside("next", "create.next", "N", (session) => onward(session)),
    isEnabled: (context) => isDesigning(context) && context.editor.selection.length <= 1,
    perform: (context) => {
      const node = selectedNode(context);
      const arrowId = selectedArrowId(context);
      const { document } = context.editor;
      if (document === null) return;
      if (arrowId !== null) choosingForArrow(arrowId);
      else if (node !== null) addBeside(node, onward(context.session), "after", "create.next");
      else if (document.leadSource.size === 0) insertNode("leadSource", "insert.leadSource");
      else insertNode("stage", "insert.stage");
    },
  },
  {
    ...beside("before", "create.before", "Shift+N", (session) => opposite(onward(session))),
    perform: (context) => {
      const node = selectedNode(context);
      if (node !== null)
        addBeside(node, opposite(onward(context.session)), "before", "create.before");
    },
  },
  {
    ...beside("branch", "create.branch", "B", (session) => onward(session)),
    perform: (context) => {
      const node = selectedNode(context);
      if (node !== null) choosingBeside(node, onward(context.session), "create.branch");
    },
  },
  beside("toLeft", "create.toLeft", "Mod+ArrowLeft", () => "left"),
  beside("toRight", "create.toRight", "Mod+ArrowRight", () => "right"),
  beside("toTop", "create.toTop", "Mod+ArrowUp", () => "top"),
  beside("toBottom", "create.toBottom", "Mod+ArrowDown", () => "bottom"),
  {
    id: "insert.intoArrow",
    label: "create.intoArrow",
    group: "insert",
    icon: "add",
    shortcuts: ["I"],
    scope: "canvas",
    isEnabled: (context) => selectedArrowId(context) !== null,
    perform: (context) => {
      const id = selectedArrowId(context);
      if (id !== null) choosingForArrow(id);
    },
  },
  {
    id: "insert.connect",
    label: "create.connect",
    group: "insert",
    icon: "arrow",
    shortcuts: ["C"],
    scope: "canvas",
    isEnabled: (context) => selectedNode(context) !== null,
    perform: (context) => {
      const node = selectedNode(context);
      if (node !== null) context.session.canvas?.startConnecting(node.id);
    },
  },
  {
    id: "edit.connections",
    label: "create.connections",
    group: "edit",
    icon: "list",
    shortcuts: ["E"],
    scope: "canvas",
    isEnabled: (context) => selectedNode(context) !== null,
    perform: (context) => {
      const node = selectedNode(context);
      if (node !== null) openDialog("connections", { id: node.id });
    },
  },
  {
    id: "arrange.moveTo",
    label: "create.moveTo",
    group: "arrange",
    icon: "move",
    shortcuts: ["L"],
    scope: "canvas",
    isEnabled: (context) => movable(context).length > 0,
    perform: (context) => openDialog("moveTo", { ids: movable(context) }),
  },
  cycle("nextWay", "create.nextWay", "]", 1),
  cycle("previousWay", "create.previousWay", "[", -1),
  {
    id: "edit.deletePlain",
    label: "create.deletePlain",
    group: "edit",
    icon: "delete",
    shortcuts: ["Mod+Delete"],
    scope: "canvas",
    isEnabled: (context) => isDesigning(context) && context.editor.selection.length > 0,
    perform: () => deleteSelection("create.deletePlain", { isHealing: false }),
  },
];

/** Adding a connected step on one side of the selected one. */
function beside(
  name: string,
  label: MessageKey,
  key: string,
  sideOf: (session: SessionState) => Side,
): Action {
  return {
    id: `insert.${name}`,
    label,
    group: "insert",
    icon: "add",
    shortcuts: [key],
    scope: "canvas",
    isEnabled: (context) => selectedNode(context) !== null,
    perform: (context) => {
      const node = selectedNode(context);
      if (node !== null) addBeside(node, sideOf(context.session), "after", label);
    },
  };
}

/** Goes through the ways out of a step; from one of them, to the next of the same step. */
function cycle(name: string, label: MessageKey, key: string, by: 1 | -1): Action {
  return {
    id: `go.${name}`,
    label,
    group: "go",
    shortcuts: [key],
    scope: "canvas",
    repeats: true,
    isEnabled: (context) => isDesigning(context) && context.editor.selection.length === 1,
    perform: ({ editor: { document, selection }, session }) => {
      const [id] = selection;
      if (document === null || id === undefined) return;
      const arrow = findArrow(document, id);
      const ways = waysOut(document, arrow?.sourceId ?? id);
      const at = ways.findIndex((way) => way.id === id);
      const next = ways.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % ways.length);
      if (next === undefined) announce(session.translate("canvas.spoken.noWayOut"), "place");
      else {
        session.canvas?.reveal(next.id);
        select([next.id]);
      }
    },
  };
}

/** The side to which a process goes on, as its texts are read. */
function onward({ direction }: SessionState): Side {
  return direction === "rtl" ? "left" : "right";
}

function opposite(side: Side): Side {
  return ({ left: "right", right: "left", top: "bottom", bottom: "top" } as const)[side];
}

/** The one selected node, when something can be connected with it. */
function selectedNode(context: ActionContext): NodeRecord | null {
  const { document, selection } = context.editor;
  const [id, ...others] = selection;
  if (!isDesigning(context) || document === null || id === undefined || others.length > 0)
    return null;
  const node = findNode(document, id);
  const isPart =
    node !== undefined &&
    (kindsBeside(node, "after").length > 0 || kindsBeside(node, "before").length > 0);
  return isPart ? node : null;
}

function selectedArrowId(context: ActionContext): RecordId | null {
  const { document, selection } = context.editor;
  const [id, ...others] = selection;
  if (!isDesigning(context) || document === null || id === undefined || others.length > 0)
    return null;
  return findArrow(document, id)?.id ?? null;
}

/** The selected activities, which go into stages and to roles, and stages, which have an owner. */
function movable(context: ActionContext): RecordId[] {
  const { document, selection } = context.editor;
  if (!isDesigning(context) || document === null) return [];
  return selection.filter((id) => document.activity.has(id) || document.stage.has(id));
}
