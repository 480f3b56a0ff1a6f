import { expect, test } from "vitest";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { processOf, type ProcessDocument } from "../../../src/core/process/document.ts";
import { centreOf } from "../../../src/core/base/geometry.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { allNodes } from "../../../src/core/process/document.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { perform } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.leadSource("Fair", { id: "fair", x: 0, y: 100 });
  b.stage("Qualify", { id: "qualify", x: 300, y: 0, width: 472, height: 320 });
  b.activity("Call", { id: "call", stageId: "qualify", x: 12, y: 76 });
  b.activity("Mail", { id: "mail", stageId: "qualify", x: 240, y: 90 });
  b.activity("Demo", { id: "demo", stageId: "qualify", x: 12, y: 164 });
  b.activity("Sign", { id: "sign", x: 700, y: 100 });
  b.stage("Close", { id: "close", x: 1000, y: 0 });
  b.decision("Fits?", { id: "fits", x: 1300, y: 80 });
  b.outcome("Won", { id: "won", x: 1600, y: 100 });
  b.note("Remember", { id: "note", x: 0, y: 400 });
});

function withDensity(from: ProcessDocument, density: string): ProcessDocument {
  const { id } = processOf(from);
  return perform(from, setFields, { ids: [id], fields: { density } }).document;
}

const compact = withDensity(document, "compact");

test.each([
  ["call", 76],
  // Beside the call, and still beside it.
  ["mail", 90],
  // 24 pixels of room to the call are kept: 164 - 24.
  ["demo", 140],
] as const)("in a stage that gets compact, %s lies at %i", (id, y) => {
  expect(compact.activity.get(id)?.y).toBe(y);
});

test("a stage gets lower by what its rows lose, an empty one to the standard", () => {
  expect(compact.stage.get("qualify")?.height).toBe(320 - 2 * 24);
  expect(compact.stage.get("close")?.height).toBe(160);
});

test("what stands by itself keeps its middle", () => {
  for (const id of ["fair", "sign", "fits", "won", "note"]) {
    const [before, after] = [document, compact].map((one) => {
      const node = [...allNodes(one)].find((candidate) => candidate.id === id);
      if (node === undefined) throw new Error(`no ${id}`);
      return centreOf(boundsOfNode(one, node));
    });
    expect(after).toEqual(before);
  }
});

test("comfortable again, everything is where it was", () => {
  expect(invariantsOf(compact)).toEqual([]);
  expect(withDensity(compact, "comfortable")).toEqual(document);
});
