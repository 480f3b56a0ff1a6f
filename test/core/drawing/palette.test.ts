import { describe, expect, it } from "vitest";
import {
  paletteOf,
  paletteVariables,
  resultColor,
  standardHue,
  THEMES,
} from "../../../src/core/drawing/palette.ts";
import { HUES } from "../../../src/core/process/fields.ts";
import { PALETTES } from "../../../src/core/process/records/process.ts";
import { OUTCOME_RESULTS } from "../../../src/core/process/records/outcome.ts";

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

type Demand = readonly [color: string, ground: string, least: number];

function unmet(demands: readonly Demand[]): readonly Demand[] {
  return demands.filter(([color, ground, least]) => contrast(color, ground) < least);
}

// Machado, Oliveira, Fernandes 2009, severity 1.0.
const VISIONS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

function seen(hex: string, vision: keyof typeof VISIONS): Rgb {
  const rgb = linear(hex);
  const m = VISIONS[vision];
  const row = (at: number) =>
    Math.min(
      1,
      Math.max(0, (m[at] ?? 0) * rgb[0] + (m[at + 1] ?? 0) * rgb[1] + (m[at + 2] ?? 0) * rgb[2]),
    );
  return [row(0), row(3), row(6)];
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const CASES = PALETTES.flatMap((name) => THEMES.map((theme) => [name, theme] as const));

describe.each(CASES)("the palette %s, %s", (palette, theme) => {
  const { neutrals, hues } = paletteOf(theme, palette);

  it.each(HUES)("%s can be read and seen", (name) => {
    const { tint, chip, solid, onSolid, text } = hues[name];
    const { card, canvas, panel } = neutrals;
    expect(
      unmet([
        [onSolid, solid, 4.5],
        [neutrals.ink, tint, 4.5],
        [neutrals.soft, tint, 4.5],
        [neutrals.edge, tint, 3],
        ...[tint, chip, card, canvas, panel].map((ground): Demand => [text, ground, 4.5]),
        ...[tint, card, canvas].map((ground): Demand => [solid, ground, 3]),
      ]),
    ).toEqual([]);
  });

  it("has neutrals that can be read on every ground", () => {
    const { ink, soft, faint, accent, good, warn, bad } = neutrals;
    const results = OUTCOME_RESULTS.map((result) => resultColor(neutrals, result));
    const grounds = [neutrals.bg, neutrals.panel, neutrals.canvas, neutrals.card];
    expect(
      unmet([
        ...grounds.flatMap((ground) => [
          ...[ink, soft, faint, accent, good, warn, bad].map((text): Demand => [text, ground, 4.5]),
          [neutrals.edge, ground, 3] as const,
        ]),
        ...results.map((color): Demand => [color, neutrals.card, 4.5]),
        [neutrals.onAccent, accent, 4.5],
        [accent, neutrals.accentSoft, 4.5],
        [good, neutrals.goodSoft, 4.5],
        [warn, neutrals.warnSoft, 4.5],
        [bad, neutrals.badSoft, 4.5],
        [ink, neutrals.note, 4.5],
      ]),
    ).toEqual([]);
  });

  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])(
    "keeps the hues apart for eyes with %s",
    (vision) => {
      const close: string[] = [];
      const seenAs = HUES.map((name) => [name, oklab(seen(hues[name].solid, vision))] as const);
      for (const [index, [name, a]] of seenAs.entries()) {
        for (const [other, b] of seenAs.slice(0, index)) {
          const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
          if (distance < 0.055) close.push(`${name} and ${other}`);
        }
      }
      expect(close).toEqual([]);
    },
  );
});

it("gives every colour a CSS name", () => {
  const variables = paletteVariables("light");
  expect(variables["--hue-blue-tint"]).toBe(paletteOf("light").hues.blue.tint);
  expect(variables["--hue-slate-on-solid"]).toBe(paletteOf("light").hues.slate.onSolid);
  expect(variables["--accent-soft"]).toBe(paletteOf("light").neutrals.accentSoft);
  expect(Object.keys(variables)).toEqual(Object.keys(paletteVariables("dark")));
});

it("shows the hues of the set that was chosen", () => {
  const [clear, deep] = [paletteVariables("light"), paletteVariables("light", "deep")];
  expect(deep["--hue-blue-tint"]).toBe(paletteOf("light", "deep").hues.blue.tint);
  expect(deep["--hue-blue-tint"]).not.toBe(clear["--hue-blue-tint"]);
  expect(deep["--ink"]).toBe(clear["--ink"]);
});

it("gives stages without a hue one by turns", () => {
  expect([1, 2, 7, 8].map(standardHue)).toEqual(["blue", "teal", "olive", "blue"]);
});
