import { activitiesOf } from "../../process/graph.ts";
import { dependenciesAt } from "../around.ts";
import { removeArrow } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** An activity waits for one of a later stage. */
export const dependsOnLaterStage = recordRule({
  code: "DEPENDS_ON_LATER_STAGE",
  severity: "warning",
  property: "structure",
  source: "S",
  why: "orderOfWork",
  of: ["dependency"],
  reads: {
    dependency: ["sourceId", "targetId"],
    activity: ["stageId"],
    stage: ["order"],
  },
  touches: {
    activity: dependenciesAt,
    stage: ({ id }, document) =>
      activitiesOf(document, id).flatMap((activity) => dependenciesAt(activity, document)),
  },
  fix: removeArrow,
  check: ({ id, sourceId, targetId }, document) => {
    const [source, target] = [document.activity.get(sourceId), document.activity.get(targetId)];
    const needed = document.stage.get(source?.stageId ?? "");
    const waiting = document.stage.get(target?.stageId ?? "");
    if (source === undefined || target === undefined) return null;
    if (needed === undefined || waiting === undefined) return null;
    if (needed.order <= waiting.order) return PASSED;
    return found([id, targetId, sourceId], {
      name: { record: targetId },
      needed: { record: sourceId },
    });
  },
});
