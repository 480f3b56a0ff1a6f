import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { oneStage, ruleCase, type RuleCases, within } from "./ruleCase.ts";

/** The rules of a sound flow. */
export const STRUCTURE_CASES: RuleCases = {
  NO_START: ruleCase(
    ["process"],
    (b) => b.stage(),
    (b) => oneStage(b),
  ),
  NO_END: ruleCase(
    ["process"],
    (b) => b.stage(),
    (b) => oneStage(b),
  ),
  NO_WON_OUTCOME: ruleCase(
    ["process"],
    (b) => b.outcome("Lost", { result: "lost" }),
    (b) => oneStage(b),
  ),
  NO_STAGES: ruleCase(
    ["process"],
    (b) => b.leadSource(),
    (b) => oneStage(b),
  ),
  DANGLING_EDGE: ruleCase(
    ["flow4"],
    (b) => b.flow(oneStage(b), "nowhere", 0),
    (b) => oneStage(b),
  ),
  EDGE_FROM_END: ruleCase(
    ["flow4", "outcome2"],
    (b) => b.flow("outcome2", oneStage(b)),
    (b) => oneStage(b),
  ),
  EDGE_INTO_START: ruleCase(
    ["flow4", "leadSource1"],
    (b) => b.flow(oneStage(b), "leadSource1", 0),
    (b) => oneStage(b),
  ),
  DEAD_END: ruleCase(
    ["stage2"],
    (b) => b.flow(oneStage(b), b.stage("Wait")),
    (b) => oneStage(b),
  ),
  UNREACHABLE: ruleCase(
    ["stage2"],
    (b) => {
      oneStage(b);
      b.flow(b.stage("Beside"), "outcome1");
    },
    (b) => oneStage(b),
  ),
  LOOP_WITHOUT_EXIT: ruleCase(
    ["decision1", "stage2"],
    (b) => {
      const stage = oneStage(b);
      const [again, asked] = [b.stage("Again"), b.decision("Now?")];
      b.flow(stage, again);
      b.flow(again, asked);
      b.flow(asked, again, 1);
      b.flow(asked, "outcome1", 0);
    },
    (b) => {
      const stage = oneStage(b);
      const asked = b.decision("Now?");
      b.flow(stage, asked);
      b.flow(asked, stage, 0.9);
      b.flow(asked, "outcome1", 0.1);
    },
  ),
  PROB_SUM: ruleCase(
    ["stage1", "flow2", "flow3", "flow4"],
    (b) => b.flow(oneStage(b), b.outcome("Later", { result: "nurture" }), 0.1),
    (b) => b.flow(oneStage(b), b.outcome("Later", { result: "nurture" })),
  ),
  PROB_RANGE: {
    ...ruleCase(["flow2"], oneStage, oneStage),
    finds: withProbability(buildProcess((b) => oneStage(b)).document, "flow2", 1.2),
  },
  ACTIVITY_CYCLE: ruleCase(
    ["activity1", "activity2", "dependency2"],
    (b) => {
      const stage = oneStage(b);
      const [one, other] = [within(b, stage, "One"), within(b, stage, "Other")];
      b.dependency(one, other);
      b.dependency(other, one);
    },
    (b) => {
      const stage = oneStage(b);
      b.dependency(within(b, stage, "One"), within(b, stage, "Other"));
    },
  ),
  DEADLOCK: ruleCase(
    ["activity3", "activity1", "activity2"],
    (b) => {
      const source = b.leadSource();
      const [small, large, joint] = [b.stage("Small"), b.stage("Large"), b.stage("Joint")];
      b.flow(source, small, 0.5);
      b.flow(source, large, 0.5);
      b.flow(small, joint);
      b.flow(large, joint);
      const [one, other] = [within(b, small, "One"), within(b, large, "Other")];
      const last = within(b, joint, "Last");
      b.dependency(one, last);
      b.dependency(other, last);
    },
    (b) => {
      const source = b.leadSource();
      const [small, large] = [b.stage("Small"), b.stage("Large")];
      b.flow(source, small);
      b.flow(small, large);
      const [one, other] = [within(b, small, "One"), within(b, large, "Other")];
      const last = within(b, large, "Last");
      b.dependency(one, last);
      b.dependency(other, last);
    },
  ),
  LACK_OF_SYNC: ruleCase(
    ["leadSource1", "stage2", "flow1", "flow2"],
    (b) => {
      const source = b.leadSource();
      const [one, other] = [b.stage("One"), b.stage("Other")];
      b.flow(source, one, 1);
      b.flow(source, other, 1);
      b.flow(one, other);
    },
    (b) => oneStage(b),
  ),
  DUPLICATE_ID: ruleCase(
    ["twice"],
    (b) => {
      b.stage("One", { id: "twice" });
      b.role("Other", { id: "twice" });
    },
    (b) => oneStage(b),
  ),
  DUPLICATE_EDGE: ruleCase(
    ["flow4", "flow2"],
    (b) => b.flow(oneStage(b), "outcome1"),
    (b) => oneStage(b),
  ),
  ZERO_PROBABILITY_EDGE: ruleCase(
    ["flow4"],
    (b) => b.flow(oneStage(b), b.outcome("Never"), 0),
    (b) => oneStage(b),
  ),
  MULTIPLE_STARTS: ruleCase(
    ["leadSource1", "leadSource2"],
    (b) => b.flow(b.leadSource("Web"), oneStage(b)),
    (b) => b.flow(b.leadSource("Web", { inflow: 10 }), oneStage(b)),
  ),
  DEPENDS_ON_LATER_STAGE: ruleCase(
    ["dependency1", "activity1", "activity2"],
    (b) => {
      const [early, late] = [within(b, oneStage(b), "Early"), within(b, b.stage("Later"), "Late")];
      b.dependency(late, early);
    },
    (b) => {
      const [early, late] = [within(b, oneStage(b), "Early"), within(b, b.stage("Later"), "Late")];
      b.dependency(early, late);
    },
  ),
  ISOLATED_NODE: ruleCase(
    ["decision1"],
    (b) => {
      oneStage(b);
      b.decision("Alone?");
    },
    (b) => oneStage(b),
  ),
  HEAVY_LOOP: ruleCase(
    ["stage2"],
    (b) => loopBack(b, 0.8),
    (b) => loopBack(b, 0.6),
  ),
  SELF_LOOP_NEAR_1: ruleCase(
    ["flow1", "stage1"],
    (b) => b.flow(b.stage(), "stage1", 0.9),
    (b) => b.flow(b.stage(), "stage1", 0.8),
  ),
  DEFAULT_PROBABILITIES: ruleCase(
    ["decision1", "flow1", "flow2"],
    (b) => {
      const asked = b.decision("Fits?");
      b.flow(asked, b.stage());
      b.flow(asked, b.outcome());
    },
    (b) => {
      const asked = b.decision("Fits?");
      b.flow(asked, b.stage(), 0.4);
      b.flow(asked, b.outcome());
    },
  ),
  NO_LOSS_OUTCOME: ruleCase(
    ["process"],
    (b) => b.outcome(),
    (b) => oneStage(b),
  ),
};

/** A stage that deals come back to from the one after it. */
function loopBack(b: Parameters<typeof oneStage>[0], probability: number): void {
  const first = oneStage(b);
  const second = b.stage("Second");
  const third = b.stage("Third");
  b.flow(first, second);
  b.flow(second, third);
  b.flow(third, second, probability);
  b.flow(third, "outcome1");
}

/** What no edit lets through, but a document from elsewhere may hold. */
function withProbability(
  document: ProcessDocument,
  id: string,
  probability: number,
): ProcessDocument {
  const flow = document.flow.get(id);
  if (flow === undefined) throw new Error(`No flow ${id}`);
  return { ...document, flow: new Map(document.flow).set(id, { ...flow, probability }) };
}
