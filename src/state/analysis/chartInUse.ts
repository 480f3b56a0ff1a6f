import { createStore } from "zustand/vanilla";
import type { ChartSpec } from "../../core/charts/spec.ts";

/** The chart that the user last pointed at or went to: the one that actions are about. */
export const chartInUse = createStore<{ readonly spec: ChartSpec | null }>(() => ({ spec: null }));

export function takeChart(spec: ChartSpec): void {
  chartInUse.setState({ spec });
}

/** The chart is gone from the page. */
export function forgetChart(spec: ChartSpec): void {
  if (chartInUse.getState().spec === spec) chartInUse.setState({ spec: null });
}
