import type { Alignment } from "../../core/arrange/types.ts";
import { type Arrangement, arrangeNodes, unitsOf } from "../../core/edits/arrangeNodes.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { allNodes } from "../../core/process/document.ts";
import { announce, sessionStore } from "../session/session.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";
import { announceDeed } from "./spoken.ts";

/** Bringing what is selected into line. Left is left in every language: it is a picture. */
export const ALIGN_ACTIONS: readonly Action[] = [
  alignTo("left", "arrange.align.left", "alignLeft", "Alt+A"),
  alignTo("centre", "arrange.align.centre", "alignCentre", "Alt+H"),
  alignTo("right", "arrange.align.right", "alignRight", "Alt+D"),
  alignTo("top", "arrange.align.top", "alignTop", "Alt+W"),
  alignTo("middle", "arrange.align.middle", "alignMiddle", "Alt+V"),
  alignTo("bottom", "arrange.align.bottom", "alignBottom", "Alt+S"),
  arrangement(
    "distributeX",
    "arrange.distribute.x",
    { does: "distribute", axis: "x" },
    { icon: "distributeX", shortcuts: ["Alt+Shift+H"], least: 3 },
  ),
  arrangement(
    "distributeY",
    "arrange.distribute.y",
    { does: "distribute", axis: "y" },
    { icon: "distributeY", shortcuts: ["Alt+Shift+V"], least: 3 },
  ),
  arrangement("stackX", "arrange.stack.x", { does: "stack", axis: "x" }, { icon: "stackX" }),
  arrangement("stackY", "arrange.stack.y", { does: "stack", axis: "y" }, { icon: "stackY" }),
  {
    id: "arrange.tidy",
    label: "arrange.tidy",
    group: "arrange",
    icon: "alignMiddle",
    isEnabled: isDesigning,
    perform: ({ editor: { document, selection } }) => {
      if (document === null) return;
      const ids = selection.length > 1 ? selection : [...allNodes(document)].map(({ id }) => id);
      const label = "arrange.tidy";
      const args = { ids, arrangement: { does: "tidy" } as const };
      sessionStore.getState().canvas?.glide();
      if (runEdit(arrangeNodes, args, { label, keepSelection: true })) {
        announce(sessionStore.getState().translate(label));
      }
    },
  },
  arrangement(
    "sameWidth",
    "arrange.same.width",
    { does: "equalize", which: "width" },
    { icon: "sameSize", sized: true },
  ),
  arrangement(
    "sameHeight",
    "arrange.same.height",
    { does: "equalize", which: "height" },
    { icon: "sameSize", sized: true },
  ),
  arrangement(
    "sameSize",
    "arrange.same.size",
    { does: "equalize", which: "size" },
    { icon: "sameSize", sized: true },
  ),
];

function alignTo(to: Alignment, label: MessageKey, icon: string, key: string): Action {
  const name = `align${to.charAt(0).toUpperCase()}${to.slice(1)}`;
  return arrangement(name, label, { does: "align", to }, { icon, shortcuts: [key] });
}

interface Details {
  readonly icon: string;
  readonly shortcuts?: readonly string[];
  /** How many must be selected; two unless stated. */
  readonly least?: number;
  /** Only for what has a size of its own. */
  readonly sized?: boolean;
}

function arrangement(
  name: string,
  label: MessageKey,
  wanted: Arrangement,
  { icon, shortcuts, least = 2, sized = false }: Details,
): Action {
  return {
    id: `arrange.${name}`,
    label,
    group: "arrange",
    icon,
    ...(shortcuts === undefined ? {} : { shortcuts }),
    scope: "canvas",
    isEnabled: (context) => unitCount(context, sized) >= least,
    perform: ({ editor: { document, selection } }) => {
      if (document === null) return;
      const args = { ids: selection, arrangement: wanted };
      const isDone = runEdit(arrangeNodes, args, { label, keepSelection: true });
      if (isDone) announceDeed(document, label, selection);
    },
  };
}

function unitCount(context: ActionContext, sized: boolean): number {
  const { document, selection } = context.editor;
  if (!isDesigning(context) || document === null || selection.length < 2) return 0;
  const units = unitsOf(document, selection);
  return sized
    ? units.filter(({ kind }) => kind === "stage" || kind === "note").length
    : units.length;
}
