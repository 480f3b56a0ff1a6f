// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actionFor, focusOf, installKeyboard } from "../../../src/state/actions/keyboard.ts";
import { runAction, shortcutOf } from "../../../src/state/actions/registry.ts";
import { closeDialog, openDialog, sessionStore } from "../../../src/state/session/session.ts";
import { editorStore, openInEditor, select } from "../../../src/state/store/editor.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

let stop: () => void;
let canvas: HTMLElement;

beforeEach(() => {
  location.hash = "#/d/doc";
  document.body.innerHTML = "";
  canvas = add({ tag: "main", region: "canvas" });
  const { document: process } = buildProcess((b) => {
    b.stage("First");
  });
  openInEditor("doc", process);
  closeDialog();
  stop = installKeyboard();
});

afterEach(() => stop());

function add(markup: {
  tag: string;
  role?: string;
  region?: string;
  inside?: Element;
}): HTMLElement {
  const element = document.createElement(markup.tag);
  if (markup.role !== undefined) element.setAttribute("role", markup.role);
  if (markup.region !== undefined) element.dataset.region = markup.region;
  (markup.inside ?? document.body).append(element);
  return element;
}

function type(target: EventTarget, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

const stages = () => editorStore.getState().document?.stage.size;

describe("where the focus is", () => {
  it("tells text, overlays, controls and the diagram apart", () => {
    expect(focusOf(canvas)).toBe("canvas");
    expect(focusOf(add({ tag: "div", inside: canvas }))).toBe("canvas");
    expect(focusOf(add({ tag: "button", inside: canvas }))).toBe("control");
    expect(focusOf(add({ tag: "input", inside: canvas }))).toBe("text");
    expect(focusOf(add({ tag: "textarea" }))).toBe("text");
    expect(focusOf(add({ tag: "div", role: "textbox" }))).toBe("text");
    expect(focusOf(add({ tag: "button", inside: add({ tag: "div", role: "menu" }) }))).toBe(
      "overlay",
    );
    expect(focusOf(document.body)).toBe("page");
    openDialog("about");
    expect(focusOf(canvas)).toBe("overlay");
  });
});

describe("keys on the diagram", () => {
  it("run their action, and the browser keeps out", () => {
    const event = type(canvas, { key: "s", code: "KeyS" });
    expect(stages()).toBe(2);
    expect(event.defaultPrevented).toBe(true);
  });

  it("are left alone while text is composed or typed, or when they were used already", () => {
    type(canvas, { key: "s", code: "KeyS", isComposing: true });
    type(add({ tag: "input" }), { key: "s", code: "KeyS" });
    const used = new KeyboardEvent("keydown", { key: "s", code: "KeyS", cancelable: true });
    used.preventDefault();
    window.dispatchEvent(used);
    expect(stages()).toBe(1);
  });

  it("held down repeat only what may be repeated", () => {
    type(canvas, { key: "s", code: "KeyS", repeat: true });
    expect(stages()).toBe(1);
    select(["stage1"]);
    type(document.body, { key: "ArrowRight", shiftKey: true, repeat: true });
    expect(editorStore.getState().document?.stage.get("stage1")?.x).toBe(8);
  });

  it("scroll the page where there is nothing to move", () => {
    select([]);
    const press = type(document.body, { key: "ArrowDown", shiftKey: true });
    expect(press.defaultPrevented).toBe(false);
  });

  it("stop working when the keyboard is let go", () => {
    stop();
    type(canvas, { key: "s", code: "KeyS" });
    expect(stages()).toBe(1);
  });
});

describe("keys of one character", () => {
  const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const CHARACTERS = [
    { ...press, key: "s", code: "KeyS" },
    { ...press, key: "?", code: "Slash", shiftKey: true },
    { ...press, key: "+", code: "Equal" },
    { ...press, key: "!", code: "Digit1", shiftKey: true },
  ];

  afterEach(() => sessionStore.setState({ characterKeys: true }));

  it("are shortcuts on the diagram alone", () => {
    for (const character of CHARACTERS) {
      expect(actionFor(character, "canvas", "other")).toBeDefined();
      for (const focus of ["page", "control", "text", "overlay"] as const) {
        expect(actionFor(character, focus, "other")).toBeUndefined();
      }
    }
  });

  it("are none anywhere when they are switched off, which this browser keeps", () => {
    runAction("help.characterKeys");
    expect(sessionStore.getState().characterKeys).toBe(false);
    expect(localStorage.getItem("stagecraft.characterKeys")).toBe("false");
    for (const character of CHARACTERS) {
      expect(actionFor(character, "canvas", "other")).toBeUndefined();
    }
    type(canvas, { key: "s", code: "KeyS" });
    expect(stages()).toBe(1);
    // Others go on, and the help has keys that are not of one character.
    expect(actionFor({ ...press, key: "Delete", code: "Delete" }, "canvas", "other")).toBeDefined();
    expect(shortcutOf("help.shortcuts")).toBe("Ctrl+/");
    expect(shortcutOf("insert.stage")).toBeUndefined();
    runAction("help.characterKeys");
    expect(shortcutOf("help.shortcuts")).toBe("?");
  });
});

describe("the clipboard", () => {
  function clip(kind: "copy" | "cut" | "paste", held: Map<string, string>): Event {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", {
      value: {
        setData: (format: string, text: string) => held.set(format, text),
        getData: (format: string) => held.get(format) ?? "",
      },
    });
    document.body.dispatchEvent(event);
    return event;
  }

  it("takes the selection out and puts it in by the browser's own events", () => {
    const held = new Map<string, string>();
    select(["stage1"]);
    expect(clip("cut", held).defaultPrevented).toBe(true);
    expect(stages()).toBe(0);
    clip("paste", held);
    clip("paste", held);
    expect(stages()).toBe(2);
  });

  it("stays the browser's when nothing is selected", () => {
    select([]);
    expect(clip("copy", new Map()).defaultPrevented).toBe(false);
    expect(sessionStore.getState().toasts).toEqual([]);
  });
});
