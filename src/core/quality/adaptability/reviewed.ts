import { processOf } from "../../process/document.ts";
import { markReviewed } from "../fixes/fields.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Days after which a review is too long ago: half a year. */
const REVIEW_DAYS = 183;
const DAY = 86_400_000;

/** The process was never looked through as a whole, or too long ago. */
export const reviewed = wholeRule({
  code: "AD1",
  severity: "warning",
  property: "adaptable",
  source: "E7.7, E13.8",
  why: "keepLearning",
  reads: { process: ["reviewedAt"] },
  readsToday: true,
  fix: markReviewed,
  check: (document, { today }) => {
    const { id, reviewedAt } = processOf(document);
    if (reviewedAt === null) return found([id]);
    const age = (Date.parse(today) - Date.parse(reviewedAt)) / DAY;
    return age > REVIEW_DAYS ? found([id]) : PASSED;
  },
});
