// @vitest-environment jsdom
import { Blob as NodeBlob } from "node:buffer";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { downloadBytes, downloadJson } from "../../../src/state/export/download.ts";
import {
  downloadRoadmapJson,
  downloadRoadmapMarkdown,
  downloadSvg,
} from "../../../src/state/export/exports.ts";
import { sessionStore } from "../../../src/state/session/session.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document: sample } = buildProcess((b) => {
  b.process({ name: "فروش: B2B" });
  const stage = b.stage("Qualify & <close>");
  b.metric(stage, "Calls", { target: 10, actual: 4 });
});

const saved: { name: string; blob: Blob }[] = [];
let last: Blob | null = null;

beforeEach(() => {
  saved.length = 0;
  sessionStore.setState({ toasts: [] });
  // jsdom's own cannot be read back.
  vi.stubGlobal("Blob", NodeBlob);
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return "blob:made";
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last !== null) saved.push({ name: this.download, blob: last });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("files for the user", () => {
  it("are the document as it stands, under its own name", async () => {
    downloadJson(sample);
    expect(saved[0]?.name).toBe("فروش B2B.stagecraft.json");
    expect(await saved[0]?.blob.text()).toBe(writeProcess(sample));
    expect(sessionStore.getState().toasts).toMatchObject([{ tone: "good" }]);
    expect(document.querySelector("a")).toBeNull();
  });

  it("are given back byte for byte", async () => {
    downloadBytes("odd.bin", new Uint8Array([0, 255, 7]));
    expect([...new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? [])]).toEqual([0, 255, 7]);
  });

  it("show the diagram, its texts as text, and tell when they are done", async () => {
    await downloadSvg(sample);
    expect(saved[0]?.name).toBe("فروش B2B.svg");
    expect(await saved[0]?.blob.text()).toContain("Qualify &amp; &lt;close&gt;");
    expect(sessionStore.getState().toasts).toMatchObject([
      { tone: "good", text: "actions.export.saved" },
    ]);
  });

  it("hand the roadmap on under its own name", async () => {
    await downloadRoadmapJson(sample);
    expect(saved[0]?.name).toBe("فروش B2B actions.export.roadmapSuffix.json");
    const text = (await saved[0]?.blob.text()) ?? "";
    expect(JSON.parse(text)).toMatchObject({ format: "stagecraft.roadmap" });
    await downloadRoadmapMarkdown(sample);
    expect(saved[1]?.name).toBe("فروش B2B actions.export.roadmapSuffix.md");
    expect(await saved[1]?.blob.text()).toMatch(/^# /u);
  });

  it("tell why there is none", async () => {
    vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
      throw new Error("no room");
    });
    await downloadSvg(sample);
    expect(saved).toEqual([]);
    expect(sessionStore.getState().toasts).toMatchObject([
      { tone: "bad", text: "actions.export.failed" },
    ]);
  });
});
