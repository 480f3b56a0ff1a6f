import { beforeEach, describe, expect, it, vi } from "vitest";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { type PackedForecast, packForecast } from "../../../src/core/analysis/packedForecast.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { currentForecast } from "../../../src/state/analysis/forecastStore.ts";
import {
  closeEditor,
  editorStore,
  openInEditor,
  run,
  undo,
} from "../../../src/state/store/editor.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

interface Asked {
  readonly document: ProcessDocument;
  readonly answer: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

const { asked } = vi.hoisted(() => ({ asked: [] as Asked[] }));

vi.mock("../../../src/state/analysis/openAnalyst.ts", () => ({
  openAnalyst: {
    ask: (document: ProcessDocument) =>
      new Promise<PackedForecast>((resolve, reject) => {
        const settled = async (settle: () => void) => {
          settle();
          await frame();
        };
        // As a worker would: what the page itself knows of the document does not count.
        const fresh = () => resolve(packForecast(forecast({ ...document })));
        asked.push({
          document,
          answer: () => settled(fresh),
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

function processOfSize(activities: number): ProcessDocument {
  return buildProcess((b) => {
    const stage = b.stage("Qualify", { expectedDays: 3 });
    b.flow(b.leadSource("Fair", { inflow: 40 }), stage);
    b.flow(stage, b.outcome("Won"));
    for (let index = 0; index < activities; index += 1) b.activity("Call", { stageId: stage });
  }).document;
}

const small = processOfSize(3);
const large = processOfSize(200);

function edit(fields: Record<string, unknown>): void {
  expect(run(setFields, { ids: ["stage1"], fields })).toBeNull();
}

/** Days to a win as shown, and whether newer ones are being computed. */
function shown(): [days: number | null, isComputing: boolean] {
  const { foreseen, isComputing } = currentForecast();
  const days = foreseen?.forecast.figures.meanDaysToWin;
  return [days?.known === true ? days.value : null, isComputing];
}

beforeEach(() => {
  closeEditor();
  asked.length = 0;
});

describe("the forecast of a small process", () => {
  it("changes with the document, and is computed once for what does not matter to it", () => {
    openInEditor("a", small);
    expect(shown()).toEqual([3, false]);
    edit({ expectedDays: 5 });
    expect(shown()).toEqual([5, false]);
    const before = currentForecast().foreseen;
    edit({ name: "Fit" });
    const { foreseen } = currentForecast();
    expect(foreseen?.forecast).toBe(before?.forecast);
    expect(foreseen?.computedFrom).toBe(before?.computedFrom);
    expect(foreseen?.document).toBe(editorStore.getState().document);
    closeEditor();
    expect(currentForecast()).toEqual({ foreseen: null, isComputing: false });
    expect(asked).toEqual([]);
  });
});

describe("the forecast of a large process", () => {
  it("comes a moment later, the last one staying; the newest edit wins", async () => {
    openInEditor("a", large);
    expect(shown()).toEqual([null, true]);
    await frame();
    await asked[0]?.answer();
    expect(shown()).toEqual([3, false]);

    edit({ expectedDays: 5 });
    edit({ expectedDays: 6 });
    expect(shown()).toEqual([3, true]);
    await frame();
    expect(asked).toHaveLength(2);
    edit({ expectedDays: 7 });
    edit({ expectedDays: 8 });
    await frame();
    expect(asked).toHaveLength(2);
    await asked[1]?.answer();
    expect(shown()).toEqual([6, true]);
    await asked[2]?.answer();
    expect(shown()).toEqual([8, false]);
    expect(asked).toHaveLength(3);
  });

  it("is that of the document for everyone in core, without being computed again", async () => {
    openInEditor("a", large);
    await frame();
    await asked[0]?.answer();
    edit({ name: "Fit" });
    const { foreseen } = currentForecast();
    const { document } = editorStore.getState();
    if (document === null || foreseen === null) expect.unreachable("no document");
    expect(forecast(document)).toBe(foreseen.forecast);
    expect(asked).toHaveLength(1);
  });

  it("is the former one again when what was done is taken back before the answer", async () => {
    openInEditor("a", large);
    await frame();
    await asked[0]?.answer();
    edit({ expectedDays: 5 });
    await frame();
    undo();
    expect(shown()).toEqual([3, false]);
    await asked[1]?.answer();
    expect(shown()).toEqual([3, false]);
    expect(asked).toHaveLength(2);
  });

  it("of a document that was left is not shown as another's", async () => {
    openInEditor("a", large);
    await frame();
    openInEditor("b", small);
    await asked[0]?.answer();
    edit({ expectedDays: 5 });
    expect(shown()).toEqual([5, false]);
  });

  it("is asked for again after a failure with the next edit that matters", async () => {
    openInEditor("a", large);
    await frame();
    await asked[0]?.fail();
    expect(shown()).toEqual([null, false]);
    edit({ expectedDays: 5 });
    await frame();
    await asked[1]?.answer();
    expect(shown()).toEqual([5, false]);
  });
});
