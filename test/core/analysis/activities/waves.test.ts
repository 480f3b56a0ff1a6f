import { expect, test } from "vitest";
import { wavesOf } from "../../../../src/core/analysis/activities/waves.ts";
import type { TaskDependency } from "../../../../src/core/analysis/criticalPath.ts";

function link(
  sourceId: string,
  targetId: string,
  dependencyType: TaskDependency["dependencyType"] = "finishToStart",
): TaskDependency {
  return { sourceId, targetId, dependencyType, lagDays: 0 };
}

const ids = ["a", "b", "c", "d"];
const chain = [link("a", "b"), link("b", "c"), link("a", "d")];

test.each<[string, TaskDependency[], string[], string[][]]>([
  ["nothing depends: all at once", [], [], [ids]],
  ["one after the other, and beside", chain, [], [["a"], ["b", "d"], ["c"]]],
  ["what is done holds up nothing", chain, ["a"], [["b", "d"], ["c"]]],
  ["done before its turn", chain, ["b"], [["a", "c"], ["d"]]],
  ["all done", chain, ids, []],
  [
    "started together",
    [link("a", "b", "startToStart"), link("b", "c")],
    [],
    [["a", "b", "d"], ["c"]],
  ],
  [
    "started with one that waits",
    [link("a", "b"), link("b", "c", "startToStart")],
    [],
    [
      ["a", "d"],
      ["b", "c"],
    ],
  ],
  [
    "a finish that is bound holds up no start",
    [link("a", "b", "finishToFinish"), link("a", "c", "startToFinish")],
    [],
    [ids],
  ],
  ["dependencies on others do not count", [link("elsewhere", "a")], [], [ids]],
])("%s", (_, dependencies, done, expected) => {
  expect(wavesOf(ids, dependencies, new Set(done))).toEqual({ ok: true, value: expected });
});

test("a cycle is named, until one of it is done", () => {
  const round = [link("a", "b"), link("b", "a")];
  expect(wavesOf(ids, round)).toEqual({ ok: false, error: ["a", "b"] });
  expect(wavesOf(ids, round, new Set(["a"]))).toEqual({ ok: true, value: [["b", "c", "d"]] });
});
