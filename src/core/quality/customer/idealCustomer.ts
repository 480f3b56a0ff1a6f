import { processOf } from "../../process/document.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Nobody has written down whom the process is for. */
export const idealCustomer = wholeRule({
  code: "CC5",
  severity: "info",
  property: "customerCentric",
  source: "C1, C2, E13.3",
  why: "rightCustomer",
  reads: { process: ["idealCustomer"] },
  check: (document) => {
    const { id, idealCustomer } = processOf(document);
    return idealCustomer.trim() === "" ? found([id]) : PASSED;
  },
});
