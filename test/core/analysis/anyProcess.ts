import fc from "fast-check";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { OUTCOME_RESULTS } from "../../../src/core/process/records/outcome.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const weight = fc.double({ min: 0.05, max: 1, noNaN: true });

/**
 * Processes that compute: one to three sources, stages with loops among them, and ends that
 * every stage may come to. Probabilities are neither 0 nor 1.
 */
export const soundProcess: fc.Arbitrary<ProcessDocument> = fc
  .record({
    inflows: fc.array(fc.double({ min: 1, max: 50, noNaN: true }), { minLength: 1, maxLength: 3 }),
    stages: fc.array(
      fc.record({
        days: fc.double({ min: 1.5, max: 30, noNaN: true }),
        ways: fc.array(fc.tuple(fc.nat(20), weight), { minLength: 1, maxLength: 3 }),
        won: weight,
        lost: weight,
        /** Whether one flow is left to share what the others leave. */
        open: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    dealValue: fc.double({ min: 10, max: 1e5, noNaN: true }),
  })
  .map(
    ({ inflows, stages, dealValue }) =>
      buildProcess((b) => {
        b.process({ dealValue });
        const won = b.outcome("Won");
        const lost = b.outcome("Lost", { result: "lost" });
        const ids = stages.map(({ days }) => b.stage("Stage", { expectedDays: days }));
        inflows.forEach((inflow, index) => {
          b.flow(b.leadSource("Leads", { inflow }), ids[index % ids.length] ?? won);
        });
        stages.forEach((stage, index) => {
          const source = ids[index] ?? won;
          const ways = new Map<string, number>();
          for (const [to, share] of stage.ways) ways.set(ids[to % ids.length] ?? won, share);
          ways.set(won, stage.won).set(lost, stage.lost);
          const sum = [...ways.values()].reduce((total, share) => total + share, 0);
          const listed = [...ways];
          listed.forEach(([target, share], place) => {
            const isOpen = stage.open && place === listed.length - 1;
            b.flow(source, target, isOpen ? null : share / sum);
          });
        });
      }).document,
  );

// Extremes that the schema lets through, beside plain numbers and what is not stated.
const probability = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 0.5, 0.25, 1e-300, 5e-324, 1 - 1e-10, 1e-12) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 0.3, noNaN: true }) },
);
/** Amounts that a field may hold, and none. */
export const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(null, 0, 1e12, 5e-324) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1000, noNaN: true }) },
);

/** Processes of every sort: most of them lack something, or go round without end. */
export const anyProcess: fc.Arbitrary<ProcessDocument> = fc
  .record({
    dealValue: amount,
    sources: fc.array(amount, { maxLength: 3 }),
    stages: fc.array(fc.record({ days: amount, critical: fc.boolean(), effort: amount }), {
      maxLength: 6,
    }),
    decisions: fc.nat(2),
    standing: fc.array(amount, { maxLength: 2 }),
    outcomes: fc.array(fc.constantFrom(...OUTCOME_RESULTS), { maxLength: 4 }),
    flows: fc.array(fc.tuple(fc.nat(30), fc.nat(30), probability), { maxLength: 20 }),
    /** Whether each node also leads to the next one listed, at least by what the others leave. */
    connected: fc.boolean(),
  })
  .map(
    (plan): ProcessDocument =>
      buildProcess((b) => {
        b.process({ dealValue: plan.dealValue });
        const role = b.role("Rep", { headCount: plan.dealValue, sellingHoursPerWeek: 30 });
        const nodes = [
          ...plan.sources.map((inflow) => b.leadSource("Leads", { inflow })),
          ...plan.stages.map(({ days, critical, effort }) => {
            const stageId = b.stage("Stage", {
              expectedDays: days,
              durationFrom: critical ? "criticalPath" : "timeline",
            });
            const fields = { stageId, durationDays: days, effortHours: effort, roleId: role };
            const [first, second] = [b.activity("One", fields), b.activity("Two", fields)];
            b.dependency(first, second);
            return stageId;
          }),
          ...plan.standing.map((durationDays) => b.activity("Alone", { durationDays })),
          ...Array.from({ length: plan.decisions }, () => b.decision()),
          ...plan.outcomes.map((result) => b.outcome(result, { result })),
        ];
        const listed = plan.connected ? nodes.slice(1).entries() : [];
        for (const [index, next] of listed) b.flow(nodes[index] ?? next, next);
        for (const [from, to, p] of plan.flows) {
          const source = nodes[from % nodes.length];
          const target = nodes[to % nodes.length];
          if (source !== undefined && target !== undefined) b.flow(source, target, p);
        }
      }).document,
  );

/** Every number anywhere in a value, with the way to it. */
export function numbersIn(value: unknown, path = ""): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (value instanceof Map) {
    return [...value].flatMap(([key, entry]) => numbersIn(entry, `${path}/${String(key)}`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => numbersIn(entry, `${path}/${key}`));
}
