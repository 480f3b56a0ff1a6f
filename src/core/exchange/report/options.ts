import type { TextMeasurer } from "../../drawing/sceneTypes.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";

/** Width and height of a sheet that stands upright, in points. */
export const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  a3: { width: 841.89, height: 1190.55 },
  letter: { width: 612, height: 792 },
  legal: { width: 612, height: 1008 },
} as const;
export type Paper = keyof typeof PAPERS;

/** `auto`: upright, but lying where the diagram or a table asks for it. */
export const ORIENTATIONS = ["auto", "portrait", "landscape"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** The parts of a report, in their order; those about nothing are left out in any case. */
export const REPORT_PARTS = [
  "cover",
  "contents",
  "diagram",
  "stages",
  "responsibilities",
  "metrics",
  "forecast",
  "findings",
  "roadmap",
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What the reader of a report may choose: plain data, to be kept and sent. */
export interface ReportSettings {
  readonly paper: Paper;
  readonly orientation: Orientation;
  /**
   * The diagram on one page, as large as it fits; or across as many sheets as it takes, where a
   * scale of 1 is its size on the screen (96 pixels an inch).
   */
  readonly diagram:
    | { readonly kind: "fitted" }
    | { readonly kind: "sheets"; readonly scale: number };
  readonly parts: readonly ReportPart[];
}

export const STANDARD_SETTINGS: ReportSettings = {
  paper: "a4",
  orientation: "auto",
  diagram: { kind: "fitted" },
  parts: REPORT_PARTS,
};

/** What a report is made with. */
export interface ReportMeans {
  /** The language of headings and of all else that the document does not say itself. */
  readonly translate: Translate;
  readonly formats: Formats;
  /** By the fonts that the pages are drawn with: `fontMeasurer`. */
  readonly measure: TextMeasurer;
  /** The calendar day, ISO 8601. */
  readonly today: string;
  /** When it was made, formatted. */
  readonly createdAt: string;
  /** Who answers for the process, and which version of it this is, where that is said. */
  readonly owner?: string;
  readonly version?: string;
}
