import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, isoDay } from "../../../../src/core/base/calendar.ts";
import { STATUSES } from "../../../../src/core/process/fields.ts";
import { createRecord } from "../../../../src/core/process/kinds.ts";
import {
  bucketOf,
  BUCKETS,
  intoBucket,
  quartersAround,
} from "../../../../src/core/roadmap/planner/buckets.ts";
import {
  daysOf,
  PLANNED_KINDS,
  type PlannedRecord,
} from "../../../../src/core/roadmap/planner/items.ts";
import { planCalendar } from "../../../../src/core/roadmap/planner/units.ts";

const day = (text: string): number => dayNumber(text) ?? Number.NaN;
const calendar = planCalendar("en");
const quarters = quartersAround(day("2027-02-15"), calendar);

function initiative(start: string | null, end: string | null, status = "planned" as const) {
  return createRecord("initiative", { id: "one", start, end, status });
}

describe("a plan by quarters", () => {
  it.each([
    ["runs over the whole quarter", initiative("2026-06-01", "2027-12-31"), "now"],
    ["begins in this quarter", initiative("2027-03-31", "2027-08-01"), "now"],
    ["should have been done", initiative("2026-01-01", "2026-02-01"), "now"],
    [
      "was done before",
      createRecord("initiative", { id: "x", end: "2026-02-01", status: "done" }),
      "earlier",
    ],
    ["begins in the next", initiative("2027-04-01", "2027-04-02"), "next"],
    ["begins after it", initiative("2027-07-01", null), "later"],
    ["has no date", initiative(null, null), "undated"],
    [
      "a goal that is due next quarter",
      createRecord("goal", { id: "g", dueDate: "2027-06-30" }),
      "next",
    ],
    [
      "a milestone of this quarter",
      createRecord("milestone", { id: "m", date: "2027-01-01" }),
      "now",
    ],
  ] as const)("%s: %j", (_, record, bucket) => {
    expect(bucketOf(record, quarters)).toBe(bucket);
  });

  it.each([
    [
      "keeps its length and its place in the quarter",
      initiative("2027-02-10", "2027-05-10"),
      "next",
      { start: "2027-05-11", end: "2027-08-08" },
    ],
    [
      "begins no earlier than today",
      initiative("2027-04-10", "2027-04-20"),
      "now",
      { start: "2027-02-15", end: "2027-02-25" },
    ],
    [
      "takes up the quarter when it had no date",
      initiative(null, null),
      "next",
      { start: "2027-04-01", end: "2027-06-30" },
    ],
    [
      "is due at the end of the quarter",
      createRecord("milestone", { id: "m" }),
      "now",
      { date: "2027-03-31" },
    ],
    [
      "loses its dates",
      initiative("2027-02-10", "2027-05-10"),
      "undated",
      { start: null, end: null },
    ],
    ["stays as it is where it is", initiative("2027-02-10", "2027-05-10"), "now", null],
    ["can't be brought into the past", initiative("2027-02-10", null), "earlier", null],
  ] as const)("what is dragged %s", (_, record, bucket, expected) => {
    expect(intoBucket(record, bucket, quarters, calendar)).toEqual(expected);
  });

  it("is in the bucket that it was brought into, in any calendar and on any day", () => {
    const number = fc.option(fc.integer({ min: day("1990-01-01"), max: day("2060-01-01") }));
    fc.assert(
      fc.property(
        fc.constantFrom(...PLANNED_KINDS),
        number,
        number,
        fc.constantFrom(...STATUSES),
        fc.constantFrom(...BUCKETS.slice(1)),
        fc.constantFrom("en", "fa" as const),
        fc.integer({ min: day("2020-01-01"), max: day("2035-01-01") }),
        (kind, start, end, status, bucket, locale, today) => {
          const own = planCalendar(locale);
          const around = quartersAround(today, own);
          const [from, to] = [start, end].map((at) => (at === null ? null : isoDay(at)));
          const fields = {
            start: from,
            end: to,
            neededBy: to,
            date: to,
            dueDate: to,
            closeDate: to,
          };
          const record = createRecord<"goal" | "ask" | "initiative">(kind as "ask", {
            id: "r",
            status,
            ...fields,
          });
          const change = intoBucket(record, bucket, around, own);
          const moved = { ...record, ...change } as PlannedRecord;
          expect(bucketOf(moved, around)).toBe(bucket);
          const [before, after] = [daysOf(record), daysOf(moved)];
          if (before.start !== null && before.end !== null && bucket !== "undated") {
            expect((after.end ?? 0) - (after.start ?? 0)).toBe(before.end - before.start);
          }
        },
      ),
    );
  });
});
