import { beforeEach, describe, expect, it } from "vitest";
import { groupNodes } from "../../../src/core/edits/groupNodes.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { sessionStore } from "../../../src/state/session/session.ts";
import { editorStore, openInEditor, run, select, undo } from "../../../src/state/store/editor.ts";
import {
  type CanvasChanges,
  clicked,
  createChanges,
  doubleClicked,
} from "../../../src/ui/canvas/changes.ts";
import { linked, linkProblem } from "../../../src/ui/canvas/linking.ts";
import { watchFreehand } from "../../../src/ui/canvas/gestures/freehand.ts";
import { marqueeHits } from "../../../src/ui/canvas/gestures/marquee.ts";
import { canvasStore, type Link, resetCanvas } from "../../../src/ui/canvas/model/canvasStore.ts";
import { createScene, type Scene } from "../../../src/ui/canvas/model/scene.ts";
import { syncNow } from "../../../src/ui/canvas/port.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

let scene: Scene;
let changes: CanvasChanges;

beforeEach(() => {
  const { document } = buildProcess((b) => {
    b.leadSource("Web", { id: "web", x: -400, y: 0 });
    b.stage("First", { id: "first", x: 0, y: 0, width: 240, height: 240 });
    b.stage("Second", { id: "second", x: 400, y: 0, width: 240, height: 240 });
    b.activity("Call", { id: "call", stageId: "first", x: 12, y: 76 });
    b.activity("Mail", { id: "mail", stageId: "first", x: 12, y: 150 });
    b.outcome("Won", { id: "won", x: 800, y: 0 });
    b.flow("first", "second", 1, { id: "flow" });
  });
  resetCanvas();
  sessionStore.setState({ formats: createFormats("en"), guides: false });
  openInEditor("document", document);
  scene = createScene();
  syncNow(scene);
  changes = createChanges(scene);
});

const drag = (id: string, x: number, y: number) => {
  changes.dragStarted(id, false);
  for (const position of [
    { x: x - 5, y: y - 5 },
    { x, y },
  ]) {
    changes.nodesChanged([{ id, type: "position", position, dragging: true }]);
    syncNow(scene);
  }
};
const drop = () => {
  changes.dragEnded();
  syncNow(scene);
};
const opened = () => {
  const { document } = editorStore.getState();
  if (document === null) throw new Error("No document is open");
  return document;
};
const steps = () => editorStore.getState().history.past.length;

describe("dragging", () => {
  it("leaves the document alone until the pointer lets go, and then is one step", () => {
    const before = opened();
    drag("won", 808, 80);
    expect(opened()).toBe(before);
    expect(scene.bounds("won")).toMatchObject({ x: 808, y: 80 });
    drop();
    expect(opened().outcome.get("won")).toMatchObject({ x: 808, y: 80 });
    expect(steps()).toBe(1);
    undo();
    expect(opened().outcome.get("won")).toMatchObject({ x: 800, y: 0 });
  });

  it("puts an activity into the stage under its middle, and lights that stage up before", () => {
    drag("call", 412, 100);
    expect(canvasStore.getState().dropStageId).toBe("second");
    drop();
    expect(opened().activity.get("call")?.stageId).toBe("second");
    expect(canvasStore.getState()).toMatchObject({ dropStageId: null, grabbedId: null });
  });

  it("takes an activity out of its stage, to where it was dropped", () => {
    drag("call", 40, 600);
    drop();
    expect(opened().activity.get("call")).toMatchObject({ stageId: null, x: 40, y: 600 });
  });

  it("carries the activities of a stage along without changing them", () => {
    const before = opened().activity.get("call");
    drag("first", 0, 400);
    expect(scene.bounds("call")).toMatchObject({ x: 12, y: 476 });
    drop();
    expect(opened().stage.get("first")?.y).toBe(400);
    expect(opened().activity.get("call")).toBe(before);
  });

  it("moves all that is selected, seen or not, and an activity with its stage only once", () => {
    select(["first", "call", "won"]);
    drag("won", 800, 160);
    drop();
    expect(opened().outcome.get("won")?.y).toBe(160);
    expect(opened().stage.get("first")?.y).toBe(160);
    expect(opened().activity.get("call")).toMatchObject({ stageId: "first", y: 76 });
    expect(steps()).toBe(1);
  });

  it("is given up by Escape, whatever the pointer does afterwards", () => {
    drag("won", 900, 300);
    expect(changes.cancel()).toBe(true);
    drag("won", 950, 300);
    changes.cancel();
    drop();
    expect(opened().outcome.get("won")?.x).toBe(800);
    expect(steps()).toBe(0);
    expect(changes.cancel()).toBe(false);
  });

  it("moves no locked node, and says why", () => {
    run(setFields, { ids: ["won", "web"], fields: { locked: true } });
    select(["won", "second"]);
    drag("second", 400, 80);
    expect(scene.bounds("won")).toMatchObject({ x: 800, y: 0 });
    drop();
    expect(opened().stage.get("second")?.y).toBe(80);
    drag("web", 0, 0);
    drop();
    expect(opened().leadSource.get("web")?.x).toBe(-400);
    expect(sessionStore.getState().toasts.at(-1)?.text).toBe("“Web” is locked. Unlock it first.");
  });

  it("is held by guides, which show what holds; the key for it lets go", () => {
    sessionStore.setState({ guides: true });
    drag("won", 803, 237);
    expect(scene.bounds("won")).toMatchObject({ x: 800, y: 240 });
    expect(canvasStore.getState().guides.lines).toContainEqual(
      expect.objectContaining({ axis: "y", at: 240 }),
    );
    const stop = watchFreehand();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Control", ctrlKey: true }));
    drag("won", 803, 237);
    expect(scene.bounds("won")).toMatchObject({ x: 803, y: 237 });
    stop();
    drop();
    expect(opened().outcome.get("won")).toMatchObject({ x: 803, y: 237 });
    expect(canvasStore.getState().guides.lines).toEqual([]);
  });

  it("takes no notice of sizes and flags that the view library measured", () => {
    changes.nodesChanged([
      { id: "won", type: "dimensions", dimensions: { width: 1, height: 1 } },
      { id: "won", type: "select", selected: true },
      { id: "won", type: "remove" },
    ]);
    expect(steps()).toBe(0);
    expect(opened().outcome.has("won")).toBe(true);
    expect(editorStore.getState().selection).toEqual([]);
  });
});

describe("resizing", () => {
  it("is one edit at the end", () => {
    changes.resizing("first", { x: 0, y: 0, width: 300, height: 300 });
    changes.resizing("first", { x: 0, y: 0, width: 320, height: 320 });
    expect(steps()).toBe(0);
    changes.resized("first", { x: 0, y: 0, width: 320, height: 320 });
    expect(opened().stage.get("first")).toMatchObject({ width: 320, height: 320 });
    expect(steps()).toBe(1);
  });
});

describe("selecting", () => {
  it("takes one, adds to several, and takes out again", () => {
    clicked("first", false);
    clicked("won", true);
    expect(editorStore.getState().selection).toEqual(["first", "won"]);
    clicked("first", true);
    expect(editorStore.getState().selection).toEqual(["won"]);
    clicked("flow", false);
    expect(editorStore.getState().selection).toEqual(["flow"]);
  });

  it("takes a group as one, and goes into it by a double click", () => {
    run(groupNodes, { ids: ["web", "second", "won"] });
    clicked("first", false);
    clicked("won", false);
    expect(editorStore.getState().selection).toEqual(["web", "second", "won"]);
    doubleClicked("won");
    expect(editorStore.getState().selection).toEqual(["won"]);
    clicked("web", false);
    expect(editorStore.getState().selection).toEqual(["web"]);
    doubleClicked("web");
    expect(canvasStore.getState().renamingId).toBe("web");
    clicked("first", true);
    clicked("won", true);
    expect(new Set(editorStore.getState().selection)).toEqual(
      new Set(["first", "web", "second", "won"]),
    );
  });

  it.each([
    ["a part of a stage: what it touches inside", { x: 0, y: 60, width: 60, height: 50 }, ["call"]],
    [
      "a whole stage: the stage, for all in it",
      { x: -9, y: -9, width: 260, height: 300 },
      ["first"],
    ],
    ["nothing", { x: 0, y: 900, width: 50, height: 50 }, []],
    ["two that stand free", { x: 600, y: -9, width: 300, height: 20 }, ["won"]],
  ])("by a marquee around %s", (_, area, expected) => {
    expect(marqueeHits(scene, area)).toEqual(expected);
  });
});

describe("connecting", () => {
  const link = (fixedId: string, fields: Partial<Link> = {}): Link => ({
    fixedId,
    from: { x: 0, y: 0 },
    fromSide: "right",
    loose: "target",
    arrowId: null,
    pointer: { x: 0, y: 0 },
    overId: null,
    problem: null,
    ...fields,
  });

  it("draws a flow, and between activities in stages a dependency", () => {
    linked(link("second"), "won");
    linked(link("call"), "mail");
    const flows = [...opened().flow.values()];
    expect(flows.at(-1)).toMatchObject({ sourceId: "second", targetId: "won" });
    const [dependency] = opened().dependency.values();
    expect(dependency).toMatchObject({ sourceId: "call", targetId: "mail" });
  });

  it.each([
    ["second", "web", "intoLeadSource"],
    ["second", "call", "activityInsideStage"],
    ["first", "second", "alreadyConnected"],
  ] as const)("refuses %s to %s and says why", (from, to, problem) => {
    expect(linkProblem(link(from), to)).toBe(problem);
    linked(link(from), to);
    expect(steps()).toBe(0);
    const { announcement, translate } = sessionStore.getState();
    expect(announcement).toBe(translate(`canvas.problem.${problem}`));
  });

  it("leads either end of an arrow elsewhere", () => {
    linked(link("first", { arrowId: "flow" }), "won");
    expect(opened().flow.get("flow")).toMatchObject({ sourceId: "first", targetId: "won" });
    linked(link("won", { arrowId: "flow", loose: "source" }), "second");
    expect(opened().flow.get("flow")).toMatchObject({ sourceId: "second", targetId: "won" });
  });
});
