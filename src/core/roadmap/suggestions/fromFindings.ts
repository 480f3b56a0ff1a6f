import { groupBy } from "../../base/groupBy.ts";
import { findRecord, type ProcessDocument, processOf } from "../../process/document.ts";
import { isNode } from "../../process/kinds.ts";
import type { Finding } from "../../quality/report.ts";
import type { RuleCode } from "../../quality/rules.ts";
import { type Suggestion, whatOfFinding } from "./suggestion.ts";
import { quarterOf, type Window } from "./window.ts";

/**
 * The rules whose findings are work for people, with who does it. What is put right by filling
 * in a field, or by drawing an arrow, is no initiative.
 */
const WORTH_AN_INITIATIVE = {
  CC2: "sales",
  CC5: "marketing",
  CC6: "marketing",
  NO_AFTERCARE: "support",
  CD3: "sales",
  NO_COMPLIANCE_CHECK: "legal",
  RP2: "sales",
  RP4: "sales",
  NO_TRAINING_NOTES: "sales",
  PR2: "sales",
  HEAVY_LOOP: "sales",
  NO_SILENT_PATH: "sales",
  ME5: "support",
  AD3: "sales",
  Q1_MUCH: "sales",
  Q1_LITTLE: "sales",
  Q2: "marketing",
  Q3: "sales",
  Q4: "sales",
} as const satisfies Partial<Record<RuleCode, string>>;
type WorthCode = keyof typeof WORTH_AN_INITIATIVE;

const PRIORITIES = { error: "high", warning: "medium", info: "low" } as const;

/** An initiative for each rule, whatever the number of places in which it finds something. */
export function fromFindings(
  document: ProcessDocument,
  findings: readonly Finding[],
  window: Window,
): readonly Suggestion[] {
  const open = findings.filter(({ code, accepted }) => accepted === null && isWorth(code));
  return [...groupBy(open, ({ code }) => code)].flatMap(([code, found]) =>
    isWorth(code) ? initiativeFor(document, code, found, window) : [],
  );
}

function initiativeFor(
  document: ProcessDocument,
  code: WorthCode,
  found: readonly Finding[],
  window: Window,
): readonly Suggestion[] {
  const [first] = found;
  if (first === undefined) return [];
  const places = [...new Set(found.flatMap(({ elements }) => elements))].filter((id) => {
    const record = findRecord(document, id);
    return record !== undefined && (isNode(record) || record.kind === "flow");
  });
  return [
    {
      source: "finding",
      what: whatOfFinding(code),
      recordId: processOf(document).id,
      kind: "initiative",
      from: found.length,
      to: 0,
      title: { key: `plan.finding.${code}` },
      reasons: [
        { key: `quality.found.${code}`, values: first.values },
        { key: "plan.reason.places", values: { number: { number: "from", unit: "count" } } },
      ],
      fields: {
        department: WORTH_AN_INITIATIVE[code],
        ...quarterOf(window),
        priority: PRIORITIES[first.severity],
        processElementIds: places,
      },
      elements: [],
      follows: ["processElementIds"],
      compares: ["from"],
    },
  ];
}

function isWorth(code: RuleCode): code is WorthCode {
  return Object.hasOwn(WORTH_AN_INITIATIVE, code);
}
