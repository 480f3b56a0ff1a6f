import type { SimulationResult, WaitCount } from "../../../core/simulation/results.ts";
import type { Axis, BarsSpec, LinesSpec, Series, Tone } from "../../../core/charts/spec.ts";
import { DAYS, NUMBER, PERCENT } from "../../../core/charts/units.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { labelOf } from "../../../core/analysisCharts/names.ts";

/** More curves in one chart cannot be told apart. */
const MOST_CURVES = 5;
const MOST_WAITS = 8;
const DAYS_PER_WEEK = 7;

const TONES: readonly Tone[] = ["blue", "orange", "violet", "teal", "pink"];

/** How busy roles are, or how much waits for them, week by week; the busiest ones. */
export function rolesOverTime(
  document: ProcessDocument,
  { roles, options }: SimulationResult,
  what: "utilisation" | "queue",
  translate: Translate,
): LinesSpec {
  const busiest = roles.toSorted((a, b) => b.utilisation.mean - a.utilisation.mean);
  const wholeWeeks = Math.floor(options.days / DAYS_PER_WEEK);
  const axis: Axis =
    what === "utilisation"
      ? { name: translate("analysis.axis.hoursUsed"), unit: PERCENT }
      : { name: translate("analysis.simulation.waitingWork"), unit: NUMBER };
  return {
    kind: "lines",
    title: translate(`analysis.simulation.${what}`),
    x: { name: translate("analysis.simulation.day"), unit: DAYS },
    y: axis,
    most: what === "utilisation" ? { atLeast: 1 } : {},
    series: busiest.slice(0, MOST_CURVES).map((role, index): Series => {
      const weekly = what === "utilisation" ? role.weeklyUtilisation : role.weeklyQueue;
      return {
        id: role.id,
        name: labelOf(document, role.id, translate),
        tone: TONES[index] ?? "slate",
        // A last week that is cut short says nothing about weeks.
        points: Array.from(weekly.subarray(0, Math.max(1, wholeWeeks)), (y, week) => ({
          x: (week + 0.5) * DAYS_PER_WEEK,
          y,
        })),
      };
    }),
  };
}

/** The week that a day of those charts lies in, counted from 0. */
export function weekOf(day: number): number {
  return Math.floor(day / DAYS_PER_WEEK);
}

/** The bar of a place where deals wait. */
export function waitId({ stateId, roleId }: Pick<WaitCount, "stateId" | "roleId">): string {
  return `${stateId} ${roleId}`;
}

/** Where deals wait for whom. */
export function waitsSpec(
  document: ProcessDocument,
  { waits }: SimulationResult,
  translate: Translate,
): BarsSpec {
  return {
    kind: "bars",
    title: translate("analysis.simulation.waits"),
    of: translate("analysis.simulation.place"),
    axis: { name: translate("analysis.simulation.waitingDeals"), unit: NUMBER },
    rows: waits.slice(0, MOST_WAITS).map(({ stateId, roleId, deals }) => ({
      id: waitId({ stateId, roleId }),
      recordId: stateId,
      label: translate("analysis.simulation.waitsFor", {
        place: labelOf(document, stateId, translate),
        role: labelOf(document, roleId, translate),
      }),
      value: deals,
      tone: "warn",
    })),
  };
}
