import { describe, expect, it } from "vitest";
import { outlineRows } from "../../../src/core/process/outline.ts";
import { nameOf } from "../../../src/core/process/document.ts";
import { dropAt } from "../../../src/ui/outline/model/drop.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const web = b.leadSource("Web");
  const a = b.stage("A");
  const one = b.activity("One", { stageId: a, x: 12, y: 76 });
  const two = b.activity("Two", { stageId: a, x: 12, y: 150 });
  const c = b.stage("C");
  b.flow(web, a);
  b.flow(a, c, null, { condition: "on" });
  return { web, a, one, two, c };
});
/** Web; A, in it One, Two and its flow "on"; C. */
const rows = outlineRows(document, ({ kind }) => kind === "stage");

describe("where a dragged row is let go", () => {
  it.each<[height: number, stage: "A" | "C" | null, before: string | null]>([
    [0.2, null, "Web"],
    [0.8, null, "A"],
    [1.1, null, "A"],
    [1.5, "A", null],
    [1.9, "A", "One"],
    [2.4, "A", "One"],
    [2.6, "A", "Two"],
    [3.7, "A", null],
    [4.5, "A", null],
    [4.9, null, "C"],
    [5.5, "C", null],
    [5.9, null, null],
    [40, null, null],
    [-3, null, "Web"],
  ])("of an activity at %s is in %s before %s", (height, stage, before) => {
    const drop = dropAt(document, rows, height, [ids.one]);
    const name = (id: string | null | undefined) => {
      const row = rows.find(({ record }) => record.id === id);
      return row === undefined ? null : nameOf(row.record);
    };
    expect([name(drop?.stageId), name(drop?.beforeId)]).toEqual([stage, before]);
  });

  it.each<[height: number, before: string | null, place: number]>([
    [0.2, ids.web, 0],
    [1.5, ids.a, 1],
    [4.8, ids.c, 5],
    [5.9, null, 6],
  ])("of a stage at %s is beside whole stages", (height, beforeId, place) => {
    expect(dropAt(document, rows, height, [ids.c])).toEqual({
      stageId: null,
      beforeId,
      place,
      home: null,
    });
  });

  it("is nowhere in an empty outline", () => {
    expect(dropAt(document, [], 0, [ids.c])).toBeNull();
  });
});
