import type { jsPDF } from "jspdf";
import type { FontWeight, TextMeasurer } from "../../drawing/sceneTypes.ts";
import type { Direction } from "../../i18n/locales.ts";
import type { FontBook } from "./pdfFonts.ts";
import { visualLine } from "./visualText.ts";

export interface LineStyle {
  /** Points. */
  readonly size: number;
  readonly weight: FontWeight;
  /** `#rrggbb`. */
  readonly color: string;
  readonly align: "left" | "center" | "right";
  readonly direction: Direction;
}

// Keeps jsPDF from reordering what is in visual order already.
const AS_IT_STANDS = {
  isInputVisual: true,
  isOutputVisual: true,
  isInputRtl: false,
  isOutputRtl: false,
} as const;

/** Writes lines of text in any script; the text that is read back is the logical one. */
export interface TextWriter {
  readonly line: (text: string, x: number, baseline: number, style: LineStyle) => void;
  /** Width in points at a size in points. */
  readonly measure: TextMeasurer;
}

export function createTextWriter(pdf: jsPDF, fonts: FontBook): TextWriter {
  const measure: TextMeasurer = (text, size, weight) => {
    let width = 0;
    for (const run of visualLine(text, "ltr", fonts.hasGlyph).runs) {
      width += fonts.widthOf(run.family, weight, run.text, size);
    }
    return width;
  };
  return {
    measure,
    line(text, x, baseline, style) {
      const { size, weight, color, align, direction } = style;
      const { runs, isWhole } = visualLine(text, direction, fonts.hasGlyph);
      const widths = runs.map((run) => fonts.widthOf(run.family, weight, run.text, size));
      const total = widths.reduce((sum, width) => sum + width, 0);
      let left = align === "left" ? x : align === "right" ? x - total : x - total / 2;
      if (runs.length === 0) return;
      pdf.setTextColor(color);
      pdf.setFontSize(size);
      if (!isWhole) write(pdf, `/Span <</ActualText <${utf16(text)}>>> BDC`);
      for (const [index, run] of runs.entries()) {
        fonts.use(run.family, weight);
        pdf.text(run.text, left, baseline, AS_IT_STANDS);
        left += widths[index] ?? 0;
      }
      if (!isWhole) write(pdf, "EMC");
    },
  };
}

/** jsPDF's own way to an operator; its types leave it out. */
function write(pdf: jsPDF, operator: string): void {
  const internal: object = pdf.internal;
  if ("write" in internal && typeof internal.write === "function") internal.write(operator);
}

function utf16(text: string): string {
  let hex = "FEFF";
  for (let at = 0; at < text.length; at += 1) {
    hex += text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase();
  }
  return hex;
}
