import type { Heat } from "../../core/analysis/heat.ts";
import type { Matter } from "../../core/analysis/sensitivity/matters.ts";
import { setFields } from "../../core/edits/setFields.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import type { PaletteName } from "../../core/drawing/hueSets.ts";
import { processOf } from "../../core/process/document.ts";
import { sessionStore, toggle, writeHeat } from "../session/session.ts";
import { type Action, type ActionContext, hasDocument, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";

/** How the diagram looks: what the document says of it, and what this browser shows over it. */
export const LOOK_ACTIONS: readonly Action[] = [
  {
    id: "view.compact",
    label: "look.compact",
    group: "view",
    isEnabled: isDesigning,
    isChecked: (context) => processIn(context)?.density === "compact",
    perform: (context) => {
      const density = processIn(context)?.density === "compact" ? "comfortable" : "compact";
      setLook(context, { density }, "look.density");
    },
  },
  palette("clear", "look.paletteClear"),
  palette("soft", "look.paletteSoft"),
  palette("deep", "look.paletteDeep"),
  heat("lost", "look.lost"),
  heat("waiting", "look.waiting"),
  heat("worth", "look.worth"),
  heat("days", "look.days"),
  {
    id: "view.flowWidths",
    label: "look.widths",
    group: "view",
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.flowWidths,
    perform: () => toggle("flowWidths"),
  },
  {
    id: "view.heatInExports",
    label: "look.inExports",
    group: "view",
    isEnabled: hasDocument,
    isChecked: ({ session }) => session.heatInExports,
    perform: () => toggle("heatInExports"),
  },
];

function palette(name: PaletteName, label: MessageKey): Action {
  return {
    id: `view.palette.${name}`,
    label,
    group: "view",
    isEnabled: isDesigning,
    isChecked: (context) => processIn(context)?.palette === name,
    perform: (context) => setLook(context, { palette: name }, label),
  };
}

/** A heat is switched off by choosing it again. */
function heat(name: Heat | Matter, label: MessageKey): Action {
  return {
    id: `view.heat.${name}`,
    label,
    group: "view",
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.heat === name,
    perform: () => writeHeat(sessionStore.getState().heat === name ? "none" : name),
  };
}

function processIn({ editor: { document } }: ActionContext) {
  return document === null ? null : processOf(document);
}

function setLook(context: ActionContext, fields: object, label: MessageKey): void {
  const process = processIn(context);
  if (process === null) return;
  runEdit(setFields, { ids: [process.id], fields: { ...fields } }, { label, keepSelection: true });
}
