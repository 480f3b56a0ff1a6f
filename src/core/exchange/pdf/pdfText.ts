import { assertNever } from "../../base/assertNever.ts";
import type { Point } from "../../base/geometry.ts";
import type { FontWeight, ShapeCommand } from "../../drawing/sceneTypes.ts";
import type { Direction } from "../../i18n/locales.ts";
import type { Fonts } from "./fonts.ts";
import type { FontsInFile } from "./fontsInFile.ts";
import { type Cluster, layOut, type Piece } from "./lineLayout.ts";
import { number } from "./pdfFile.ts";
import { type Family, signsOf } from "./visualText.ts";

export interface LineStyle {
  /** Points. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly align: "left" | "center" | "right";
  readonly direction: Direction;
}

/**
 * Operators that write a line of text in any script, in the colour that is set; the text that
 * is read back is the logical one. The baseline is in the page's own space, y upwards.
 */
export type LineWriter = (text: string, at: Point, style: LineStyle) => string[];

export function lineWriter(fonts: Fonts, inFile: FontsInFile): LineWriter {
  return (text, { x, y }, style) => {
    const { size, weight, align, direction } = style;
    const widthOf = (family: Family, drawn: string) => fonts.widthOf(family, weight, drawn);
    const signs = signsOf(text, direction, fonts.hasGlyph);
    const line = layOut(signs, direction, widthOf, fonts.hasArabic);
    if (line.pieces.length === 0) return [];
    const width = (line.width * size) / 1000;
    const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
    const at = { x: left, y };
    const operators = ["BT"];
    for (const piece of line.pieces) {
      // pdf.js takes no two pieces for one where marked content ends between them.
      if (line.isMixed) operators.push("/Span BMC");
      operators.push(...shown(inFile, piece, style, at));
      if (line.isMixed) operators.push("EMC");
    }
    operators.push("ET", ...line.clusters.flatMap((own) => marks(fonts, own, style, at)));
    return operators;
  };
}

/** Operators that show a piece of the line that starts at a point. */
function shown(fonts: FontsInFile, piece: Piece, { size, weight }: LineStyle, at: Point): string[] {
  const [{ family, x }] = piece;
  const codes = piece.map((cell) => fonts.code(family, weight, cell));
  return [
    `/${fonts.use(family, weight)} ${number(size)} Tf`,
    `1 0 0 1 ${number(at.x + (x * size) / 1000)} ${number(at.y)} Tm`,
    `<${codes.join("")}> Tj`,
  ];
}

/**
 * Operators that paint vowel marks and accents over their letter. Their text stands in the
 * line: a mark shown as text would go back over its letter and part the word in readers.
 */
function marks(fonts: Fonts, cluster: Cluster, style: LineStyle, at: Point): string[] {
  const { drawn, family, signs } = cluster;
  const { size, weight } = style;
  const operators: string[] = [];
  let part = 0;
  let under: { readonly drawn: string; readonly origin: Point } | null = null;
  for (const sign of signs.slice(1)) {
    // The alef of a lam-alef is drawn with its lam.
    if (isAlef(sign.text)) part = 1;
    if (!sign.isMark || sign.drawn === "" || drawn === "") continue;
    if (!fonts.hasGlyph(family, sign.drawn)) continue;
    const onMark = under && fonts.placeOfMark(family, weight, under.drawn, sign.drawn, 0);
    const origin: Point =
      under !== null && onMark !== null
        ? { x: under.origin.x + onMark.x, y: under.origin.y + onMark.y }
        : (fonts.placeOfMark(family, weight, drawn, sign.drawn, part) ??
          fonts.middleForMark(family, weight, drawn, sign.drawn));
    under = { drawn: sign.drawn, origin };
    const place = ({ x, y }: Point) =>
      `${number(at.x + ((cluster.x + origin.x + x) * size) / 1000)} ${number(at.y + ((origin.y + y) * size) / 1000)}`;
    operators.push(...painted(fonts.outline(family, weight, sign.drawn), place));
  }
  return operators;
}

function painted(commands: readonly ShapeCommand[], place: (point: Point) => string): string[] {
  const steps = commands.map((command) => {
    switch (command.kind) {
      case "move":
        return `${place(command.to)} m`;
      case "line":
        return `${place(command.to)} l`;
      case "curve":
        return `${place(command.control1)} ${place(command.control2)} ${place(command.to)} c`;
      case "close":
        return "h";
      default:
        return assertNever(command);
    }
  });
  return steps.length === 0 ? [] : [...steps, "f"];
}

function isAlef(text: string): boolean {
  return /^[\u0622\u0623\u0625\u0627]$/u.test(text);
}
