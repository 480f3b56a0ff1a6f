import { found, PASSED, recordRule } from "../rule.ts";

/** All lost deals end at one place, and nothing tells them apart by reason. Several such places are reasons themselves. */
export const lossReasons = recordRule({
  code: "NO_LOSS_REASONS",
  severity: "warning",
  property: "adaptable",
  source: "E3, E6",
  why: "keepLearning",
  of: ["outcome"],
  reads: { outcome: ["result", "reasons"] },
  touches: { outcome: (_outcome, document) => document.outcome.keys() },
  check: ({ id, result, reasons }, document) => {
    const lost = [...document.outcome.values()].filter((outcome) => outcome.result === "lost");
    if (result !== "lost" || lost.length > 1) return null;
    return reasons.some(({ text }) => text.trim() !== "") ? PASSED : found([id]);
  },
});
