import { crc32 as nodeCrc32 } from "node:zlib";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../../src/core/base/crc32.ts";
import { cutText } from "../../../../src/core/base/text.ts";
import { forecast } from "../../../../src/core/analysis/forecast.ts";
import { writeHubSpot } from "../../../../src/core/exchange/crm/hubspot/write.ts";
import { fitNames } from "../../../../src/core/exchange/crm/names.ts";
import { writePipedrive } from "../../../../src/core/exchange/crm/pipedrive/write.ts";
import {
  salesforceFiles,
  writeSalesforce,
} from "../../../../src/core/exchange/crm/salesforce/write.ts";
import { CRM_SYSTEMS } from "../../../../src/core/exchange/crm/systems.ts";
import { crmWarningText } from "../../../../src/core/exchange/crm/warnings.ts";
import { writeCrm } from "../../../../src/core/exchange/crm/write.ts";
import { writeZip } from "../../../../src/core/exchange/zip/write.ts";
import { LOCALE_NAMES } from "../../../../src/core/i18n/locales.ts";
import { type ProcessDocument, processOf } from "../../../../src/core/process/document.ts";
import { stagesInOrder } from "../../../../src/core/process/graph.ts";
import { elementsNamed, parseXml, textsNamed, type XmlElement } from "../../../kit/formats/xml.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { unzip } from "../../../kit/unzip.ts";
import { inARow, sevenStages, wordsIn } from "./helpers.ts";

const words = await wordsIn("en");
const seven = sevenStages();

interface HubSpot {
  readonly displayOrder: number;
  readonly label: string;
  readonly stages: readonly {
    readonly displayOrder: number;
    readonly label: string;
    readonly metadata: { readonly probability: string };
  }[];
}

interface Pipedrive {
  readonly pipeline: { readonly name: string; readonly is_deal_probability_enabled: boolean };
  readonly stages: readonly {
    readonly name: string;
    readonly pipeline_id: number;
    readonly deal_probability?: number;
    readonly is_deal_rot_enabled: boolean;
    readonly days_to_rotten?: number;
  }[];
}

function hubSpot(document: ProcessDocument) {
  const { content, warnings, gaps } = writeHubSpot(document, words);
  return { body: JSON.parse(content) as HubSpot, warnings, gaps };
}

function pipedrive(document: ProcessDocument) {
  const { content, warnings, gaps } = writePipedrive(document, words);
  return { body: JSON.parse(content) as Pipedrive, warnings, gaps };
}

function salesforce(document: ProcessDocument) {
  const { content, warnings, gaps } = salesforceFiles(document, words);
  const file = (ending: string) => {
    const found = [...content].find(([path]) => path.endsWith(ending));
    return parseXml(found?.[1] ?? "");
  };
  return {
    paths: [...content.keys()],
    values: file("OpportunityStage.standardValueSet-meta.xml"),
    process: file(".businessProcess-meta.xml"),
    recordType: file(".recordType-meta.xml"),
    path: file(".pathAssistant-meta.xml"),
    manifest: file("package.xml"),
    warnings,
    gaps,
  };
}

/** What the warnings are and whom they are about. */
function told(warnings: readonly { readonly code: string; readonly name: string }[]) {
  return warnings.map(({ code, name }) => `${code} ${name}`.trim());
}

describe("the seven-stage template", () => {
  const names = stagesInOrder(seven).map(({ name }) => name);
  const chances = stagesInOrder(seven).map(
    ({ id }) => forecast(seven).states.get(id)?.winProbability ?? Number.NaN,
  );

  it("as a HubSpot pipeline: tenths of the forecast, then won, then lost", () => {
    const { body, gaps } = hubSpot(seven);
    expect(gaps).toEqual([]);
    expect(body.label).toBe(processOf(seven).name);
    expect(body.stages.slice(0, 7).map(({ label }) => label)).toEqual(names);
    expect(body.stages.map(({ displayOrder }) => displayOrder)).toEqual([...body.stages.keys()]);
    for (const [place, chance] of chances.entries()) {
      const written = Number(body.stages[place]?.metadata.probability);
      const clear = Math.min(0.9, Math.max(0.1, chance));
      expect(Math.abs(written - clear)).toBeLessThanOrEqual(0.05 + 1e-12);
    }
    for (const { metadata } of body.stages) expect(metadata.probability).toMatch(/^[01]\.\d$/u);
    const closed = body.stages.slice(7).map(({ metadata }) => metadata.probability);
    expect(closed).toEqual(closed.toSorted().toReversed());
    expect(closed).toContain("1.0");
    expect(closed).toContain("0.0");
  });

  it("as Pipedrive stages: whole percents, days from the longest stay", () => {
    const { body, warnings } = pipedrive(seven);
    expect(body.pipeline.is_deal_probability_enabled).toBe(true);
    expect(body.stages.map(({ name }) => name)).toEqual(names);
    for (const [place, stage] of body.stages.entries()) {
      expect(stage.deal_probability).toBeCloseTo((chances[place] ?? 0) * 100, -0.31);
      expect(stage.days_to_rotten).toBe(stagesInOrder(seven)[place]?.longestDays ?? undefined);
    }
    expect(told(warnings).at(-1)).toBe("pipelineNumber 1");
    expect(warnings.map(({ code }) => code)).toContain("outcomesLeftOut");
  });

  it("as Salesforce metadata: one value a stage, guidance with the exit criteria", () => {
    const { values, process, recordType, path, manifest, paths } = salesforce(seven);
    expect(textsNamed(values, "fullName").slice(0, 7)).toEqual(names);
    expect(textsNamed(process, "default").filter((text) => text === "true")).toHaveLength(1);
    expect(elementsNamed(process, "values")).toHaveLength(
      elementsNamed(values, "standardValue").length,
    );
    const [processName] = textsNamed(process, "fullName");
    expect(textsNamed(recordType, "businessProcess")).toEqual([processName]);
    expect(textsNamed(path, "recordTypeName")).toEqual(textsNamed(recordType, "fullName"));
    expect(textsNamed(path, "picklistValueName")).toEqual(names);
    expect(textsNamed(manifest, "members")).toEqual([
      "OpportunityStage",
      `Opportunity.${processName}`,
      `Opportunity.${textsNamed(recordType, "fullName").join()}`,
      textsNamed(recordType, "fullName").join(),
    ]);
    for (const stage of stagesInOrder(seven)) {
      const place = names.indexOf(stage.name);
      const info = textsNamed(path, "info")[place] ?? "";
      const page = new JSDOM(info).window.document.body.textContent;
      for (const { text } of stage.exitCriteria) expect(page).toContain(text);
      expect(info.length).toBeLessThanOrEqual(1000);
    }
    expect(paths).toContain(
      `objects/Opportunity/businessProcesses/${processName}.businessProcess-meta.xml`,
    );
  });

  it("the elements of every metadata file stand in the order that Salesforce wants", () => {
    const { values, process, recordType, path } = salesforce(seven);
    const children = (element: XmlElement) => [
      ...new Set(element.children.map((child) => child.name)),
    ];
    const [value] = elementsNamed(values, "standardValue");
    const [step] = elementsNamed(path, "pathAssistantSteps");
    expect(children(values)).toEqual(["sorted", "standardValue"]);
    expect(value && children(value)).toEqual(
      "fullName default label closed forecastCategory probability won".split(" "),
    );
    expect(children(process)).toEqual(["fullName", "description", "isActive", "values"]);
    expect(children(recordType)).toEqual(["fullName", "active", "businessProcess", "label"]);
    expect(children(path)).toEqual(
      "active entityName fieldName masterLabel pathAssistantSteps recordTypeName".split(" "),
    );
    expect(step && children(step)).toEqual(["info", "picklistValueName"]);
  });

  it("the zip holds the same files, unpacked by fflate", () => {
    const { content } = writeSalesforce(seven, words);
    const files = [...unzip(content)].map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ]);
    expect(files).toEqual([...salesforceFiles(seven, words).content]);
    expect(writeSalesforce(seven, words).content).toEqual(content);
  });

  it.each(LOCALE_NAMES)("every warning is a sentence in %s", async (locale) => {
    const own = await wordsIn(locale);
    for (const system of CRM_SYSTEMS) {
      for (const warning of writeCrm(system, seven, own).warnings) {
        expect(crmWarningText(warning, own.translate, own.formats)).not.toMatch(/\{\{|crm\.|NaN/u);
      }
    }
  });
});

describe("chances of winning", () => {
  it.each([
    // The last stage's chance is the share that goes on from it.
    { pass: 0.26, tenth: "0.3", percent: 26, hub: "probabilityRounded", exact: null },
    { pass: 0.3, tenth: "0.3", percent: 30, hub: null, exact: null },
    { pass: 0.04, tenth: "0.1", percent: 4, hub: "probabilityBounded", exact: null },
    { pass: 0.97, tenth: "0.9", percent: 97, hub: "probabilityBounded", exact: null },
    {
      pass: 0.004,
      tenth: "0.1",
      percent: 1,
      hub: "probabilityBounded",
      exact: "probabilityBounded",
    },
    { pass: 1, tenth: "0.9", percent: 99, hub: "probabilityBounded", exact: "probabilityBounded" },
    {
      pass: 0.125,
      tenth: "0.1",
      percent: 13,
      hub: "probabilityRounded",
      exact: "probabilityRounded",
    },
  ])("of $pass become $tenth and $percent %", ({ pass, tenth, percent, hub, exact }) => {
    const document = inARow([{ name: "Closing", pass }]);
    const first = hubSpot(document);
    expect(first.body.stages[0]?.metadata.probability).toBe(tenth);
    expect(told(first.warnings)).toEqual(hub === null ? [] : [`${hub} Closing`]);
    const second = pipedrive(document);
    expect(second.body.stages[0]?.deal_probability).toBe(percent);
    const third = salesforce(document);
    expect(textsNamed(third.values, "probability")).toEqual([String(percent), "100", "0"]);
    for (const { warnings } of [second, third]) {
      const codes = told(warnings).filter((text) => text.startsWith("probability"));
      expect(codes).toEqual(exact === null ? [] : [`${exact} Closing`]);
    }
  });

  it("that can't be computed are named, assumed where a system wants them, left out where not", () => {
    const document = buildProcess((b) => {
      for (const order of [0, 1, 2]) b.stage(`Stage ${order}`, { order });
    }).document;
    const first = hubSpot(document);
    expect(first.gaps.length).toBeGreaterThan(0);
    expect(first.body.stages.map(({ metadata }) => metadata.probability)).toEqual(
      "0.3 0.5 0.8 1.0 0.0".split(" "),
    );
    expect(first.warnings.filter(({ code }) => code === "probabilityAssumed")).toHaveLength(3);
    expect(told(first.warnings).filter((text) => text.startsWith("endAdded"))).toEqual([
      "endAdded Won",
      "endAdded Lost",
    ]);
    const second = pipedrive(document);
    expect(second.body.pipeline.is_deal_probability_enabled).toBe(false);
    expect(second.body.stages.every((stage) => !("deal_probability" in stage))).toBe(true);
    expect(textsNamed(salesforce(document).values, "probability")).toEqual(
      "25 50 75 100 0".split(" "),
    );
  });

  it("of a stage that no lead reaches are not known", () => {
    const document = inARow([{ name: "Closing", pass: 0.5 }], (b) =>
      b.stage("Apart", { order: 9 }),
    );
    expect(told(hubSpot(document).warnings)).toEqual(["probabilityAssumed Apart"]);
    expect(told(pipedrive(document).warnings)).toContain("probabilityLeftOut Apart");
  });

  it.each([
    [49, "Pipeline"],
    [50, "BestCase"],
    [89, "BestCase"],
    [90, "Forecast"],
  ])("of %i %% are forecast as %s", (percent, category) => {
    const { values } = salesforce(inARow([{ name: "Closing", pass: percent / 100 }]));
    expect(textsNamed(values, "forecastCategory")).toEqual([category, "Closed", "Omitted"]);
    expect(textsNamed(values, "won")).toEqual(["false", "true", "false"]);
    expect(textsNamed(values, "closed")).toEqual(["false", "true", "true"]);
  });
});

describe("ends", () => {
  const ended = inARow([{ name: "Closing", pass: 0.5 }], (b) => {
    b.outcome("Later", { result: "nurture" });
    b.outcome("No fit", { result: "disqualified" });
    b.outcome("To partner", { result: "handedOver" });
    b.outcome("Renewed", { result: "won" });
  });

  it("are won or lost; what a CRM does not know counts as lost and is told", () => {
    const { body, warnings } = hubSpot(ended);
    const closed = body.stages
      .slice(1)
      .map(({ label, metadata }) => `${label} ${metadata.probability}`);
    expect(closed).toEqual(
      "Won 1.0|Renewed 1.0|Lost 0.0|Later 0.0|No fit 0.0|To partner 0.0".split("|"),
    );
    expect(told(warnings)).toEqual([
      "countsAsLost Later",
      "countsAsLost No fit",
      "countsAsLost To partner",
    ]);
  });

  it("are no stages for Pipedrive, which says so", () => {
    const { body, warnings } = pipedrive(ended);
    expect(body.stages.map(({ name }) => name)).toEqual(["Closing"]);
    expect(told(warnings)[0]).toMatch(/^outcomesLeftOut Lost, Won, Later/u);
  });

  it("decisions and activities in the flow are left out and named", () => {
    const document = inARow([{ name: "Closing", pass: 0.5 }], (b) => {
      b.decision("Budget?");
      b.activity("Call back");
    });
    expect(told(hubSpot(document).warnings)).toEqual(["stepsLeftOut Budget? and Call back"]);
  });
});

describe("days", () => {
  it.each([
    { longest: 12, days: 12, warned: false },
    { longest: 0.2, days: 1, warned: true },
    { longest: 7.5, days: 8, warned: true },
  ])("of $longest at most let a deal rot after $days", ({ longest, days, warned }) => {
    const { body, warnings } = pipedrive(inARow([{ name: "Closing", pass: 0.5, longest }]));
    expect(body.stages[0]).toMatchObject({ is_deal_rot_enabled: true, days_to_rotten: days });
    expect(told(warnings).includes("daysRounded Closing")).toBe(warned);
  });

  it("that are not stated let no deal rot", () => {
    const { body } = pipedrive(inARow([{ name: "Closing", pass: 0.5 }]));
    expect(body.stages[0]).toMatchObject({ is_deal_rot_enabled: false });
    expect(body.stages[0]).not.toHaveProperty("days_to_rotten");
  });

  it("of work are counted by the calendar", () => {
    const document = inARow([{ name: "Closing", pass: 0.5, longest: 10 }], (b) =>
      b.process({ dayKind: "working", workingDaysPerWeek: 5 }),
    );
    const { body, warnings } = pipedrive(document);
    expect(body.stages[0]?.days_to_rotten).toBe(14);
    expect(told(warnings)).toContain("daysInCalendar Closing");
  });
});

describe("names", () => {
  it.each([
    [
      "the same twice",
      ["Call", "call", "Call"],
      36,
      ["Call", "call 2", "Call 3"],
      ["nameMadeUnique", "nameMadeUnique"],
    ],
    [
      "a number that is taken",
      ["Call", "Call 2", "Call"],
      36,
      ["Call", "Call 2", "Call 3"],
      ["nameMadeUnique"],
    ],
    ["too long", ["abcdef"], 4, ["abcd"], ["nameCut"]],
    [
      "too long and the same",
      ["abcdef", "abcdeg"],
      4,
      ["abcd", "ab 2"],
      ["nameCut", "nameMadeUnique"],
    ],
    ["none", ["", "  "], 36, ["X", "X 2"], ["nameMissing", "nameMadeUnique"]],
    ["no accent torn off", ["abc\u0065\u0301"], 4, ["abc"], ["nameCut"]],
    ["wide and narrow letters", ["ＡＢ", "AB"], 36, ["ＡＢ", "AB 2"], ["nameMadeUnique"]],
  ])("%s", (_, given, most, expected, codes) => {
    const named = given.map((name) => ({ recordId: "a", name, fallback: "X" }));
    const { names, warnings } = fitNames(named, { most, isUnique: true });
    expect(names).toEqual(expected);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it("fit, are each there once, and none is empty, whatever is given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 30 }),
        (given) => {
          const named = given.map((name) => ({ recordId: null, name, fallback: "Stage" }));
          const { names } = fitNames(named, { most: 36, isUnique: true });
          expect(names.every((name) => name.length <= 36 && name.trim() !== "")).toBe(true);
          expect(new Set(names.map((name) => name.normalize("NFKC").toLowerCase())).size).toBe(
            names.length,
          );
        },
      ),
    );
  });

  it("a reader's one character can be longer than a limit", () => {
    expect(cutText(`a${"\u0301".repeat(100)}`, 36)).toHaveLength(36);
  });

  it("of HubSpot have 36 characters", () => {
    const name = "Needs assessment with the whole buying committee";
    const { body, warnings } = hubSpot(inARow([{ name, pass: 0.5 }]));
    expect(body.stages[0]?.label).toBe("Needs assessment with the whole buyi");
    expect(told(warnings)).toEqual([`nameCut ${name}`]);
  });

  it.each([
    ["B2B 7-stage", "B2B 7-stage", "B2B_7_stage", true],
    ["Försäljning/2026", "Forsaljning 2026", "Forsaljning_2026", true],
    ["Sales", "Sales", "Sales", false],
    ["7 steps", "7 steps", "P_7_steps", true],
    ["فرآیند فروش", "Sales process", "Sales_process", true],
    ["../../etc", "etc", "etc", true],
  ])("of Salesforce's files: %s", (name, process, api, warned) => {
    const document = inARow([{ name: "Closing", pass: 0.5 }], (b) => b.process({ name }));
    const found = salesforce(document);
    expect(textsNamed(found.process, "fullName")[0]).toBe(process);
    expect(textsNamed(found.recordType, "fullName")).toEqual([api]);
    expect(textsNamed(found.recordType, "label")).toEqual([name]);
    expect(found.warnings.some(({ code }) => code === "nameForMachines")).toBe(warned);
  });

  it("of values are percent-encoded in the business process and nowhere else", () => {
    const { process, values, path } = salesforce(
      inARow([{ name: "Pitch / 100% & more", pass: 0.5 }], (b) =>
        b.activity("Call", { stageId: "stage-1", guidance: "Listen" }),
      ),
    );
    expect(textsNamed(process, "fullName")[1]).toBe("Pitch %2F 100%25 %26 more");
    expect(textsNamed(values, "fullName")[0]).toBe("Pitch / 100% & more");
    expect(textsNamed(path, "picklistValueName").join("")).toMatch(/^(?:Pitch \/ 100% & more)?$/u);
  });
});

describe("guidance", () => {
  const long = (count: number, length: number) =>
    buildProcess((b) => {
      b.stage("Closing", {
        purpose: "Sign",
        exitCriteria: Array.from({ length: count }, (_, place) => ({
          id: `c${place}`,
          text: `<${"x".repeat(length)}>`,
        })),
      });
    }).document;

  it.each([
    { count: 2, length: 10, left: 0 },
    { count: 1, length: 2000, left: 2 },
    { count: 30, length: 40, left: 14 },
  ])("of $count criteria of $length letters leaves $left out", ({ count, length, left }) => {
    const { path, warnings } = salesforce(long(count, length));
    const [info = ""] = textsNamed(path, "info");
    expect(info.length).toBeLessThanOrEqual(1000);
    const cut = warnings.flatMap((it) => (it.code === "guidanceCut" ? [it.to] : []));
    expect(cut).toEqual(left === 0 ? [] : [left]);
    const page = new JSDOM(info).window.document;
    expect(
      [...page.body.querySelectorAll("*")].every(({ tagName }) => /^[PB]$/u.test(tagName)),
    ).toBe(true);
    expect(page.body.textContent).toMatch(/^Exit criteria• <x+/u);
  });
});

describe("a zip", () => {
  it("check sums are those of node", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(crc32(bytes)).toBe(nodeCrc32(bytes));
      }),
    );
  });

  it("of any files gives them back, in their order", () => {
    const name = fc.stringMatching(/^[a-zåäö]{1,8}(?:\/[a-z]{1,4})?$/u);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: "grapheme" })), (given) => {
        const files = new Map(Object.entries(given));
        const back = unzip(writeZip(files));
        expect([...back].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
          ...files,
        ]);
      }),
    );
  });
});
