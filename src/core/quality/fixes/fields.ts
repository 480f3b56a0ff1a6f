import type { RecordId } from "../../base/ids.ts";
import { assignActivity } from "../../edits/assignActivity.ts";
import { removeRecords } from "../../edits/removeRecords.ts";
import { setFields } from "../../edits/setFields.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { processOf } from "../../process/document.ts";
import { activitiesOf, stagesInOrder } from "../../process/graph.ts";
import type { Goal } from "../../process/records/goal.ts";
import type { Fix, FixName } from "./fix.ts";

/** Makes the role that does most of a stage's work its owner. */
export const setOwner: Fix = {
  name: "setOwner",
  steps: (document, [id], { context }) => {
    const ownerRoleId = likelyOwner(document, id);
    if (ownerRoleId === null) return null;
    return [(before) => setFields(before, { ids: [id], fields: { ownerRoleId } }, context)];
  },
};

/** Takes a stage's duration from its activities; where each of them has one. */
export const useCriticalPath: Fix = {
  name: "useCriticalPath",
  steps: (document, [id], { context }) => {
    const activities = document.stage.has(id) ? activitiesOf(document, id) : [];
    if (activities.length === 0 || activities.some(({ durationDays }) => durationDays === null)) {
      return null;
    }
    const fields = { durationFrom: "criticalPath" };
    return [(before) => setFields(before, { ids: [id], fields }, context)];
  },
};

/** Moves an activity into the stage after its own. */
export const moveToNextStage: Fix = {
  name: "moveToNextStage",
  steps: (document, [id], { context }) => {
    const stages = stagesInOrder(document);
    const at = stages.findIndex((stage) => stage.id === document.activity.get(id)?.stageId);
    const stageId = at === -1 ? undefined : stages[at + 1]?.id;
    if (stageId === undefined) return null;
    return [(before) => assignActivity(before, { id, stageId }, context)];
  },
};

/** Gives the second of two stages with the same name a number. */
export const numberName: Fix = {
  name: "numberName",
  steps: (document, [id], { context }) => {
    const stage = document.stage.get(id);
    if (stage === undefined) return null;
    const taken = new Set([...document.stage.values()].map(({ name }) => name));
    let number = 2;
    while (taken.has(`${stage.name} ${number}`)) number += 1;
    const fields = { name: `${stage.name} ${number}` };
    return [(before) => setFields(before, { ids: [id], fields }, context)];
  },
};

/** Removes a role that nobody uses. */
export const removeRole: Fix = {
  name: "removeRole",
  steps: (_document, [id], { context }) => [
    (before) => removeRecords(before, { ids: [id] }, context),
  ],
};

/** Notes that the process was looked through today. */
export const markReviewed: Fix = {
  name: "markReviewed",
  steps: (document, _elements, { context, today }) => {
    const ids = [processOf(document).id];
    return [(before) => setFields(before, { ids, fields: { reviewedAt: today } }, context)];
  },
};

/** Makes who answers for the roadmap the owner of a goal. */
export const ownGoal = goalFix("ownGoal", (document) => {
  const { roadmapOwner } = processOf(document);
  return roadmapOwner === "" ? null : { owner: roadmapOwner };
});

/** Gives a goal the last day of the roadmap as its due date. */
export const dateGoal = goalFix("dateGoal", (document) => {
  const { roadmapEnd } = processOf(document);
  return roadmapEnd === null ? null : { dueDate: roadmapEnd };
});

/** Takes what a goal's metric shows now as the goal's baseline. */
export const takeBaseline = goalFix("takeBaseline", (document, goal) => {
  const actual = document.metric.get(goal.metricId ?? "")?.actual ?? null;
  return actual === null ? null : { baseline: actual };
});

/** Takes the target of a goal's metric as the goal's. */
export const takeTarget = goalFix("takeTarget", (document, goal) => {
  const target = document.metric.get(goal.metricId ?? "")?.target ?? null;
  return target === null ? null : { target };
});

function goalFix(
  name: FixName,
  fieldsOf: (document: ProcessDocument, goal: Goal) => Partial<Goal> | null,
): Fix {
  return {
    name,
    steps: (document, [id], { context }) => {
      const goal = document.goal.get(id);
      const fields = goal === undefined ? null : fieldsOf(document, goal);
      if (fields === null) return null;
      return [(before) => setFields(before, { ids: [id], fields }, context)];
    },
  };
}

/** Who does most of the stage's activities, else who owns most stages, else somebody of sales. */
function likelyOwner(document: ProcessDocument, stageId: RecordId): RecordId | null {
  return (
    mostFrequent(activitiesOf(document, stageId).map(({ roleId }) => roleId)) ??
    mostFrequent(stagesInOrder(document).map(({ ownerRoleId }) => ownerRoleId)) ??
    [...document.role.values()].find(({ department }) => department === "sales")?.id ??
    null
  );
}

/** Of several as frequent the first. */
function mostFrequent(ids: readonly (RecordId | null)[]): RecordId | null {
  const counts = new Map<RecordId, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  let most: RecordId | null = null;
  for (const [id, count] of counts) {
    if (most === null || count > (counts.get(most) ?? 0)) most = id;
  }
  return most;
}
