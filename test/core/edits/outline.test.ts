import { describe, expect, it } from "vitest";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { type Edit, isRefusal } from "../../../src/core/edits/edit.ts";
import { intoStage } from "../../../src/core/edits/intoStage.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { activitiesOf } from "../../../src/core/process/graph.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const first = b.stage("First");
  const second = b.stage("Second");
  const free = b.activity("Free");
  b.flow(first, free);
  b.flow(free, second);
  return {
    first,
    second,
    free,
    one: b.activity("One", { stageId: first }),
    two: b.activity("Two", { stageId: first }),
  };
});

const context = { newId: () => "new" };

function after<Arguments>(edit: Edit<Arguments>, args: Arguments): ProcessDocument | string {
  const outcome = edit(document, args, context);
  if (isRefusal(outcome)) return outcome.refused;
  const changed = applyDiff(document, outcome.diff);
  expect(invariantsOf(changed)).toEqual([]);
  return changed;
}

function documentAfter<Arguments>(edit: Edit<Arguments>, args: Arguments): ProcessDocument {
  const changed = after(edit, args);
  if (typeof changed === "string") throw new Error(changed);
  return changed;
}

describe("into a stage and out of it", () => {
  it("puts an activity below the others, without its flows", () => {
    const changed = documentAfter(intoStage, { ids: [ids.free, ids.first], stageId: ids.first });
    expect(activitiesOf(changed, ids.first).map(({ name }) => name)).toContain("Free");
    expect(changed.flow.size).toBe(0);
  });

  it("puts those that come out side by side", () => {
    const changed = documentAfter(intoStage, { ids: [ids.one, ids.two], stageId: null });
    const [one, two] = [ids.one, ids.two].map((id) => changed.activity.get(id));
    expect([one?.stageId, two?.stageId]).toEqual([null, null]);
    expect(one?.y).toBe(two?.y);
    expect(Math.abs((one?.x ?? 0) - (two?.x ?? 0))).toBeGreaterThanOrEqual(216);
  });

  it("has nothing to do for those that are there", () => {
    expect(after(intoStage, { ids: [ids.one], stageId: ids.first })).toBe("nothingToDo");
    expect(after(intoStage, { ids: [ids.one], stageId: "nowhere" })).toBe("notFound");
  });
});
