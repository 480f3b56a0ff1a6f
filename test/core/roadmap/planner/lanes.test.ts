import { describe, expect, it } from "vitest";
import {
  fieldsOfLane,
  intoLane,
  type LaneGroup,
  laneKey,
  planLanes,
} from "../../../../src/core/roadmap/planner/lanes.ts";
import { plannedRecord, plannedRecords } from "../../../../src/core/roadmap/planner/items.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const oslo = b.location("Oslo");
  const turku = b.location("Turku");
  const goal = b.goal("Revenue", { dueDate: "2027-12-31", owner: "Ann" });
  const initiative = b.initiative("Partners", {
    start: "2027-03-01",
    end: "2027-05-01",
    goalId: goal,
    locationId: turku,
    owner: " ann ",
  });
  return {
    oslo,
    turku,
    goal,
    initiative,
    milestone: b.milestone("Signed", { date: "2027-04-01", initiativeId: initiative }),
    ask: b.ask("Cases", { department: "Studio", start: "2027-02-01", neededBy: "2027-03-01" }),
    deal: b.importantDeal("Fleet", { locationId: oslo }),
  };
});

const shown = (group: LaneGroup, withEmpty = false) =>
  planLanes(document, group, { withEmpty }).map(({ key, items, undated }) => [
    key,
    ...items.map(({ record }) => record.name),
    ...undated.map(({ name }) => `(${name})`),
  ]);

describe("lanes", () => {
  it.each([
    [
      "department",
      [
        ["goals", "Revenue"],
        ["department sales", "Partners", "Signed"],
        ["department Studio", "Cases"],
        ["deals", "(Fleet)"],
      ],
    ],
    [
      "location",
      [
        [`location ${ids.oslo}`, "(Fleet)"],
        [`location ${ids.turku}`, "Partners"],
        ["location ", "Cases", "Signed", "Revenue"],
      ],
    ],
    [
      "goal",
      [
        [`goal ${ids.goal}`, "Partners", "Signed", "Revenue"],
        ["goal ", "Cases", "(Fleet)"],
      ],
    ],
    [
      "owner",
      [
        ["owner ann", "Partners", "Revenue"],
        ["owner ", "Cases", "Signed", "(Fleet)"],
      ],
    ],
  ] as const)("by %s", (group, lanes) => {
    expect(shown(group)).toEqual(lanes);
  });

  it("show empty departments and places where that is wished for", () => {
    expect(shown("department", true)).toHaveLength(11);
    expect(shown("location", true).map(([key]) => key)).toContain(`location ${ids.oslo}`);
  });

  it("hold every record once", () => {
    for (const group of ["department", "location", "goal", "owner"] as const) {
      const names = shown(group).flatMap(([, ...all]) => all);
      expect(names).toHaveLength(plannedRecords(document).length);
    }
  });

  it.each([
    ["initiative", { type: "department", word: "legal" }, { department: "legal" }],
    ["initiative", { type: "goal", id: null }, { goalId: null }],
    ["milestone", { type: "goal", id: "g" }, "goalOfInitiative"],
    ["milestone", { type: "location", id: "l" }, { locationId: "l" }],
    ["goal", { type: "location", id: "l" }, "hasNoLocation"],
    ["goal", { type: "department", word: "legal" }, "hasNoDepartment"],
    ["goal", { type: "goal", id: "g" }, "hasNoGoal"],
    ["goal", { type: "owner", name: "Bo" }, { owner: "Bo" }],
    ["deal", { type: "deals" }, {}],
    ["deal", { type: "goals" }, "goalsLane"],
    ["ask", { type: "deals" }, "dealsLane"],
  ] as const)("take the %s into %j: %j", (name, subject, expected) => {
    const record = plannedRecord(document, ids[name]);
    if (record === undefined) throw new Error(`No ${name}`);
    expect(intoLane(record, subject)).toEqual(expected);
  });

  it("give what is added what they stand for", () => {
    expect(fieldsOfLane({ type: "owner", name: "Bo" }, "milestone")).toEqual({ owner: "Bo" });
    expect(fieldsOfLane({ type: "goal", id: "g" }, "milestone")).toEqual({});
    expect(fieldsOfLane({ type: "goals" }, "initiative")).toBeNull();
    expect(laneKey({ type: "owner", name: "ÅSA" })).toBe("owner åsa");
  });
});
