import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { acceptFinding } from "../../../src/core/edits/acceptFinding.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { startChecking } from "../../../src/state/analysis/checking.ts";
import { qualityStore } from "../../../src/state/analysis/qualityStore.ts";
import { closeEditor, editorStore, openInEditor, run } from "../../../src/state/store/editor.ts";
import { createQualityAnswers } from "../../../src/state/workers/qualityAnswers.ts";
import type { QualityAnswer, QualityQuestion } from "../../../src/state/workers/qualityMessages.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

interface Asked {
  readonly document: ProcessDocument;
  readonly question: QualityQuestion;
  readonly answer: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

const { asked, prepare } = vi.hoisted(() => ({
  asked: [] as Asked[],
  prepare: vi.fn<() => void>(),
}));

vi.mock("../../../src/state/analysis/openAnalyst.ts", () => ({
  openAnalyst: {
    prepare,
    rest: () => {},
    ask: (document: ProcessDocument, _name: string, question: QualityQuestion) =>
      new Promise<QualityAnswer>((resolve, reject) => {
        const settled = async (settle: () => void) => {
          settle();
          await frame();
        };
        asked.push({
          document,
          question,
          answer: () => settled(() => resolve(answers(document, question))),
          fail: () => settled(() => reject(new Error("no"))),
        });
      }),
  },
}));

vi.stubGlobal("requestAnimationFrame", (work: () => void) => setTimeout(work));

/** Until what waits for the next frame has been done. */
async function frame(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

let answers = createQualityAnswers();
let stop = () => {};

const { document: process } = buildProcess((b) => {
  const [first, second] = [b.stage("Qualify"), b.stage("Propose")];
  b.flow(b.leadSource("Fair", { inflow: 40 }), first);
  b.flow(first, second);
  b.flow(second, b.outcome("Won"));
});

function edit(id: string, fields: Record<string, unknown>): void {
  expect(run(setFields, { ids: [id], fields })).toBeNull();
}

function codesAt(id: string): string[] {
  const found = qualityStore.getState().byRecord.get(id)?.findings ?? [];
  return found.map(({ code, accepted }) => (accepted === null ? code : `(${code})`));
}

async function open(): Promise<void> {
  openInEditor("a", process);
  await frame();
  await asked[0]?.answer();
}

beforeEach(() => {
  closeEditor();
  asked.length = 0;
  answers = createQualityAnswers();
  stop = startChecking();
});
afterEach(() => stop());

describe("checking the open document", () => {
  it("finds what the check finds, by the record at which it is shown", async () => {
    await open();
    const { checked, byRecord } = qualityStore.getState();
    expect(checked?.document).toBe(process);
    expect(codesAt("stage1")).toContain("CD2");
    const shown = [...byRecord.values()].reduce((sum, { findings }) => sum + findings.length, 0);
    expect(shown).toBe(checked?.report.findings.length);
    const { errors = 0, warnings = 0 } = byRecord.get("stage1")?.mark ?? {};
    const open_ = checked?.report.findings.filter(
      ({ elements: [id], severity }) => id === "stage1" && severity !== "info",
    );
    expect(errors + warnings).toBe(open_?.length);
  });

  it("has the worker made ready while a document is on its way, and asks as soon as it is there", () => {
    expect(prepare).toHaveBeenCalled();
    openInEditor("a", process);
    expect(asked.map(({ document }) => document)).toEqual([process]);
  });

  it("follows edits; what an edit does not touch keeps its object", async () => {
    await open();
    const before = qualityStore.getState().byRecord;
    edit("stage1", { purpose: "Know whether it fits" });
    await frame();
    await asked[1]?.answer();
    expect(codesAt("stage1")).not.toContain("CD2");
    const { byRecord } = qualityStore.getState();
    expect(byRecord.get("stage1")).not.toBe(before.get("stage1"));
    expect(byRecord.get("stage2")).toBe(before.get("stage2"));
    expect(asked[1]?.question.known).toBe(1);
  });

  it("asks once at a time, and again about what changed meanwhile", async () => {
    await open();
    edit("stage1", { purpose: "Know whether it fits" });
    await frame();
    edit("stage2", { purpose: "Offer" });
    await frame();
    expect(asked).toHaveLength(2);
    await asked[1]?.answer();
    expect(asked).toHaveLength(3);
    expect(codesAt("stage2")).toContain("CD2");
    await asked[2]?.answer();
    expect(codesAt("stage2")).not.toContain("CD2");
    expect(qualityStore.getState().checked?.document).toBe(editorStore.getState().document);
  });

  it("puts what is accepted behind, and out of the mark", async () => {
    await open();
    const warnings = qualityStore.getState().byRecord.get("stage1")?.mark?.warnings ?? 0;
    run(acceptFinding, { code: "CD2", recordId: "stage1", reason: "Goes without saying" });
    await frame();
    await asked[1]?.answer();
    expect(codesAt("stage1").at(-1)).toBe("(CD2)");
    expect(qualityStore.getState().byRecord.get("stage1")?.mark?.warnings).toBe(warnings - 1);
  });

  it("keeps what was found when a check fails, and asks for all of it next time", async () => {
    await open();
    edit("stage1", { purpose: "Know whether it fits" });
    await frame();
    await asked[1]?.fail();
    expect(codesAt("stage1")).toContain("CD2");
    edit("stage2", { purpose: "Offer" });
    await frame();
    expect(asked[2]?.question.known).toBe(0);
    await asked[2]?.answer();
    expect(codesAt("stage1")).not.toContain("CD2");
  });

  it("shows nothing of a document that was left", async () => {
    openInEditor("a", process);
    await frame();
    closeEditor();
    await asked[0]?.answer();
    expect(qualityStore.getState().checked).toBeNull();
    expect(qualityStore.getState().byRecord.size).toBe(0);
  });
});
