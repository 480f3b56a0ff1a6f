import Elk from "elkjs/lib/elk.bundled.js";
import { describe, expect, it } from "vitest";
import { overlaps, type Rect } from "../../../src/core/base/geometry.ts";
import { computeLayout } from "../../../src/core/layout/computeLayout.ts";
import type { LayoutDirection } from "../../../src/core/layout/layoutGraph.ts";
import type { LayoutPosition } from "../../../src/core/layout/planLayout.ts";
import { findNode, type ProcessDocument } from "../../../src/core/process/document.ts";
import { GRID, sizeOf } from "../../../src/core/process/geometry.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

function sevenStages() {
  return buildProcess((b) => {
    const lead = b.leadSource("Web");
    const stages = Array.from({ length: 7 }, (_, index) =>
      b.stage(`Stage ${index + 1}`, { order: index }),
    );
    const activities = stages.flatMap((stageId, stage) =>
      Array.from({ length: stage % 4 }, (_, index) =>
        b.activity(`Activity ${index}`, { stageId, x: 12, y: 76 + index * 74 }),
      ),
    );
    const check = b.decision("Fit?");
    const alone = b.activity("Reference call");
    const won = b.outcome("Won");
    const lost = b.outcome("Lost", { result: "lost" });
    const at = (index: number) => stages[index] ?? "";
    b.flow(lead, at(0), 1);
    for (let index = 0; index < 6; index += 1) b.flow(at(index), at(index + 1), 0.5);
    b.flow(at(6), won, 0.5);
    b.flow(at(2), check);
    b.flow(check, alone);
    b.flow(check, lost);
    b.flow(alone, at(4));
    for (const index of [3, 4, 5]) b.flow(at(index), lost, 0.2);
    b.flow(at(4), at(2), 0.1);
    b.flow(at(6), at(0), 0.1);
    b.note("Ask marketing", { x: 20, y: -140 });
    return { lead, stages, activities, won, lost, check, alone };
  });
}

async function layOut(document: ProcessDocument, direction: LayoutDirection) {
  const positions = await computeLayout(document, { direction }, new Elk());
  return new Map(positions.map((position) => [position.id, rectOf(document, position)]));
}

function rectOf(document: ProcessDocument, position: LayoutPosition): Rect {
  const node = findNode(document, position.id);
  if (node === undefined) throw new Error(`no node ${position.id}`);
  const size = sizeOf(document, node);
  return {
    x: position.x,
    y: position.y,
    width: position.width ?? size.width,
    height: position.height ?? size.height,
  };
}

function at(rects: ReadonlyMap<string, Rect>, id: string): Rect {
  const rect = rects.get(id);
  if (rect === undefined) throw new Error(`not placed: ${id}`);
  return rect;
}

describe("automatic layout", () => {
  it.each(["right", "down", "left"] as const)(
    "%s: every node is placed, none on another",
    async (direction) => {
      const { document, ids } = sevenStages();
      const rects = await layOut(document, direction);
      const top = [...rects].filter(
        ([id]) => !ids.activities.includes(id) && !document.note.has(id),
      );
      expect(rects.size).toBe(top.length + ids.activities.length + 1);
      for (const [index, [id, rect]] of top.entries()) {
        expect(rect.x % GRID === 0 && rect.y % GRID === 0, `${id} off the grid`).toBe(true);
        for (const [other, otherRect] of top.slice(index + 1)) {
          expect(overlaps(rect, otherRect), `${id} on ${other}`).toBe(false);
        }
      }
    },
  );

  it("stages hold their activities, none on another", async () => {
    const { document, ids } = sevenStages();
    const rects = await layOut(document, "right");
    for (const [index, id] of ids.activities.entries()) {
      const inside = at(rects, id);
      const stage = at(rects, document.activity.get(id)?.stageId ?? "");
      expect(inside.x).toBeGreaterThan(stage.x);
      expect(inside.y).toBeGreaterThan(stage.y);
      expect(inside.x + inside.width).toBeLessThan(stage.x + stage.width);
      expect(inside.y + inside.height).toBeLessThan(stage.y + stage.height);
      for (const other of ids.activities.slice(index + 1)) {
        expect(overlaps(inside, at(rects, other))).toBe(false);
      }
    }
  });

  it("keeps the stages in their order, to the right and downwards", async () => {
    const { document, ids } = sevenStages();
    const right = await layOut(document, "right");
    const down = await layOut(document, "down");
    for (let index = 0; index < 6; index += 1) {
      const [a, b] = [ids.stages[index] ?? "", ids.stages[index + 1] ?? ""];
      expect(at(right, a).x).toBeLessThan(at(right, b).x);
      expect(at(down, a).y).toBeLessThan(at(down, b).y);
    }
    expect(at(right, ids.lead).x).toBeLessThan(at(right, ids.stages[0] ?? "").x);
  });

  it("to the left is the mirror of to the right", async () => {
    const { document, ids } = sevenStages();
    const right = await layOut(document, "right");
    const left = await layOut(document, "left");
    const sums = [ids.lead, ...ids.stages, ids.won, ids.lost, ids.check].map(
      (id) => at(right, id).x + at(left, id).x + at(right, id).width,
    );
    for (const sum of sums) expect(Math.abs(sum - (sums[0] ?? 0))).toBeLessThanOrEqual(GRID);
  });

  it("puts an activity below those it needs, whatever the order was", async () => {
    const { document, ids } = buildProcess((b) => {
      const stageId = b.stage("Pitch");
      const first = b.activity("Demo", { stageId, y: 76 });
      const second = b.activity("Prepare", { stageId, y: 150 });
      b.dependency(second, first);
      return { first, second };
    });
    const rects = await layOut(document, "right");
    expect(at(rects, ids.second).y).toBeLessThan(at(rects, ids.first).y);
  });

  it("a decision between two stages lies between them", async () => {
    const { document, ids } = buildProcess((b) => {
      const first = b.stage("First", { order: 1 });
      const second = b.stage("Second", { order: 2 });
      const check = b.decision("Fit?");
      b.flow(first, check);
      b.flow(check, second);
      b.flow(second, first);
      return { first, second, check };
    });
    const rects = await layOut(document, "right");
    expect(at(rects, ids.first).x).toBeLessThan(at(rects, ids.check).x);
    expect(at(rects, ids.check).x).toBeLessThan(at(rects, ids.second).x);
  });

  it("a note moves along with the node next to it", async () => {
    const { document, ids } = buildProcess((b) => {
      const near = b.stage("Near", { x: 4000, y: 3000, order: 1 });
      const far = b.stage("Far", { x: 0, y: 0 });
      const note = b.note("Beside", { x: 4000, y: 2880 });
      b.flow(far, near);
      return { near, note };
    });
    const rects = await layOut(document, "right");
    expect(at(rects, ids.note).x).toBe(at(rects, ids.near).x);
    expect(at(rects, ids.note).y).toBe(at(rects, ids.near).y - 120);
  });

  it("comes out the same each time", async () => {
    const { document } = sevenStages();
    expect(await layOut(document, "right")).toEqual(await layOut(document, "right"));
  });

  it("has nothing to do for an empty document", async () => {
    const { document } = buildProcess(() => ({}));
    expect(await computeLayout(document, { direction: "right" }, new Elk())).toEqual([]);
  });
});
