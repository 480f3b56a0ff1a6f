import { activitiesOf } from "../../process/graph.ts";
import { found, wholeRule } from "../rule.ts";
import { ATTENTION_READS, attentionOf } from "./attention.ts";

/** Part of the median effort of the stages below which one goes short. */
const LITTLE = 1 / 3;
/** With so many activities in another stage, one with none has been forgotten. */
const MANY_ACTIVITIES = 5;

/** One stage goes short of work, or has none while others have much. */
export const tooLittleAttention = wholeRule({
  code: "Q1_LITTLE",
  severity: "warning",
  property: "selfCheck",
  source: "E11 Q1",
  why: "evenAttention",
  reads: ATTENTION_READS,
  check: (document) => {
    const attention = attentionOf(document);
    const most = Math.max(
      0,
      ...[...document.stage.keys()].map((id) => activitiesOf(document, id).length),
    );
    const empty = [...document.stage.values()].filter(
      ({ id, outsourced }) => !outsourced && activitiesOf(document, id).length === 0,
    );
    const short = new Map(
      (attention?.stages ?? [])
        .filter(({ effort }) => effort < LITTLE * (attention?.median ?? 0))
        .map(({ stage }) => [stage.id, stage]),
    );
    if (most > MANY_ACTIVITIES) for (const stage of empty) short.set(stage.id, stage);
    if (attention === null && most <= MANY_ACTIVITIES) return null;
    return [...short.values()].flatMap(({ id }) => found([id]));
  },
});
