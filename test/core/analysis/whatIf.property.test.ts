import fc from "fast-check";
import { expect, test } from "vitest";
import { planOfProcess } from "../../../src/core/analysis/activities/plan.ts";
import {
  explainPlan,
  explainRequirement,
  explainSensitivity,
} from "../../../src/core/analysis/explainWhatIf.ts";
import { goalSeek } from "../../../src/core/analysis/goals/goalSeek.ts";
import { leversOf } from "../../../src/core/analysis/goals/levers.ts";
import { requirementsFor } from "../../../src/core/analysis/goals/requirements.ts";
import { processModel } from "../../../src/core/analysis/model.ts";
import { applyChanges } from "../../../src/core/analysis/scenarios/applyChanges.ts";
import { placeOf } from "../../../src/core/analysis/sensitivity/derivatives.ts";
import { bestChange } from "../../../src/core/analysis/sensitivity/ranking.ts";
import { EFFECTS, sensitivities } from "../../../src/core/analysis/sensitivity/sensitivities.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { anyProcess, numbersIn } from "./anyProcess.ts";
import { runs } from "../../kit/properties.ts";

function notFinite(value: unknown): [string, number][] {
  return numbersIn(value).filter(([, number]) => !Number.isFinite(number));
}

/** The figures in a value that are neither known nor say what is missing. */
function mute(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("known" in value && "gaps" in value) {
    return Array.isArray(value.gaps) && value.gaps.length > 0 ? [] : [value];
  }
  return Object.values(value).flatMap(mute);
}

/**
 * Whether there is a probability or a duration that could be another: not where from each step
 * all goes to one place, nor by a flow to where no deal gets, which leads out of the model.
 */
function hasChoice(document: ProcessDocument): boolean {
  const model = processModel(document);
  if (!model.ok) return true;
  const placesFrom = new Map<string, Set<string>>();
  for (const id of model.value.flows.keys()) {
    const flow = document.flow.get(id);
    if (flow === undefined || placeOf(model.value, flow.targetId) === null) continue;
    const places = placesFrom.get(flow.sourceId) ?? new Set();
    placesFrom.set(flow.sourceId, places.add(flow.targetId));
  }
  const { mean } = model.value.chain;
  return [...placesFrom.values()].some(({ size }) => size > 1) || mean.some((days) => days > 0);
}

test("whatever the document, sensitivities are numbers or unknown, and the best is for the better", () => {
  fc.assert(
    fc.property(anyProcess, (document) => {
      const found = sensitivities(document);
      const explained = found.entries.flatMap((entry) =>
        EFFECTS.map((effect) => explainSensitivity(document, entry, effect)),
      );
      const best = bestChange(document, found);
      expect(notFinite([found, explained, best])).toEqual([]);
      expect(mute(explained)).toEqual([]);
      if (best !== null) expect(best.gain).toBeGreaterThan(0);
      if (found.entries.length === 0 && hasChoice(document)) {
        expect(found.gaps.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: runs(500) },
  );
});

const quota = fc.record({
  of: fc.constantFrom("wins" as const, "revenue" as const),
  amount: fc.oneof(fc.constantFrom(0, 5e-324, 1e12), fc.double({ min: 0, max: 1e6, noNaN: true })),
  per: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
});

test("so are requirements and plans", () => {
  fc.assert(
    fc.property(anyProcess, quota, (document, asked) => {
      const needed = requirementsFor(document, asked);
      const plan = planOfProcess(document);
      const explained = [
        explainRequirement(document, needed, { of: "leads" }),
        explainRequirement(document, needed, { of: "headCount", recordId: "role1" }),
        explainRequirement(document, needed, { of: "activities", recordId: "role1" }),
        explainPlan(document, plan),
      ];
      expect(notFinite([needed, plan, explained])).toEqual([]);
      expect(mute([needed, explained])).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

test("a search for a goal ends with a number, with what is nearest, or with what is missing", () => {
  const target = fc.oneof(
    fc.constantFrom(0, 1, 1e-300, 1e12, -1),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );
  const effect = fc.constantFrom(...EFFECTS);
  fc.assert(
    fc.property(anyProcess, fc.nat(99), effect, target, (document, which, figure, wanted) => {
      const levers = leversOf(document);
      const lever = levers[which % levers.length];
      if (lever === undefined) return;
      const answer = goalSeek(document, { lever, measure: { figure }, target: wanted });
      expect(notFinite(answer)).toEqual([]);
      if (answer.answer === "unknown") expect(answer.gaps.length).toBeGreaterThan(0);
      else {
        const point = answer.answer === "reached" ? answer.point : answer.best;
        expect(applyChanges(document, point?.changes ?? []).passedOver).toEqual([]);
      }
    }),
    { numRuns: runs(400) },
  );
});
