import type { RecordId } from "../../base/ids.ts";
import { processOf } from "../../process/document.ts";
import { stagesInOrder } from "../../process/graph.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { placesOf, TOPIC_READS } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

const RECEIVING: ReadonlySet<string> = new Set(["support", "operations", "product"]);

/** Deals are won, and nobody takes the customer over. */
export const handOver = wholeRule({
  code: "CD6",
  severity: "warning",
  property: "clearlyDefined",
  source: "B1",
  why: "handOff",
  reads: {
    ...TOPIC_READS,
    stage: [...TOPIC_READS.stage, "ownerRoleId"],
    activity: [...TOPIC_READS.activity, "roleId", "involved"],
    role: ["department"],
    outcome: ["result"],
  },
  fix: addActivity({
    activityType: "internal",
    adds: "quality.made.handOver",
    stageOf: (document) => stagesInOrder(document).at(-1)?.id,
  }),
  check: (document) => {
    const isWon = [...document.outcome.values()].some(({ result }) => result === "won");
    if (!isWon || document.stage.size === 0) return null;
    const receives = (id: RecordId | null) =>
      RECEIVING.has(document.role.get(id ?? "")?.department ?? "");
    const takenOver =
      [...document.outcome.values()].some(({ result }) => result === "handedOver") ||
      [...document.stage.values()].some(({ ownerRoleId }) => receives(ownerRoleId)) ||
      [...document.activity.values()].some(
        ({ roleId, involved }) =>
          receives(roleId) || involved.some(({ recordId }) => receives(recordId)),
      ) ||
      placesOf(document, "handOver").length > 0;
    return takenOver ? PASSED : found([processOf(document).id]);
  },
});
