import fc from "fast-check";
import type ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { escaped, folded } from "../../../../../src/core/exchange/roadmap/icalendar/lines.ts";
import { writeCalendar } from "../../../../../src/core/exchange/roadmap/icalendar/write.ts";
import { parseCalendar, valueOf } from "../../../../kit/formats/calendar.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { empty, outContext, plan, reasonsOf } from "./plans.ts";

const context = await outContext();

function named(calendar: ICAL.Component, name: string): ICAL.Component {
  const found = calendar
    .getAllSubcomponents()
    .find((component) => valueOf(component, "summary").endsWith(name));
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
}

test("an empty roadmap is a calendar without events", () => {
  const out = writeCalendar(empty, context);
  expect(parseCalendar(out.text).getAllSubcomponents()).toEqual([]);
  expect(out.warnings).toEqual([]);
});

describe("the plan", () => {
  const out = writeCalendar(plan, context);
  const calendar = parseCalendar(out.text);

  test("has its name, its moment and an identity of its own", () => {
    expect(valueOf(calendar, "name")).toBe("Sales roadmap 2027");
    expect(valueOf(calendar, "uid")).toBe("process@process.stagecraft.invalid");
    expect(valueOf(calendar, "last-modified")).toBe("2026-11-21T08:00:00Z");
    const ids = calendar.getAllSubcomponents().map((component) => valueOf(component, "uid"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has events of whole days, of which the end is no part", () => {
    const partner = named(calendar, "Partner channel DACH");
    expect(valueOf(partner, "dtstart")).toBe("2027-02-01");
    expect(valueOf(partner, "dtend")).toBe("2027-04-01");
    const live = named(calendar, "Script live");
    expect(valueOf(live, "dtstart")).toBe("2027-01-15");
    expect(valueOf(live, "dtend")).toBe("2027-01-16");
    expect(valueOf(live, "related-to")).toBe("initiative1@process.stagecraft.invalid");
    const backwards = named(calendar, "Backwards");
    expect([valueOf(backwards, "dtstart"), valueOf(backwards, "dtend")]).toEqual([
      "2027-04-01",
      "2027-05-02",
    ]);
    expect(valueOf(named(calendar, "Dropped"), "status")).toBe("CANCELLED");
    expect(valueOf(named(calendar, "12 partner deals"), "dtstart")).toBe("2027-12-31");
    expect(valueOf(named(calendar, "Fleet, north"), "dtstart")).toBe("2027-02-28");
  });

  test("has asks as to-dos with the day that they are due", () => {
    const cases = named(calendar, "3 case studies, short");
    expect(cases.name).toBe("vtodo");
    expect(valueOf(cases, "due")).toBe("2027-01-14");
    expect(valueOf(cases, "status")).toBe("IN-PROCESS");
  });

  test("says what it can't hold", () => {
    expect(reasonsOf(out)).toEqual([
      "strategies",
      "locations",
      "undated",
      "endBeforeStart",
      "dependencies",
    ]);
  });
});

test("the last day of the calendar has none after it", () => {
  const { document } = buildProcess((b) => b.milestone("Last", { date: "9999-12-31" }));
  const [event] = parseCalendar(writeCalendar(document, context).text).getAllSubcomponents();
  expect(event === undefined ? "" : valueOf(event, "dtend")).toBe("");
});

test("whatever the text, lines have at most 75 octets and it comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const plain = text
        // oxlint-disable-next-line no-control-regex -- what no document holds
        .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/gu, "");
      const lines = folded([`SUMMARY:${escaped(plain)}`]);
      const calendar = parseCalendar(
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${lines}END:VCALENDAR\r\n`,
      );
      expect(valueOf(calendar, "summary")).toBe(plain);
    }),
  );
});
