import type { RecordId } from "../../core/base/ids.ts";
import { applyLayout, type ApplyLayoutArguments } from "../../core/edits/applyLayout.ts";
import { type Edit, isRefusal } from "../../core/edits/edit.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { directionOf, localeFor } from "../../core/i18n/locales.ts";
import type { LayoutDirection } from "../../core/layout/layoutGraph.ts";
import { findNode, type ProcessDocument, processOf } from "../../core/process/document.ts";
import { activitiesOf } from "../../core/process/graph.ts";
import { announce, sessionStore, showToast } from "../session/session.ts";
import { editorStore, foresee } from "../store/editor.ts";
import { requestLayout } from "../workers/layout.ts";
import type { LaidOut } from "../workers/layoutMessages.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";

export const LAYOUT_ACTIONS: readonly Action[] = [
  {
    ...layout("layout", "actions.arrange.layout", readingDirection),
    icon: "layout",
    shortcuts: ["Mod+Shift+L"],
  },
  {
    id: "arrange.layoutSelection",
    label: "arrange.layoutSelection",
    group: "arrange",
    icon: "layout",
    scope: "canvas",
    isEnabled: (context) => partToLayOut(context).length > 0,
    perform: (context) =>
      layOut(context.editor, "arrange.layoutSelection", readingDirection, partToLayOut(context)),
  },
  layout("leftToRight", "actions.arrange.leftToRight", () => "right"),
  layout("topToBottom", "actions.arrange.topToBottom", () => "down"),
  layout("rightToLeft", "actions.arrange.rightToLeft", () => "left"),
];

function layout(
  name: string,
  label: MessageKey,
  direction: (document: ProcessDocument) => LayoutDirection,
): Action {
  return {
    id: `arrange.${name}`,
    label,
    group: "arrange",
    isEnabled: isDesigning,
    perform: ({ editor }) => layOut(editor, label, direction),
  };
}

/** The selected nodes; none where there is nothing to lay out: one node that holds no others. */
function partToLayOut(context: ActionContext): readonly RecordId[] {
  const { document, selection } = context.editor;
  if (!isDesigning(context) || document === null) return [];
  const nodes = selection.filter((id) => findNode(document, id) !== undefined);
  const [first] = nodes;
  const isOne = nodes.length === 1 && first !== undefined;
  return isOne && activitiesOf(document, first).length === 0 ? [] : nodes;
}

/** A process in Persian is read from the right, and laid out that way. */
function readingDirection(document: ProcessDocument): LayoutDirection {
  const own = localeFor(processOf(document).language);
  const direction = own === null ? sessionStore.getState().direction : directionOf(own);
  return direction === "rtl" ? "left" : "right";
}

/** How wide the labels of flows are as the canvas draws them; null when it is not on the page. */
function widthsOfLabels(document: ProcessDocument): ReadonlyMap<RecordId, number> | null {
  const { canvas } = sessionStore.getState();
  if (canvas === null) return null;
  return new Map([...document.flow.keys()].map((id) => [id, canvas.labelSize(id).width]));
}

/**
 * The edit that takes over a layout, as the worker has planned it where nothing has changed
 * meanwhile, and the canvas knowing where all will lie: to find that takes as long as drawing a
 * large document, and the page is to answer in between.
 */
async function planned(
  laidOut: ProcessDocument,
  plan: LaidOut["plan"],
  isWhole: boolean,
): Promise<Edit<ApplyLayoutArguments>> {
  const isAsBefore = () => editorStore.getState().document === laidOut;
  if (!isRefusal(plan) && isAsBefore()) {
    const after = foresee(laidOut, plan.diff);
    const { canvas } = sessionStore.getState();
    if (isWhole) {
      await pause();
      await canvas?.giveWay(after);
    }
    for (const prepare of canvas === null ? [] : [canvas.prepareNodes, canvas.prepare]) {
      await pause();
      if (!isAsBefore()) break;
      prepare(after);
    }
    await pause();
  }
  return (current, args, context) =>
    current === laidOut ? plan : applyLayout(current, args, context);
}

/** What the canvas was prepared for does not come. */
function unprepare(): void {
  const { document } = editorStore.getState();
  if (document !== null) sessionStore.getState().canvas?.prepare(document);
}

/**
 * Lets the page answer, and draw what has changed so far. What takes no time at all would come
 * before much that is due already.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
}

/** A layout that is still being worked out; the next one takes its place. */
let pending: AbortController | null = null;

async function layOut(
  { document, documentId }: ActionContext["editor"],
  label: MessageKey,
  direction: (document: ProcessDocument) => LayoutDirection,
  only?: readonly RecordId[],
): Promise<void> {
  if (document === null) return;
  pending?.abort();
  const running = new AbortController();
  pending = running;
  const { translate } = sessionStore.getState();
  try {
    const labelWidths = widthsOfLabels(document);
    const options = {
      direction: direction(document),
      ...(only === undefined ? {} : { only }),
      ...(labelWidths === null ? {} : { labelWidths }),
    };
    const { positions, plan } = await requestLayout(document, options, { signal: running.signal });
    const isOver = () => running.signal.aborted || editorStore.getState().documentId !== documentId;
    if (isOver()) return;
    const edit = await planned(document, plan, only === undefined);
    sessionStore.getState().canvas?.glide();
    const isDone = !isOver() && runEdit(edit, { positions }, { label, keepSelection: true });
    if (!isDone) unprepare();
    if (isOver()) return;
    if (only === undefined) {
      await pause();
      if (isOver()) return;
      sessionStore.getState().canvas?.fitView();
    }
    announce(
      translate(only === undefined ? "actions.arrange.laidOut" : "arrange.selectionLaidOut"),
    );
  } catch {
    if (running.signal.aborted) return;
    showToast({ tone: "bad", text: translate("actions.arrange.layoutFailed") });
  } finally {
    if (pending === running) pending = null;
  }
}
