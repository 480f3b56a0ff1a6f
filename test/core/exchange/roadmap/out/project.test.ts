import { describe, expect, test } from "vitest";
import { writeProject } from "../../../../../src/core/exchange/roadmap/project/write.ts";
import type { ProcessDocument } from "../../../../../src/core/process/document.ts";
import { hasProjectSchema, orderFaults, schemaFaults } from "../../../../kit/formats/project.ts";
import { elementsNamed, fieldsOf, parseXml, textsNamed } from "../../../../kit/formats/xml.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { template, TEMPLATES } from "../helpers.ts";
import { empty, outContext, plan, reasonsOf } from "./plans.ts";

const context = await outContext();

function project(document: ProcessDocument) {
  const out = writeProject(document, context);
  const xml = parseXml(out.text);
  return { out, xml, tasks: elementsNamed(xml, "Task").map(fieldsOf) };
}

const DAMAGED = [
  ["another order", (text: string) => text.replace(/(<UID>1<\/UID>)\s*(<ID>1<\/ID>)/u, "$2$1")],
  ["what is required and not there", (text: string) => text.replace(/<CurrencyCode>.*/u, "")],
  ["no number", (text: string) => text.replace("<UID>1</UID>", "<UID>one</UID>")],
  ["an unknown element", (text: string) => text.replace("<UID>1</UID>", "<UID>1</UID><Owner/>")],
  ["no choice", (text: string) => text.replace(/<DayType>1</u, "<DayType>9<")],
  ["another namespace", (text: string) => text.replace("/project", "/other")],
] as const;

describe.each([
  ["the order", true, (text: string) => Promise.resolve(orderFaults(text))],
  ["the schema", hasProjectSchema, (text: string) => schemaFaults([text])],
] as const)("the check of %s", (_, isThere, faults) => {
  test.skipIf(!isThere).each(DAMAGED)("finds %s", async (__, damaged) => {
    const { text } = writeProject(plan, context);
    expect(damaged(text)).not.toBe(text);
    expect(await faults(damaged(text))).not.toEqual([]);
  });
});

const DOCUMENTS = [plan, empty, ...TEMPLATES.map(template)];

test("the plan, nothing and all templates are in order", () => {
  const files = DOCUMENTS.map((document) => writeProject(document, context).text);
  expect(files.flatMap(orderFaults)).toEqual([]);
});

test.skipIf(!hasProjectSchema)("all of them fit the schema, says xmllint", async () => {
  const files = DOCUMENTS.map((document) => writeProject(document, context).text);
  expect(await schemaFaults(files)).toEqual([]);
});

test("a resource has no separators, and one owner is one resource; that is told", () => {
  const { document } = buildProcess((b) => {
    for (const owner of ["Ana, Bo", "Ana, Bo", "[x]; y", ",", ""]) {
      b.milestone("Live", { date: "2027-01-15", owner });
    }
  });
  const { out, xml } = project(document);
  expect(elementsNamed(xml, "Resource").map((found) => fieldsOf(found)["Name"])).toEqual([
    "Ana Bo",
    "x y",
  ]);
  expect(textsNamed(xml, "ResourceUID")).toEqual(["1", "1", "2"]);
  expect(out.warnings).toEqual([{ reason: "resourceNames", names: ["Ana, Bo", "[x]; y", ","] }]);
});

test("names that are too long for Project are cut and told", () => {
  const long = "W".repeat(600);
  const { document } = buildProcess((b) => {
    b.process({ roadmapTitle: long });
    b.milestone(long, { date: "2027-01-15", owner: long });
  });
  const { out, xml, tasks } = project(document);
  expect(orderFaults(out.text)).toEqual([]);
  expect(tasks[1]?.["Name"]).toBe(`${"W".repeat(511)}…`);
  expect(fieldsOf(xml)["Title"]).toHaveLength(255);
  expect(reasonsOf(out)).toEqual(["shortened"]);
});

describe("the plan", () => {
  const { out, xml, tasks } = project(plan);
  const named = (name: string) => tasks.find(({ Name }) => Name === name);

  test("has a summary task for each department, and its work below it", () => {
    expect(tasks.map(({ OutlineNumber, Name, Summary }) => [OutlineNumber, Name, Summary])).toEqual(
      [
        ["1", "Sales", "1"],
        ["1.1", "Partner channel DACH", "0"],
        ["1.2", "Script live", "0"],
        ["1.3", "Backwards", "0"],
        ["1.4", "Chicken", "0"],
        ["1.5", "Egg", "0"],
        ["2", "Marketing", "1"],
        ["2.1", "3 case studies, short", "0"],
      ],
    );
  });

  test("counts working days by the calendar of the process", () => {
    // From Tuesday 5 to Thursday 14 January: a week of four days, Wednesday 6 off.
    expect(named("3 case studies, short")).toMatchObject({
      Start: "2027-01-05T08:00:00",
      Finish: "2027-01-14T17:00:00",
      Duration: "PT48H0M0S",
      ConstraintType: "4",
      ConstraintDate: "2027-01-05T08:00:00",
    });
    const days = elementsNamed(xml, "WeekDay").map(({ children }) =>
      children.map(({ text }) => text).join(" "),
    );
    expect(days).toHaveLength(8);
    expect(days.map((day) => day.slice(0, 3))).toEqual([
      "1 0",
      "2 1",
      "3 1",
      "4 1",
      "5 1",
      "6 0",
      "7 0",
      "0 0",
    ]);
  });

  test("has milestones, links to what comes before, and owners", () => {
    const live = named("Script live");
    expect(live).toMatchObject({ Milestone: "1", Duration: "PT0H0M0S" });
    const [link, ...others] = elementsNamed(xml, "PredecessorLink");
    expect(others).toEqual([]);
    expect(link && fieldsOf(link)).toMatchObject({
      PredecessorUID: named("3 case studies, short")?.["UID"],
      Type: "1",
      LinkLag: "0",
    });
    const resources = elementsNamed(xml, "Resource").map((found) => fieldsOf(found)["Name"]);
    expect(resources).toEqual(["ana@example.com", "@bo", "Dewi"]);
    expect(elementsNamed(xml, "Assignment")).toHaveLength(3);
  });

  test("has no circle, and says what it can't hold", () => {
    expect(named("Chicken")).not.toHaveProperty("PredecessorLink");
    expect(named("Egg")).not.toHaveProperty("PredecessorLink");
    expect(reasonsOf(out)).toEqual([
      "header",
      "goals",
      "strategies",
      "deals",
      "locations",
      "undated",
      "cancelled",
      "endBeforeStart",
      "circle",
      "parents",
    ]);
  });
});
