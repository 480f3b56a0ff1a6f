import type { Axis } from "../../core/arrange/types.ts";
import { insertSpace } from "../../core/edits/insertSpace.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { findNode } from "../../core/process/document.ts";
import { GRID } from "../../core/process/geometry.ts";
import { putToolAway, setTool } from "../session/session.ts";
import { type Action, hasSelection } from "./action.ts";
import { runEdit } from "./runEdit.ts";
import { announceDeed } from "./spoken.ts";

/** How much room one press makes or takes away, in canvas pixels. */
const STEP = 5 * GRID;

/**
 * Making room: with the tool for it in hand by a press and a drag; by keys before what is
 * selected: it and all beyond it moves, as the arrow keys point.
 */
export const SPACE_ACTIONS: readonly Action[] = [
  {
    id: "arrange.space",
    label: "tools.space.action",
    group: "arrange",
    icon: "space",
    shortcuts: ["W"],
    scope: "canvas",
    isEnabled: ({ session, editor, page }) =>
      page.name === "design" && session.canvas !== null && !editor.isPresented,
    isChecked: ({ session }) => session.tool === "space",
    perform: ({ session }) => {
      if (session.tool === "space") putToolAway();
      else setTool("space");
      session.canvas?.focus();
    },
  },
  space("moreLeft", "arrange.space.moreLeft", "x", STEP, "Alt+Shift+ArrowRight"),
  space("lessLeft", "arrange.space.lessLeft", "x", -STEP, "Alt+Shift+ArrowLeft"),
  space("moreAbove", "arrange.space.moreAbove", "y", STEP, "Alt+Shift+ArrowDown"),
  space("lessAbove", "arrange.space.lessAbove", "y", -STEP, "Alt+Shift+ArrowUp"),
];

function space(name: string, label: MessageKey, axis: Axis, by: number, key: string): Action {
  return {
    id: `arrange.${name}`,
    label,
    group: "arrange",
    icon: axis === "x" ? "stackX" : "stackY",
    shortcuts: [key],
    scope: "canvas",
    repeats: true,
    isEnabled: (context) =>
      hasSelection(context) &&
      context.editor.selection.some(
        (id) => context.editor.document !== null && findNode(context.editor.document, id),
      ),
    perform: ({ editor: { document, selection } }) => {
      if (document === null) return;
      const isDone = runEdit(
        insertSpace,
        { ids: selection, axis, by },
        { label, mergeKey: `space ${axis} ${selection.join(" ")}`, keepSelection: true },
      );
      if (isDone) announceDeed(document, label, selection);
    },
  };
}
