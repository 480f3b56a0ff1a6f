import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { en } from "../../../src/core/i18n/messages/en/index.ts";
import { fa } from "../../../src/core/i18n/messages/fa/index.ts";
import { allNodes } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { overlaps } from "../../../src/core/base/geometry.ts";
import type { ShortcutScope } from "../../../src/state/actions/action.ts";
import { REFUSAL_MESSAGES } from "../../../src/state/actions/refusalMessages.ts";
import { ACTIONS, actionById, runAction } from "../../../src/state/actions/registry.ts";
import { sessionStore, setCanvasPort } from "../../../src/state/session/session.ts";
import { STORAGE_PROBLEM_MESSAGES } from "../../../src/state/storage/status.ts";
import { closeEditor, editorStore, openInEditor, select } from "../../../src/state/store/editor.ts";
import { showFakeCanvas } from "../../kit/fakeCanvas.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const english = createTranslator("en", en);
const persian = createTranslator("fa", fa);

describe("the registry", () => {
  it("names every action once, by its group", () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, group } of ACTIONS) expect(id.startsWith(`${group}.`)).toBe(true);
  });

  it("gives every shortcut to one action wherever both would work", () => {
    const reach: Readonly<Record<ShortcutScope, readonly ShortcutScope[]>> = {
      everywhere: ["everywhere", "editor", "canvas"],
      editor: ["editor", "canvas"],
      canvas: ["canvas"],
      // What the outline has keys of its own for does not reach the canvas.
      outline: ["outline"],
      timeline: ["timeline"],
    };
    const taken = new Map<string, string>();
    for (const { id, shortcuts = [], scope = "editor" } of ACTIONS) {
      for (const shortcut of shortcuts) {
        for (const place of reach[scope]) {
          expect(taken.get(`${shortcut} ${place}`), `${shortcut} of ${id}`).toBeUndefined();
          taken.set(`${shortcut} ${place}`, id);
        }
      }
    }
  });

  it("keeps single keys to the diagram", () => {
    const single = ACTIONS.filter(({ shortcuts = [] }) =>
      shortcuts.some((shortcut) => /^[A-Z]$/u.test(shortcut)),
    );
    expect(
      single.filter(({ scope }) => !["canvas", "outline", "timeline"].includes(scope ?? "")),
    ).toEqual([]);
  });

  it("has words for every action, refusal and storage problem in every language", () => {
    const keys = [
      ...ACTIONS.map(({ label }) => label),
      ...Object.values(REFUSAL_MESSAGES),
      ...Object.values(STORAGE_PROBLEM_MESSAGES),
    ];
    for (const key of keys) {
      expect(english(key)).not.toBe(key);
      expect(persian(key)).not.toBe(key);
    }
  });
});

describe("running actions", () => {
  const { document, ids } = buildProcess((b) => {
    const first = b.stage("First");
    const second = b.stage("Second");
    return {
      first,
      second,
      call: b.activity("Call", { stageId: first }),
      flow: b.flow(first, second),
    };
  });
  const rename = vi.fn();

  beforeEach(() => {
    vi.stubGlobal("location", { hash: "#/d/doc" });
    openInEditor("doc", document);
    sessionStore.setState({ toasts: [], dialog: null });
    showFakeCanvas({ rename });
    rename.mockClear();
  });

  afterEach(() => {
    closeEditor();
    setCanvasPort(null);
    vi.unstubAllGlobals();
  });

  const current = () => editorStore.getState().document ?? document;
  const selection = () => editorStore.getState().selection;

  it("does nothing that cannot be done", () => {
    expect(runAction("edit.undo")).toBe(false);
    expect(runAction("edit.delete")).toBe(false);
    expect(runAction("no.such")).toBe(false);
    vi.stubGlobal("location", { hash: "" });
    expect(runAction("insert.stage")).toBe(false);
  });

  it.each(["stage", "activity", "decision", "leadSource", "outcome", "note"] as const)(
    "adds a %s in sight, where it covers nothing, and names it",
    (kind) => {
      runAction(`insert.${kind}`);
      const [added] = selection();
      const node = [...allNodes(current())].find(({ id }) => id === added);
      expect(node?.kind).toBe(kind);
      expect(rename).toHaveBeenCalledWith(added);
      if (node === undefined) return;
      for (const other of allNodes(document)) {
        expect(overlaps(boundsOfNode(current(), node), boundsOfNode(document, other))).toBe(false);
      }
    },
  );

  it("adds an activity to the stage that is meant", () => {
    select([ids.call]);
    runAction("insert.activity");
    expect(current().activity.get(selection()[0] ?? "")?.stageId).toBe(ids.first);
    select([ids.second]);
    runAction("insert.activity");
    expect(current().activity.get(selection()[0] ?? "")?.stageId).toBe(ids.second);
  });

  it("makes a row of nudges one step of undo, and moves no activity twice", () => {
    select([ids.first, ids.call]);
    for (let count = 0; count < 3; count += 1) runAction("arrange.nudgeRight");
    expect(current().stage.get(ids.first)?.x).toBe(24);
    expect(current().activity.get(ids.call)?.x).toBe(12);
    runAction("edit.undo");
    expect(current()).toEqual(document);
  });

  it("moves a stage among the others, as far as there are others", () => {
    select([ids.first]);
    expect(runAction("arrange.stageEarlier")).toBe(false);
    expect(runAction("arrange.stageLater")).toBe(true);
    expect(runAction("arrange.stageLater")).toBe(false);
    expect(
      (current().stage.get(ids.first)?.order ?? 0) > (current().stage.get(ids.second)?.order ?? 0),
    ).toBe(true);
  });

  it("selects everything and nothing, deletes and duplicates", () => {
    runAction("edit.selectAll");
    expect(new Set(selection())).toEqual(new Set([ids.first, ids.second, ids.call, ids.flow]));
    runAction("edit.duplicate");
    expect(current().stage.size).toBe(4);
    runAction("edit.delete");
    expect(current().stage.size).toBe(2);
    runAction("edit.selectNone");
    expect(selection()).toEqual([]);
  });

  it("copies and pastes within the page when the clipboard is out of reach", async () => {
    select([ids.first]);
    expect(runAction("edit.copy")).toBe(true);
    runAction("edit.paste");
    await vi.waitFor(() => expect(current().stage.size).toBe(3));
    const pasted = current().stage.get(selection()[0] ?? "");
    expect(pasted?.name).toBe("First");
    expect(current().activity.size).toBe(2);
  });

  it("pastes through the clipboard's text, from another document too", async () => {
    let text = "";
    vi.stubGlobal("navigator", {
      platform: "Linux",
      clipboard: {
        writeText: (copied: string) => {
          text = copied;
          return Promise.resolve();
        },
        readText: () => Promise.resolve(text),
      },
    });
    select([ids.call]);
    runAction("edit.cut");
    await vi.waitFor(() => expect(current().activity.size).toBe(0));
    openInEditor("other", buildProcess((b) => b.stage("Elsewhere", { id: "elsewhere" })).document);
    select(["elsewhere"]);
    runAction("edit.paste");
    await vi.waitFor(() => expect(current().activity.size).toBe(1));
    expect([...current().activity.values()][0]).toMatchObject({
      name: "Call",
      stageId: "elsewhere",
    });
    text = "something else";
    runAction("edit.paste");
    await vi.waitFor(() =>
      expect(sessionStore.getState().toasts.at(-1)?.text).toBe("actions.said.nothingToPaste"),
    );
  });

  it("tells when an action fails", async () => {
    const about = actionById("help.about");
    expect(about).toBeDefined();
    showFakeCanvas({
      fitView: () => {
        throw new Error("gone");
      },
    });
    runAction("view.zoomFit");
    expect(sessionStore.getState().toasts.at(-1)?.tone).toBe("bad");
  });
});
