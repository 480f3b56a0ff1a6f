import { idsOf } from "../around.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Several lead sources, and not known how many leads each brings: then nothing can be added up. */
export const multipleStarts = wholeRule({
  code: "MULTIPLE_STARTS",
  severity: "info",
  property: "structure",
  source: "S",
  why: "honestNumbers",
  reads: { leadSource: ["inflow"] },
  check: (document) => {
    const sources = [...document.leadSource.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [first, ...others] = idsOf(sources);
    if (first === undefined || others.length === 0) return null;
    if (sources.every(({ inflow }) => inflow !== null)) return PASSED;
    return found([first, ...others], { count: sources.length });
  },
});
