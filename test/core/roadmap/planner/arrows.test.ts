import { describe, expect, it } from "vitest";
import {
  addPlanDependency,
  removePlanDependency,
} from "../../../../src/core/edits/planDependency.ts";
import { applyDiff } from "../../../../src/core/edits/diff.ts";
import { type Edit, isRefusal } from "../../../../src/core/edits/edit.ts";
import { planArrows } from "../../../../src/core/roadmap/planner/arrows.ts";
import { daysOff, holidayMarks } from "../../../../src/core/roadmap/planner/daysOff.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { createRecord } from "../../../../src/core/process/kinds.ts";
import { dayNumber } from "../../../../src/core/base/calendar.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";

const day = (text: string): number => dayNumber(text) ?? Number.NaN;

function changed<Arguments>(document: ProcessDocument, edit: Edit<Arguments>, args: Arguments) {
  const outcome = edit(document, args, { newId: () => "new" });
  return isRefusal(outcome) ? outcome.refused : applyDiff(document, outcome.diff);
}

describe("arrows of a plan", () => {
  const { document } = buildProcess((b) => {
    b.initiative("First", { id: "first", start: "2027-01-01", end: "2027-03-01" });
    b.initiative("After", { id: "after", start: "2027-03-01", dependsOn: ["first", "gone"] });
    b.milestone("Early", { id: "early", date: "2027-02-01", dependsOn: ["first"] });
    b.ask("Undated", { id: "undated", dependsOn: ["early"] });
    b.ask("One", { id: "one", dependsOn: ["two"] });
    b.ask("Two", { id: "two", dependsOn: ["one", "first"] });
  });

  it("lead to what waits, and say what is wrong with them", () => {
    const signs = planArrows(document).map(({ fromId, toId, isBackwards, isCircular }) =>
      [fromId, toId, isBackwards && "backwards", isCircular && "circular"]
        .filter(Boolean)
        .join(" "),
    );
    expect(signs).toEqual([
      "first after",
      "first early backwards",
      "early undated",
      "two one circular",
      "one two circular",
      "first two",
    ]);
  });

  it("are added unless things would wait for each other", () => {
    expect(changed(document, addPlanDependency, { id: "first", on: "undated" })).toBe(
      "dependencyCycle",
    );
    expect(changed(document, addPlanDependency, { id: "first", on: "first" })).toBe(
      "dependencyOnItself",
    );
    expect(changed(document, addPlanDependency, { id: "after", on: "first" })).toBe("nothingToDo");
    expect(changed(document, addPlanDependency, { id: "gone", on: "first" })).toBe("notFound");
    expect(changed(document, addPlanDependency, { id: "after", on: "gone" })).toBe("nothingToDo");
    const after = changed(document, addPlanDependency, { id: "after", on: "early" });
    expect(typeof after === "string" ? after : after.initiative.get("after")?.dependsOn).toEqual([
      "first",
      "gone",
      "early",
    ]);
  });

  it("are removed one by one, out of a circle too", () => {
    const after = changed(document, removePlanDependency, { id: "two", on: "first" });
    expect(typeof after === "string" ? after : after.ask.get("two")?.dependsOn).toEqual(["one"]);
    expect(changed(document, removePlanDependency, { id: "two", on: "after" })).toBe("nothingToDo");
  });
});

describe("days that are not worked", () => {
  const oslo = createRecord("location", {
    id: "oslo",
    name: "Oslo",
    holidays: [{ id: "h", name: "May Day", day: "2027-05-17" }],
  });
  const tehran = createRecord("location", {
    id: "tehran",
    name: "Tehran",
    workingWeekdays: ["sat", "sun", "mon", "tue", "wed"],
  });

  it.each([
    ["nowhere", [], [["2027-05-15", "2027-05-16", "all"]]],
    ["one place", [oslo], [["2027-05-15", "2027-05-17", "all"]]],
    ["two places with other weekends", [oslo, tehran], [["2027-05-13", "2027-05-17", "some"]]],
  ] as const)("at %s", (_, places, expected) => {
    expect(daysOff(places, day("2027-05-13"), day("2027-05-19"))).toEqual(
      expected.map(([from, to, who]) => ({ from: day(from), to: day(to), who })),
    );
  });

  it("have names where they are holidays", () => {
    expect(holidayMarks([oslo, tehran], day("2027-05-01"), day("2027-05-31"))).toEqual([
      { day: day("2027-05-17"), names: [{ place: "Oslo", name: "May Day" }] },
    ]);
    expect(holidayMarks([oslo], day("2027-06-01"), day("2027-06-30"))).toEqual([]);
  });
});
