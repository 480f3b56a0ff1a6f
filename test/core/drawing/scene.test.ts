import { describe, expect, it } from "vitest";
import { boundsOf, overlaps } from "../../../src/core/base/geometry.ts";
import { paletteOf } from "../../../src/core/drawing/palette.ts";
import { sceneOf } from "../../../src/core/drawing/scene.ts";
import { smallSceneOf } from "../../../src/core/drawing/smallScene.ts";
import type { Scene, TextShape } from "../../../src/core/drawing/sceneTypes.ts";
import { documentOf } from "../../../src/core/process/document.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { persianProcess, sceneOptions, sevenStages, STAGE_NAMES } from "./sevenStages.ts";

function textsOf(scene: Scene): TextShape[] {
  return scene.items.filter((item) => item.kind === "text");
}

function wordsOf(scene: Scene): string[] {
  return textsOf(scene).map(({ lines }) => lines.join(" "));
}

describe("the scene of a process", () => {
  it("names every stage and activity, and shows what it was given", async () => {
    const { document, badges, stageFigures } = sevenStages();
    const scene = sceneOf(document, await sceneOptions("en", { badges, stageFigures }));
    const words = wordsOf(scene);
    for (const name of STAGE_NAMES) expect(words).toContain(name);
    // Beside a metric a long name is cut, as on the canvas.
    for (const { id, name } of document.activity.values()) {
      const isShown = (word: string) =>
        word === name ||
        (badges.has(id) && word.endsWith("…") && name.startsWith(word.slice(0, 20)));
      expect(words.filter(isShown)).not.toEqual([]);
    }
    expect(words).toContain("100 a month");
    expect(words).toEqual(expect.arrayContaining(["25%", "rework"]));
    expect(words).toContain("31%");
    expect(words).toContain("Won");
    expect(words).toContain("Outsourced");
  });

  it("keeps every text inside the bounds and every line inside its width", async () => {
    const options = await sceneOptions("en");
    const scene = sceneOf(sevenStages().document, options);
    for (const { lines, at, align, size, weight } of textsOf(scene)) {
      const width = Math.max(...lines.map((line) => options.measure(line, size, weight)));
      const x = align === "left" ? at.x : align === "right" ? at.x - width : at.x - width / 2;
      const box = { x, y: at.y - size, width, height: size };
      expect(overlaps(box, scene.bounds)).toBe(true);
      expect(x).toBeGreaterThanOrEqual(scene.bounds.x);
      expect(x + width).toBeLessThanOrEqual(scene.bounds.x + scene.bounds.width);
      expect(width).toBeLessThanOrEqual(240);
    }
  });

  it("says on flows what the canvas says: what was stated, what the others leave, and why", async () => {
    const { document } = buildProcess((b) => {
      const [from, to, out] = [
        b.stage("From"),
        b.stage("To", { x: 600 }),
        b.stage("Out", { x: 1200 }),
      ];
      b.flow(from, to, 0.6, { id: "stated", condition: "asked for more time" });
      b.flow(from, out, null, { id: "rest" });
      b.flow(to, out, null, { id: "only" });
    });
    const options = await sceneOptions("en", {
      badges: new Map([["rest", { text: "5", state: "off" } as const]]),
    });
    const scene = sceneOf(document, options);
    const texts = new Map(textsOf(scene).map((text) => [text.lines.join(" "), text]));
    const { ink, soft, faint, bad } = paletteOf("light").neutrals;
    expect(texts.get("60%")).toMatchObject({ weight: 600, color: ink });
    expect(texts.get("40%")).toMatchObject({ weight: 500, color: faint });
    const condition = texts.get("asked for more time");
    expect(condition).toMatchObject({ size: 10.5, color: soft });
    expect(condition?.lines.length).toBe(2);
    expect([...texts.keys()]).not.toContain("100%");
    const colors = scene.items.map((item) => (item.kind === "path" ? item.stroke?.color : null));
    expect(colors).toContain(bad);
  });

  it("shows a stage’s metric at its end, and shortens a role before an effort", async () => {
    const { document } = buildProcess((b) => {
      const role = b.role("Head of a department with a very long name indeed");
      const stage = b.stage("Close", { id: "close", x: 0, width: 240, height: 200 });
      b.activity("Call", { stageId: stage, x: 12, y: 76, roleId: role, effortHours: 1.5 });
    });
    const options = await sceneOptions("en", {
      badges: new Map([["close", { text: "88%", state: "on" } as const]]),
      stageFigures: new Map([["close", { passOn: 0.853, days: 3.5 }]]),
    });
    const texts = textsOf(sceneOf(document, options));
    const badge = texts.find(({ lines }) => lines.includes("88%"));
    expect(badge?.color).toBe(paletteOf("light").neutrals.good);
    expect(badge?.at.x).toBeGreaterThan(180);
    expect(texts.some(({ lines }) => /^Head of .*… · 1\.5h$/u.test(lines[0] ?? ""))).toBe(true);
    expect(texts.flatMap(({ lines }) => lines)).toEqual(expect.arrayContaining(["85%", "3.5d"]));
  });

  it("shortens a name of 10,000 characters to two lines", async () => {
    const { document } = buildProcess((b) => {
      b.activity("word ".repeat(2000), { stageId: b.stage("x".repeat(10_000)) });
    });
    const texts = textsOf(sceneOf(document, await sceneOptions("en")));
    const long = texts.filter(({ lines }) => lines.at(-1)?.endsWith("…"));
    expect(long.map(({ lines }) => lines.length)).toEqual([1, 2]);
  });

  it("draws a part as it is in the whole: the same numbers, colours and ways", async () => {
    const { document } = sevenStages();
    const options = await sceneOptions("en");
    const whole = sceneOf(document, options);
    const stages = [...document.stage.values()].slice(2, 4);
    const part = sceneOf(document, { ...options, only: new Set(stages.map(({ id }) => id)) });
    expect(part.items.length).toBeGreaterThan(10);
    for (const item of part.items) expect(whole.items).toContainEqual(item);
    const words = wordsOf(part);
    for (const { name } of stages) expect(words).toContain(name);
    const inside = new Set(stages.map(({ id }) => id));
    for (const { name, stageId } of document.activity.values()) {
      expect(words.includes(name)).toBe(stageId !== null && inside.has(stageId));
    }
    expect(part.bounds.width).toBeLessThan(whole.bounds.width);
    expect(sceneOf(document, { ...options, only: new Set() }).items).toEqual([]);
  });

  it("mirrors the inside of nodes for a language that runs from right to left", async () => {
    const scene = sceneOf(persianProcess(), await sceneOptions("fa"));
    const name = textsOf(scene).find(({ lines }) => lines.includes("شناسایی نیاز مشتری"));
    expect(name).toMatchObject({ align: "right", direction: "rtl", at: { x: 260 + 240 - 40 } });
  });

  it("takes the direction of a text from the text", async () => {
    const { document } = buildProcess((b) => {
      b.stage("English name");
    });
    const name = textsOf(sceneOf(document, await sceneOptions("fa"))).find(({ lines }) =>
      lines.includes("English name"),
    );
    expect(name).toMatchObject({ align: "right", direction: "ltr" });
  });

  it("leaves out of a thumbnail what nobody could read", async () => {
    const { document } = sevenStages();
    const full = sceneOf(document, await sceneOptions("en"));
    const small = sceneOf(document, await sceneOptions("en", { detail: "thumbnail" }));
    expect(small.items.length).toBeLessThan(full.items.length * 0.75);
    expect(wordsOf(small)).toEqual(expect.arrayContaining([...STAGE_NAMES]));
    expect(wordsOf(small)).not.toContain("rework");
  });

  it("of a large document shows what stands outside of stages and joins it by straight lines", () => {
    const { document } = buildProcess((b) => {
      const stage = b.stage("Qualify", { x: 0, y: 0, color: "teal" });
      b.activity("Call", { stageId: stage, x: 12, y: 76 });
      const decision = b.decision("Fits?", { x: 600, y: 100 });
      const won = b.outcome("Won", { x: 900, y: 100 });
      b.flow(stage, decision);
      b.flow(decision, won);
      b.stage("Later", { x: 0, y: 900, collapsed: true });
    });
    const { items, bounds, background } = smallSceneOf(document, "dark");
    const { neutrals, hues } = paletteOf("dark");
    expect(background).toBe(neutrals.canvas);
    expect(items.map(({ kind }) => kind)).toEqual(["rect", "rect", "path", "path", "rect"]);
    expect(items[0]).toMatchObject({ fill: hues.teal.tint });
    const [lines, diamond] = items.filter((item) => item.kind === "path");
    expect(lines?.commands.map(({ kind }) => kind)).toEqual(["move", "line", "move", "line"]);
    expect(diamond?.commands.at(-1)).toEqual({ kind: "close" });
    const rects = items.filter((item) => item.kind === "rect");
    expect(boundsOf([bounds, ...rects])).toEqual(bounds);
  });

  it("uses the dark colours in the dark", async () => {
    const scene = sceneOf(sevenStages().document, await sceneOptions("en", { theme: "dark" }));
    expect(scene.background).toBe(paletteOf("dark").neutrals.canvas);
    const fills = scene.items.map((item) => (item.kind === "rect" ? item.fill : null));
    expect(fills).toContain(paletteOf("dark").hues.blue.tint);
    expect(fills).not.toContain(paletteOf("light").hues.blue.tint);
  });

  it("has room even when there is nothing to draw", async () => {
    const { document } = buildProcess(() => undefined);
    const scene = sceneOf(documentOf(document.process.values()), await sceneOptions("en"));
    expect(scene.items).toEqual([]);
    expect(scene.bounds.width).toBeGreaterThan(0);
  });
});
