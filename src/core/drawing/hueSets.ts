import type { Hue } from "../process/fields.ts";
import type { Process } from "../process/records/process.ts";

/** The name of a set of colours: what the user chooses for a process. */
export type PaletteName = Process["palette"];

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

type HueSet = Readonly<Record<Hue, HueColors>>;

/*
 * The solids were searched for in OKLCH, each within its hue's range, so that any two of a set
 * differ by at least 0.055 (distance in OKLab) to normal, protanopic, deuteranopic and
 * tritanopic eyes (Machado, Oliveira, Fernandes 2009, severity 1). The tests hold all of it.
 */
export const HUE_SETS: Readonly<Record<PaletteName, Readonly<Record<"light" | "dark", HueSet>>>> = {
  clear: {
    light: {
      blue: hue("#edf3fd", "#d6e4fb", "#93bfeb", "#0f70d2", "#ffffff", "#0c5dae"),
      teal: hue("#e6f5f4", "#cdebe8", "#86c0ba", "#016b5f", "#ffffff", "#016559"),
      violet: hue("#f4effc", "#e6dcf8", "#bcacd9", "#6a46ab", "#ffffff", "#6a46ab"),
      orange: hue("#fdf1e7", "#fbdfc8", "#e5ae8c", "#c64a00", "#ffffff", "#a33d00"),
      pink: hue("#fcedf5", "#f8d8e9", "#dba7c7", "#b03b82", "#ffffff", "#9b3473"),
      green: hue("#eef6e9", "#d9ebcc", "#a9c99a", "#517d3e", "#ffffff", "#416632"),
      olive: hue("#f6f6e3", "#e9e9bd", "#c4c08a", "#585100", "#ffffff", "#585100"),
      slate: hue("#eff2f6", "#dce2ea", "#a4acb5", "#35475b", "#ffffff", "#35475b"),
    },
    dark: {
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
  soft: {
    light: {
      blue: hue("#f3f8fe", "#e0ebf9", "#b7c9e2", "#3b5d8a", "#ffffff", "#3b5d8a"),
      teal: hue("#f1faf8", "#daefeb", "#acd0ca", "#164d46", "#ffffff", "#164d46"),
      violet: hue("#f9f6fd", "#ede6f5", "#cec1dc", "#55396e", "#ffffff", "#55396e"),
      orange: hue("#fef5f2", "#f7e5de", "#dfbfb4", "#673421", "#ffffff", "#673421"),
      pink: hue("#fdf5f9", "#f5e4ec", "#dcbdcc", "#96657f", "#ffffff", "#875770"),
      green: hue("#f5f9f2", "#e5edde", "#bfcdb2", "#5b783b", "#ffffff", "#526f33"),
      olive: hue("#faf7f0", "#efe9d9", "#d1c7aa", "#685314", "#ffffff", "#685314"),
      slate: hue("#f6f8fa", "#e6eaee", "#c0c8d0", "#565b60", "#ffffff", "#565b60"),
    },
    dark: {
      blue: hue("#1c2128", "#2a303c", "#444d5f", "#a0c0fe", "#14171f", "#a0c0fe"),
      teal: hue("#182322", "#233432", "#395350", "#92f1e9", "#14171f", "#92f1e9"),
      violet: hue("#221f27", "#332e39", "#51495b", "#ae98c6", "#14171f", "#ae98c6"),
      orange: hue("#271f19", "#392e26", "#5b493c", "#bc7e51", "#14171f", "#ca8a5d"),
      pink: hue("#271d20", "#3a2c2f", "#5d464b", "#f2acbe", "#14171f", "#f2acbe"),
      green: hue("#1b231c", "#29342a", "#415244", "#79b686", "#14171f", "#79b686"),
      olive: hue("#222118", "#333124", "#514e3a", "#dfd69a", "#14171f", "#dfd69a"),
      slate: hue("#1f2023", "#2f3034", "#4b4d53", "#898b93", "#14171f", "#9598a0"),
    },
  },
  deep: {
    light: {
      blue: hue("#dfeaff", "#c7dafe", "#7a9ee3", "#2b5fd3", "#ffffff", "#2256c9"),
      teal: hue("#cbf3f2", "#a2e8e7", "#2db3b3", "#025656", "#ffffff", "#025656"),
      violet: hue("#f2e3ff", "#e7cdfd", "#b38bd2", "#501671", "#ffffff", "#501671"),
      orange: hue("#fee3da", "#ffccbb", "#d9866a", "#531600", "#ffffff", "#531600"),
      pink: hue("#fce0f7", "#f6c9ee", "#c784bd", "#98308e", "#ffffff", "#98308e"),
      green: hue("#e3efd1", "#cee2b0", "#8eaa5c", "#567303", "#ffffff", "#4c6702"),
      olive: hue("#f5e9cb", "#ebd8a4", "#ba9b46", "#604a02", "#ffffff", "#604a02"),
      slate: hue("#e3ebf4", "#cedbe9", "#8ea0b6", "#26303c", "#ffffff", "#26303c"),
    },
    dark: {
      blue: hue("#182a45", "#1f3960", "#3d6196", "#6aa7ff", "#14171f", "#6aa7ff"),
      teal: hue("#023135", "#044246", "#026e76", "#70f3ff", "#14171f", "#70f3ff"),
      violet: hue("#2d2442", "#3d305b", "#665490", "#9469e9", "#14171f", "#b08efe"),
      orange: hue("#402110", "#582b12", "#8b4e2d", "#e88752", "#14171f", "#ec8a55"),
      pink: hue("#3c1e32", "#532845", "#844971", "#b36d9b", "#14171f", "#d48cbb"),
      green: hue("#1d3013", "#264218", "#476c33", "#bbeba5", "#14171f", "#bbeba5"),
      olive: hue("#352803", "#483702", "#765d0e", "#edbc1e", "#14171f", "#edbc1e"),
      slate: hue("#252a34", "#323947", "#576174", "#b2b7c2", "#14171f", "#b2b7c2"),
    },
  },
};

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
