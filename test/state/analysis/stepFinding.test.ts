import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { qualityStore } from "../../../src/state/analysis/qualityStore.ts";
import { findingsByRecord } from "../../../src/state/analysis/recordFindings.ts";
import { currentMarks } from "../../../src/state/analysis/shownMarks.ts";
import { stepFinding } from "../../../src/state/analysis/stepFinding.ts";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { processOf } from "../../../src/core/process/document.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { sessionStore, setPresenting, toggle } from "../../../src/state/session/session.ts";
import { editorStore, openInEditor, select } from "../../../src/state/store/editor.ts";
import type { Finding } from "../../../src/core/quality/report.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document: process, ids } = buildProcess((b) => {
  const source = b.leadSource("Fair", { inflow: 40 });
  const first = b.stage("Qualify");
  const second = b.stage("Propose");
  const flow = b.flow(first, second);
  b.flow(source, first);
  const won = b.outcome("Won");
  b.flow(second, won);
  const metric = b.metric(second, "Visits");
  return { source, first, second, won, flow, metric, role: b.role("Seller") };
});

function finding(id: string, severity: Finding["severity"], accepted: string | null = null) {
  const found: Finding = {
    code: "CD2",
    severity,
    property: "clearlyDefined",
    elements: [id],
    values: { name: id },
    accepted,
  };
  return found;
}

function show(...findings: Finding[]): void {
  qualityStore.setState({ byRecord: findingsByRecord(process, findings, new Map()) });
}

function step(by: 1 | -1, openStageId: string | null = null): readonly string[] {
  stepFinding(by, openStageId);
  return editorStore.getState().selection;
}

beforeAll(async () => {
  sessionStore.setState({ translate: createTranslator("en", await loadMessages("en")) });
});
beforeEach(() => {
  openInEditor("a", process);
  show();
});

describe("from one finding to the next", () => {
  it("goes through what has errors or warnings in reading order, around the ends", () => {
    show(
      finding(ids.second, "error"),
      finding(ids.first, "warning"),
      finding(ids.flow, "warning"),
      finding(ids.source, "info"),
      finding(ids.won, "warning", "Right so"),
    );
    expect(step(1)).toEqual([ids.first]);
    expect(step(1)).toEqual([ids.flow]);
    expect(step(1)).toEqual([ids.second]);
    expect(step(1)).toEqual([ids.first]);
    expect(step(-1)).toEqual([ids.second]);
    expect(sessionStore.getState().announcement).toMatch(/^3 of 3, .*Propose.*: /u);
  });

  it("begins at what is selected, and at the last one backwards", () => {
    show(finding(ids.first, "warning"), finding(ids.second, "warning"));
    expect(step(-1)).toEqual([ids.second]);
    select([ids.source]);
    expect(step(1)).toEqual([ids.first]);
  });

  it("visits a collapsed stage once, for itself and for what it hides, and leaves it collapsed", () => {
    const built = buildProcess((b) => {
      const first = b.stage("Qualify", { collapsed: true, x: 0 });
      const call = b.activity("Call", { stageId: first });
      const visit = b.activity("Visit", { stageId: first });
      const second = b.stage("Propose", { x: 400 });
      return { first, call, visit, wait: b.dependency(call, visit), second };
    });
    const of = built.ids;
    openInEditor("b", built.document);
    const found = [of.first, of.call, of.wait, of.second].map((id) => finding(id, "warning"));
    qualityStore.setState({ byRecord: findingsByRecord(built.document, found, new Map()) });
    expect(step(1)).toEqual([of.first]);
    expect(sessionStore.getState().announcement).toMatch(/^1 of 2, /u);
    expect(step(1)).toEqual([of.second]);
    expect(step(1)).toEqual([of.first]);
    // From an activity that the outline shows, it goes on after its stage.
    select([of.visit]);
    expect(step(1)).toEqual([of.second]);
    select([of.visit]);
    expect(step(-1)).toEqual([of.second]);
    expect(editorStore.getState().document).toBe(built.document);
    // The stage open alone shows them.
    expect(step(1, of.first)).toEqual([of.first]);
    expect(step(1, of.first)).toEqual([of.call]);
  });

  it("says so where there is nothing, and leaves the selection", () => {
    select([ids.won]);
    expect(step(1)).toEqual([ids.won]);
    expect(sessionStore.getState().announcement).toBe("No errors or warnings on the diagram");
  });
});

describe("marks", () => {
  it("count what is open; those of a metric are at what it measures, others at the process", () => {
    show(
      finding(ids.second, "error"),
      finding(ids.metric, "warning"),
      finding(ids.first, "info"),
      finding(ids.won, "error", "Right so"),
      finding(ids.role, "warning"),
    );
    const { id } = processOf(process);
    expect([...currentMarks().keys()].toSorted()).toEqual([ids.second, id].toSorted());
    expect(currentMarks().get(ids.second)).toEqual({ severity: "error", errors: 1, warnings: 1 });
  });

  it("of a collapsed stage count what is found in the activities and arrows it hides", () => {
    for (const collapsed of [false, true]) {
      const built = buildProcess((b) => {
        const stage = b.stage("Qualify", { collapsed });
        const call = b.activity("Call", { stageId: stage });
        const visit = b.activity("Visit", { stageId: stage });
        return {
          stage,
          call,
          visit,
          wait: b.dependency(call, visit),
          metric: b.metric(call, "Calls"),
        };
      });
      const found = [
        finding(built.ids.stage, "warning"),
        finding(built.ids.call, "error"),
        finding(built.ids.metric, "warning"),
        finding(built.ids.wait, "warning"),
        finding(built.ids.visit, "warning", "Right so"),
      ];
      const byRecord = findingsByRecord(built.document, found, new Map());
      const alone = { severity: "warning", errors: 0, warnings: 1 };
      const all = { severity: "error", errors: 1, warnings: 3 };
      expect(byRecord.get(built.ids.stage)?.mark).toEqual(collapsed ? all : alone);
      expect(byRecord.get(built.ids.stage)?.findings).toHaveLength(collapsed ? 5 : 1);
      // The outline and the inspector still have them at the activity.
      expect(byRecord.get(built.ids.call)?.mark).toEqual({ ...all, warnings: 1 });
    }
  });

  it("are not shown while they are hidden or the process is presented", () => {
    show(finding(ids.second, "error"));
    toggle("findingMarks");
    expect(currentMarks().size).toBe(0);
    toggle("findingMarks");
    expect(currentMarks().size).toBe(1);
    setPresenting(true);
    expect(currentMarks().size).toBe(0);
    setPresenting(false);
    expect(currentMarks().size).toBe(1);
  });
});
