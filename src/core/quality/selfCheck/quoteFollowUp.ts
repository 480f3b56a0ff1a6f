import { activitiesOf, stagesInOrder } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { isAbout } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A proposal goes out, and nobody follows it up. */
export const quoteFollowUp = recordRule({
  code: "Q3",
  severity: "warning",
  property: "selfCheck",
  source: "E11 Q3",
  why: "followUpQuotes",
  of: ["activity"],
  reads: {
    activity: ["name", "activityType", "stageId"],
    stage: ["name", "order", "x", "y"],
  },
  touches: {
    // The stage after may be another one.
    stage: (_stage, document) => document.activity.keys(),
    // A proposal is in the same stage or in the one before.
    activity: ({ stageId }, document) => {
      const stages = stagesInOrder(document);
      const place = stages.findIndex(({ id }) => id === stageId);
      return stages
        .slice(Math.max(0, place - 1), place + 1)
        .flatMap(({ id }) => idsOf(activitiesOf(document, id)));
    },
  },
  fix: addActivity({
    activityType: "followUp",
    adds: "quality.made.followUp",
    stageOf: (document, [id]) => document.activity.get(id)?.stageId ?? undefined,
    after: (_document, [id]) => id,
  }),
  check: (activity, document) => {
    if (!isAbout(activity, "proposal") || isAbout(activity, "followUp")) return null;
    const stages = stagesInOrder(document);
    const place = stages.findIndex(({ id }) => id === activity.stageId);
    if (place === -1) return null;
    const [own, next] = [stages[place], stages[place + 1]];
    const near = [
      ...(own === undefined ? [] : activitiesOf(document, own.id)),
      // What comes after the sale does not chase a quote.
      ...(next === undefined || isAbout(next, "aftercare") ? [] : activitiesOf(document, next.id)),
    ];
    const isFollowed = near.some(
      (one) => one.id !== activity.id && isAbout(one, "followUp") && !isAbout(one, "aftercare"),
    );
    return isFollowed ? PASSED : found([activity.id]);
  },
});
