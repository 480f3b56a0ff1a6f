import {
  ORIENTATIONS,
  type Orientation,
  type Paper,
  PAPERS,
  REPORT_PARTS,
  type ReportPart,
  type ReportSettings,
} from "../../core/exchange/report/options.ts";
import { type Locale, LOCALE_NAMES } from "../../core/i18n/locales.ts";
import { readPreference, writePreference } from "../session/preferences.ts";

/** What the user chooses of a report. */
export interface ReportChoice extends ReportSettings {
  /** Null: the document's own. */
  readonly language: Locale | null;
}

/** How large the diagram can be on sheets: shares of its size on the screen. */
export const SHEET_SCALES = [0.25, 0.5, 0.75, 1, 1.5] as const;

export const PAPER_NAMES = Object.keys(PAPERS).filter((name): name is Paper => name in PAPERS);

/** The choices of the last time; A4 on one page with every part where there were none. */
export function rememberedReport(): ReportChoice {
  const [paper = "", orientation = "", diagram = "", parts = "", language = ""] = readPreference(
    "report",
    null,
    "",
  ).split(" ");
  const scale = SHEET_SCALES.find((known) => diagram === `x${known}`);
  const chosen = parts.split(",");
  const known: ReportPart[] = REPORT_PARTS.filter((part) => chosen.includes(part));
  return {
    paper: PAPER_NAMES.find((name) => name === paper) ?? "a4",
    orientation: ORIENTATIONS.find((name: Orientation) => name === orientation) ?? "auto",
    diagram: scale === undefined ? { kind: "fitted" } : { kind: "sheets", scale },
    parts: known.length === 0 ? REPORT_PARTS : known,
    language: LOCALE_NAMES.find((name) => name === language) ?? null,
  };
}

export function rememberReport(choice: ReportChoice): void {
  const { paper, orientation, diagram, parts, language } = choice;
  const size = diagram.kind === "fitted" ? "fitted" : `x${diagram.scale}`;
  const kept = [paper, orientation, size, parts.join(","), language ?? "own"];
  writePreference("report", kept.join(" "));
}
