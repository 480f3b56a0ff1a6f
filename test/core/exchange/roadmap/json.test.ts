import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import {
  ITEM_TYPES,
  type RoadmapFile,
  roadmapFileJsonSchema,
  roadmapFileSchema,
} from "../../../../src/core/exchange/roadmap/json/schema.ts";
import { writeRoadmap } from "../../../../src/core/exchange/roadmap/json/write.ts";
import {
  allRecords,
  documentOf,
  type ProcessDocument,
} from "../../../../src/core/process/document.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { fullDocument, read } from "../stagecraft/helpers.ts";
import { filledWith, HOSTILE, template, TEMPLATES } from "./helpers.ts";

const createdAt = "2026-11-21T08:00:00.000Z";
const check = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
  roadmapFileJsonSchema(),
);

/** The file as its reader gets it; both checks of the schema have passed. */
function written(document: ProcessDocument): RoadmapFile {
  const file: unknown = JSON.parse(writeRoadmap(document, { createdAt }));
  check(file);
  expect(check.errors).toBeNull();
  return roadmapFileSchema.parse(file);
}

describe("a roadmap file", () => {
  test.each(TEMPLATES)("of %s follows the schema", (file) => {
    expect(written(template(file))).toMatchObject({
      format: "stagecraft.roadmap",
      version: 1,
      createdAt,
    });
  });

  test("holds the whole plan of the seven-stage template", () => {
    const document = template("seven-stage.stagecraft.json");
    const { roadmap, items, locations, process, problems } = written(document);
    expect(roadmap).toMatchObject({
      title: "Sales roadmap 2027",
      start: "2027-01-01",
      end: "2027-12-31",
      currency: "EUR",
      edition: "1",
      reviewDate: "2027-04-01",
      outlook: { start: "2027-01-01", end: "2027-12-31", wins: { p10: 97, p90: 124 } },
    });
    for (const part of ["results", "market", "risks", "assumptions"] as const) {
      expect(roadmap[part]).toContain("\n");
    }
    const planned = [
      document.goal,
      document.strategy,
      document.importantDeal,
      document.initiative,
      document.milestone,
      document.ask,
    ].flatMap((records) => [...records.values()]);
    expect(items.map(({ title }) => title).toSorted()).toEqual(
      planned.map(({ name }) => name).toSorted(),
    );
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(ITEM_TYPES));
    expect(items.find(({ id }) => id === "deal-aras")).toMatchObject({
      type: "deal",
      value: 180_000,
      currency: "EUR",
      probability: 0.6,
      weightedValue: 108_000,
      location: "Tehran",
      locationId: "loc-tehran",
      end: "2027-02-28",
      processElementRefs: ["stage-close"],
    });
    expect(items.find(({ id }) => id === "goal-win-rate")).toMatchObject({
      unit: "percent",
      baseline: 0.093,
      target: 0.12,
      progress: 0,
      currency: null,
      metric: "Win rate",
    });
    expect(items.find(({ id }) => id === "init-partners")).toMatchObject({
      department: "sales",
      start: "2027-04-01",
      end: "2027-09-30",
      priority: "medium",
      dependsOn: ["init-questions"],
      goalIds: ["goal-revenue"],
      strategyId: "strat-channels",
      budget: 40_000,
      processElementRefs: ["source-outbound"],
    });
    expect(locations.map(({ name }) => name)).toEqual(["Helsinki", "Stockholm", "Tehran"]);
    expect(locations[2]?.itemIds).toEqual(["ask-onboarding", "deal-aras"]);
    expect(process.stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(
      process.figures.every(({ value, missing }) => value !== null && missing.length === 0),
    ).toBe(true);
    expect(problems).toEqual([
      {
        reason: "startsBeforeDependency",
        itemId: "init-partners",
        dependencyId: "init-questions",
      },
    ]);
  });

  test("is known to be no process", () => {
    const result = read(writeRoadmap(fullDocument(), { createdAt }));
    expect(result).toMatchObject({ ok: false, error: { reason: "foreign", found: "roadmap" } });
  });

  test("is the same text for the same records in any order", () => {
    const document = template("seven-stage.stagecraft.json");
    const reversed = documentOf([...allRecords(document)].reverse());
    expect(writeRoadmap(reversed, { createdAt })).toBe(writeRoadmap(document, { createdAt }));
  });

  test("begins with what it is, and gives every row the same fields in the same order", () => {
    const text = writeRoadmap(template("seven-stage.stagecraft.json"), { createdAt });
    expect(text).toMatch(/^\{\n {2}"format": "stagecraft.roadmap",\n {2}"version": 1,\n/u);
    const { items }: { items: object[] } = JSON.parse(text);
    const fields = Object.keys(roadmapFileSchema.shape.items.element.shape);
    for (const item of items) expect(Object.keys(item)).toEqual(fields);
  });

  test("says what is missing where a figure is not known", () => {
    const { process } = written(
      buildProcess((b) => {
        b.role("Rep");
        const stage = b.stage("Sell");
        b.flow(b.leadSource("Web"), stage);
        b.flow(stage, b.outcome("Won"));
      }).document,
    );
    expect(process.figures[0]).toEqual({
      name: "leadsPerMonth",
      unit: "leads/month",
      currency: null,
      value: null,
      missing: [
        { reason: "leadSourceWithoutInflow", elementId: "leadSource1", elementName: "Web" },
      ],
    });
    expect(process.roles[0]).toMatchObject({ utilisation: null, capacityHoursPerMonth: null });
  });

  test("survives circles, references to nothing and ends before starts", () => {
    const { items, problems } = written(
      buildProcess((b) => {
        b.initiative("A", { id: "a", start: "2027-05-01", end: "2027-01-01", dependsOn: ["b"] });
        b.milestone("B", { id: "b", dependsOn: ["a", "gone"], locationId: "gone" });
        b.importantDeal("D", { stageId: "gone", value: 5 });
      }).document,
    );
    expect(items.map(({ id, dependsOn, location }) => [id, dependsOn, location])).toEqual([
      ["importantDeal1", [], null],
      ["a", ["b"], null],
      ["b", ["a"], null],
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      "endBeforeStart",
      "dependencyCycle",
      "dependencyMissing",
      "dependencyCycle",
    ]);
  });

  test.each(HOSTILE)("keeps %s as the text it is", (_, text) => {
    const { items, roadmap } = written(filledWith(fullDocument(), text));
    expect(roadmap.title).toBe(text);
    expect(new Set(items.map(({ title }) => title))).toEqual(new Set([text]));
  });
});

describe("the schema", () => {
  test.each([
    ["another format", { format: "stagecraft.process" }],
    ["a version to come", { version: 2 }],
    ["no items", { items: undefined }],
    ["a day that is none", { roadmap: { title: "", start: "soon" } }],
  ])("refuses %s", (_, change) => {
    const file: object = JSON.parse(writeRoadmap(fullDocument(), { createdAt }));
    expect(check(JSON.parse(JSON.stringify({ ...file, ...change })))).toBe(false);
  });

  test("lets fields of later versions pass", () => {
    const file: object = JSON.parse(writeRoadmap(fullDocument(), { createdAt }));
    expect(check({ ...file, swot: [] })).toBe(true);
  });
});
