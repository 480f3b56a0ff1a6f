import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { type Locale, LOCALE_NAMES } from "../../core/i18n/locales.ts";
import { setLocale, setTheme, type Theme, toggle } from "../session/session.ts";
import { type Action, type ActionContext, hasSelection, isDesigning } from "./action.ts";

const LANGUAGE_LABELS: Readonly<Record<Locale, MessageKey>> = {
  en: "actions.view.english",
  sv: "actions.view.swedish",
  fi: "actions.view.finnish",
  id: "actions.view.indonesian",
  ru: "actions.view.russian",
  fa: "actions.view.persian",
};

function seesCanvas(context: ActionContext): boolean {
  return isDesigning(context) && context.session.canvas !== null;
}

/** How things are shown. The browser's own zoom keeps its keys: it serves those who need large type. */
export const VIEW_ACTIONS: readonly Action[] = [
  {
    id: "view.zoomIn",
    label: "actions.view.zoomIn",
    group: "view",
    icon: "zoomIn",
    shortcuts: ["Plus"],
    scope: "canvas",
    repeats: true,
    isEnabled: seesCanvas,
    perform: ({ session }) => session.canvas?.zoomIn(),
  },
  {
    id: "view.zoomOut",
    label: "actions.view.zoomOut",
    group: "view",
    icon: "zoomOut",
    shortcuts: ["Minus"],
    scope: "canvas",
    repeats: true,
    isEnabled: seesCanvas,
    perform: ({ session }) => session.canvas?.zoomOut(),
  },
  {
    id: "view.zoomReset",
    label: "actions.view.zoomReset",
    group: "view",
    icon: "focus",
    shortcuts: ["Shift+0"],
    scope: "canvas",
    isEnabled: seesCanvas,
    perform: ({ session }) => session.canvas?.zoomTo(1),
  },
  {
    id: "view.zoomFit",
    label: "actions.view.zoomFit",
    group: "view",
    icon: "fit",
    shortcuts: ["Shift+1"],
    isEnabled: seesCanvas,
    perform: ({ session }) => session.canvas?.fitView(),
  },
  {
    id: "view.zoomSelection",
    label: "actions.view.zoomSelection",
    group: "view",
    icon: "focus",
    shortcuts: ["Shift+2"],
    isEnabled: (context) => seesCanvas(context) && hasSelection(context),
    perform: ({ editor, session }) => session.canvas?.zoomToRecords(editor.selection),
  },
  {
    id: "view.minimap",
    label: "actions.view.minimap",
    group: "view",
    icon: "map",
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.minimapOpen,
    perform: () => toggle("minimapOpen"),
  },
  {
    id: "view.inspector",
    label: "actions.view.inspector",
    group: "view",
    icon: "panel",
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.inspectorOpen,
    perform: () => toggle("inspectorOpen"),
  },
  {
    id: "view.snapToGrid",
    label: "actions.view.snapToGrid",
    group: "view",
    icon: "grid",
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.snapToGrid,
    perform: () => toggle("snapToGrid"),
  },
  {
    id: "view.guides",
    label: "arrange.guides",
    group: "view",
    icon: "alignLeft",
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.guides,
    perform: () => toggle("guides"),
  },
  theme("light", "actions.view.light"),
  theme("dark", "actions.view.dark"),
  theme("system", "actions.view.system"),
  ...LOCALE_NAMES.map(language),
];

function theme(name: Theme, label: MessageKey): Action {
  return {
    id: `view.${name}`,
    label,
    group: "view",
    icon: name,
    isChecked: ({ session }) => session.theme === name,
    perform: () => setTheme(name),
  };
}

function language(locale: Locale): Action {
  return {
    id: `view.language.${locale}`,
    label: LANGUAGE_LABELS[locale],
    group: "view",
    icon: "language",
    isChecked: ({ session }) => session.locale === locale,
    perform: () => setLocale(locale),
  };
}
