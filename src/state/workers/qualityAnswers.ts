import type { ProcessDocument } from "../../core/process/document.ts";
import { createChecker } from "../../core/quality/checker.ts";
import type { Finding } from "../../core/quality/report.ts";
import type { FindingsPart, QualityAnswer, QualityQuestion } from "./qualityMessages.ts";

/** Checks documents one after the other, each time only what has changed, and answers in parts. */
export function createQualityAnswers(): (
  document: ProcessDocument,
  question: QualityQuestion,
) => QualityAnswer {
  const checker = createChecker();
  let number = 0;
  let places: ReadonlyMap<string, number> = new Map();
  return (document, { known, ...context }) => {
    const { findings, scores } = checker.check(document, context);
    const keys = findings.map((finding) => JSON.stringify(finding));
    const before = known === number ? places : new Map<string, number>();
    places = new Map(keys.map((key, index) => [key, index]));
    number += 1;
    return { number, parts: partsOf(findings, keys, before), scores };
  };
}

/** `keys` are the findings as texts, `before` where each lay in the last report. */
function partsOf(
  findings: readonly Finding[],
  keys: readonly string[],
  before: ReadonlyMap<string, number>,
): FindingsPart[] {
  const parts: FindingsPart[] = [];
  let index = 0;
  while (index < findings.length) {
    const start = index;
    const from = before.get(keys[start] ?? "");
    const isSame = (at: number) => {
      const place = before.get(keys[at] ?? "");
      return from === undefined ? place === undefined : place === from + at - start;
    };
    do index += 1;
    while (index < findings.length && isSame(index));
    parts.push(
      from === undefined ? { added: findings.slice(start, index) } : { from, count: index - start },
    );
  }
  return parts;
}
