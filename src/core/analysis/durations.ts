import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { ProcessDocument } from "../process/document.ts";
import { activitiesOf, dependenciesInto } from "../process/graph.ts";
import type { Stage } from "../process/records/stage.ts";
import { type CriticalPath, criticalPath, type Task } from "./criticalPath.ts";
import { type Gap, gapAt } from "./gaps.ts";

/**
 * Days that a deal spends in a state at each visit. Lead sources and decisions take no time. A
 * stage whose duration comes from its activities but that has none (an outsourced one) takes
 * its expected days.
 */
export function daysIn(document: ProcessDocument, id: RecordId): Result<number, readonly Gap[]> {
  const stage = document.stage.get(id);
  if (stage !== undefined) {
    if (stage.durationFrom === "criticalPath" && activitiesOf(document, id).length > 0) {
      const path = criticalPathOf(document, stage);
      return path.ok ? ok(path.value.durationDays) : path;
    }
    return stated(stage.expectedDays, id);
  }
  const activity = document.activity.get(id);
  return activity === undefined ? ok(0) : stated(activity.durationDays, id);
}

/** The critical path through the activities of a stage. */
export function criticalPathOf(
  document: ProcessDocument,
  stage: Stage,
): Result<CriticalPath, readonly Gap[]> {
  const gaps: Gap[] = [];
  const tasks: Task[] = [];
  for (const { id, durationDays } of activitiesOf(document, stage.id)) {
    if (durationDays === null) gaps.push(gapAt("missingDuration", id));
    else tasks.push({ id, durationDays });
  }
  if (gaps.length > 0) return fail(gaps);
  const dependencies = tasks.flatMap(({ id }) => dependenciesInto(document, id));
  const path = criticalPath(tasks, dependencies);
  return path.ok ? path : fail([gapAt("dependencyCycle", stage.id)]);
}

function stated(days: number | null, id: RecordId): Result<number, readonly Gap[]> {
  return days === null ? fail([gapAt("missingDuration", id)]) : ok(days);
}
