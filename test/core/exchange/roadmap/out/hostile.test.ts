import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { cleanText, truncateText } from "../../../../../src/core/base/text.ts";
import { isFormula } from "../../../../../src/core/exchange/roadmap/csv/cells.ts";
import { writeCalendar } from "../../../../../src/core/exchange/roadmap/icalendar/write.ts";
import { writeMermaid } from "../../../../../src/core/exchange/roadmap/mermaid/write.ts";
import { writeProject } from "../../../../../src/core/exchange/roadmap/project/write.ts";
import { writeRoadmapPage } from "../../../../../src/core/exchange/roadmap/html/write.ts";
import { writeAsana } from "../../../../../src/core/exchange/roadmap/asana/write.ts";
import { writeRoadmapCsv } from "../../../../../src/core/exchange/roadmap/csv/write.ts";
import { writeGitLab } from "../../../../../src/core/exchange/roadmap/gitlab/write.ts";
import { writeJira } from "../../../../../src/core/exchange/roadmap/jira/write.ts";
import { writeMonday } from "../../../../../src/core/exchange/roadmap/monday/write.ts";
import { writeTodoist } from "../../../../../src/core/exchange/roadmap/todoist/write.ts";
import { oneLine } from "../../../../../src/core/exchange/roadmap/work.ts";
import { parseCalendar, textOf, valueOf } from "../../../../kit/formats/calendar.ts";
import { csvRecords, parseCsv } from "../../../../kit/formats/csv.ts";
import { parseGantt } from "../../../../kit/formats/gantt.ts";
import { schemaFaults } from "../../../../kit/formats/xmlSchema.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { hostileStrings } from "../../stagecraft/corpus.ts";
import { HOSTILE } from "../helpers.ts";
import { outContext } from "./plans.ts";

const context = await outContext();
const TEXTS = [...hostileStrings().map(({ value }) => value), ...HOSTILE.map(([, text]) => text)];
// Every text in every field of the plan, and as the title of a roadmap.
const { document: everything } = buildProcess((b) => {
  for (const text of TEXTS) {
    const name = cleanText(text);
    // A word of an open list is short and not empty.
    const word = truncateText(name, 15).slice(0, 60).trim() || "-";
    const fields = { description: name, owner: name };
    const locationId = b.location(name, { description: name, country: name, lead: name });
    const goalId = b.goal(name, { ...fields, measure: name, dueDate: "2027-12-31" });
    const strategyId = b.strategy(name, { ...fields, area: word, goalIds: [goalId] });
    b.importantDeal(name, {
      owner: name,
      account: name,
      risk: name,
      helpNeeded: name,
      locationId,
      closeDate: "2027-03-01",
    });
    const work = { ...fields, department: word, locationId };
    const start = "2027-02-01";
    const initiativeId = b.initiative(name, {
      ...work,
      start,
      end: "2027-03-31",
      goalId,
      strategyId,
    });
    const milestone = b.milestone(name, { ...work, date: "2027-04-01", initiativeId });
    b.ask(name, { ...work, start, neededBy: "2027-05-01", initiativeId, dependsOn: [milestone] });
  }
});
const titled = TEXTS.map((text) => {
  const name = cleanText(text);
  return buildProcess((b) => b.process({ name, roadmapTitle: name, roadmapSummary: name }))
    .document;
});
const names = new Set([...everything.initiative.values()].map(({ name }) => oneLine(name)));

function xmlOf(text: string): Document {
  return new JSDOM(text, { contentType: "application/xml" }).window.document;
}

const schema = xmlOf(
  readFileSync(new URL("../../../../formats/mspdi_pj12_assembled.xsd", import.meta.url), "utf8"),
);

describe.each([
  ["CSV", writeRoadmapCsv, "title"],
  ["Jira", writeJira, "Summary"],
  ["Asana", writeAsana, "Name"],
  ["GitLab", writeGitLab, "title"],
  ["Todoist", writeTodoist, "CONTENT"],
  ["monday.com", writeMonday, "Name"],
] as const)("for %s", (_, write, nameColumn) => {
  const { text } = write(everything, context);

  test("no cell is a formula", () => {
    expect(parseCsv(text).flat().filter(isFormula)).toEqual([]);
  });

  test("every name is there, as one cell", () => {
    const found = new Set(
      csvRecords(text).map((row) =>
        (row[nameColumn] ?? "").replace(/^'(?=\s*[=+\-@\t\n])/u, "").replaceAll("\u2060", ""),
      ),
    );
    const missing = [...names].filter(
      (name) =>
        name.length <= 250 &&
        name !== "" &&
        ![...found].some((cell) => oneLine(cell) === name.replaceAll("\u2060", "")),
    );
    expect(missing).toEqual([]);
  });
});

test("for GitLab no text of the user's is a quick action", () => {
  const actions = csvRecords(writeGitLab(everything, context).text).flatMap(
    ({ description = "" }) => description.match(/^[^\S\n]*\/.*$/gmu) ?? [],
  );
  expect(
    actions.filter((line) => !/^\/(?:label ~sales-roadmap|assign @[\w.-]+$)/u.test(line)),
  ).toEqual([]);
});

test("as a calendar every text is a text", () => {
  const calendar = parseCalendar(writeCalendar(everything, context).text);
  const summaries = new Set(
    calendar.components.map((component) =>
      textOf(valueOf(component, "SUMMARY")).replace(/^[^:]*: /u, ""),
    ),
  );
  expect([...names].filter((name) => name !== "" && !summaries.has(name))).toEqual([]);
});

test("as a Mermaid diagram no text is more than a name", () => {
  expect(parseGantt(writeMermaid(everything, context).text).tasks.length).toBeGreaterThan(
    TEXTS.length,
  );
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

  function faultsOf(text: string): readonly string[] {
    const { document } = new JSDOM(text).window;
    return [...document.querySelectorAll("*")].flatMap((element) => {
      const wrong = element.getAttributeNames().filter((name) => !ATTRIBUTES.has(name));
      return TAGS.has(element.tagName.toLowerCase()) && wrong.length === 0
        ? []
        : [`${element.tagName} ${wrong.join(" ")}`];
    });
  }

  test("every text in every field is text", () => {
    const { text } = writeRoadmapPage(everything, context);
    expect(faultsOf(text)).toEqual([]);
    const shown = new JSDOM(text).window.document.body.textContent ?? "";
    expect(TEXTS.map(cleanText).filter((value) => !shown.includes(value.trim()))).toEqual([]);
  });

  test("the check finds what it looks for", () => {
    expect(faultsOf('<p onclick="x">')).not.toEqual([]);
    expect(faultsOf("<script></script>")).not.toEqual([]);
    expect(faultsOf('<a href="x">')).not.toEqual([]);
  });
});

test("each text is the title of a roadmap in every format", () => {
  for (const document of titled) {
    parseCalendar(writeCalendar(document, context).text);
    parseGantt(writeMermaid(document, context).text);
    expect(schemaFaults(xmlOf(writeProject(document, context).text), schema)).toEqual([]);
    const page = new JSDOM(writeRoadmapPage(document, context).text).window.document;
    expect(page.querySelectorAll("script, img, a, iframe, link")).toHaveLength(0);
  }
});
