import { crc32 } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../../../src/core/base/text.ts";
import { writeHubSpot } from "../../../../src/core/exchange/crm/hubspot/write.ts";
import { writePipedrive } from "../../../../src/core/exchange/crm/pipedrive/write.ts";
import { writeSalesforce } from "../../../../src/core/exchange/crm/salesforce/write.ts";
import { CRM_SYSTEMS } from "../../../../src/core/exchange/crm/systems.ts";
import type { CrmWarning } from "../../../../src/core/exchange/crm/warnings.ts";
import { writeCrm } from "../../../../src/core/exchange/crm/write.ts";
import { parseXml, textsNamed, type XmlElement } from "../../../kit/formats/xml.ts";
import { unzip } from "../../../kit/unzip.ts";
import { inARow, wordsIn } from "../crm/helpers.ts";
import { hostileStrings } from "../stagecraft/corpus.ts";
import { opened } from "../stagecraft/helpers.ts";
import { fileWith } from "./everyField.ts";

const words = await wordsIn("en");
const TEXTS = hostileStrings().map(({ value }) => cleanText(value));

/** A stage for each text, with the text as its criterion, and all of them in every field. */
const asStages = inARow(
  TEXTS.map((name) => ({ name, pass: 0.99 })),
  (b) => {
    for (const [index, text] of TEXTS.entries()) {
      b.activity(text, { stageId: `stage${index + 1}`, guidance: text });
    }
    b.process({ name: TEXTS[0] ?? "", purpose: TEXTS.join("\n") });
  },
);
const everywhere = opened(fileWith(TEXTS).file).document;

const label = (maxLength: number) => ({ type: "string", minLength: 1, maxLength, pattern: "\\S" });
const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: "array", items });
const whole = (minimum: number, maximum?: number) => ({ type: "integer", minimum, maximum });

/** What HubSpot and Pipedrive say of their bodies: their public interfaces, written down anew. */
const SCHEMAS = {
  hubspot: object({
    displayOrder: whole(0),
    label: label(36),
    stages: list(
      object({
        displayOrder: whole(0),
        label: label(36),
        metadata: object({ probability: { enum: tenths() } }),
      }),
    ),
  }),
  pipedrive: object({
    pipeline: object({ name: label(255), is_deal_probability_enabled: { type: "boolean" } }),
    stages: list(
      object(
        {
          name: label(255),
          pipeline_id: whole(1),
          deal_probability: whole(1, 99),
          is_deal_rot_enabled: { type: "boolean" },
          days_to_rotten: whole(1),
        },
        ["deal_probability", "days_to_rotten"],
      ),
    ),
  }),
};

function tenths(): readonly string[] {
  return Array.from({ length: 11 }, (_, tenth) => (tenth / 10).toFixed(1));
}

function faultsOf(system: keyof typeof SCHEMAS, content: string): readonly unknown[] {
  const check = new Ajv2020({ strict: false }).compile(JSON.parse(JSON.stringify(SCHEMAS[system])));
  return check(JSON.parse(content)) ? [] : (check.errors ?? []);
}

/** Names that are not those of the process, and of which no warning says what became of them. */
function untold(names: readonly string[], warnings: readonly CrmWarning[]) {
  const told = new Map(
    warnings.flatMap((it) => ("to" in it && typeof it.to === "string" ? [[it.to, it.name]] : [])),
  );
  return TEXTS.filter((text, index) => {
    const given = names[index] ?? "";
    return given !== text.trim() && told.get(given) !== text;
  });
}

function filesOf(content: Uint8Array): ReadonlyMap<string, XmlElement> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Map(
    [...unzip(content)].map(([path, bytes]) => [path, parseXml(decoder.decode(bytes))]),
  );
}

function fileOf(files: ReadonlyMap<string, XmlElement>, folder: string): XmlElement {
  const found = [...files].find(([path]) => path.includes(folder));
  if (found === undefined) throw new Error(`No ${folder}`);
  return found[1];
}

test.each([
  ["a stage each", asStages],
  ["every field", everywhere],
])("HubSpot and Pipedrive are asked for what they know, with the texts in %s", (_, document) => {
  expect(faultsOf("hubspot", writeHubSpot(document, words).content)).toEqual([]);
  expect(faultsOf("pipedrive", writePipedrive(document, words).content)).toEqual([]);
});

test("the check of the bodies finds what is wrong", () => {
  expect(faultsOf("hubspot", '{"displayOrder":0,"label":"a","stages":[{}]}')).not.toEqual([]);
  expect(faultsOf("pipedrive", '{"pipeline":{"name":" "},"stages":[]}')).not.toEqual([]);
});

test("for HubSpot each text is one stage, and what is changed is told", () => {
  const { content, warnings } = writeHubSpot(asStages, words);
  const { stages }: { stages: readonly { label: string }[] } = JSON.parse(content);
  expect(stages).toHaveLength(TEXTS.length + 2);
  const labels = stages.map((stage) => stage.label);
  expect(new Set(labels.map((text) => text.toLowerCase())).size).toBe(labels.length);
  expect(untold(labels, warnings)).toEqual([]);
});

test("for Pipedrive each text is one stage, and what is changed is told", () => {
  const { content, warnings } = writePipedrive(asStages, words);
  const { stages }: { stages: readonly { name: string }[] } = JSON.parse(content);
  expect(stages).toHaveLength(TEXTS.length);
  expect(
    untold(
      stages.map(({ name }) => name),
      warnings,
    ),
  ).toEqual([]);
});

describe("for Salesforce", () => {
  const { content, warnings } = writeSalesforce(asStages, words);
  const files = filesOf(content);

  test("each text is one value, the same in the process, and what is changed is told", () => {
    const values = textsNamed(fileOf(files, "standardValueSets/"), "label");
    expect(values).toHaveLength(TEXTS.length + 2);
    expect(untold(values, warnings)).toEqual([]);
    const [, ...offered] = textsNamed(fileOf(files, "businessProcesses/"), "fullName");
    expect(offered.map(decodeURIComponent)).toEqual(values);
    const [description = ""] = textsNamed(fileOf(files, "businessProcesses/"), "description");
    expect(description.length).toBeLessThanOrEqual(255);
    expect(warnings.map(({ code }) => code)).toContain("purposeCut");
  });

  test("the guidance of each is text and nothing else", () => {
    const path = fileOf(files, "pathAssistants/");
    const values = textsNamed(path, "picklistValueName");
    const shown = textsNamed(path, "info").map((info) => new JSDOM(info).window.document.body);
    for (const [place, page] of shown.entries()) {
      const tags = [...page.querySelectorAll("*")].map(({ tagName }) => tagName).join("");
      expect(tags).toMatch(/^[PB]*$/u);
      expect(textsNamed(path, "info")[place]?.length).toBeLessThanOrEqual(1000);
      const text = TEXTS.find((name) => name.trim() === values[place]);
      if (text === undefined || text.length > 100) continue;
      expect(page.textContent).toContain(text.trim());
    }
  });

  test("the texts in every field leave files that are read", () => {
    expect(filesOf(writeSalesforce(everywhere, words).content).size).toBe(5);
  });

  test("the zip says the check sum of what is in it", () => {
    const [first] = unzip(content);
    const head = new DataView(content.buffer, content.byteOffset);
    expect(head.getUint32(14, true)).toBe(crc32(first?.[1] ?? new Uint8Array()));
  });
});

test.each(CRM_SYSTEMS)("%s is told no number that is none", (system) => {
  for (const document of [asStages, everywhere]) {
    expect(JSON.stringify(writeCrm(system, document, words).warnings)).not.toMatch(
      /"(?:from|to)":null/u,
    );
  }
});
