import { type Gap, mergeGaps } from "./gaps.ts";

/** A number, always finite; or what is missing before it can be computed, at least one thing. */
export type Figure =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly gaps: readonly Gap[] };

export function known(value: number): Figure {
  return { known: true, value };
}

export function unknown(gaps: readonly Gap[]): Figure {
  return { known: false, gaps };
}

/** The gaps of a figure; none when it is known. */
export function gapsOf(figure: Figure): readonly Gap[] {
  return figure.known ? [] : figure.gaps;
}

/** What the function makes of both; else the gaps of both. */
export function combine(
  a: Figure,
  b: Figure,
  compute: (a: number, b: number) => number | Figure,
): Figure {
  if (!a.known || !b.known) return unknown(mergeGaps(gapsOf(a), gapsOf(b)));
  const result = compute(a.value, b.value);
  return typeof result === "number" ? known(result) : result;
}

export function product(a: Figure, b: Figure): Figure {
  return combine(a, b, (x, y) => x * y);
}
