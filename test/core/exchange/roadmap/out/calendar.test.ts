import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escaped, folded } from "../../../../../src/core/exchange/roadmap/icalendar/lines.ts";
import { writeCalendar } from "../../../../../src/core/exchange/roadmap/icalendar/write.ts";
import {
  type Component,
  parseCalendar,
  textOf,
  valueOf,
} from "../../../../kit/formats/calendar.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { empty, outContext, plan, reasonsOf } from "./plans.ts";

const context = await outContext();

function named(calendar: Component, name: string): Component {
  const found = calendar.components.find((component) =>
    textOf(valueOf(component, "SUMMARY")).endsWith(name),
  );
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
}

test("an empty roadmap is a calendar without events", () => {
  const out = writeCalendar(empty, context);
  expect(parseCalendar(out.text).components).toEqual([]);
  expect(out.warnings).toEqual([]);
});

describe("the plan", () => {
  const out = writeCalendar(plan, context);
  const calendar = parseCalendar(out.text);

  test("has its name, its moment and an identity of its own", () => {
    expect(textOf(valueOf(calendar, "NAME"))).toBe("Sales roadmap 2027");
    expect(valueOf(calendar, "UID")).toBe("process@process.stagecraft.invalid");
    expect(valueOf(calendar, "LAST-MODIFIED")).toBe("20261121T080000Z");
    const ids = calendar.components.map((component) => valueOf(component, "UID"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has events of whole days, of which the end is no part", () => {
    const partner = named(calendar, "Partner channel DACH");
    expect(valueOf(partner, "DTSTART")).toBe("20270201");
    expect(valueOf(partner, "DTEND")).toBe("20270401");
    const live = named(calendar, "Script live");
    expect(valueOf(live, "DTSTART")).toBe("20270115");
    expect(valueOf(live, "DTEND")).toBe("20270116");
    expect(valueOf(live, "RELATED-TO")).toBe("initiative1@process.stagecraft.invalid");
    const backwards = named(calendar, "Backwards");
    expect([valueOf(backwards, "DTSTART"), valueOf(backwards, "DTEND")]).toEqual([
      "20270401",
      "20270502",
    ]);
    expect(valueOf(named(calendar, "Dropped"), "STATUS")).toBe("CANCELLED");
    expect(valueOf(named(calendar, "12 partner deals"), "DTSTART")).toBe("20271231");
    expect(valueOf(named(calendar, "Fleet, north"), "DTSTART")).toBe("20270228");
  });

  test("has asks as to-dos with the day that they are due", () => {
    const cases = named(calendar, "3 case studies, short");
    expect(cases.name).toBe("VTODO");
    expect(valueOf(cases, "DUE")).toBe("20270114");
    expect(valueOf(cases, "STATUS")).toBe("IN-PROCESS");
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
  const [event] = parseCalendar(writeCalendar(document, context).text).components;
  expect(event === undefined ? "" : valueOf(event, "DTEND")).toBe("");
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
      expect(textOf(valueOf(calendar, "SUMMARY"))).toBe(plain);
    }),
  );
});
