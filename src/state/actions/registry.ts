import { currentPage } from "../session/location.ts";
import { sessionStore, showToast } from "../session/session.ts";
import { isView } from "../session/view.ts";
import { editorStore } from "../store/editor.ts";
import type { Action, ActionContext } from "./action.ts";
import { ANALYSIS_ACTIONS } from "./analysisActions.ts";
import { ARRANGE_ACTIONS } from "./arrangeActions.ts";
import { ARROW_ACTIONS } from "./arrowActions.ts";
import { CREATE_ACTIONS } from "./createActions.ts";
import { EDIT_ACTIONS } from "./editActions.ts";
import { EXPORT_ACTIONS } from "./exportActions.ts";
import { FIND_ACTIONS } from "./findActions.ts";
import { FILE_ACTIONS } from "./fileActions.ts";
import { FINDING_ACTIONS } from "./findingActions.ts";
import { GO_ACTIONS } from "./goActions.ts";
import { HELP_ACTIONS } from "./helpActions.ts";
import { INSERT_ACTIONS } from "./insertActions.ts";
import { LANGUAGE_ACTIONS } from "./languageActions.ts";
import { KIND_ACTIONS } from "./kindActions.ts";
import { OUTLINE_ACTIONS } from "./outlineActions.ts";
import { LOOK_ACTIONS } from "./lookActions.ts";
import { currentPlatform, isCharacterShortcut, labelOfShortcut } from "./shortcuts.ts";
import { PLAN_ACTIONS } from "./plan/actions.ts";
import { RUN_ACTIONS } from "./runActions.ts";
import { SELECT_ACTIONS } from "./selectActions.ts";
import { PLACE_ACTIONS } from "./placeActions.ts";
import { STRUCTURE_ACTIONS } from "./structureActions.ts";
import { VIEW_ACTIONS } from "./viewActions.ts";
import { WALK_ACTIONS } from "./walkActions.ts";

const ALL_ACTIONS: readonly Action[] = [
  ...FILE_ACTIONS,
  ...EDIT_ACTIONS,
  ...SELECT_ACTIONS,
  ...FIND_ACTIONS,
  ...FINDING_ACTIONS,
  ...INSERT_ACTIONS,
  ...CREATE_ACTIONS,
  ...ARRANGE_ACTIONS,
  ...ARROW_ACTIONS,
  ...STRUCTURE_ACTIONS,
  ...OUTLINE_ACTIONS,
  ...KIND_ACTIONS,
  ...VIEW_ACTIONS,
  ...PLACE_ACTIONS,
  ...LOOK_ACTIONS,
  ...RUN_ACTIONS,
  ...LANGUAGE_ACTIONS,
  ...EXPORT_ACTIONS,
  ...GO_ACTIONS,
  ...ANALYSIS_ACTIONS,
  ...PLAN_ACTIONS,
  ...WALK_ACTIONS,
  ...HELP_ACTIONS,
];

/** What can be done in a process that is only shown: to look at it from near and far, and walk. */
const IN_VIEW = /^view\.(?:zoom|backToContent)|^go\.(?!start|design|grid|analysis|roadmap)/u;

/** Everything a user can do, in the order in which it is listed. */
export const ACTIONS: readonly Action[] = isView
  ? ALL_ACTIONS.filter(({ id }) => IN_VIEW.test(id))
  : ALL_ACTIONS;

const byId: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

export function actionById(id: string): Action | undefined {
  return byId.get(id);
}

/** What actions look at: the state of this moment. */
export function currentContext(): ActionContext {
  return {
    editor: editorStore.getState(),
    session: sessionStore.getState(),
    page: currentPage(),
  };
}

/** Does it, when it can be done now; says whether it was begun. A failure is told. */
export function runAction(id: string): boolean {
  const action = byId.get(id);
  const context = currentContext();
  if (action === undefined || action.isEnabled?.(context) === false) return false;
  try {
    void Promise.resolve(action.perform(context)).catch(tellFailure);
  } catch (error) {
    tellFailure(error);
  }
  return true;
}

/** A shortcut as this platform writes it. */
export function shortcutLabel(shortcut: string): string {
  return labelOfShortcut(shortcut, currentPlatform());
}

/** Whether a shortcut does anything: those of one character can be switched off. */
export function isShortcutOn(shortcut: string): boolean {
  return sessionStore.getState().characterKeys || !isCharacterShortcut(shortcut);
}

/** The first shortcut of an action that is switched on, as this platform writes it. */
export function shortcutOf(id: string): string | undefined {
  const shortcut = byId.get(id)?.shortcuts?.find(isShortcutOn);
  return shortcut === undefined ? undefined : shortcutLabel(shortcut);
}

function tellFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const text = sessionStore.getState().translate("actions.said.failed", { reason });
  showToast({ tone: "bad", text });
}
