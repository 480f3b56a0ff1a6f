import type { ProcessDocument } from "../../core/process/document.ts";
import { allNodes } from "../../core/process/document.ts";
import { boundsOfNode } from "../../core/process/geometry.ts";
import { centreOf, type Point } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { addressOf, goTo } from "../session/location.ts";
import { announce, setPresenting, showToast } from "../session/session.ts";
import { openStageOf, shownDocument } from "../session/shown.ts";
import { type Action, type ActionContext, hasSelection, isDesigning } from "./action.ts";
import { spokenNames } from "./spoken.ts";

/** Where one looks: a stage alone, a link to an element, the diagram without anything around it. */
export const PLACE_ACTIONS: readonly Action[] = [
  {
    id: "view.openStage",
    label: "structure.openStage",
    group: "view",
    icon: "expand",
    shortcuts: ["Alt+Enter"],
    scope: "canvas",
    isEnabled: (context) => stageToOpen(context) !== null,
    perform: (context) => {
      const { editor, page, session } = context;
      const stageId = stageToOpen(context);
      if (stageId === null || page.name === "start" || editor.document === null) return;
      goTo({ name: "design", documentId: page.documentId, stageId });
      const name = spokenNames(editor.document, [stageId]);
      announce(session.translate("structure.said.stageOpened", { name }), "place");
    },
  },
  {
    id: "view.leaveStage",
    label: "structure.leaveStage",
    group: "view",
    icon: "collapse",
    isEnabled: ({ page }) => openStageOf(page) !== null,
    perform: ({ page, session }) => {
      if (page.name === "start") return;
      goTo({ name: "design", documentId: page.documentId });
      session.canvas?.focus();
    },
  },
  {
    id: "view.backToContent",
    label: "structure.backToContent",
    group: "view",
    icon: "focus",
    shortcuts: ["Shift+3"],
    isEnabled: (context) => isDesigning(context) && context.session.canvas !== null,
    perform: ({ editor: { document }, session: { canvas } }) => {
      if (document === null || canvas === null) return;
      const nearest = nearestTo(shownDocument(document), centreOf(canvas.visibleArea()));
      if (nearest !== null) canvas.reveal(nearest);
    },
  },
  {
    id: "view.present",
    label: "structure.present",
    group: "view",
    icon: "demo",
    shortcuts: ["Shift+F5"],
    isEnabled: (context) => isDesigning(context) && context.session.canvas !== null,
    isChecked: ({ session }) => session.isPresenting,
    perform: ({ session: { isPresenting, canvas } }) => {
      setPresenting(!isPresenting);
      canvas?.focus();
    },
  },
  {
    id: "edit.copyLink",
    label: "structure.copyLink",
    group: "edit",
    icon: "link",
    isEnabled: (context) => hasSelection(context) && context.editor.selection.length === 1,
    perform: async ({ editor: { document, selection }, page, session: { translate } }) => {
      const [nodeId] = selection;
      if (document === null || page.name === "start" || nodeId === undefined) return;
      const address = addressOf({ name: "design", documentId: page.documentId, nodeId });
      const link = new URL(address, location.href).href;
      try {
        await navigator.clipboard.writeText(link);
        const what = spokenNames(document, [nodeId]);
        showToast({ tone: "good", text: translate("structure.said.linkCopied", { what }) });
      } catch {
        showToast({ tone: "bad", text: translate("structure.said.linkNotCopied", { link }) });
      }
    },
  },
];

/** The stage that is selected or holds what is selected, while none is open alone. */
function stageToOpen(context: ActionContext): RecordId | null {
  const { document, selection } = context.editor;
  const [id, ...others] = selection;
  if (!isDesigning(context) || document === null || id === undefined) return null;
  if (others.length > 0 || openStageOf(context.page) !== null) return null;
  return document.stage.has(id) ? id : (document.activity.get(id)?.stageId ?? null);
}

function nearestTo(document: ProcessDocument, point: Point): RecordId | null {
  let nearest: RecordId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of allNodes(document)) {
    const { x, y } = centreOf(boundsOfNode(document, node));
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance < least) [nearest, least] = [node.id, distance];
  }
  return nearest;
}
