import { type Hue, HUES } from "../process/fields.ts";
import { HUE_SETS, type HueColors, type PaletteName } from "./hueSets.ts";
import type { OutcomeResult } from "../process/records/outcome.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The colours that belong to no hue. */
export interface Neutrals {
  readonly bg: string;
  readonly panel: string;
  readonly canvas: string;
  readonly card: string;
  /** The dots of the canvas's grid; decoration. */
  readonly dot: string;
  /** Hairlines between things; decoration. */
  readonly line: string;
  /** Arrows, and outlines that carry meaning: at least 3:1. */
  readonly edge: string;
  /** Text; these three at least 4.5:1 on bg, panel, canvas and card. */
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
  /** Fills of what is good or bad: the colour's own text on them has at least 4.5:1. */
  readonly goodSoft: string;
  readonly warnSoft: string;
  readonly badSoft: string;
  /** The paper of a note. */
  readonly note: string;
  readonly noteFold: string;
}

export interface Palette {
  readonly neutrals: Neutrals;
  readonly hues: Readonly<Record<Hue, HueColors>>;
}

/** The colours of what is no hue: the same in every set of hues. */
export const NEUTRALS: Readonly<Record<Theme, Neutrals>> = {
  light: {
    bg: "#f6f7f9",
    panel: "#ffffff",
    canvas: "#fafbfc",
    card: "#ffffff",
    dot: "#d9dde4",
    line: "#e4e7ec",
    edge: "#7b8494",
    ink: "#14171f",
    soft: "#525b69",
    faint: "#666f7d",
    accent: "#4b4ded",
    accentSoft: "#eeeefe",
    onAccent: "#ffffff",
    good: "#15783a",
    warn: "#a14a08",
    bad: "#b91c1c",
    goodSoft: "#e4f5ea",
    warnSoft: "#fdf1e0",
    badSoft: "#fdeaea",
    note: "#fff8dc",
    noteFold: "#ead9a0",
  },
  dark: {
    bg: "#0f1116",
    panel: "#161920",
    canvas: "#12151b",
    card: "#1c2029",
    dot: "#282d37",
    line: "#2b313c",
    edge: "#79828f",
    ink: "#eceff4",
    soft: "#b0b8c5",
    faint: "#939caa",
    accent: "#8b8cff",
    accentSoft: "#23244a",
    onAccent: "#14171f",
    good: "#4ade80",
    warn: "#fbbf24",
    bad: "#f87171",
    goodSoft: "#14301f",
    warnSoft: "#35280f",
    badSoft: "#3a1a1d",
    note: "#2d2916",
    noteFold: "#5a5126",
  },
};

/** The colours of a theme, with the hues of a set. */
export function paletteOf(theme: Theme, name: PaletteName = "clear"): Palette {
  return { neutrals: NEUTRALS[theme], hues: HUE_SETS[name][theme] };
}

/** The hue of what the user gave none: stages by turns, so that neighbours differ. */
export function standardHue(rank: number): Hue {
  return HUES[(((rank - 1) % 7) + 7) % 7] ?? "blue";
}

/** The colour that says how a deal ended; its icon and word say the same. */
export function resultColor(neutrals: Neutrals, result: OutcomeResult): string {
  switch (result) {
    case "won":
      return neutrals.good;
    case "lost":
      return neutrals.bad;
    case "nurture":
      return neutrals.warn;
    case "disqualified":
    case "handedOver":
      return neutrals.soft;
  }
}

type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Kebab<Tail>}`
    : `-${Lowercase<Head>}${Kebab<Tail>}`
  : Name;

/** `--ink`, `--accent-soft`, `--hue-blue-tint`, `--hue-blue-on-solid` and so on. */
export type PaletteVariable =
  | `--${Kebab<keyof Neutrals>}`
  | `--hue-${Hue}-${Kebab<keyof HueColors>}`;

/** The theme's colours as CSS custom properties, for a page that shows the same colours. */
export function paletteVariables(
  theme: Theme,
  name: PaletteName = "clear",
): Readonly<Record<PaletteVariable, string>> {
  const { neutrals, hues } = paletteOf(theme, name);
  const entries = Object.entries(neutrals).map(([name, value]) => [`--${kebab(name)}`, value]);
  for (const name of HUES) {
    for (const [part, value] of Object.entries(hues[name])) {
      entries.push([`--hue-${name}-${kebab(part)}`, value]);
    }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry was made for each name
  return Object.fromEntries(entries) as Record<PaletteVariable, string>;
}

/** The colours as references to those properties: a picture on the page then follows the theme. */
export function paletteReferences(): Palette {
  const { neutrals, hues } = paletteOf("light");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names as were gone through
  return {
    neutrals: Object.fromEntries(
      Object.keys(neutrals).map((name) => [name, `var(--${kebab(name)})`]),
    ),
    hues: Object.fromEntries(
      HUES.map((hue) => [
        hue,
        Object.fromEntries(
          Object.keys(hues[hue]).map((part) => [part, `var(--hue-${hue}-${kebab(part)})`]),
        ),
      ]),
    ),
  } as unknown as Palette;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
