import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LayoutPosition } from "../../../src/core/layout/planLayout.ts";
import { runAction } from "../../../src/state/actions/registry.ts";
import { sessionStore, setCanvasPort } from "../../../src/state/session/session.ts";
import {
  closeEditor,
  editorStore,
  openInEditor,
  select,
  setReadOnly,
} from "../../../src/state/store/editor.ts";
import { requestLayout } from "../../../src/state/workers/layout.ts";
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

function place(): number | undefined {
  return editorStore.getState().document?.stage.get("stage1")?.x;
}

/** A canvas that hears for what it is to be prepared; the first time something may happen. */
function prepared(then: () => void = () => {}) {
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
    asked.mockResolvedValue([]);
    open("doc", language);
    runAction(id);
    expect(asked.mock.calls[0]?.[1]).toEqual({ direction });
  });

  it("of the selection is asked for that alone", async () => {
    asked.mockResolvedValue([{ id: "stage1", x: 400, y: 80 }]);
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
    asked.mockResolvedValue([{ id: "stage1", x: 400, y: 80 }]);
    runAction("arrange.layout");
    await vi.waitFor(() =>
      expect(sessionStore.getState().announcement).toBe("actions.arrange.laidOut"),
    );
    expect(place()).toBe(400);
    expect(editorStore.getState().history.past).toHaveLength(1);
  });

  it("tells the canvas beforehand what the document will be", async () => {
    asked.mockResolvedValue([{ id: "stage1", x: 400, y: 80 }]);
    const prepare = prepared();
    runAction("arrange.layout");
    await vi.waitFor(() => expect(place()).toBe(400));
    expect(prepare.mock.calls).toEqual([[editorStore.getState().document]]);
    expect(prepare.mock.calls[0]?.[0]).toBe(editorStore.getState().document);
  });

  it("tells the canvas that it stays as it is when the layout may not be taken over", async () => {
    asked.mockResolvedValue([{ id: "stage1", x: 400, y: 80 }]);
    const { document } = editorStore.getState();
    const prepare = prepared(() => setReadOnly(true));
    runAction("arrange.layout");
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledTimes(2));
    expect(prepare).toHaveBeenLastCalledWith(document);
    expect(place()).toBe(0);
  });

  it("leaves a document alone that was opened meanwhile", async () => {
    let answer: (positions: LayoutPosition[]) => void = () => {};
    asked.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    runAction("arrange.layout");
    open("other", "en");
    answer([{ id: "stage1", x: 400, y: 80 }]);
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
