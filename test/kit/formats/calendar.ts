import ICAL from "ical.js";

// Of RFC 7986, which the library does not know: else it would leave their text escaped.
for (const name of ["name", "x-wr-calname"]) {
  ICAL.design.icalendar.property[name] = { defaultType: "text" };
}

/**
 * A calendar as ical.js reads it. Throws also for what that library lets pass: line ends other
 * than CRLF, lines of more than 75 octets or cut within a character (RFC 5545, 3.1), properties
 * that a component must have and has not, or may have once and has twice.
 */
export function parseCalendar(text: string): ICAL.Component {
  if (!text.endsWith("\r\n")) throw new Error("The last line has no end");
  for (const line of text.slice(0, -2).split("\r\n")) {
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
    if (/\p{Surrogate}|\uFFFD/u.test(line)) throw new Error("A character cut in two");
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u0008\u000A-\u001F\u007F]/u.test(line)) throw new Error("A control character");
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  if (calendar.name !== "vcalendar") throw new Error("No calendar, or more than one");
  for (const component of [calendar, ...calendar.getAllSubcomponents()]) check(component);
  return calendar;
}

const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ["vcalendar", ["version", "prodid"]],
  ["vevent", ["uid", "dtstamp", "dtstart"]],
  ["vtodo", ["uid", "dtstamp"]],
]);
const MANY = new Set(["categories", "related-to"]);

function check(component: ICAL.Component): void {
  const required = REQUIRED.get(component.name);
  if (required === undefined) throw new Error(`A component ${component.name}`);
  const names = component.getAllProperties().map(({ name }) => name);
  for (const wanted of required) if (!names.includes(wanted)) throw new Error(`No ${wanted}`);
  for (const [place, name] of names.entries()) {
    if (!MANY.has(name) && names.indexOf(name) !== place) throw new Error(`${name} twice`);
  }
  const [start, end] = [valueOf(component, "dtstart"), valueOf(component, "dtend")];
  if (end !== "" && end <= start) throw new Error(`Ends on ${end}, before ${start} is over`);
}

/** The value of a property as text, days in ISO 8601; empty when there is none. */
export function valueOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? "");
}
