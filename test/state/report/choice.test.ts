// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { REPORT_PARTS } from "../../../src/core/exchange/report/options.ts";
import { rememberChoice, rememberedChoice } from "../../../src/state/export/pictureChoice.ts";
import { rememberedReport, rememberReport } from "../../../src/state/report/choice.ts";

afterEach(() => localStorage.clear());

describe("the choices of a report", () => {
  it("are A4 on one page with every part at first", () => {
    expect(rememberedReport()).toEqual({
      paper: "a4",
      orientation: "auto",
      diagram: { kind: "fitted" },
      parts: REPORT_PARTS,
      language: null,
    });
  });

  it("are those of the last time", () => {
    const choice = {
      paper: "legal",
      orientation: "landscape",
      diagram: { kind: "sheets", scale: 0.75 },
      parts: ["diagram", "findings"],
      language: "fa",
    } as const;
    rememberReport(choice);
    expect(rememberedReport()).toEqual(choice);
  });

  it.each(["", "a9 up x3 none xx", "letter", "  ,, "])("make sense of “%s”", (kept) => {
    localStorage.setItem("stagecraft.report", kept);
    const { parts, diagram, orientation } = rememberedReport();
    expect(parts).toEqual(REPORT_PARTS);
    expect(diagram).toEqual({ kind: "fitted" });
    expect(orientation).toBe("auto");
  });
});

describe("the choices of a picture", () => {
  it.each([
    { format: "svg", ground: "transparent", size: { kind: "scale", scale: 3 } },
    { format: "png", ground: "white", size: { kind: "scale", scale: 0.63 } },
    { format: "png", ground: "white", size: { kind: "width", width: 40_000 } },
  ] as const)("are those of the last time, but for what was selected: %o", (kept) => {
    rememberChoice({ ...kept, part: "selection" });
    expect(rememberedChoice()).toEqual({ ...kept, part: "whole" });
  });

  it("are a PNG twice as large on white at first, or where nothing can be made of them", () => {
    const first = {
      format: "png",
      part: "whole",
      ground: "white",
      size: { kind: "scale", scale: 2 },
    };
    expect(rememberedChoice()).toEqual(first);
    localStorage.setItem("stagecraft.picture", "gif pink x0");
    expect(rememberedChoice()).toEqual(first);
  });
});
