import type { RefusalReason } from "../../core/edits/edit.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";

/** Why an edit was refused, in words. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalReason, MessageKey>> = {
  missingEnd: "canvas.problem.missingEnd",
  noteHasNoFlow: "canvas.problem.noteHasNoFlow",
  fromOutcome: "canvas.problem.fromOutcome",
  intoLeadSource: "canvas.problem.intoLeadSource",
  activityInsideStage: "canvas.problem.activityInsideStage",
  leadSourceToOutcome: "canvas.problem.leadSourceToOutcome",
  alreadyConnected: "canvas.problem.alreadyConnected",
  dependencyNeedsActivities: "canvas.problem.dependencyNeedsActivities",
  dependencyOnItself: "canvas.problem.dependencyOnItself",
  dependencyCycle: "canvas.problem.dependencyCycle",
  notFound: "actions.refusal.notFound",
  invalidValue: "actions.refusal.invalidValue",
  tooManyElements: "actions.refusal.tooManyElements",
  lastProcess: "actions.refusal.lastProcess",
  locked: "arrange.isLocked",
  orderFollowsFlows: "outline.refusal.orderFollowsFlows",
  endsHaveNoOrder: "outline.refusal.endsHaveNoOrder",
  onlyActivitiesInStages: "outline.refusal.onlyActivitiesInStages",
  stageHoldsActivities: "outline.refusal.stageHoldsActivities",
  readOnly: "storage.readOnly",
  presenting: "structure.said.onlyPresenting",
  nothingToDo: "actions.refusal.nothingToDo",
};
