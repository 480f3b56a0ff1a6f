import { type RoleLoad, roleLoads } from "../analysis/roleLoad.ts";
import { type Gap, mergeGaps } from "../analysis/gaps.ts";
import type { RecordId } from "../base/ids.ts";
import type { BarRow, BarsSpec } from "../charts/spec.ts";
import { PERCENT } from "../charts/units.ts";
import type { Formats } from "../i18n/format.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ProcessDocument } from "../process/document.ts";
import { labelOf } from "./names.ts";

export interface Workload {
  readonly spec: BarsSpec;
  /** Roles that have more to do than hours to do it in. */
  readonly overloaded: readonly RecordId[];
  readonly gaps: readonly Gap[];
}

/** How busy each role is, the busiest first; what keeps it from being known for the others. */
export function workload(
  document: ProcessDocument,
  translate: Translate,
  formats: Formats,
): Workload {
  const loads = [...roleLoads(document)];
  const rows = loads.flatMap(([id, load]): BarRow[] => {
    if (!load.utilisation.known) return [];
    const isOver = load.utilisation.value > 1;
    return [
      {
        id,
        label: labelOf(document, id, translate),
        value: load.utilisation.value,
        tone: isOver ? "bad" : "accent",
        hatched: isOver,
        note: hoursOf(load, translate, formats),
      },
    ];
  });
  rows.sort((a, b) => b.value - a.value);
  return {
    spec: {
      kind: "bars",
      title: translate("analysis.section.activities"),
      of: translate("analysis.work.role"),
      axis: { name: translate("analysis.axis.hoursUsed"), unit: PERCENT },
      rows,
      notes: translate("analysis.goal.hours"),
      most: 1,
      limit: { value: 1, label: translate("analysis.work.full") },
    },
    overloaded: rows.filter(({ hatched }) => hatched === true).map(({ id }) => id),
    gaps: mergeGaps(
      ...loads.map(([, { utilisation }]) => (utilisation.known ? [] : utilisation.gaps)),
    ),
  };
}

function hoursOf(load: RoleLoad, translate: Translate, { hours }: Formats): string {
  const { hoursPerMonth, capacityPerMonth } = load;
  if (!hoursPerMonth.known || !capacityPerMonth.known) return "";
  return translate("analysis.work.hours", {
    work: hours(hoursPerMonth.value),
    capacity: hours(capacityPerMonth.value),
  });
}
