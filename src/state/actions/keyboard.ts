import { isDesigning } from "./action.ts";
import type { Action, ShortcutScope } from "./action.ts";
import { announce, sessionStore } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { copyText, deleteSelection, pasteText } from "./clipboard.ts";
import { ACTIONS, currentContext, runAction } from "./registry.ts";
import {
  currentPlatform,
  isCharacterShortcut,
  type KeyPress,
  matchesShortcut,
  type Platform,
} from "./shortcuts.ts";

/** Where the keyboard's focus is, as far as shortcuts care. */
export type Focus = "text" | "overlay" | "control" | "canvas" | "outline" | "timeline" | "page";

const TEXT_FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"], [type="range"], [type="color"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"]';
const OVERLAYS =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="tree"], [role="grid"]';
const CONTROLS =
  'button, a[href], summary, [role="button"], [role="radio"], [role="switch"], [role="tab"], [role="slider"], input';
const GRID_VIEW = '[data-region="grid"]';
const CANVAS = '[data-region="canvas"]';
const TIMELINE = "[data-timeline]";
const OUTLINE = '[data-region="outline"] [role="treegrid"]';

/** The browser turns these into its clipboard events, which need no permission. */
const CLIPBOARD_ACTIONS: ReadonlySet<string> = new Set(["edit.cut", "edit.copy", "edit.paste"]);

/** Listens to the keyboard and the clipboard for the whole page. Returns the way to stop. */
export function installKeyboard(): () => void {
  const platform = currentPlatform();
  const onKey = (event: KeyboardEvent) => {
    // Keys that choose among the proposals of an input method are not meant for us.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (event.getModifierState("AltGraph")) return;
    const action = actionFor(event, focusOf(event.target), platform);
    if (action === undefined || CLIPBOARD_ACTIONS.has(action.id)) return;
    if (action.isEnabled?.(currentContext()) === false) {
      // What the browser does with the same keys (a bookmark, say) would come as a surprise.
      const withModifier = event.ctrlKey || event.metaKey;
      const isTaken = withModifier && action.leavesKeys !== true;
      if (isTaken && currentContext().page.name !== "start") event.preventDefault();
      return;
    }
    event.preventDefault();
    if (!event.repeat || action.repeats === true) runAction(action.id);
  };
  const onCopy = (event: ClipboardEvent) => takeOut(event, "edit.copy");
  const onCut = (event: ClipboardEvent) => takeOut(event, "edit.cut");
  window.addEventListener("keydown", onKey);
  document.addEventListener("copy", onCopy);
  document.addEventListener("cut", onCut);
  document.addEventListener("paste", putIn);
  return () => {
    window.removeEventListener("keydown", onKey);
    document.removeEventListener("copy", onCopy);
    document.removeEventListener("cut", onCut);
    document.removeEventListener("paste", putIn);
  };
}

/** The action that a key press asks for, where the focus is. */
export function actionFor(press: KeyPress, focus: Focus, platform: Platform): Action | undefined {
  const isMeant = ({ shortcuts = [], scope = "editor" }: Action) =>
    shortcuts.some(
      (shortcut) =>
        matchesShortcut(shortcut, press, platform) &&
        worksAt(scope, focus, press) &&
        (!isCharacterShortcut(shortcut) || takesCharacters(focus)),
    );
  // In the outline its own keys come before the canvas's, which work there too.
  const hasOwn = focus === "outline" || focus === "timeline";
  const own = hasOwn ? ACTIONS.filter(({ scope }) => scope === focus) : [];
  return own.find(isMeant) ?? ACTIONS.find(isMeant);
}

function worksAt(scope: ShortcutScope, focus: Focus, press: KeyPress): boolean {
  const withModifier = press.ctrlKey || press.metaKey;
  if (scope === "outline" || scope === "timeline") return focus === scope;
  switch (focus) {
    case "canvas":
    case "outline":
      return true;
    case "page":
      // With the focus nowhere, the diagram is the nearest that keys can be meant for.
      return true;
    case "timeline":
    case "control":
      // Enter, arrows and letters belong to the button or the tab itself.
      return scope !== "canvas";
    case "overlay":
      return false;
    case "text":
      return scope === "everywhere" && withModifier;
  }
}

/** Characters alone are for what is worked on while it has the focus, unless switched off. */
function takesCharacters(focus: Focus): boolean {
  const takes = focus === "canvas" || focus === "outline" || focus === "timeline";
  return takes && sessionStore.getState().characterKeys;
}

/** What kind of thing has the focus. */
export function focusOf(target: EventTarget | null): Focus {
  if (sessionStore.getState().dialog !== null) return "overlay";
  if (!(target instanceof Element)) return "page";
  if (target.closest(TEXT_FIELDS) !== null) return "text";
  // The grid of stages and roles is a work surface, although it is a grid like those in dialogs.
  if (target.closest(GRID_VIEW) !== null) return "control";
  if (target.closest(OVERLAYS) !== null) return "overlay";
  if (target.closest(OUTLINE) !== null) return "outline";
  if (target.closest(TIMELINE) !== null) return "timeline";
  if (target.closest(CONTROLS) !== null) return "control";
  if (target.closest(CANVAS) !== null) return "canvas";
  return target === document.body || target === document.documentElement ? "page" : "control";
}

function takeOut(event: ClipboardEvent, id: "edit.cut" | "edit.copy"): void {
  if (!isForDiagram(event) || window.getSelection()?.isCollapsed === false) return;
  const count = editorStore.getState().selection.length;
  const text = copyText();
  if (text === null || event.clipboardData === null) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
  if (id === "edit.cut") deleteSelection("actions.edit.cut", { isHealing: true });
  else announce(sessionStore.getState().translate("actions.said.copied", { count }));
}

function putIn(event: ClipboardEvent): void {
  if (!isForDiagram(event)) return;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text === "") return;
  event.preventDefault();
  pasteText(text);
}

function isForDiagram(event: ClipboardEvent): boolean {
  const focus = focusOf(event.target);
  return (
    !event.defaultPrevented &&
    focus !== "text" &&
    focus !== "overlay" &&
    isDesigning(currentContext())
  );
}
