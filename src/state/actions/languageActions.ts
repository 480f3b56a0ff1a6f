import { openDialog } from "../session/session.ts";
import { type Action, hasDocument } from "./action.ts";

/** The texts of the process in several languages, and the one in which its files are made. */
export const LANGUAGE_ACTIONS: readonly Action[] = [
  {
    id: "edit.languages",
    label: "languages.title",
    group: "edit",
    icon: "language",
    isEnabled: hasDocument,
    perform: () => openDialog("languages", { recordId: null }),
  },
  {
    id: "export.language",
    label: "languages.exportTitle",
    group: "export",
    icon: "language",
    isEnabled: hasDocument,
    perform: () => openDialog("exportLanguage"),
  },
];
