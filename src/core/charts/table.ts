import { assertNever } from "../base/assertNever.ts";
import type { ChartSpec, LinesSpec } from "./spec.ts";
import { PERCENT, type Unit } from "./units.ts";

/** A cell: words, or a number with what it is in; null for nothing. */
export type Cell = string | { readonly value: number; readonly unit: Unit } | null;

/** The same as a chart says, as a table. */
export interface ChartTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of each is its head. */
  readonly rows: readonly (readonly Cell[])[];
  /** By row what its numbers are of: the id of a bar, a step or a way; the place on a curve. */
  readonly ids: readonly string[];
}

/** Curves have more points than anyone reads: so many rows are enough, evenly chosen. */
const MOST_ROWS = 60;

export function tableOf(spec: ChartSpec): ChartTable {
  const { title } = spec;
  switch (spec.kind) {
    case "bars": {
      const { axis, rows } = spec;
      const { notes } = spec;
      const hasNotes = notes !== undefined;
      return {
        title,
        columns: [spec.of, axis.name, ...(hasNotes ? [notes] : [])],
        rows: rows.map(({ label, value, note }) => [
          label,
          { value, unit: axis.unit },
          ...(hasNotes ? [note ?? null] : []),
        ]),
        ids: rows.map(({ id }) => id),
      };
    }
    case "funnel": {
      const first = spec.steps[0]?.value ?? 0;
      return {
        title,
        columns: [spec.of, spec.axis.name, spec.shareOfFirst, spec.shareOfPrevious],
        rows: spec.steps.map(({ label, value }, index) => [
          label,
          { value, unit: spec.axis.unit },
          shareOf(value, first),
          shareOf(value, spec.steps[index - 1]?.value ?? 0),
        ]),
        ids: spec.steps.map(({ id }) => id),
      };
    }
    case "flow": {
      const names = new Map(spec.nodes.map(({ id, label }) => [id, label]));
      return {
        title,
        columns: [spec.from, spec.to, spec.axis.name],
        rows: spec.links.map(({ source, target, value }) => [
          names.get(source) ?? "",
          names.get(target) ?? "",
          { value, unit: spec.axis.unit },
        ]),
        ids: spec.links.map(({ id }) => id),
      };
    }
    case "lines":
      return linesTable(spec);
    default:
      return assertNever(spec);
  }
}

function shareOf(value: number, whole: number): Cell {
  return whole > 0 ? { value: value / whole, unit: PERCENT } : null;
}

function linesTable({ title, x, y, series }: LinesSpec): ChartTable {
  const places = [...new Set(series.flatMap(({ points }) => points.map((point) => point.x)))].sort(
    (a, b) => a - b,
  );
  const every = Math.max(1, Math.ceil(places.length / MOST_ROWS));
  const chosen = places.filter((_, index) => index % every === 0 || index === places.length - 1);
  const values = series.map(({ points }) => new Map(points.map((point) => [point.x, point.y])));
  return {
    title,
    columns: [x.name, ...series.map(({ name }) => name)],
    rows: chosen.map((place) => [
      { value: place, unit: x.unit },
      ...values.map((known): Cell => {
        const value = known.get(place);
        return value === undefined ? null : { value, unit: y.unit };
      }),
    ]),
    ids: chosen.map(String),
  };
}
