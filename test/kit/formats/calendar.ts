export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As it stands in the file. */
  readonly raw: string;
}

/**
 * A strict reader of iCalendar (RFC 5545), written apart from the writer: lines end in CRLF and
 * have at most 75 octets, each of whole characters; names, parameters and nesting are checked, and
 * what each component must have and may have once. Throws on anything else.
 */
export function parseCalendar(text: string): Component {
  if (!text.endsWith("\r\n")) throw new Error("The last line has no end");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/u.test(line)) throw new Error("A line end that is none");
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
    if (/\p{Surrogate}|\uFFFD/u.test(line)) throw new Error("A character cut in two");
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u0008\u000A-\u001F\u007F]/u.test(line)) throw new Error("A control character");
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (!line.startsWith(" ")) lines.push(line);
    else lines[lines.length - 1] += line.slice(1);
  }
  const stack: { name: string; properties: Property[]; components: Component[] }[] = [];
  let root: Component | null = null;
  for (const line of lines) {
    if (root !== null) throw new Error("Something after the calendar");
    const property = propertyOf(line);
    if (property.name === "BEGIN") {
      stack.push({ name: property.raw, properties: [], components: [] });
    } else if (property.name === "END") {
      const done = stack.pop();
      if (done?.name !== property.raw) throw new Error(`END of ${property.raw}`);
      checked(done);
      const parent = stack.at(-1);
      if (parent === undefined) root = done;
      else parent.components.push(done);
    } else {
      const open = stack.at(-1);
      if (open === undefined) throw new Error("A property outside of everything");
      open.properties.push(property);
    }
  }
  if (root?.name !== "VCALENDAR") throw new Error("No whole calendar");
  return root;
}

const LINE = /^(?<name>[A-Z-]+)(?<parameters>(?:;[A-Z-]+=[^";:,]+)*):(?<raw>.*)$/su;

function propertyOf(line: string): Property {
  const { name, parameters, raw } = LINE.exec(line)?.groups ?? {};
  if (name === undefined || raw === undefined) throw new Error(`No property: ${line}`);
  const pairs = (parameters ?? "").split(";").slice(1);
  return {
    name,
    raw,
    parameters: Object.fromEntries(pairs.map((pair) => pair.split("=", 2) as [string, string])),
  };
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["VERSION", "PRODID"],
  VEVENT: ["UID", "DTSTAMP", "DTSTART"],
  VTODO: ["UID", "DTSTAMP"],
};

const MANY = new Set(["CATEGORIES", "RELATED-TO"]);
const DATES = new Set(["DTSTART", "DTEND", "DUE"]);
const TEXTS = new Set(["SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME"]);

function checked({ name, properties }: Component): void {
  const required = REQUIRED[name];
  if (required === undefined) throw new Error(`Component ${name}`);
  const names = properties.map((property) => property.name);
  for (const wanted of required) if (!names.includes(wanted)) throw new Error(`No ${wanted}`);
  for (const found of names) {
    if (!MANY.has(found) && names.indexOf(found) !== names.lastIndexOf(found)) {
      throw new Error(`${found} twice`);
    }
  }
  for (const { name: found, raw, parameters } of properties) {
    if (DATES.has(found) && (parameters["VALUE"] !== "DATE" || !/^\d{8}$/u.test(raw))) {
      throw new Error(`No day: ${raw}`);
    }
    if (found === "DTSTAMP" && !/^\d{8}T\d{6}Z$/u.test(raw)) throw new Error(`No moment: ${raw}`);
    if (TEXTS.has(found)) textOf(raw);
  }
  const [start, end] = ["DTSTART", "DTEND"].map(
    (wanted) => properties.find((property) => property.name === wanted)?.raw,
  );
  if (start !== undefined && end !== undefined && end <= start) throw new Error("Ends too early");
}

/** The text that a value stands for. */
export function textOf(raw: string): string {
  const rest = raw.replaceAll(/\\[\\;,nN]/gu, "");
  if (/[\\;,]/u.test(rest)) throw new Error(`Not escaped: ${raw}`);
  return raw.replaceAll(/\\(?<mark>[\\;,nN])/gu, (_, mark: string) =>
    /n/iu.test(mark) ? "\n" : mark,
  );
}

/** The raw value of a property; empty when there is none. */
export function valueOf({ properties }: Component, name: string): string {
  return properties.find((property) => property.name === name)?.raw ?? "";
}
