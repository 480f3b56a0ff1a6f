import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { writeAsana } from "../../../../../src/core/exchange/roadmap/asana/write.ts";
import { writeRoadmapCsv } from "../../../../../src/core/exchange/roadmap/csv/write.ts";
import { writeGitLab } from "../../../../../src/core/exchange/roadmap/gitlab/write.ts";
import { writeRoadmapPage } from "../../../../../src/core/exchange/roadmap/html/write.ts";
import { writeCalendar } from "../../../../../src/core/exchange/roadmap/icalendar/write.ts";
import { writeJira } from "../../../../../src/core/exchange/roadmap/jira/write.ts";
import { writeMonday } from "../../../../../src/core/exchange/roadmap/monday/write.ts";
import { writeProject } from "../../../../../src/core/exchange/roadmap/project/write.ts";
import { writeTodoist } from "../../../../../src/core/exchange/roadmap/todoist/write.ts";
import { parseCalendar, valueOf } from "../../../../kit/formats/calendar.ts";
import { csvRecords, parseCsv } from "../../../../kit/formats/csv.ts";
import { hasProjectSchema, orderFaults, schemaFaults } from "../../../../kit/formats/project.ts";
import { elementsNamed, fieldsOf, parseXml } from "../../../../kit/formats/xml.ts";
import { everything, lineOf, TEXTS, titled, withPlainBlanks } from "./hostilePlan.ts";
import { outContext } from "./plans.ts";

const context = await outContext();
const work = (["initiative", "milestone", "ask"] as const).flatMap((kind) => [
  ...everything[kind].values(),
]);
const planned = (["goal", "importantDeal"] as const).flatMap((kind) => [
  ...everything[kind].values(),
]);

/** Text in a cell as it was, where an apostrophe keeps a spreadsheet from computing it. */
function asItWas(cell: string): string {
  return /^'\s*[=+\-@＝]|^'[\t\n]/u.test(cell) ? cell.slice(1) : cell;
}

/** Whether a name of the file is this one, on one line and cut where the tool takes no more. */
function isNameOf(found: string, text: string): boolean {
  const line = withPlainBlanks(lineOf(text)) || "Untitled";
  const name = withPlainBlanks(found);
  return name === line || (name.endsWith("…") && line.startsWith(name.slice(0, -1)));
}

/** The names that a file has not, each as often as it should be there, and those it has beside. */
function missingAndExtra(found: readonly string[], wanted: readonly string[]) {
  const extra = [...found];
  const missing = wanted.filter((text) => {
    const at = extra.findIndex((name) => isNameOf(name, text));
    if (at !== -1) extra.splice(at, 1);
    return at === -1;
  });
  return { missing, extra };
}

const NONE = { missing: [], extra: [] };
/** What a spreadsheet takes for a formula, numbers and telephone numbers aside. */
const COMPUTED = /^\s*[=@＝]|^\s*[+-](?![\d ()./,-]+ ?%?$)|^[\t\r\n]/u;

describe.each([
  ["Jira", writeJira, "Summary", "Description", 0],
  ["Asana", writeAsana, "Name", "Description", 0],
  ["GitLab", writeGitLab, "title", "description", 0],
  ["Todoist", writeTodoist, "CONTENT", "DESCRIPTION", 0],
  ["monday.com", writeMonday, "Name", "Description", planned.length],
] as const)("for %s", (_, write, nameColumn, textColumn, more) => {
  const { text } = write(everything, context);
  const rows = csvRecords(text).filter(({ TYPE }) => TYPE !== "section");

  test("no cell is a formula", () => {
    expect(
      parseCsv(text)
        .flat()
        .filter((cell) => COMPUTED.test(cell)),
    ).toEqual([]);
  });

  test("every name has a row of its own, and there is no other", () => {
    expect(rows).toHaveLength(work.length + more);
    const found = rows.map((row) => asItWas(row[nameColumn] ?? "").replaceAll("\u2060", ""));
    const wanted = [...work, ...(more === 0 ? [] : planned)].map(({ name }) =>
      name.replaceAll("\u2060", ""),
    );
    expect(missingAndExtra(found, wanted)).toEqual(NONE);
  });

  test("every description begins a cell", () => {
    const cells = rows.map((row) =>
      asItWas(row[textColumn] ?? "").replaceAll(/^([^\S\n]*)\\\//gmu, "$1/"),
    );
    const found = (wanted: string) => cells.filter((cell) => cell.startsWith(wanted)).length;
    expect(TEXTS.filter((wanted) => found(wanted.trim()) < 3)).toEqual([]);
  });
});

describe("in the neutral table", () => {
  const rows = new Map(
    csvRecords(writeRoadmapCsv(everything, context).text).map((row) => [row["id"] ?? "", row]),
  );

  test("every record has its row, with each of its texts as it is", () => {
    const records = [...work, ...everything.goal.values(), ...everything.strategy.values()];
    const wrong = records.flatMap(({ id, name, description, owner }) => {
      const { title = "", description: told = "", owner: who = "" } = rows.get(id) ?? {};
      const same =
        [title, told, who].map(asItWas).join("\0") === [name, description, owner].join("\0");
      return same ? [] : [name];
    });
    expect(wrong).toEqual([]);
    expect(rows.size).toBe(records.length + everything.importantDeal.size);
  });

  test("what only looks like a formula has no apostrophe", () => {
    const titles = new Set([...rows.values()].map(({ title }) => title));
    for (const text of ["+46 70 123 45 67", "+46 (0)70-123", "-12,5 %", "-5"]) {
      expect(titles).toContain(text);
    }
    for (const text of ["=1+1", "+1+A1", "-1+A1", "@SUM(A1)", "\t=1+1"]) {
      expect(titles).toContain(`'${text}`);
    }
  });

  test("no cell is a formula", () => {
    const cells = [...rows.values()].flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => COMPUTED.test(cell))).toEqual([]);
  });
});

test("for GitLab no text of the user's is a quick action", () => {
  const actions = csvRecords(writeGitLab(everything, context).text).flatMap(
    ({ description = "" }) => description.match(/^[^\S\n]*\/.*$/gmu) ?? [],
  );
  expect(
    actions.filter(
      (line) => !/^\/(?:label ~sales-roadmap(?: ~"[^"]+")?|assign @[\w.-]+)$/u.test(line),
    ),
  ).toEqual([]);
});

describe("as a calendar", () => {
  const components = parseCalendar(writeCalendar(everything, context).text).getAllSubcomponents();

  test("every name is a summary, and there is no other component", () => {
    const found = components.map((component) =>
      valueOf(component, "summary").replace(/^[^:]*: /u, ""),
    );
    expect(
      missingAndExtra(
        found,
        [...work, ...planned].map(({ name }) => name),
      ),
    ).toEqual(NONE);
  });

  test("every description is one, with its lines", () => {
    const told = components.map((component) => valueOf(component, "description"));
    // Goal, initiative, milestone and ask.
    const found = (wanted: string) => told.filter((text) => text.startsWith(wanted)).length;
    const lines = (text: string) => text.trim().replaceAll(/[\u0085\u2028\u2029]/gu, "\n");
    expect(TEXTS.filter((wanted) => found(lines(wanted)) < 4)).toEqual([]);
  });
});

describe("for Microsoft Project", () => {
  const { text } = writeProject(everything, context);

  test("every name and description is a task's, in XML that fits the schema", async () => {
    expect(orderFaults(text)).toEqual([]);
    const tasks = elementsNamed(parseXml(text), "Task")
      .map(fieldsOf)
      .filter(({ Summary }) => Summary === "0");
    const found = tasks.map(({ Name = "" }) => Name);
    expect(
      missingAndExtra(
        found,
        work.map(({ name }) => name),
      ),
    ).toEqual(NONE);
    const notes = tasks.map(({ Notes = "" }) => Notes);
    const count = (wanted: string) => notes.filter((note) => note.startsWith(wanted)).length;
    expect(TEXTS.filter((wanted) => count(wanted.trim()) < 3)).toEqual([]);
    if (hasProjectSchema) expect(await schemaFaults([text])).toEqual([]);
  });

  test("every text is a title", async () => {
    const files = titled.map((document) => writeProject(document, context).text);
    expect(files.flatMap(orderFaults)).toEqual([]);
    const found = files.map((file) => fieldsOf(parseXml(file))["Title"] ?? "");
    expect(missingAndExtra(found, TEXTS)).toEqual(NONE);
    if (hasProjectSchema) expect(await schemaFaults(files)).toEqual([]);
  });
});

describe("as a page", () => {
  const TAGS = new Set(
    "html head meta title style body main h1 h2 h3 p ul li dl dt dd bdi div table thead tbody tr th td svg g text rect path line".split(
      " ",
    ),
  );
  const ATTRIBUTES = new Set(
    "lang dir charset http-equiv content name class scope viewBox role aria-label x y x1 x2 y1 y2 width height rx d text-anchor".split(
      " ",
    ),
  );

  const { DOMParser } = new JSDOM().window;
  const pageOf = (text: string) => new DOMParser().parseFromString(text, "text/html");

  function faultsOf(page: Document): readonly string[] {
    return [...page.querySelectorAll("*")].flatMap((element) => {
      const wrong = element.getAttributeNames().filter((name) => !ATTRIBUTES.has(name));
      return TAGS.has(element.tagName.toLowerCase()) && wrong.length === 0
        ? []
        : [`${element.tagName} ${wrong.join(" ")}`];
    });
  }

  test("every text in every field is text", () => {
    const page = pageOf(writeRoadmapPage(everything, context).text);
    expect(faultsOf(page)).toEqual([]);
    const shown = page.body.textContent ?? "";
    expect(TEXTS.filter((value) => !shown.includes(value.trim()))).toEqual([]);
  });

  test("every text is a title", () => {
    for (const [index, document] of titled.entries()) {
      const page = pageOf(writeRoadmapPage(document, context).text);
      expect(faultsOf(page)).toEqual([]);
      expect(isNameOf(page.querySelector("h1")?.textContent ?? "", TEXTS[index] ?? "")).toBe(true);
    }
  });

  test("the check finds what it looks for", () => {
    expect(faultsOf(pageOf('<p onclick="x">'))).not.toEqual([]);
    expect(faultsOf(pageOf("<script></script>"))).not.toEqual([]);
    expect(faultsOf(pageOf('<a href="x">'))).not.toEqual([]);
  });
});

test("every text is the name of a calendar", () => {
  const names = titled.map((document) =>
    valueOf(parseCalendar(writeCalendar(document, context).text), "name"),
  );
  expect(missingAndExtra(names, TEXTS)).toEqual(NONE);
});
