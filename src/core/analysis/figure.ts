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

/** A number if nothing is missing for it. */
export function unless(gaps: readonly Gap[], value: number): Figure {
  return gaps.length > 0 ? unknown(gaps) : known(value);
}

/**
 * What the function makes of the numbers of all the figures; else the gaps of them all. Where
 * that is no finite number, for something is divided by nothing, the last gap says what to do.
 */
export function computed<Inputs extends readonly Figure[]>(
  inputs: readonly [...Inputs],
  compute: (...values: { [Place in keyof Inputs]: number }) => number | null,
  otherwise: Gap,
): Figure {
  const gaps = mergeGaps(...inputs.map(gapsOf));
  if (gaps.length > 0) return unknown(gaps);
  const values = inputs.map((figure) => (figure.known ? figure.value : 0));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as many numbers as figures
  const value = compute(...(values as { [Place in keyof Inputs]: number }));
  return value !== null && Number.isFinite(value) ? known(value) : unknown([otherwise]);
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
