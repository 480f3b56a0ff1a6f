import { changeLog } from "./adaptability/changeLog.ts";
import { segmentVariant } from "./adaptability/segmentVariant.ts";
import { conformance } from "./predictability/conformance.ts";
import type { Rule } from "./rule.ts";
import { fewActivities } from "./adaptability/fewActivities.ts";
import { fewStages } from "./adaptability/fewStages.ts";
import { lossReasons } from "./adaptability/lossReasons.ts";
import { lostFeedback } from "./adaptability/lostFeedback.ts";
import { reviewed } from "./adaptability/reviewed.ts";
import { exitCriteria } from "./clarity/exitCriteria.ts";
import { handOver } from "./clarity/handOver.ts";
import { named } from "./clarity/named.ts";
import { opportunity } from "./clarity/opportunity.ts";
import { owner } from "./clarity/owner.ts";
import { purpose } from "./clarity/purpose.ts";
import { regulated } from "./clarity/regulated.ts";
import { timeline } from "./clarity/timeline.ts";
import { uniqueNames } from "./clarity/uniqueNames.ts";
import { unusedRole } from "./clarity/unusedRole.ts";
import { aftercare } from "./customer/aftercare.ts";
import { buyerEvidence } from "./customer/buyerEvidence.ts";
import { customerJourney } from "./customer/customerJourney.ts";
import { decisionMakers } from "./customer/decisionMakers.ts";
import { idealCustomer } from "./customer/idealCustomer.ts";
import { informedDecision } from "./customer/informedDecision.ts";
import { needsFirst } from "./customer/needsFirst.ts";
import { offerInNeeds } from "./customer/offerInNeeds.ts";
import { activityServes } from "./goals/activityServes.ts";
import { capacity } from "./goals/capacity.ts";
import { goalBaseline } from "./goals/goalBaseline.ts";
import { goalDeadline } from "./goals/goalDeadline.ts";
import { goalMetric } from "./goals/goalMetric.ts";
import { goalOwner } from "./goals/goalOwner.ts";
import { goalTarget } from "./goals/goalTarget.ts";
import { hasGoal } from "./goals/hasGoal.ts";
import { reachableTarget } from "./goals/reachableTarget.ts";
import { stageObjective } from "./goals/stageObjective.ts";
import { activityMeasurable } from "./measures/activityMeasurable.ts";
import { metricComplete } from "./measures/metricComplete.ts";
import { metricKinds } from "./measures/metricKinds.ts";
import { satisfaction } from "./measures/satisfaction.ts";
import { stageMeasured } from "./measures/stageMeasured.ts";
import { enoughDeals } from "./predictability/enoughDeals.ts";
import { modelFitsData } from "./predictability/modelFitsData.ts";
import { silentBuyer } from "./predictability/silentBuyer.ts";
import { skipsStage } from "./predictability/skipsStage.ts";
import { statedExits } from "./predictability/statedExits.ts";
import { steadyDuration } from "./predictability/steadyDuration.ts";
import { winsGrow } from "./predictability/winsGrow.ts";
import { channels } from "./repeatability/channels.ts";
import { hasActivities } from "./repeatability/hasActivities.ts";
import { objectionRecord } from "./repeatability/objectionRecord.ts";
import { questionSet } from "./repeatability/questionSet.ts";
import { training } from "./repeatability/training.ts";
import { marketResearch } from "./selfCheck/marketResearch.ts";
import { quoteFollowUp } from "./selfCheck/quoteFollowUp.ts";
import { recordUpdates } from "./selfCheck/recordUpdates.ts";
import { tooLittleAttention } from "./selfCheck/tooLittleAttention.ts";
import { tooMuchAttention } from "./selfCheck/tooMuchAttention.ts";
import { activityCycle } from "./structure/activityCycle.ts";
import { danglingEdge } from "./structure/danglingEdge.ts";
import { deadEnd } from "./structure/deadEnd.ts";
import { deadlock } from "./structure/deadlock.ts";
import { defaultProbabilities } from "./structure/defaultProbabilities.ts";
import { dependsOnLaterStage } from "./structure/dependsOnLaterStage.ts";
import { duplicateEdge } from "./structure/duplicateEdge.ts";
import { duplicateId } from "./structure/duplicateId.ts";
import { edgeFromEnd } from "./structure/edgeFromEnd.ts";
import { edgeIntoStart } from "./structure/edgeIntoStart.ts";
import { heavyLoop } from "./structure/heavyLoop.ts";
import { isolatedNode } from "./structure/isolatedNode.ts";
import { lackOfSync } from "./structure/lackOfSync.ts";
import { loopWithoutExit } from "./structure/loopWithoutExit.ts";
import { multipleStarts } from "./structure/multipleStarts.ts";
import { noEnd } from "./structure/noEnd.ts";
import { noLossOutcome } from "./structure/noLossOutcome.ts";
import { noStages } from "./structure/noStages.ts";
import { noStart } from "./structure/noStart.ts";
import { noWonOutcome } from "./structure/noWonOutcome.ts";
import { probabilityRange } from "./structure/probabilityRange.ts";
import { probabilitySum } from "./structure/probabilitySum.ts";
import { selfLoopNearOne } from "./structure/selfLoopNearOne.ts";
import { unreachable } from "./structure/unreachable.ts";
import { zeroProbabilityEdge } from "./structure/zeroProbabilityEdge.ts";

/** Every rule, by what it serves. */
export const RULES = [
  noStart,
  noEnd,
  noWonOutcome,
  noStages,
  danglingEdge,
  edgeFromEnd,
  edgeIntoStart,
  deadEnd,
  unreachable,
  loopWithoutExit,
  probabilitySum,
  probabilityRange,
  activityCycle,
  deadlock,
  lackOfSync,
  duplicateId,
  duplicateEdge,
  zeroProbabilityEdge,
  multipleStarts,
  dependsOnLaterStage,
  isolatedNode,
  heavyLoop,
  selfLoopNearOne,
  defaultProbabilities,
  noLossOutcome,
  buyerEvidence,
  customerJourney,
  needsFirst,
  offerInNeeds,
  idealCustomer,
  informedDecision,
  decisionMakers,
  aftercare,
  named,
  uniqueNames,
  purpose,
  exitCriteria,
  owner,
  timeline,
  handOver,
  opportunity,
  unusedRole,
  regulated,
  hasActivities,
  questionSet,
  channels,
  objectionRecord,
  training,
  statedExits,
  steadyDuration,
  modelFitsData,
  conformance,
  enoughDeals,
  winsGrow,
  silentBuyer,
  skipsStage,
  hasGoal,
  goalMetric,
  goalTarget,
  goalBaseline,
  goalOwner,
  goalDeadline,
  capacity,
  reachableTarget,
  stageObjective,
  activityServes,
  stageMeasured,
  metricKinds,
  activityMeasurable,
  metricComplete,
  satisfaction,
  reviewed,
  changeLog,
  lostFeedback,
  lossReasons,
  fewStages,
  fewActivities,
  segmentVariant,
  tooMuchAttention,
  tooLittleAttention,
  marketResearch,
  quoteFollowUp,
  recordUpdates,
] as const satisfies readonly Rule[];

/** What a finding is called in files and among people. */
export type RuleCode = (typeof RULES)[number]["code"];
export type AnyRule = Rule<RuleCode>;
