import { describe, expect, test } from "vitest";
import { writeAsana } from "../../../../../src/core/exchange/roadmap/asana/write.ts";
import { isFormula } from "../../../../../src/core/base/csv.ts";
import { writeRoadmapCsv } from "../../../../../src/core/exchange/roadmap/csv/write.ts";
import { writeGitLab } from "../../../../../src/core/exchange/roadmap/gitlab/write.ts";
import { writeJira } from "../../../../../src/core/exchange/roadmap/jira/write.ts";
import { writeMonday } from "../../../../../src/core/exchange/roadmap/monday/write.ts";
import { writeTodoist } from "../../../../../src/core/exchange/roadmap/todoist/write.ts";
import { csvRecords, parseCsv } from "../../../../kit/formats/csv.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { empty, outContext, plan, reasonsOf } from "./plans.ts";

const context = await outContext();
const WRITERS = [
  writeRoadmapCsv,
  writeJira,
  writeAsana,
  writeGitLab,
  writeTodoist,
  writeMonday,
] as const;

test.each([
  ["=1+1", true],
  ["+46 70 123 45 67", false],
  ["+46701234567", false],
  ["+46 (0)70-123", false],
  ["+SUM(A1)", true],
  ["+1|cmd", true],
  ["-12", false],
  ["-12,5 %", false],
  ["-1.5e3", false],
  ["-۱۲٫۵", false],
  ["-1+A1", true],
  ["- a bullet", true],
  ["@SUM(A1)", true],
  ["\t=1", true],
  ["\n=1", true],
  [" =1", true],
  ["\uFF1D1+1", true],
  ["a=1", false],
  ["", false],
])("%j is a formula: %s", (text, expected) => {
  expect(isFormula(text)).toBe(expected);
});

describe("the reader of these tests", () => {
  test.each(["a,b\n", 'a,"b', '"a"b\r\n', "a\r\nb,c\r\n", 'a"b\r\n', "a\nb\r\n"])(
    "refuses %j",
    (text) => {
      expect(() => parseCsv(text)).toThrow();
    },
  );
});

test.each(WRITERS)("%o of an empty roadmap is its header alone, without a warning", (write) => {
  const out = write(empty, context);
  expect(parseCsv(out.text)).toHaveLength(1);
  expect(out.warnings).toEqual([]);
});

test("the neutral table has every row with its own fields", () => {
  const out = writeRoadmapCsv(plan, context);
  const rows = csvRecords(out.text);
  expect(rows.map(({ type }) => type)).toEqual([
    "goal",
    "strategy",
    "deal",
    "ask",
    "milestone",
    "initiative",
    "initiative",
    "milestone",
    "initiative",
    "initiative",
    "ask",
  ]);
  expect(rows.find(({ id }) => id === "initiative1")).toMatchObject({
    title: "Partner channel DACH",
    description: "'-10 % effort\n/close",
    start: "2027-02-01",
    end: "2027-03-31",
    budget: "12000",
    currency: "EUR",
    goalIds: "goal1",
  });
  expect(rows.find(({ id }) => id === "egg")?.["dependsOn"]).toBe("chicken");
  expect(reasonsOf(out)).toEqual(["header", "locations", "endBeforeStart", "formulas"]);
});

test("for Jira children come below their epic, and every row has all its commas", () => {
  const out = writeJira(plan, context);
  expect(parseCsv(out.text)[0]).toEqual([
    "Summary",
    "Issue Type",
    "Description",
    "Assignee",
    "Priority",
    "Labels",
    "Labels",
    "Due date",
    "Issue Id",
    "Parent Id",
  ]);
  const rows = csvRecords(out.text);
  expect(rows.map(({ Summary }) => Summary)).toEqual([
    "Partner channel DACH",
    "3 case studies, short",
    "Script live",
    "Backwards",
    "Chicken",
    "Egg",
    "Someday",
  ]);
  expect(rows[0]).toMatchObject({
    "Issue Type": "Epic",
    Assignee: "ana@example.com",
    Priority: "High",
    "Due date": "2027-03-31",
    "Issue Id": "1",
    "Parent Id": "",
  });
  expect(rows[1]).toMatchObject({ "Issue Type": "Task", Assignee: "", "Parent Id": "1" });
  expect(rows[1]?.["Description"]).toContain("Owner: Dewi");
  expect(rows[3]?.["Due date"]).toBe("2027-05-01");
  expect(reasonsOf(out)).toEqual([
    "header",
    "goals",
    "strategies",
    "deals",
    "locations",
    "cancelled",
    "endBeforeStart",
    "dependencies",
    "owners",
    "statuses",
    "formulas",
  ]);
});

test("for Jira more than 250 issues are told", () => {
  const { document } = buildProcess((b) => {
    for (let index = 0; index < 251; index += 1) b.ask(`Ask ${index}`);
  });
  expect(reasonsOf(writeJira(document, context))).toContain("manyIssues");
});

test("for Asana days are American, milestones have no start, dependants are named", () => {
  const out = writeAsana(plan, context);
  const rows = csvRecords(out.text);
  expect(rows[0]).toMatchObject({ "Start Date": "02/01/2027", "Due Date": "03/31/2027" });
  const milestone = rows.find(({ Name }) => Name === "Script live");
  expect(milestone).toMatchObject({
    Type: "Milestone",
    "Start Date": "",
    "Due Date": "01/15/2027",
    "Subtask of": "Partner channel DACH",
  });
  expect(rows.find(({ Name }) => Name === "3 case studies, short")?.["Dependents"]).toBe(
    "Script live",
  );
  expect(rows.find(({ Name }) => Name === "Egg")?.["Dependents"]).toBe("Chicken");
});

test("a dependency by a name that is not clear is left out and told", () => {
  const { document } = buildProcess((b) => {
    const base = b.milestone("Base", { date: "2027-01-01" });
    b.milestone("Twin", { date: "2027-02-01", dependsOn: [base] });
    b.milestone("Twin", { date: "2027-02-01", dependsOn: [base] });
    b.milestone("A, b", { date: "2027-02-01", dependsOn: [base] });
    b.milestone("Clear", { date: "2027-02-01", dependsOn: [base] });
  });
  const out = writeAsana(document, context);
  expect(csvRecords(out.text)[0]?.["Dependents"]).toBe("Clear");
  expect(out.warnings).toEqual([{ reason: "dependencyNames", names: ["Twin", "A, b"] }]);
});

test("for GitLab no line of the user's is a quick action, and ours are", () => {
  const out = writeGitLab(plan, context);
  const rows = csvRecords(out.text);
  const actions = rows.map(({ description = "" }) => description.match(/^[ \t]*\/.*/gmu));
  expect(actions[0]).toEqual(['/label ~sales-roadmap ~"Sales"']);
  expect(rows[0]?.["description"]).toContain("\\/close");
  expect(actions[2]).toEqual(['/label ~sales-roadmap ~"Sales"', "/assign @bo"]);
  expect(rows[2]?.["due_date"]).toBe("2027-01-15");
});

test("for Todoist each department is a section, parts are indented below their initiative", () => {
  const rows = csvRecords(writeTodoist(plan, context).text);
  expect(rows.map(({ TYPE, CONTENT, INDENT }) => [TYPE, CONTENT, INDENT])).toEqual([
    ["section", "Sales", ""],
    ["task", "Partner channel DACH", "1"],
    ["task", "Script live", "2"],
    ["task", "Backwards", "1"],
    ["task", "Chicken", "1"],
    ["task", "Egg", "1"],
    ["section", "Marketing", ""],
    ["task", "3 case studies, short", "1"],
    ["section", "Finance", ""],
    ["task", "Someday", "1"],
  ]);
  expect(rows[1]).toMatchObject({ PRIORITY: "1", DATE: "2027-03-31", DATE_LANG: "en" });
});

test("for Todoist no name makes a label", () => {
  const { document } = buildProcess((b) => b.ask("Ask @anna", {}));
  expect(csvRecords(writeTodoist(document, context).text)[1]?.["CONTENT"]).toBe("Ask @\u2060anna");
});

test("for monday.com the first column is the name, goals and deals have their value", () => {
  const out = writeMonday(plan, context);
  const rows = csvRecords(out.text);
  expect(rows[0]).toMatchObject({ Name: "12 partner deals", Group: "Goals", "Goal value": "12" });
  expect(rows[1]).toMatchObject({ Name: "Fleet, north", "End date": "2027-02-28" });
  expect(rows.find(({ Name }) => Name === "Script live")).toMatchObject({
    Owner: "'@bo",
    "Depends on": "",
    "Start date": "2027-01-15",
  });
  expect(reasonsOf(out)).toContain("dependencyNames");
});

test("a name that is too long for the tool is cut between characters, and that is told", () => {
  const { document } = buildProcess((b) => b.ask("👩‍👩‍👧‍👦".repeat(40)));
  const out = writeJira(document, context);
  const summary = csvRecords(out.text)[0]?.["Summary"] ?? "";
  expect(summary.length).toBeLessThanOrEqual(255);
  expect(summary).toMatch(/^(?:👩‍👩‍👧‍👦)+…$/u);
  expect(reasonsOf(out)).toEqual(["shortened"]);
});
