import { describe, expect, it } from "vitest";
import { actionFor, type Focus } from "../../../src/state/actions/keyboard.ts";
import {
  type KeyPress,
  labelOfShortcut,
  matchesShortcut,
} from "../../../src/state/actions/shortcuts.ts";

/** A key press written as `Ctrl+Shift+key/code`. */
function press(written: string): KeyPress {
  const [keys = "", code = ""] = written.split("/");
  const parts = keys.split("+");
  return {
    key: parts.at(-1) === "" ? "+" : (parts.at(-1) ?? ""),
    code,
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
  };
}

describe("matching a shortcut", () => {
  it.each([
    ["Mod+Z", "Ctrl+z/KeyZ", true],
    ["Mod+Z", "Ctrl+Shift+Z/KeyZ", false],
    ["Mod+Z", "z/KeyZ", false],
    ["Mod+Z", "Ctrl+Alt+z/KeyZ", false],
    ["Mod+Z", "Ctrl+Meta+z/KeyZ", false],
    ["Mod+Z", "Ctrl+ظ/KeyZ", true],
    ["Mod+Z", "Ctrl+я/KeyZ", true],
    ["Mod+Z", "Ctrl+y/KeyZ", false],
    ["Mod+Z", "Ctrl+z/KeyY", true],
    ["S", "س/KeyS", true],
    ["S", "S/KeyS", true],
    ["S", "Shift+S/KeyS", false],
    ["Shift+1", "Shift+!/Digit1", true],
    ["Shift+1", "1/Digit1", false],
    ["?", "Shift+?/Slash", true],
    ["?", "Shift+؟/Slash", true],
    ["?", "//Slash", false],
    ["Plus", "+/NumpadAdd", true],
    ["Plus", "=/Equal", true],
    ["Minus", "-/Minus", true],
    ["Delete", "Delete/Delete", true],
    ["Shift+ArrowLeft", "Shift+ArrowLeft/ArrowLeft", true],
    ["ArrowLeft", "Shift+ArrowLeft/ArrowLeft", false],
  ] as const)("%s by %s: %s", (shortcut, written, expected) => {
    expect(matchesShortcut(shortcut, press(written), "other")).toBe(expected);
  });

  it("takes the command key on a Mac", () => {
    expect(matchesShortcut("Mod+Z", press("Meta+z/KeyZ"), "mac")).toBe(true);
    expect(matchesShortcut("Mod+Z", press("Ctrl+z/KeyZ"), "mac")).toBe(false);
  });

  it.each([
    ["Mod+Shift+Z", "Ctrl+Shift+Z", "⇧⌘Z"],
    ["ArrowLeft", "←", "←"],
    ["Shift+1", "Shift+1", "⇧1"],
    ["?", "?", "?"],
  ])("writes %s as the platform does", (shortcut, other, mac) => {
    expect(labelOfShortcut(shortcut, "other")).toBe(other);
    expect(labelOfShortcut(shortcut, "mac")).toBe(mac);
  });
});

describe("which action a key asks for", () => {
  it.each<[string, Focus, string | undefined]>([
    ["Ctrl+z/KeyZ", "canvas", "edit.undo"],
    ["Ctrl+z/KeyZ", "control", "edit.undo"],
    ["Ctrl+z/KeyZ", "text", undefined],
    ["Ctrl+z/KeyZ", "overlay", undefined],
    ["Ctrl+y/KeyY", "page", "edit.redo"],
    ["Ctrl+Shift+Z/KeyZ", "canvas", "edit.redo"],
    ["Ctrl+k/KeyK", "text", "help.commandPalette"],
    ["Ctrl+k/KeyK", "overlay", undefined],
    ["Shift+?/Slash", "text", undefined],
    ["Shift+?/Slash", "canvas", "help.shortcuts"],
    ["s/KeyS", "canvas", "insert.stage"],
    ["s/KeyS", "control", undefined],
    ["s/KeyS", "text", undefined],
    ["س/KeyS", "canvas", "insert.stage"],
    ["Enter/Enter", "canvas", "edit.rename"],
    ["Enter/Enter", "control", undefined],
    ["Backspace/Backspace", "text", undefined],
    ["Delete/Delete", "canvas", "edit.delete"],
    ["Escape/Escape", "canvas", "edit.selectNone"],
    ["Ctrl+d/KeyD", "control", "edit.duplicate"],
    ["y/KeyY", "canvas", undefined],
  ])("%s with the focus on the %s: %s", (written, focus, expected) => {
    expect(actionFor(press(written), focus, "other")?.id).toBe(expected);
  });
});
