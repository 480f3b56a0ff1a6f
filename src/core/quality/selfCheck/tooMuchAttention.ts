import { found, wholeRule } from "../rule.ts";
import { ATTENTION_READS, attentionOf } from "./attention.ts";

/** Times the median effort of the stages above which one takes too much. */
const MUCH = 3;

/** One stage takes most of the work. */
export const tooMuchAttention = wholeRule({
  code: "Q1_MUCH",
  severity: "warning",
  property: "selfCheck",
  source: "E11 Q1",
  why: "evenAttention",
  reads: ATTENTION_READS,
  check: (document) => {
    const attention = attentionOf(document);
    if (attention === null) return null;
    return attention.stages.flatMap(({ stage: { id }, effort }) =>
      effort > MUCH * attention.median
        ? found([id], { share: { share: effort / attention.total } })
        : [],
    );
  },
});
