import { forecast } from "../../analysis/forecast.ts";
import { FORECAST_READS } from "../around.ts";
import { found, wholeRule } from "../rule.ts";

/** A deal that has come further is less likely to be won. */
export const winsGrow = wholeRule({
  code: "PR6",
  severity: "warning",
  property: "predictable",
  source: "E7.4, E4",
  why: "consistentPattern",
  reads: { ...FORECAST_READS, stage: [...FORECAST_READS.stage, "order"] },
  check: (document) => {
    const { states } = forecast(document);
    const flows = [...document.flow.values()].filter(
      ({ sourceId, targetId }) => document.stage.has(sourceId) && document.stage.has(targetId),
    );
    if (states.size === 0 || flows.length === 0) return null;
    const seen = new Set<string>();
    return flows.flatMap(({ sourceId, targetId, probability }) => {
      const [from, to] = [document.stage.get(sourceId), document.stage.get(targetId)];
      const [before, after] = [states.get(sourceId), states.get(targetId)];
      if (from === undefined || to === undefined || from.order >= to.order) return [];
      if (before === undefined || after === undefined || probability === 0) return [];
      if (after.winProbability >= before.winProbability - 1e-9) return [];
      const pair = JSON.stringify([sourceId, targetId]);
      if (seen.has(pair)) return [];
      seen.add(pair);
      return found([targetId, sourceId], {
        source: { record: sourceId },
        before: { share: before.winProbability },
        after: { share: after.winProbability },
      });
    });
  },
});
