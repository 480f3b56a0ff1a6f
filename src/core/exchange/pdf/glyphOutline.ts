import type { Point } from "../../base/geometry.ts";
import type { ShapeCommand } from "../../drawing/sceneTypes.ts";
import { glyphParts, glyphRange } from "./glyphFile.ts";
import type { Sfnt } from "./sfnt.ts";

interface Knot extends Point {
  readonly isOn: boolean;
}

const ON_CURVE = 1;
const SHORT = { x: 2, y: 4 } as const;
const SAME = { x: 16, y: 32 } as const;
const REPEATS = 8;

/**
 * The outline of a glyph in thousandths of the font size, y upwards (OpenType 1.9, table glyf).
 * Parts of a composed glyph are moved, never scaled.
 */
export function glyphOutline(font: Sfnt, glyph: number): ShapeCommand[] {
  const scale = 1000 / font.unitsPerEm;
  return contoursOf(font, glyph, 0).flatMap((contour) =>
    curves(contour.map((knot) => ({ ...knot, x: knot.x * scale, y: knot.y * scale }))),
  );
}

function contoursOf(font: Sfnt, glyph: number, depth: number): Knot[][] {
  const range = glyphRange(font, glyph);
  if (range === null || depth > 4) return [];
  const count = font.view.getInt16(range.start);
  if (count >= 0) return simpleContours(font.view, range.start, count);
  return glyphParts(font, glyph).flatMap((part) =>
    contoursOf(font, part.glyph, depth + 1).map((contour) =>
      contour.map((knot) => ({ ...knot, x: knot.x + part.x, y: knot.y + part.y })),
    ),
  );
}

function simpleContours(view: DataView, start: number, count: number): Knot[][] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 10 + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + 2 * count;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at);
    at += 1;
    flags.push(flag);
    if ((flag & REPEATS) === 0) continue;
    for (let times = view.getUint8(at); times > 0; times -= 1) flags.push(flag);
    at += 1;
  }
  const read = (axis: "x" | "y") => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & SHORT[axis]) !== 0) {
        value += view.getUint8(at) * ((flag & SAME[axis]) === 0 ? -1 : 1);
        at += 1;
      } else if ((flag & SAME[axis]) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = read("x");
  const ys = read("y");
  const knots = flags.map((flag, index): Knot => {
    return { x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (flag & ON_CURVE) !== 0 };
  });
  return ends.map((end, index) => knots.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** TrueType's quadratic curves as cubic ones; between two control points lies a knot. */
function curves(contour: readonly Knot[]): ShapeCommand[] {
  const knots = contour.flatMap((knot, index): Knot[] => {
    const next = contour[(index + 1) % contour.length] ?? knot;
    return knot.isOn || next.isOn ? [knot] : [knot, { ...middle(knot, next), isOn: true }];
  });
  const first = knots.findIndex(({ isOn }) => isOn);
  const start = knots[first];
  if (start === undefined) return [];
  const commands: ShapeCommand[] = [{ kind: "move", to: start }];
  let from: Knot = start;
  let control: Knot | null = null;
  for (const knot of [...knots.slice(first + 1), ...knots.slice(0, first + 1)]) {
    if (!knot.isOn) {
      control = knot;
      continue;
    }
    if (control === null) commands.push({ kind: "line", to: knot });
    else {
      commands.push({
        kind: "curve",
        control1: towards(from, control),
        control2: towards(knot, control),
        to: knot,
      });
    }
    control = null;
    from = knot;
  }
  return [...commands, { kind: "close" }];
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function towards(end: Point, control: Point): Point {
  return { x: end.x + (2 / 3) * (control.x - end.x), y: end.y + (2 / 3) * (control.y - end.y) };
}
