import { processOf } from "../../process/document.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** No stage says which step of the customer's journey it goes along with. */
export const customerJourney = wholeRule({
  code: "CC2",
  severity: "warning",
  property: "customerCentric",
  source: "F2",
  why: "buyerJourney",
  reads: { stage: ["journeyStep"] },
  check: (document) => {
    if (document.stage.size === 0) return null;
    return [...document.stage.values()].some(({ journeyStep }) => journeyStep !== "")
      ? PASSED
      : found([processOf(document).id]);
  },
});
