import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { applyLayout } from "../../../src/core/edits/applyLayout.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { runAction } from "../../../src/state/actions/registry.ts";
import { sessionStore, setCanvasPort } from "../../../src/state/session/session.ts";
import {
  closeEditor,
  editorStore,
  openInEditor,
  run,
  select,
  setReadOnly,
} from "../../../src/state/store/editor.ts";
import { requestLayout } from "../../../src/state/workers/layout.ts";
import type { LaidOut } from "../../../src/state/workers/layoutMessages.ts";
import { showFakeCanvas } from "../../kit/fakeCanvas.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

vi.mock("../../../src/state/workers/layout.ts", () => ({ requestLayout: vi.fn() }));

const asked = vi.mocked(requestLayout);

function open(id: string, language: string): void {
  const { document } = buildProcess((b) => {
    b.process({ language });
    b.stage("First");
  });
  openInEditor(id, document);
}

const POSITIONS = [{ id: "stage1", x: 400, y: 80 }];

/** What the worker answers. */
function laidOut(document: ProcessDocument): Promise<LaidOut> {
  const plan = applyLayout(document, { positions: POSITIONS }, { newId: () => "new" });
  return Promise.resolve({ positions: POSITIONS, plan: structuredClone(plan) });
}

/** The worker answers when it is told to. */
function answeredLater(): { readonly answer: () => void } {
  let answer = () => {};
  asked.mockImplementation((document) => {
    const reply = laidOut(document);
    return new Promise((resolve) => {
      answer = () => resolve(reply);
    });
  });
  return { answer: () => answer() };
}

function place(): number | undefined {
  return editorStore.getState().document?.stage.get("stage1")?.x;
}

/** A canvas that hears for what it is to be prepared; the first time something happens. */
function prepared(then: () => void) {
  const prepare = vi.fn().mockImplementationOnce(then);
  showFakeCanvas({ prepare });
  return prepare;
}

beforeEach(() => {
  vi.stubGlobal("location", { hash: "#/d/doc" });
  sessionStore.setState({ toasts: [], announcement: "" });
  asked.mockReset();
  open("doc", "en");
});

afterEach(() => {
  closeEditor();
  setCanvasPort(null);
  vi.unstubAllGlobals();
});

describe("automatic layout", () => {
  it.each([
    ["arrange.layout", "en", "right"],
    ["arrange.layout", "fa-IR", "left"],
    ["arrange.leftToRight", "fa", "right"],
    ["arrange.topToBottom", "en", "down"],
    ["arrange.rightToLeft", "en", "left"],
  ])("%s of a document in %s runs %s", (id, language, direction) => {
    asked.mockResolvedValue({ positions: [], plan: { refused: "nothingToDo" } });
    open("doc", language);
    runAction(id);
    expect(asked.mock.calls[0]?.[1]).toEqual({ direction });
  });

  it("of the selection is asked for that alone", async () => {
    asked.mockImplementation(laidOut);
    select(["stage1"]);
    runAction("arrange.layoutSelection");
    expect(asked).not.toHaveBeenCalled();
    editorStore.setState({
      document: buildProcess((b) => b.activity("Call", { stageId: b.stage("Qualify") })).document,
    });
    runAction("arrange.layoutSelection");
    expect(asked.mock.calls[0]?.[1]).toEqual({ direction: "right", only: ["stage1"] });
    await vi.waitFor(() => expect(place()).toBe(400));
    expect(sessionStore.getState().announcement).toBe("arrange.selectionLaidOut");
  });

  it("is one step of undo", async () => {
    asked.mockImplementation(laidOut);
    runAction("arrange.layout");
    await vi.waitFor(() =>
      expect(sessionStore.getState().announcement).toBe("actions.arrange.laidOut"),
    );
    expect(place()).toBe(400);
    expect(editorStore.getState().history.past).toHaveLength(1);
  });

  it("tells the canvas beforehand what the document will be", async () => {
    asked.mockImplementation(laidOut);
    const [prepareNodes, prepare] = [vi.fn(), vi.fn()];
    showFakeCanvas({ prepareNodes, prepare });
    runAction("arrange.layout");
    await vi.waitFor(() => expect(place()).toBe(400));
    for (const told of [prepareNodes, prepare]) {
      expect(told).toHaveBeenCalledTimes(1);
      expect(told.mock.calls[0]?.[0]).toBe(editorStore.getState().document);
    }
    expect(prepareNodes.mock.invocationCallOrder).toEqual([
      (prepare.mock.invocationCallOrder[0] ?? 0) - 1,
    ]);
  });

  it.each([
    ["arrange.layout", 1],
    ["arrange.layoutSelection", 0],
  ])("%s has what is drawn give way %i times, before anything changes", async (id, times) => {
    asked.mockImplementation(laidOut);
    const giveWay = vi.fn(() => {
      expect(place()).toBe(0);
      return Promise.resolve();
    });
    showFakeCanvas({ giveWay });
    editorStore.setState({
      document: buildProcess((b) => b.activity("Call", { stageId: b.stage("Qualify") })).document,
    });
    select(["stage1"]);
    runAction(id);
    await vi.waitFor(() => expect(place()).toBe(400));
    expect(giveWay).toHaveBeenCalledTimes(times);
  });

  it("tells the canvas that it stays as it is when the layout may not be taken over", async () => {
    asked.mockImplementation(laidOut);
    const { document } = editorStore.getState();
    const prepare = prepared(() => setReadOnly(true));
    runAction("arrange.layout");
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledTimes(2));
    expect(prepare).toHaveBeenLastCalledWith(document);
    expect(place()).toBe(0);
  });

  it("is taken over by what was changed meanwhile as well", async () => {
    const { answer } = answeredLater();
    runAction("arrange.layout");
    run(setFields, { ids: ["stage1"], fields: { name: "Renamed" } });
    answer();
    await vi.waitFor(() => expect(place()).toBe(400));
    expect(editorStore.getState().document?.stage.get("stage1")?.name).toBe("Renamed");
  });

  it("leaves a document alone that was opened meanwhile", async () => {
    const { answer } = answeredLater();
    runAction("arrange.layout");
    open("other", "en");
    answer();
    await new Promise((resolve) => setImmediate(resolve));
    expect(editorStore.getState().history.past).toEqual([]);
    expect(sessionStore.getState().announcement).toBe("");
  });

  it("tells when it cannot be worked out", async () => {
    asked.mockRejectedValue(new Error("no"));
    runAction("arrange.layout");
    await vi.waitFor(() =>
      expect(sessionStore.getState().toasts.at(-1)?.text).toBe("actions.arrange.layoutFailed"),
    );
    expect(place()).toBe(0);
  });
});
