import { describe, expect, it } from "vitest";
import { createRecord, type NodeRecord } from "../../../src/core/process/kinds.ts";
import { surelyFits } from "../../../src/ui/canvas/model/surelyFits.ts";

const activity = (name: string) => createRecord("activity", { id: "a", name });
const stage = (name: string, width: number) => createRecord("stage", { id: "s", name, width });

describe("a name that surely has room", () => {
  const cases: readonly (readonly [string, NodeRecord, number, boolean, boolean])[] = [
    ["on one line", activity("Call"), 2, false, true],
    ["on two", activity("Prepare step 1 of this stage"), 2, false, true],
    ["not on the one that it has", activity("Prepare step 1 of this stage"), 1, false, false],
    ["not beside a metric", activity("Prepare step 1 of this stage"), 2, true, false],
    ["not as one long word", activity("W".repeat(40)), 2, false, false],
    ["not with line feeds of its own", activity("one\ntwo\nthree"), 2, false, false],
    ["in a wide stage", stage("Qualification", 400), 1, false, true],
    ["not in a narrow one", stage("Qualification", 160), 1, false, false],
    ["none in a note", createRecord("note", { id: "n", text: "Hi" }), 3, false, false],
  ];
  it.each(cases)("%s", (_, record, lines, hasMetric, expected) => {
    expect(surelyFits(record, lines, hasMetric)).toBe(expected);
  });
});
