import { processOf, type ProcessDocument } from "../../../process/document.ts";
import { cutText } from "../../../base/text.ts";
import { writeZip } from "../../zip/write.ts";
import { fitNames } from "../names.ts";
import { type CrmEnd, crmEnds, type CrmExport, crmPipeline, type CrmWords } from "../pipeline.ts";
import { assumedChance } from "../probability.ts";
import type { CrmWarning } from "../warnings.ts";
import { guidanceOf } from "./guidance.ts";
import { type Element, metadataFile } from "./xml.ts";

/** Of the metadata that the files are written for. */
const API_VERSION = "62.0";
/** UTF-16 units. */
const MOST_STAGE_UNITS = 255;
const MOST_LABEL_UNITS = 80;
const MOST_API_UNITS = 80;
const MOST_DESCRIPTION_UNITS = 255;
/** Probabilities are whole percents. */
const STEPS = 100;

/** A stage as Salesforce knows it, open or closed. */
interface Value {
  readonly name: string;
  readonly percent: number;
  readonly closed: "open" | "won" | "lost";
}

/** The metadata as a zip, to be unpacked into a project's source folder and deployed from there. */
export function writeSalesforce(document: ProcessDocument, words: CrmWords): CrmExport<Uint8Array> {
  const { content, ...told } = salesforceFiles(document, words);
  return { content: writeZip(content), ...told };
}

/**
 * The process as Salesforce metadata in source format, each file by its path: the values of the
 * opportunity stage, the business process that offers them, a record type that uses it, the path
 * with its guidance, and the package that names all of them.
 */
export function salesforceFiles(
  document: ProcessDocument,
  words: CrmWords,
): CrmExport<ReadonlyMap<string, string>> {
  const { title, stages, gaps, warnings } = crmPipeline(document, words);
  const { ends, warnings: endWarnings } = crmEnds(document, words);
  const named = fitNames([...stages, ...ends], { most: MOST_STAGE_UNITS, isUnique: true });
  const labelled = fitNames([title], { most: MOST_LABEL_UNITS, isUnique: false });
  const label = labelled.names[0] ?? title.fallback;
  const chances = stages.map((stage, place) => assumedChance(stage, STEPS, place, stages.length));
  const values = named.names.map((name, place): Value => {
    const end: CrmEnd | undefined = ends[place - stages.length];
    if (end === undefined) return { name, percent: chances[place]?.steps ?? 1, closed: "open" };
    return end.isWon ? { name, percent: 100, closed: "won" } : { name, percent: 0, closed: "lost" };
  });
  const process = processName(label);
  const api = apiName(label);
  const more: CrmWarning[] = [];
  const renamed = [process, api].filter((name) => name !== label);
  if (renamed.length > 0) {
    const to = words.formats.list([...new Set(renamed)]);
    more.push({ code: "nameForMachines", recordId: title.recordId, name: label, to });
  }
  const steps = stages.flatMap(({ stage, recordId, name }, place): Element[] => {
    const { html, left } = guidanceOf(document, stage, words.translate);
    if (left > 0) more.push({ code: "guidanceCut", recordId, name, to: left });
    const value = values[place]?.name ?? "";
    return html === ""
      ? []
      : [
          [
            "pathAssistantSteps",
            [
              ["info", html],
              ["picklistValueName", value],
            ],
          ],
        ];
  });
  const purpose = processOf(document).purpose.trim();
  const description = cutText(purpose, MOST_DESCRIPTION_UNITS);
  if (description !== purpose) {
    more.push({ code: "purposeCut", recordId: title.recordId, name: label });
  }
  const folder = "objects/Opportunity";
  return {
    content: new Map([
      [
        "standardValueSets/OpportunityStage.standardValueSet-meta.xml",
        metadataFile("StandardValueSet", [["sorted", false], ...values.map(standardValue)]),
      ],
      [
        `${folder}/businessProcesses/${process}.businessProcess-meta.xml`,
        metadataFile("BusinessProcess", [
          ["fullName", process],
          ...(description === "" ? [] : [["description", description] as const]),
          ["isActive", true],
          ...values.map(processValue),
        ]),
      ],
      [
        `${folder}/recordTypes/${api}.recordType-meta.xml`,
        metadataFile("RecordType", [
          ["fullName", api],
          ["active", true],
          ["businessProcess", process],
          ["label", label],
        ]),
      ],
      [
        `pathAssistants/${api}.pathAssistant-meta.xml`,
        metadataFile("PathAssistant", [
          ["active", true],
          ["entityName", "Opportunity"],
          ["fieldName", "StageName"],
          ["masterLabel", label],
          ...steps,
          ["recordTypeName", api],
        ]),
      ],
      ["package.xml", packageFile(process, api)],
    ]),
    warnings: [
      // First of all: it can't be undone there.
      { code: "stagesReplaced", recordId: null, name: "" },
      ...warnings,
      ...endWarnings,
      ...labelled.warnings,
      ...named.warnings,
      ...chances.flatMap((chance) => chance.warnings),
      ...more,
      { code: "pathActivated", recordId: null, name: "" },
    ],
    gaps,
  };
}

function standardValue({ name, percent, closed }: Value): Element {
  return [
    "standardValue",
    [
      ["fullName", name],
      ["default", false],
      ["label", name],
      ["closed", closed !== "open"],
      ["forecastCategory", forecastCategory(percent, closed)],
      ["probability", percent],
      ["won", closed === "won"],
    ],
  ];
}

/** As Salesforce's own stages are sorted: from half on a best case, from 90 % on as good as sure. */
function forecastCategory(percent: number, closed: Value["closed"]): string {
  if (closed !== "open") return closed === "won" ? "Closed" : "Omitted";
  if (percent >= 90) return "Forecast";
  return percent >= 50 ? "BestCase" : "Pipeline";
}

function processValue({ name }: Value, place: number): Element {
  return [
    "values",
    [
      ["fullName", encodedName(name)],
      ["default", place === 0],
    ],
  ];
}

/** In a business process, what is no letter, digit, blank, dot or line is percent-encoded. */
function encodedName(name: string): string {
  return name.replaceAll(
    /[!-,/:-@[-^`{-~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function packageFile(process: string, api: string): string {
  const types = (name: string, member: string): Element => [
    "types",
    [
      ["members", member],
      ["name", name],
    ],
  ];
  return metadataFile("Package", [
    types("StandardValueSet", "OpportunityStage"),
    types("BusinessProcess", `Opportunity.${process}`),
    types("RecordType", `Opportunity.${api}`),
    types("PathAssistant", api),
    ["version", API_VERSION],
  ]);
}

const NAMELESS = "Sales process";

/** The name of a business process, which is a file name too: plain letters, digits, blanks, lines. */
function processName(label: string): string {
  const plain = plainLetters(label)
    .replaceAll(/[^A-Za-z0-9 _-]+/gu, " ")
    .replaceAll(/ {2,}/gu, " ");
  return cutText(plain, MOST_API_UNITS).trim() || NAMELESS;
}

/** A name for programs: begins with a letter, no two lines in a row, none at the end. */
function apiName(label: string): string {
  const joined = processName(label)
    .replaceAll(/[^A-Za-z0-9]+/gu, "_")
    .replaceAll(/^_+|_+$/gu, "");
  const begun = /^[A-Za-z]/u.test(joined) ? joined : `P_${joined}`;
  return cutText(begun, MOST_API_UNITS).replace(/_+$/u, "");
}

/** Letters without their accents. */
function plainLetters(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
