import { intoStage } from "../../core/edits/intoStage.ts";
import { besideRow, moveInOutline } from "../../core/edits/moveInOutline.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { findNode } from "../../core/process/document.ts";
import { stageNumber } from "../../core/process/graph.ts";
import type { NodeRecord } from "../../core/process/kinds.ts";
import { stageToEnter } from "../../core/process/outline.ts";
import {
  announce,
  resetOutlineColumns,
  sessionStore,
  setPrinting,
  toggle,
} from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { type Action, type ActionContext, hasDocument, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";
import { spokenNames } from "./spoken.ts";

/** CSS pixels that a column of the outline becomes wider or narrower by. */
const COLUMN_STEP = 16;

/** The outline, and what is done by the order of its rows. */
export const OUTLINE_ACTIONS: readonly Action[] = [
  {
    id: "view.outline",
    label: "outline.action.open",
    group: "view",
    icon: "outline",
    shortcuts: ["Mod+Shift+O"],
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.outlineOpen,
    perform: ({ session }) => {
      const wasUsed = session.outline?.isUsed() === true;
      toggle("outlineOpen");
      if (wasUsed) session.canvas?.focus();
    },
  },
  {
    id: "edit.connectTo",
    label: "outline.action.connectTo",
    group: "edit",
    icon: "link",
    shortcuts: ["C"],
    scope: "outline",
    isEnabled: (context) => {
      const node = onlyNode(context);
      const leads = node !== null && node.kind !== "note" && node.kind !== "outcome";
      return leads && context.session.outline !== null;
    },
    perform: (context) => {
      const node = onlyNode(context);
      if (node !== null) context.session.outline?.connect(node.id);
    },
  },
  width("columnWider", "outline.action.columnWider", "Alt+Plus", COLUMN_STEP),
  width("columnNarrower", "outline.action.columnNarrower", "Alt+Minus", -COLUMN_STEP),
  {
    id: "view.columnsReset",
    label: "outline.action.columnsReset",
    group: "view",
    icon: "refresh",
    isEnabled: (context) =>
      isDesigning(context) && Object.keys(context.session.outlineColumns).length > 0,
    perform: () => resetOutlineColumns(),
  },
  {
    id: "export.printOutline",
    label: "outline.action.print",
    group: "export",
    icon: "file",
    isEnabled: hasDocument,
    perform: () => setPrinting(true),
  },
  byOne("rowUp", "outline.action.up", "chevronUp", "Alt+ArrowUp", -1),
  byOne("rowDown", "outline.action.down", "chevronDown", "Alt+ArrowDown", 1),
  {
    id: "arrange.intoStage",
    label: "outline.action.intoStage",
    group: "arrange",
    icon: "intoStage",
    shortcuts: ["I"],
    scope: "outline",
    isEnabled: (context) => stageFor(context) !== null,
    perform: (context) => {
      const [node, stageId] = [onlyNode(context), stageFor(context)];
      const { document } = context.editor;
      if (node === null || stageId === null || document === null) return;
      const label = "outline.action.intoStage";
      if (!runEdit(intoStage, { ids: [node.id], stageId }, { label, keepSelection: true })) return;
      const stage = spokenNames(document, [stageId]);
      announce(context.session.translate("canvas.spoken.movedInto", { stage }));
    },
  },
  {
    id: "arrange.outOfStage",
    label: "outline.action.outOfStage",
    group: "arrange",
    icon: "outOfStage",
    shortcuts: ["Shift+I"],
    scope: "outline",
    isEnabled: (context) => {
      const node = onlyNode(context);
      return node?.kind === "activity" && node.stageId !== null;
    },
    perform: (context) => {
      const node = onlyNode(context);
      const label = "outline.action.outOfStage";
      if (node === null) return;
      const args = { ids: [node.id], stageId: null };
      if (!runEdit(intoStage, args, { label, keepSelection: true })) return;
      announce(context.session.translate("canvas.spoken.movedOut"));
    },
  },
];

function width(name: string, label: MessageKey, key: string, by: number): Action {
  return {
    id: `view.${name}`,
    label,
    group: "view",
    icon: by > 0 ? "zoomIn" : "zoomOut",
    shortcuts: [key],
    scope: "outline",
    repeats: true,
    isEnabled: ({ session }) => session.outline !== null,
    perform: ({ session }) => session.outline?.widenColumn(by),
  };
}

function byOne(name: string, label: MessageKey, icon: string, key: string, by: -1 | 1): Action {
  return {
    id: `arrange.${name}`,
    label,
    group: "arrange",
    icon,
    shortcuts: [key],
    scope: "outline",
    repeats: true,
    isEnabled: (context) => onlyNode(context) !== null,
    perform: (context) => {
      const node = onlyNode(context);
      const { document } = context.editor;
      if (node === null || document === null) return;
      const rowStart = context.session.direction === "rtl" ? "right" : "left";
      const to = besideRow(document, node.id, by, rowStart);
      if (to === null) return;
      const args = { ids: [node.id], ...to, rowStart } as const;
      if (runEdit(moveInOutline, args, { label, keepSelection: true })) announcePlace(node);
    },
  };
}

/** Says where a stage or an activity has come to be among the others. */
function announcePlace({ id, kind }: NodeRecord): void {
  const { document } = editorStore.getState();
  const { translate, formats } = sessionStore.getState();
  if (document === null) return;
  const name = spokenNames(document, [id]);
  if (kind === "stage") {
    const number = formats.integer(stageNumber(document, id));
    announce(translate("outline.said.stageNumber", { name, number }));
  } else {
    announce(translate("outline.said.moved", { name }));
  }
}

function onlyNode(context: ActionContext): NodeRecord | null {
  const { document, selection } = context.editor;
  const [id, ...others] = selection;
  if (!isDesigning(context) || document === null || id === undefined || others.length > 0) {
    return null;
  }
  return findNode(document, id) ?? null;
}

/** The stage that the one selected activity would go into. */
function stageFor(context: ActionContext): string | null {
  const { document } = context.editor;
  const node = onlyNode(context);
  if (document === null || node?.kind !== "activity") return null;
  const rowStart = context.session.direction === "rtl" ? "right" : "left";
  return stageToEnter(document, node, rowStart)?.id ?? null;
}
