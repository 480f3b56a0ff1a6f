import Elk from "elkjs/lib/elk.bundled.js";
import { expect, it } from "vitest";
import { overlaps } from "../../../src/core/base/geometry.ts";
import { computeLayout } from "../../../src/core/layout/computeLayout.ts";
import { SAMPLE, sampleOf } from "../../../src/core/layout/partOf.ts";
import { allNodes } from "../../../src/core/process/document.ts";
import { standsInFlow } from "../../../src/core/process/graph.ts";
import { crossingsOf } from "../../bench/crossings.ts";
import { seededDocument } from "../../bench/documents.ts";

const document = seededDocument(400);

it("a large document: at most half of the crossings that ELK leaves by itself", async () => {
  const { ours, plain } = await crossingsOf(document);
  expect(ours).toBeLessThanOrEqual(plain / 2);
});

it("a large document: close together, nothing on anything else", async () => {
  const positions = await computeLayout(document, { direction: "right" }, new Elk());
  const stages = positions.flatMap(({ id, x, y, width, height }) =>
    width === undefined || height === undefined ? [] : [{ id, x, y, width, height }],
  );
  expect(Math.max(...stages.map(({ y }) => y))).toBeLessThan(4_000);
  for (const [index, one] of stages.entries()) {
    expect(stages.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([]);
  }
});

it("a sample is a part of a large document, and nothing of one that is not", () => {
  const sample = sampleOf(seededDocument(2000));
  const nodes = sample === null ? [] : [...allNodes(sample)];
  expect(nodes.filter((node) => node.kind !== "activity" || standsInFlow(node))).toHaveLength(
    SAMPLE,
  );
  expect(sampleOf(document)).not.toBeNull();
  expect(sampleOf(seededDocument(100))).toBeNull();
});
