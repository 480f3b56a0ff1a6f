import { groupBy } from "../base/groupBy.ts";
import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "./document.ts";
import type { Activity } from "./records/activity.ts";
import type { Dependency } from "./records/dependency.ts";
import type { Flow } from "./records/flow.ts";
import type { Metric } from "./records/metric.ts";
import type { Stage } from "./records/stage.ts";

/*
 * Questions to the graph. Each index is made once for a map of records and kept as long as
 * that map lives, so that a view may ask for every node at no cost.
 */

export function activitiesOf(document: ProcessDocument, stageId: RecordId): readonly Activity[] {
  return activitiesByStage(document.activity).get(stageId) ?? [];
}

export function flowsFrom(document: ProcessDocument, nodeId: RecordId): readonly Flow[] {
  return flowsBySource(document.flow).get(nodeId) ?? [];
}

export function flowsInto(document: ProcessDocument, nodeId: RecordId): readonly Flow[] {
  return flowsByTarget(document.flow).get(nodeId) ?? [];
}

export function dependenciesInto(
  document: ProcessDocument,
  activityId: RecordId,
): readonly Dependency[] {
  return dependenciesByTarget(document.dependency).get(activityId) ?? [];
}

export function dependenciesFrom(
  document: ProcessDocument,
  activityId: RecordId,
): readonly Dependency[] {
  return dependenciesBySource(document.dependency).get(activityId) ?? [];
}

export function metricsOf(document: ProcessDocument, subjectId: RecordId): readonly Metric[] {
  return metricsBySubject(document.metric).get(subjectId) ?? [];
}

/** The stages in the user's order. */
export function stagesInOrder(document: ProcessDocument): readonly Stage[] {
  return orderedStages(document.stage);
}

/** The number shown on a stage: its rank, counted from 1. */
export function stageNumber(document: ProcessDocument, stageId: RecordId): number {
  return stageNumbers(document.stage).get(stageId) ?? 0;
}

/** Whether the arrows of deals may start or end at this activity: only when it stands by itself. */
export function standsInFlow(activity: Activity): boolean {
  return activity.stageId === null;
}

const orderedStages = memoizeByMap((stages: ReadonlyMap<RecordId, Stage>) =>
  [...stages.values()].sort(
    (a, b) => a.order - b.order || a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1),
  ),
);

const stageNumbers = memoizeByMap(
  (stages: ReadonlyMap<RecordId, Stage>) =>
    new Map(orderedStages(stages).map((stage, index) => [stage.id, index + 1])),
);

const activitiesByStage = memoizeByMap((activities: ReadonlyMap<RecordId, Activity>) => {
  const groups = groupBy(
    [...activities.values()].filter(({ stageId }) => stageId !== null),
    ({ stageId }) => stageId ?? "",
  );
  for (const group of groups.values()) {
    group.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  }
  return groups;
});

const flowsBySource = memoizeByMap((flows: ReadonlyMap<RecordId, Flow>) =>
  groupBy(flows.values(), (flow) => flow.sourceId),
);

const flowsByTarget = memoizeByMap((flows: ReadonlyMap<RecordId, Flow>) =>
  groupBy(flows.values(), (flow) => flow.targetId),
);

const dependenciesBySource = memoizeByMap((dependencies: ReadonlyMap<RecordId, Dependency>) =>
  groupBy(dependencies.values(), (dependency) => dependency.sourceId),
);

const dependenciesByTarget = memoizeByMap((dependencies: ReadonlyMap<RecordId, Dependency>) =>
  groupBy(dependencies.values(), (dependency) => dependency.targetId),
);

const metricsBySubject = memoizeByMap((metrics: ReadonlyMap<RecordId, Metric>) =>
  groupBy(metrics.values(), (metric) => metric.subjectId),
);

function memoizeByMap<Records extends object, Index>(
  build: (records: Records) => Index,
): (records: Records) => Index {
  const built = new WeakMap<Records, Index>();
  return (records) => {
    const known = built.get(records);
    if (known !== undefined) return known;
    const index = build(records);
    built.set(records, index);
    return index;
  };
}
