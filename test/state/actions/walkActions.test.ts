import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { en } from "../../../src/core/i18n/messages/en/index.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { runAction } from "../../../src/state/actions/registry.ts";
import { sessionStore } from "../../../src/state/session/session.ts";
import { closeEditor, editorStore, openInEditor, select } from "../../../src/state/store/editor.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const leads = b.leadSource("Leads");
  const qualify = b.stage("Qualify");
  const won = b.outcome("Won");
  b.flow(leads, qualify);
  const flow = b.flow(qualify, won);
  return { leads, qualify, won, flow };
});

beforeEach(() => {
  vi.stubGlobal("location", { hash: "#/d/doc" });
  openInEditor("doc", document);
  sessionStore.setState({
    ...sessionStore.getInitialState(),
    translate: createTranslator("en", en),
    formats: createFormats("en"),
  });
});

afterEach(() => {
  closeEditor();
  vi.unstubAllGlobals();
});

const selection = () => editorStore.getState().selection;
const said = () => sessionStore.getState().announcement;
const current = () => editorStore.getState().document ?? document;

describe("going about by the keyboard", () => {
  it("begins at the first step and follows the flows", () => {
    runAction("go.walkRight");
    expect(selection()).toEqual([ids.leads]);
    runAction("go.walkRight");
    runAction("go.walkRight");
    expect(selection()).toEqual([ids.won]);
    runAction("go.walkRight");
    expect(selection()).toEqual([ids.won]);
    expect(said()).toBe("There is nothing further this way");
  });

  it("goes through all steps in reading order, and to either end", () => {
    runAction("go.lastStep");
    expect(selection()).toEqual([ids.won]);
    runAction("go.previousStep");
    expect(selection()).toEqual([ids.qualify]);
    runAction("go.firstStep");
    runAction("go.nextStep");
    expect(selection()).toEqual([ids.qualify]);
  });

  it("goes on from an arrow where it leads to", () => {
    select([ids.flow]);
    runAction("go.previousStep");
    expect(selection()).toEqual([ids.qualify]);
  });

  it("begins at the other end of a row where one reads from right to left", () => {
    const { document: row } = buildProcess((b) => {
      b.outcome("West", { id: "west", x: 0, y: 0 });
      b.outcome("East", { id: "east", x: 400, y: 0 });
    });
    openInEditor("doc", row);
    sessionStore.setState({ direction: "rtl" });
    runAction("go.firstStep");
    expect(selection()).toEqual(["east"]);
  });

  it("selects several: Space begins, arrows go on, Space adds and takes away, Escape ends", () => {
    select([ids.leads]);
    runAction("edit.selectToggle");
    expect(selection()).toEqual([ids.leads]);
    runAction("go.walkRight");
    expect(selection()).toEqual([ids.leads]);
    expect(said()).toBe("Qualify, not selected");
    runAction("go.walkRight");
    runAction("edit.selectToggle");
    expect(selection()).toEqual([ids.leads, ids.won]);
    expect(said()).toBe("Won, selected");
    runAction("edit.selectToggle");
    expect(selection()).toEqual([ids.leads]);
    runAction("edit.selectNone");
    expect(selection()).toEqual([ids.leads]);
    runAction("edit.selectNone");
    expect(selection()).toEqual([]);
  });
});

describe("what is said of a deed", () => {
  it("names what was moved and where to, in small and large steps", () => {
    select([ids.qualify]);
    const { x } = document.stage.get(ids.qualify) ?? { x: 0 };
    runAction("arrange.fineRight");
    expect(current().stage.get(ids.qualify)?.x).toBe(x + 1);
    runAction("arrange.nudgeRight");
    expect(current().stage.get(ids.qualify)?.x).toBe(x + 9);
    expect(said()).toBe("Qualify moved right");
  });

  it("names what was deleted, undone and redone", () => {
    select([ids.won]);
    runAction("edit.delete");
    expect(said()).toBe("Won deleted");
    runAction("edit.undo");
    expect(said()).toBe("Undone: Delete");
    runAction("edit.redo");
    expect(said()).toBe("Redone: Delete");
  });
});
