import fc from "fast-check";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
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
