import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIGURE_NAMES, type FigureName, forecast } from "../../src/core/analysis/forecast.ts";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { allRecords, type ProcessDocument } from "../../src/core/process/document.ts";
import { type DocumentTexts, textsOf, withTexts } from "../../src/core/process/texts.ts";
import { type OracleExpected, type OracleInput, readOracle } from "../core/analysis/oracle.ts";
import { invariantsOf } from "../kit/invariants.ts";

const FOLDER = new URL("../../templates/", import.meta.url);
const ENDING = ".stagecraft.json";

const templates = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const languages = readdirSync(new URL("texts/", FOLDER));

function fileOf(template: string): string {
  return readFileSync(new URL(`${template}${ENDING}`, FOLDER), "utf8");
}

/** Read as it is: a repair, or a record without an id, fails the test. */
function readAsItIs(text: string): ProcessDocument {
  const read = readProcess(text, {
    newId: () => {
      throw new Error("A record without an id of its own");
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.repairs).toEqual([]);
  return read.value.document;
}

function figuresOf(document: ProcessDocument): Record<FigureName, number> {
  const { figures, gaps } = forecast(document);
  expect(gaps).toEqual([]);
  const values = FIGURE_NAMES.map((name) => {
    const figure = figures[name];
    return [name, figure.known ? figure.value : Number.NaN] as const;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of all the names
  return Object.fromEntries(values) as Record<FigureName, number>;
}

/** Names that two records of the same kind share; nobody could tell those apart in a list. */
function sharedNames(document: ProcessDocument): string[] {
  const seen = new Set<string>();
  const shared: string[] = [];
  for (const record of allRecords(document)) {
    if (!("name" in record)) continue;
    const name = `${record.kind}: ${record.name}`;
    if (record.name === "" || seen.has(name)) shared.push(name);
    seen.add(name);
  }
  return shared;
}

/** The metrics that goals are measured with, by goal; a goal with a measure of its own has none. */
function measuredWith(document: ProcessDocument): [string, string[]][] {
  return [...document.goal.values()].map((goal) => [
    goal.id,
    [...document.metric.values()]
      .filter((metric) => metric.name === goal.measure)
      .map((metric) => metric.id),
  ]);
}

function keysOf(texts: DocumentTexts): string[] {
  return Object.entries(texts).flatMap(([id, fields]) =>
    Object.keys(fields).map((path) => `${id} ${path}`),
  );
}

it("there are five", () => {
  expect(templates.toSorted()).toEqual([
    "blank",
    "classic",
    "five-stage",
    "seven-stage",
    "three-stage",
  ]);
});

describe.each(templates)("%s", (template) => {
  const file = fileOf(template);

  it("reads without a repair, is whole, and is written back byte for byte", () => {
    const document = readAsItIs(file);
    expect(invariantsOf(document)).toEqual([]);
    expect(writeProcess(document)).toBe(file);
  });

  it("has all five figures", () => {
    const figures = figuresOf(readAsItIs(file));
    expect(FIGURE_NAMES.filter((name) => !(figures[name] > 0))).toEqual([]);
    expect(figures.winRate).toBeLessThan(1);
  });

  it("has no two records of a kind with the same name", () => {
    expect(sharedNames(readAsItIs(file))).toEqual([]);
  });
});

describe.each(languages)("texts in %s", (language) => {
  const folder = new URL(`texts/${language}/`, FOLDER);
  const textsFor = (template: string): DocumentTexts =>
    JSON.parse(readFileSync(new URL(`${template}.json`, folder), "utf8"));

  it("there is a file for each template and no other", () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      templates.map((template) => `${template}.json`).toSorted(),
    );
  });

  describe.each(templates)("%s", (template) => {
    const english = readAsItIs(fileOf(template));

    it("has each text of the template, none empty or with stray spaces", () => {
      const texts = textsFor(template);
      expect(keysOf(texts)).toEqual(keysOf(textsOf(english)));
      const written = Object.values(texts).flatMap((fields) => Object.values(fields));
      const spoilt = written.filter(
        (text) => text === "" || text !== text.trim() || / {2}/.test(text),
      );
      expect(spoilt).toEqual([]);
    });

    it("makes a process as sound as the English one, with the same figures", () => {
      const texts = textsFor(template);
      const translated = withTexts(english, texts);
      expect(textsOf(translated)).toEqual(texts);
      expect(readAsItIs(writeProcess(translated))).toEqual(translated);
      expect(figuresOf(translated)).toEqual(figuresOf(english));
    });

    it("keeps names apart, and goals at the metrics that they are measured with", () => {
      const translated = withTexts(english, textsFor(template));
      expect(sharedNames(translated)).toEqual([]);
      expect(measuredWith(translated)).toEqual(measuredWith(english));
    });
  });
});

describe("Persian texts", () => {
  it.each(templates)("%s: Persian letters, digits and marks", (template) => {
    const text = readFileSync(new URL(`texts/fa/${template}.json`, FOLDER), "utf8");
    const texts: DocumentTexts = JSON.parse(text);
    const wrong = Object.values(texts)
      .flatMap((fields) => Object.values(fields))
      // Arabic ye and kaf, digits and marks of other scripts; B2B is a word.
      .filter((written) =>
        /[\u064A\u0643\u0660-\u06690-9?;,%"]/.test(written.replaceAll("B2B", "")),
      );
    expect(wrong).toEqual([]);
  });
});

describe("the five-stage template", () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle file is fixed
  const oracle = readOracle("01-linear-5-stage.json") as {
    input: OracleInput;
    expected: OracleExpected;
  };
  const document = readAsItIs(fileOf("five-stage"));
  const { figures, states } = forecast(document);

  it("wins as often, and takes as long, as worked out exactly for that chain", () => {
    const { start } = oracle.expected;
    expect(start?.outcomeProbability.Won).toBe(0.0792);
    expect(start?.meanTimeGivenOutcome.Won).toBe(38);
    expect(figures.winRate).toEqual({ known: true, value: expect.toBeNear(0.0792) });
    expect(figures.meanDaysToWin).toEqual({ known: true, value: expect.toBeNear(38) });
  });

  it("is that chain, stage by stage", () => {
    const { transient, edges, stageMean } = oracle.input;
    const stages = new Map([...document.stage.values()].map((stage) => [stage.name, stage]));
    expect([...stages.keys()].toSorted()).toEqual(transient.toSorted());
    for (const { from, p } of edges.filter(({ to }) => to !== "Lost")) {
      const stage = stages.get(from);
      expect(stage?.expectedDays).toBe(stageMean?.[from]);
      expect(states.get(stage?.id ?? "")?.passOn).toBeNear(p, from);
    }
  });
});
