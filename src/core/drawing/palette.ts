import { type Hue, HUES } from "../process/fields.ts";
import type { OutcomeResult } from "../process/records/outcome.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of one hue, as `#rrggbb`. */
export interface HueColors {
  /** Fills a stage. */
  readonly tint: string;
  /** Fills a chip on the tint. */
  readonly chip: string;
  /** The hairline around the tint. */
  readonly border: string;
  /** Header badge, handles, icons, minimap: at least 3:1 on tint and card. */
  readonly solid: string;
  /** Text on the solid, at least 4.5:1. */
  readonly onSolid: string;
  /** Text on tint, chip and card, at least 4.5:1. */
  readonly text: string;
}

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

/*
 * The solids were searched for in OKLCH, each within its hue's range, so that any two differ
 * by at least 0.055 (distance in OKLab) to normal, protanopic, deuteranopic and tritanopic
 * eyes (Machado, Oliveira, Fernandes 2009, severity 1). The tests hold all of it.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    neutrals: {
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
    hues: {
      blue: hue("#edf3fd", "#d6e4fb", "#93bfeb", "#0f70d2", "#ffffff", "#0c5dae"),
      teal: hue("#e6f5f4", "#cdebe8", "#86c0ba", "#016b5f", "#ffffff", "#016559"),
      violet: hue("#f4effc", "#e6dcf8", "#bcacd9", "#6a46ab", "#ffffff", "#6a46ab"),
      orange: hue("#fdf1e7", "#fbdfc8", "#e5ae8c", "#c64a00", "#ffffff", "#a33d00"),
      pink: hue("#fcedf5", "#f8d8e9", "#dba7c7", "#b03b82", "#ffffff", "#9b3473"),
      green: hue("#eef6e9", "#d9ebcc", "#a9c99a", "#517d3e", "#ffffff", "#416632"),
      olive: hue("#f6f6e3", "#e9e9bd", "#c4c08a", "#585100", "#ffffff", "#585100"),
      slate: hue("#eff2f6", "#dce2ea", "#a4acb5", "#35475b", "#ffffff", "#35475b"),
    },
  },
  dark: {
    neutrals: {
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
    hues: {
      blue: hue("#182338", "#22324b", "#304c76", "#5a97f4", "#14171f", "#6da3f6"),
      teal: hue("#122a2b", "#1a4146", "#256a71", "#3fdfe8", "#14171f", "#3fdfe8"),
      violet: hue("#251c38", "#37304f", "#585379", "#b8a9fb", "#14171f", "#b8a9fb"),
      orange: hue("#33200f", "#47301f", "#6f4a30", "#e08a4f", "#14171f", "#eba06a"),
      pink: hue("#351728", "#4a2a3d", "#714f60", "#f59ebf", "#14171f", "#f59ebf"),
      green: hue("#1b2a13", "#2f4230", "#526b52", "#abe19e", "#14171f", "#abe19e"),
      olive: hue("#292910", "#3f3d1e", "#676130", "#ddcb4c", "#14171f", "#ddcb4c"),
      slate: hue("#1e2430", "#2d333d", "#464c57", "#8d939d", "#14171f", "#a6acb6"),
    },
  },
};

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
export function paletteVariables(theme: Theme): Readonly<Record<PaletteVariable, string>> {
  const { neutrals, hues } = PALETTES[theme];
  const entries = Object.entries(neutrals).map(([name, value]) => [`--${kebab(name)}`, value]);
  for (const name of HUES) {
    for (const [part, value] of Object.entries(hues[name])) {
      entries.push([`--hue-${name}-${kebab(part)}`, value]);
    }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry was made for each name
  return Object.fromEntries(entries) as Record<PaletteVariable, string>;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function hue(
  tint: string,
  chip: string,
  border: string,
  solid: string,
  onSolid: string,
  text: string,
): HueColors {
  return { tint, chip, border, solid, onSolid, text };
}
