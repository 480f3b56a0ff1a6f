import fc from "fast-check";
import { expect, it } from "vitest";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import type { Finding } from "../../../src/core/quality/report.ts";
import { createQualityAnswers } from "../../../src/state/workers/qualityAnswers.ts";
import { findingsOf } from "../../../src/state/workers/qualityMessages.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const today = "2026-11-20";

/** Processes that have much in common and differ in what is found. */
function processWith(purposes: readonly boolean[]) {
  return buildProcess((b) => {
    for (const [index, hasPurpose] of purposes.entries()) {
      b.stage(`Stage ${index}`, { purpose: hasPurpose ? "To see whether it fits" : "" });
    }
  }).document;
}

it("answers come to the whole report, whatever was asked before and whatever went missing", () => {
  const asked = fc.record({
    purposes: fc.array(fc.boolean(), { maxLength: 5 }),
    arrives: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 6 }), (questions) => {
      const answers = createQualityAnswers();
      let known: { number: number; findings: readonly Finding[] } = { number: 0, findings: [] };
      for (const { purposes, arrives } of questions) {
        const document = processWith(purposes);
        const answer = structuredClone(answers(document, { today, known: known.number }));
        // What never came is asked for anew, as the page does.
        if (!arrives) {
          known = { number: 0, findings: known.findings };
          continue;
        }
        const findings = findingsOf(answer, known.findings);
        const whole = checkQuality(document, { today });
        expect(findings).toEqual(whole.findings);
        expect(answer.scores).toEqual(whole.scores);
        known = { number: answer.number, findings };
      }
    }),
    { numRuns: runs(30) },
  );
});

it("sends what is new alone, and keeps the list where nothing is", () => {
  const answers = createQualityAnswers();
  const first = answers(processWith([false, false, false]), { today, known: 0 });
  const known = findingsOf(first, []);
  const same = answers(processWith([false, false, false]), { today, known: first.number });
  expect(findingsOf(same, known)).toBe(known);
  const other = answers(processWith([false, true, false]), { today, known: same.number });
  const added = other.parts.flatMap((part) => ("added" in part ? part.added : []));
  expect(added.length).toBeLessThan(3);
  expect(findingsOf(other, known)).toHaveLength(known.length - 1 + added.length);
});
