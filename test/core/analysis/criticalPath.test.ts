import { describe, expect, test } from "vitest";
import {
  criticalPath,
  type Task,
  type TaskDependency,
} from "../../../src/core/analysis/criticalPath.ts";
import { readOracle } from "./oracle.ts";

interface Oracle {
  readonly input: readonly { id: string; predecessors: string[] }[];
  readonly expected: {
    readonly duration: number;
    readonly criticalPath: readonly string[];
    readonly activities: Readonly<
      Record<
        string,
        { mean: number; ES: number; EF: number; LS: number; LF: number; slack: number }
      >
    >;
  };
  readonly cyclicCase: {
    readonly input: readonly { id: string; predecessors: string[] }[];
    readonly expected: { readonly cycle: readonly string[] };
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
const oracle = readOracle("12-cpm-pert.json") as Oracle;

function dependenciesOf(input: Oracle["input"]): TaskDependency[] {
  return input.flatMap(({ id, predecessors }) =>
    predecessors.map((sourceId) => link(sourceId, id)),
  );
}

function link(
  sourceId: string,
  targetId: string,
  dependencyType: TaskDependency["dependencyType"] = "finishToStart",
  lagDays = 0,
): TaskDependency {
  return { sourceId, targetId, dependencyType, lagDays };
}

test("the published General Foundry project", () => {
  const { activities, criticalPath: critical, duration } = oracle.expected;
  const tasks = oracle.input.map(({ id }): Task => ({
    id,
    durationDays: activities[id]?.mean ?? Number.NaN,
  }));
  const path = criticalPath(tasks, dependenciesOf(oracle.input));
  if (!path.ok) throw new Error("a cycle");
  expect(path.value.durationDays).toBeNear(duration);
  expect(path.value.critical).toEqual(critical);
  for (const [id, wanted] of Object.entries(activities)) {
    const actual = path.value.schedule.get(id);
    expect(actual?.earliestStart).toBeNear(wanted.ES, `${id} ES`);
    expect(actual?.earliestFinish).toBeNear(wanted.EF, `${id} EF`);
    expect(actual?.latestStart).toBeNear(wanted.LS, `${id} LS`);
    expect(actual?.latestFinish).toBeNear(wanted.LF, `${id} LF`);
    expect(actual?.slack).toBeNear(wanted.slack, `${id} slack`);
  }
});

test("a cycle is named, in its order", () => {
  const { input, expected } = oracle.cyclicCase;
  const tasks = input.map(({ id }) => ({ id, durationDays: 1 }));
  expect(criticalPath(tasks, dependenciesOf(input))).toEqual({ ok: false, error: expected.cycle });
});

describe("a task of 3 days and one of 5", () => {
  const tasks = [
    { id: "a", durationDays: 3 },
    { id: "b", durationDays: 5 },
  ];

  test.each<[string, TaskDependency[], number, number]>([
    ["side by side", [], 5, 0],
    ["finish to start", [link("a", "b")], 8, 3],
    ["finish to start with a lag", [link("a", "b", "finishToStart", 2)], 10, 5],
    ["finish to start with a lead", [link("a", "b", "finishToStart", -1)], 7, 2],
    ["start to start with a lag", [link("a", "b", "startToStart", 1)], 6, 1],
    ["finish to finish holds already", [link("a", "b", "finishToFinish")], 5, 0],
    ["finish to finish with a lag", [link("a", "b", "finishToFinish", 4)], 7, 2],
    ["start to finish with a lag", [link("a", "b", "startToFinish", 6)], 6, 1],
    ["never before day 0", [link("a", "b", "finishToStart", -9)], 5, 0],
    ["dependencies on others do not count", [link("elsewhere", "b")], 5, 0],
  ])("%s", (_, dependencies, duration, start) => {
    const path = criticalPath(tasks, dependencies);
    if (!path.ok) throw new Error("a cycle");
    expect(path.value.durationDays).toBe(duration);
    expect(path.value.schedule.get("b")?.earliestStart).toBe(start);
  });
});

test("nothing to do takes no time", () => {
  const path = criticalPath([], []);
  expect(path.ok && path.value.durationDays).toBe(0);
});
