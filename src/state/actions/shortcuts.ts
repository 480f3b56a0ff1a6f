/*
 * Shortcuts are written `Mod+Shift+Z`: any of Mod, Shift and Alt, then one key. A key is a
 * letter, a digit, `Plus`, `Minus`, `?`, `[`, `]`, `Space` or the name of a key as browsers call it (`F2`,
 * `ArrowLeft`, `Delete`, `Escape`).
 */

export type Platform = "mac" | "other";

/** What of a key press decides which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key on the keyboard, whatever is printed on it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Shortcut {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** Keys that some keyboards only give with Shift: which one was pressed says it all. */
const SYMBOLS: Readonly<Record<string, { keys: readonly string[]; codes: readonly string[] }>> = {
  Plus: { keys: ["+", "="], codes: ["NumpadAdd"] },
  Minus: { keys: ["-", "_", "−"], codes: ["NumpadSubtract"] },
  "[": { keys: ["["], codes: ["BracketLeft"] },
  "]": { keys: ["]"], codes: ["BracketRight"] },
  "?": { keys: ["?", "؟"], codes: [] },
  "/": { keys: ["/"], codes: ["Slash", "NumpadDivide"] },
};

export function parseShortcut(shortcut: string): Shortcut {
  const parts = shortcut.split("+");
  return {
    mod: parts.includes("Mod"),
    shift: parts.includes("Shift"),
    alt: parts.includes("Alt"),
    key: parts.at(-1) ?? "",
  };
}

/**
 * Whether it is a letter, a digit or a sign without Ctrl, command or Alt. Who dictates, or hits
 * keys by accident, runs into these (WCAG 2.1.4).
 */
export function isCharacterShortcut(shortcut: string): boolean {
  const { mod, alt, key } = parseShortcut(shortcut);
  return !mod && !alt && (key.length === 1 || Object.hasOwn(SYMBOLS, key));
}

/** Whether the key press is this shortcut. Letters and digits are found on any keyboard layout. */
export function matchesShortcut(shortcut: string, press: KeyPress, platform: Platform): boolean {
  const { mod, shift, alt, key } = parseShortcut(shortcut);
  const [modPressed, otherPressed] =
    platform === "mac" ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (modPressed !== mod || otherPressed || press.altKey !== alt) return false;
  const symbol = Object.hasOwn(SYMBOLS, key) ? SYMBOLS[key] : undefined;
  if (symbol !== undefined) {
    return symbol.keys.includes(press.key) || symbol.codes.includes(press.code);
  }
  return press.shiftKey === shift && isKey(key, press);
}

function isKey(key: string, press: KeyPress): boolean {
  if (/^[A-Z]$/u.test(key)) {
    // A Persian or Russian layout gives its own letter: there the place of the key decides.
    return /^[a-z]$/iu.test(press.key)
      ? press.key.toUpperCase() === key
      : press.code === `Key${key}`;
  }
  // With Shift a digit key gives a sign, another one in each country.
  if (/^\d$/u.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  return press.key === (key === "Space" ? " " : key);
}

export function currentPlatform(): Platform {
  if (typeof navigator === "undefined") return "other";
  return /mac|iphone|ipad/iu.test(navigator.platform) ? "mac" : "other";
}

const KEY_LABELS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Delete: "Del",
  Escape: "Esc",
  Plus: "+",
  Minus: "−",
};

/** A shortcut as the platform writes it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function labelOfShortcut(shortcut: string, platform: Platform): string {
  const { mod, shift, alt, key } = parseShortcut(shortcut);
  const label = Object.hasOwn(KEY_LABELS, key) ? (KEY_LABELS[key] ?? key) : key;
  if (platform === "mac") return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${label}`;
  return [
    ...(mod ? ["Ctrl"] : []),
    ...(alt ? ["Alt"] : []),
    ...(shift ? ["Shift"] : []),
    label,
  ].join("+");
}
