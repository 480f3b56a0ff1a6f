import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { allNodes, type ProcessDocument } from "../../../src/core/process/document.ts";
import { stagesInOrder } from "../../../src/core/process/graph.ts";
import type { NodeRecord } from "../../../src/core/process/kinds.ts";

/*
 * A process of twelve steps that must come out the same, however it is built and in whatever
 * language the interface is: `corpus/reference.json`.
 */

interface Step {
  readonly kind: NodeRecord["kind"];
  readonly name: string;
  /** The stage an activity is in. */
  readonly stage?: string;
  /** What an outcome means. */
  readonly result?: string;
}

/**
 * What a process says, whoever drew it: steps by kind and name (the stages in their order, the
 * others by the alphabet), arrows by the names of their ends. Left out is what depends on how
 * it was drawn: ids, places, sizes, colours, sides, and the process's own name and times.
 */
export interface Reference {
  readonly steps: readonly Step[];
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly probability: number | null;
    readonly condition: string;
  }[];
  readonly dependencies: readonly { readonly from: string; readonly to: string }[];
}

/** The process that is to be built. */
export const REFERENCE = JSON.parse(
  readFileSync(new URL("../corpus/reference.json", import.meta.url), "utf8"),
) as Reference;

/** A document as a reference; two steps of the same name can't be told apart in it. */
export function referenceOf(document: ProcessDocument): Reference {
  const names = new Map([...allNodes(document)].map((node) => [node.id, nameOf(node)]));
  const ends = (arrow: { sourceId: string; targetId: string }) => ({
    from: names.get(arrow.sourceId) ?? "?",
    to: names.get(arrow.targetId) ?? "?",
  });
  const steps = [
    ...sorted([...document.leadSource.values()].map(stepOf)),
    ...stagesInOrder(document).map(stepOf),
    ...sorted(
      [...document.activity.values()].map((activity) => {
        const stage = names.get(activity.stageId ?? "");
        return { ...stepOf(activity), ...(stage === undefined ? {} : { stage }) };
      }),
    ),
    ...sorted([...document.decision.values()].map(stepOf)),
    ...sorted(
      [...document.outcome.values()].map((outcome) => ({
        ...stepOf(outcome),
        result: outcome.result,
      })),
    ),
    ...sorted([...document.note.values()].map(stepOf)),
  ];
  return {
    steps,
    flows: sorted(
      [...document.flow.values()].map((flow) => ({
        ...ends(flow),
        probability: flow.probability,
        condition: flow.condition,
      })),
    ),
    dependencies: sorted([...document.dependency.values()].map(ends)),
  };
}

/** Fails unless the document is the reference process. */
export function expectReference(document: ProcessDocument): void {
  expect(referenceOf(document)).toEqual(REFERENCE);
}

function stepOf(node: NodeRecord): Step {
  return { kind: node.kind, name: nameOf(node) };
}

function nameOf(node: NodeRecord): string {
  return node.kind === "note" ? node.text : node.name;
}

function sorted<Entry>(entries: readonly Entry[]): Entry[] {
  const key = (entry: Entry) => JSON.stringify(entry);
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
