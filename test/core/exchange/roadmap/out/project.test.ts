import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { writeProject } from "../../../../../src/core/exchange/roadmap/project/write.ts";
import type { ProcessDocument } from "../../../../../src/core/process/document.ts";
import { schemaFaults } from "../../../../kit/formats/xmlSchema.ts";
import { template, TEMPLATES } from "../helpers.ts";
import { empty, outContext, plan, reasonsOf } from "./plans.ts";

const context = await outContext();
const schemaFile = fileURLToPath(
  new URL("../../../../formats/mspdi_pj12_assembled.xsd", import.meta.url),
);
const schema = parsed(readFileSync(schemaFile, "utf8"));
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

function parsed(text: string): Document {
  return new JSDOM(text, { contentType: "application/xml" }).window.document;
}

function project(document: ProcessDocument) {
  const out = writeProject(document, context);
  const xml = parsed(out.text);
  const tasks = [...xml.getElementsByTagName("Task")].map((task) =>
    Object.fromEntries([...task.children].map((child) => [child.localName, child.textContent])),
  );
  return { out, xml, tasks };
}

describe("the check of the schema", () => {
  test.each([
    ["another order", (text: string) => text.replace(/(<UID>1<\/UID>)\s*(<ID>1<\/ID>)/u, "$2$1")],
    ["what is required and not there", (text: string) => text.replace(/<CurrencyCode>.*/u, "")],
    ["no number", (text: string) => text.replace("<UID>1</UID>", "<UID>one</UID>")],
    ["an unknown element", (text: string) => text.replace("<UID>1</UID>", "<UID>1</UID><Owner/>")],
    ["no choice", (text: string) => text.replace(/<DayType>1</u, "<DayType>9<")],
    ["another namespace", (text: string) => text.replace("/project", "/other")],
  ])("finds %s", (_, damaged) => {
    const { text } = writeProject(plan, context);
    expect(damaged(text)).not.toBe(text);
    expect(schemaFaults(parsed(damaged(text)), schema)).not.toEqual([]);
  });
});

const DOCUMENTS = [
  ["the plan", plan] as const,
  ["nothing", empty] as const,
  ...TEMPLATES.map((name) => [name, template(name)] as const),
];

test.each(DOCUMENTS)("of %s fits the schema", (_, document) => {
  expect(schemaFaults(project(document).xml, schema)).toEqual([]);
});

test.skipIf(!hasXmllint).each(DOCUMENTS)("of %s fits the schema, says xmllint", (_, document) => {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  const file = join(folder, "roadmap.xml");
  writeFileSync(file, writeProject(document, context).text);
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schemaFile, file], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toContain("validates");
  expect(status).toBe(0);
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
    const days = [...xml.getElementsByTagName("WeekDay")].map((day) =>
      [...day.children].map(({ textContent }) => textContent).join(" "),
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
    expect(live?.["PredecessorLink"]?.replaceAll(/\s/gu, "")).toBe(
      `${named("3 case studies, short")?.["UID"]}1007`,
    );
    const resources = [...xml.getElementsByTagName("Resource")].map(
      (resource) => resource.getElementsByTagName("Name")[0]?.textContent,
    );
    expect(resources).toEqual(["ana@example.com", "@bo", "Dewi"]);
    expect(xml.getElementsByTagName("Assignment")).toHaveLength(3);
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
