import type { MessageKey } from "../../core/i18n/catalogue.ts";
import type { EditorState } from "../store/editor.ts";
import type { SessionState } from "../session/session.ts";
import type { Page } from "../session/location.ts";

/** Where an action is listed in menus, the palette and the help. */
export type ActionGroup =
  | "file"
  | "edit"
  | "insert"
  | "arrange"
  | "view"
  | "export"
  | "roadmapFiles"
  | "crm"
  | "analysis"
  | "plan"
  | "go"
  | "help";

/**
 * Where a shortcut works: anywhere, in the editor outside of text fields, on the canvas and in the
 * outline, in the outline alone, or on the roadmap's timeline.
 */
export type ShortcutScope = "everywhere" | "editor" | "canvas" | "outline" | "timeline";

export interface ActionContext {
  readonly editor: EditorState;
  readonly session: SessionState;
  readonly page: Page;
}

/**
 * Something a user can do, as data: menus, toolbar, command palette, context menu, shortcuts
 * and their help are all made from these.
 */
export interface Action {
  /** `group.verb`, such as `edit.undo`. */
  readonly id: string;
  readonly label: MessageKey;
  readonly group: ActionGroup;
  /** The name of an icon of the interface's icon set. */
  readonly icon?: string;
  /** `Mod+Shift+Z`: Mod is Ctrl, on a Mac the command key. The first one is shown. */
  readonly shortcuts?: readonly string[];
  /** Left out: in the editor. */
  readonly scope?: ShortcutScope;
  /** Whether holding the keys down does it again and again. */
  readonly repeats?: boolean;
  /** Where it can't be done now, its keys do what the browser does with them. */
  readonly leavesKeys?: boolean;
  /** Left out: always. */
  readonly isEnabled?: (context: ActionContext) => boolean;
  /** For actions that switch something on and off. */
  readonly isChecked?: (context: ActionContext) => boolean;
  readonly perform: (context: ActionContext) => void | Promise<void>;
}

/** For most editor actions: a document is open on the design page. */
export function isDesigning({ page, editor }: ActionContext): boolean {
  return page.name === "design" && editor.document !== null;
}

export function hasDocument({ page, editor }: ActionContext): boolean {
  return page.name !== "start" && editor.document !== null;
}

export function hasSelection(context: ActionContext): boolean {
  return isDesigning(context) && context.editor.selection.length > 0;
}
