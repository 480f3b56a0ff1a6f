import { describe, expect, it } from "vitest";
import { type Rect, overlaps } from "../../../../src/core/base/geometry.ts";
import type { Picture, Report } from "../../../../src/core/exchange/report/types.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { reportOf } from "../../../kit/report.ts";
import { persianProcess, sevenStages } from "../../drawing/sevenStages.ts";
import { testFonts } from "../pdf/fonts.ts";

const fonts = testFonts();

function sheets(report: Report): readonly (Picture & { readonly seen: Rect })[] {
  return report.pages.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind !== "picture") return [];
      const { clip, origin, scale } = item;
      const seen = {
        x: (clip.x - origin.x) / scale,
        y: (clip.y - origin.y) / scale,
        width: clip.width / scale,
        height: clip.height / scale,
      };
      return [{ ...item, seen }];
    }),
  );
}

function textsOn(report: Report, page: number): string[] {
  return (report.pages[page]?.items ?? []).flatMap((item) =>
    item.kind === "text" ? item.lines : [],
  );
}

const across = (scale: number) =>
  ({ parts: ["diagram"], diagram: { kind: "sheets", scale } }) as const;

describe.each([0.5, 1, 1.7])("a diagram across sheets at %f", (scale) => {
  it("shows everything, each thing on the sheets that it reaches, in the size that was asked", async () => {
    const { document } = sevenStages();
    const [fitted] = sheets(await reportOf(document, "en", fonts, { parts: ["diagram"] }));
    const all = sheets(await reportOf(document, "en", fonts, across(scale)));
    expect(new Set(all.flatMap(({ scene }) => scene.items))).toHaveLength(
      fitted?.scene.items.length ?? 0,
    );
    for (const sheet of all) {
      expect(sheet.scale).toBeCloseTo(0.75 * scale);
      for (const item of sheet.scene.items) {
        if (item.kind === "rect") expect(overlaps(item, sheet.seen)).toBe(true);
      }
    }
  });

  it("overlaps with its neighbours by a third of an inch, to be glued", async () => {
    const { document } = sevenStages();
    const all = sheets(await reportOf(document, "en", fonts, across(scale)));
    for (const one of all) {
      const right = all.find(
        ({ seen }) => Math.abs(seen.y - one.seen.y) < 1 && seen.x > one.seen.x + 1,
      );
      if (right === undefined) continue;
      const shared = (one.seen.x + one.seen.width - right.seen.x) * one.scale;
      expect(shared).toBeCloseTo(24);
    }
  });
});

it("names the sheets by row and place, and the neighbours at their edges", async () => {
  const report = await reportOf(sevenStages().document, "en", fonts, across(1));
  const names = (report.outline[0]?.children ?? []).map(({ title }) => title);
  expect(names.slice(0, 3)).toEqual(["Sheet A1", "Sheet A2", "Sheet B1"]);
  expect(names).toHaveLength(report.pages.length);
  expect(textsOn(report, 0)).toEqual(expect.arrayContaining(["Sheet A1", "A2", "B1"]));
  expect(textsOn(report, 0)).not.toContain("B2");
});

it("starts at the right in Persian", async () => {
  const all = sheets(await reportOf(persianProcess(), "fa", fonts, across(2)));
  expect(all[0]?.seen.x).toBeGreaterThan(all[1]?.seen.x ?? Number.POSITIVE_INFINITY);
});

it("leaves out sheets with nothing on them, and never makes more than a hundred", async () => {
  const { document } = buildProcess((b) => {
    b.stage("One", { x: 0, y: 0 });
    b.stage("Other", { x: 9000, y: 7000 });
  });
  const few = sheets(await reportOf(document, "en", fonts, across(0.5)));
  expect(few).toHaveLength(2);
  const many = sheets(await reportOf(document, "en", fonts, across(50)));
  expect(many.length).toBeLessThanOrEqual(100);
});
