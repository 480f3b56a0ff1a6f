import { describe, expect, it } from "vitest";
import {
  allRecords,
  documentOf,
  type ProcessDocument,
} from "../../../src/core/process/document.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import { readOracle } from "../analysis/oracle.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";

/*
 * Oracle 16: soundness and structure. Its nodes become lead sources, stages, decisions and
 * outcomes; its start arrows and probabilities stay as they are.
 *
 * Deals take one way (an XOR): parallel work is activities with dependencies, which join as an
 * AND. So the two cases with AND gateways become what they come to in a process:
 * - An AND-join behind an XOR-split is an activity that needs one of each branch: DEADLOCK.
 * - An AND-split is a node whose arrows every deal takes, each with probability 1. It is told at
 *   once, with the place where the branches meet: LACK_OF_SYNC.
 */

interface OracleNode {
  readonly id: string;
  readonly type: "start" | "stage" | "end" | "and-split" | "and-join" | "xor-split" | "xor-join";
  readonly outcome?: "won" | "lost";
  readonly activities?: readonly { readonly id: string; readonly after?: readonly string[] }[];
}

interface OracleFlow {
  readonly from: string;
  readonly to: string;
  readonly p: number | null;
}

interface OracleFinding {
  readonly code: string;
  readonly nodes?: readonly string[];
  readonly edges?: readonly string[];
  readonly severity?: string;
  readonly sum?: number;
  readonly cycle?: readonly string[];
  readonly activity?: string;
  readonly on?: string;
}

interface OracleCase {
  readonly name: string;
  readonly nodes: readonly OracleNode[];
  readonly flows: readonly OracleFlow[];
  readonly expectedFindings: readonly OracleFinding[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the form of this oracle
const { cases } = readOracle("16-soundness-lint.json") as { readonly cases: readonly OracleCase[] };

describe.each(cases)("$name", ({ nodes, flows, expectedFindings }) => {
  const document = documentOfCase(nodes, flows);
  const findings = checkQuality(document, { today: "2026-11-22" }).findings.filter(
    ({ property, code }) => property === "structure" || code === "NO_LOSS_OUTCOME",
  );

  it.each(expectedFindings)("$code is found", (expected) => {
    const own = findings.filter(({ code }) => code === expected.code);
    expect(own).not.toEqual([]);
    if (expected.severity !== undefined) expect(own[0]?.severity).toBe(expected.severity);
    const places = own.flatMap(({ elements }) => elements.flatMap((id) => placesOf(document, id)));
    for (const place of [...(expected.nodes ?? []), ...(expected.edges ?? [])]) {
      expect(places).toContain(place);
    }
    const ids = own.flatMap(({ elements }) => elements);
    if (expected.cycle !== undefined) expect(ids.slice(0, 3)).toEqual(expected.cycle);
    if (expected.activity !== undefined) expect(ids).toContain(expected.activity);
    if (expected.on !== undefined) expect(ids).toContain(expected.on);
    if (expected.sum !== undefined) {
      expect(own[0]?.values["sum"]).toEqual({ share: expected.sum });
    }
  });

  it("has no other errors", () => {
    const known = new Set(expectedFindings.map(({ code }) => code));
    expect(
      findings.filter(({ severity, code }) => severity === "error" && !known.has(code)),
    ).toEqual([]);
  });

  it.runIf(expectedFindings.length === 0)("has no finding at all", () => {
    expect(findings).toEqual([]);
  });
});

function documentOfCase(
  nodes: readonly OracleNode[],
  flows: readonly OracleFlow[],
): ProcessDocument {
  const { document } = buildProcess((b) => {
    for (const node of nodes) addNode(b, node);
    for (const { id, activities = [] } of nodes) {
      for (const activity of activities) b.activity(activity.id, { id: activity.id, stageId: id });
    }
    for (const { activities = [] } of nodes) {
      for (const { id, after = [] } of activities) for (const one of after) b.dependency(one, id);
    }
    for (const { id } of nodes.filter(({ type }) => type === "and-join")) {
      const last = b.activity("Joint work", { stageId: id });
      for (const { from } of flows.filter(({ to }) => to === id)) {
        b.dependency(b.activity("Work", { stageId: from }), last);
      }
    }
  });
  const splits = new Set(nodes.filter(({ type }) => type === "and-split").map(({ id }) => id));
  const made = flows.map(({ from, to, p }, index) => ({
    ...createRecord("flow", { id: `${from}->${to} ${index}`, sourceId: from, targetId: to }),
    // As it stands, below 0 and above 1 too.
    probability: splits.has(from) ? 1 : p,
  }));
  return documentOf([...allRecords(document), ...made]);
}

function addNode(b: ProcessBuilder, { id, type, outcome }: OracleNode): void {
  switch (type) {
    case "start":
      b.leadSource(id, { id });
      break;
    case "stage":
    case "and-join":
      b.stage(id, { id });
      break;
    case "end":
      b.outcome(id, { id, result: outcome ?? "won" });
      break;
    default:
      b.decision(id, { id });
  }
}

/** What the oracle calls a record: itself, the stage of an activity, a flow by its ends. */
function placesOf(document: ProcessDocument, id: string): string[] {
  const stageId = document.activity.get(id)?.stageId ?? null;
  const flow = document.flow.get(id);
  return [
    id,
    ...(stageId === null ? [] : [stageId]),
    ...(flow === undefined ? [] : [`${flow.sourceId}->${flow.targetId}`]),
  ];
}
