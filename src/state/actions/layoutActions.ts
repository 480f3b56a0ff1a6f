import { applyLayout } from "../../core/edits/applyLayout.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { directionOf, localeFor } from "../../core/i18n/locales.ts";
import type { LayoutDirection } from "../../core/layout/layoutGraph.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { announce, sessionStore, showToast } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { requestLayout } from "../workers/layout.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";

export const LAYOUT_ACTIONS: readonly Action[] = [
  {
    ...layout("layout", "actions.arrange.layout", readingDirection),
    icon: "layout",
    shortcuts: ["Mod+Shift+L"],
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

/** A process in Persian is read from the right, and laid out that way. */
function readingDirection(document: ProcessDocument): LayoutDirection {
  const own = localeFor(processOf(document).language);
  const direction = own === null ? sessionStore.getState().direction : directionOf(own);
  return direction === "rtl" ? "left" : "right";
}

/** A layout that is still being worked out; the next one takes its place. */
let pending: AbortController | null = null;

async function layOut(
  { document, documentId }: ActionContext["editor"],
  label: MessageKey,
  direction: (document: ProcessDocument) => LayoutDirection,
): Promise<void> {
  if (document === null) return;
  pending?.abort();
  const running = new AbortController();
  pending = running;
  const { translate } = sessionStore.getState();
  try {
    const options = { direction: direction(document) };
    const positions = await requestLayout(document, options, { signal: running.signal });
    if (running.signal.aborted || editorStore.getState().documentId !== documentId) return;
    runEdit(applyLayout, { positions }, { label, keepSelection: true });
    sessionStore.getState().canvas?.fitView();
    announce(translate("actions.arrange.laidOut"));
  } catch {
    if (running.signal.aborted) return;
    showToast({ tone: "bad", text: translate("actions.arrange.layoutFailed") });
  } finally {
    if (pending === running) pending = null;
  }
}
