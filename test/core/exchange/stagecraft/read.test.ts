import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../../src/core/base/limits.ts";
import { seededRandom } from "../../../../src/core/base/random.ts";
import { migrateRecord } from "../../../../src/core/exchange/stagecraft/migrate.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { defineKind } from "../../../../src/core/process/defineKind.ts";
import { noteSchema } from "../../../../src/core/process/records/note.ts";
import { brokenInvariants, fullDocument, opened, read } from "./helpers.ts";

function file(entries: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    format: "stagecraft.process",
    version: 1,
    process: { id: "p" },
    ...entries,
  });
}

function repairCodes(entries: Readonly<Record<string, unknown>>): string[] {
  return opened(file(entries)).repairs.map((repair) => `${repair.code} ${repair.path}`);
}

describe("files that are not opened", () => {
  test.each([
    ["nothing", "", { reason: "empty" }],
    ["zero bytes", new Uint8Array(20), { reason: "empty" }],
    ["bytes that are no text", new Uint8Array([0x7b, 0xff, 0xfe, 0x80]), { reason: "notText" }],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), { reason: "foreign", found: "pdf" }],
    ["draw.io", '<mxfile host="app">', { reason: "foreign", found: "drawio" }],
    ["BPMN", '<?xml version="1.0"?><bpmn:definitions>', { reason: "foreign", found: "bpmn" }],
    ["Mermaid", "flowchart LR\n a --> b", { reason: "foreign", found: "mermaid" }],
    [
      "Excalidraw",
      '{"type":"excalidraw","elements":[]}',
      { reason: "foreign", found: "excalidraw" },
    ],
    ["tldraw", '{"tldrawFileFormatVersion":1}', { reason: "foreign", found: "tldraw" }],
    ["n8n", '{"nodes":[],"connections":{}}', { reason: "foreign", found: "n8n" }],
    ["our roadmap", '{"format":"stagecraft.roadmap"}', { reason: "foreign", found: "roadmap" }],
    ["a list", "[1]", { reason: "notAnObject", found: "array" }],
    ["another format", '{"format":"x"}', { reason: "unknownFormat", found: "x" }],
    ["no format", "{}", { reason: "unknownFormat", found: null }],
    [
      "a list that is none",
      file({ stages: {} }),
      { reason: "notAList", path: "/stages", found: "object" },
    ],
    ["a newer version", file({ version: 2 }), { reason: "newer", found: 2, limit: 1 }],
    ["no version", file({ version: undefined }), { reason: "badVersion", found: "" }],
  ])("%s", (_, input, error) => {
    expect(read(input)).toEqual({ ok: false, error });
  });

  test.each([
    ['{\n "a": 1,\n}', 3, 1, false],
    ['{"a" 1}', 1, 6, false],
    ['{"a": tru}', 1, 7, false],
    ['{"a": "x\ny"}', 1, 9, false],
    ['{"a": "\\x"}', 1, 8, false],
    ["[1, 2", 1, 6, true],
    ['{"a": "never', 1, 13, true],
    ["{} x", 1, 4, false],
    ["[01]", 1, 3, false],
  ])("%j is no JSON at line %i, column %i", (text, line, column, cutOff) => {
    expect(read(text)).toEqual({ ok: false, error: { reason: "notJson", line, column, cutOff } });
  });
});

describe("limits", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  const withExtra = (json: string) => `${file({}).slice(0, -1)},"extra":${json}}`;

  test("depth", () => {
    expect(read(withExtra(nested(LIMITS.depth - 1))).ok).toBe(true);
    const result = read(withExtra(nested(LIMITS.depth)));
    expect(result).toMatchObject({ ok: false, error: { reason: "tooDeep", limit: LIMITS.depth } });
    expect(
      read(withExtra('"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["')).ok,
    ).toBe(true);
  });

  test("elements, the process counted", { timeout: 60_000 }, () => {
    const roles = Array.from({ length: LIMITS.elements }, (_, index) => ({ id: `r${index}` }));
    expect(opened(file({ roles: roles.slice(1) })).repairs).toEqual([]);
    expect(read(file({ roles }))).toMatchObject({ error: { reason: "tooMany", found: 20_001 } });
  });

  test("bytes", () => {
    const padded = (length: number) => file({}).padEnd(length, " ");
    expect(read(padded(LIMITS.fileBytes)).ok).toBe(true);
    expect(read(padded(LIMITS.fileBytes + 1))).toMatchObject({ error: { reason: "tooLarge" } });
    const bytes = new TextEncoder().encode(padded(LIMITS.fileBytes + 1));
    expect(read(bytes)).toMatchObject({ error: { reason: "tooLarge" } });
  });

  test("text", () => {
    const named = (length: number) =>
      opened(file({ roles: [{ id: "r", name: "a".repeat(length) }] }));
    expect(named(LIMITS.label).repairs).toEqual([]);
    const { document, repairs } = named(LIMITS.label + 1);
    expect(document.role.get("r")?.name).toHaveLength(LIMITS.label);
    expect(repairs).toMatchObject([
      { code: "textShortened", path: "/roles/0/name", recordId: "r" },
    ]);
  });
});

describe("repairs", () => {
  const stage = (id: string) => ({ id, name: id });

  test.each<[string, Record<string, unknown>, string[]]>([
    [
      "the process is missing",
      { process: undefined },
      ["processMade /process", "idMade /process/id"],
    ],
    [
      "a number as text",
      { stages: [{ id: "s", expectedDays: "2.5" }] },
      ["valueConverted /stages/0/expectedDays"],
    ],
    [
      "a negative amount",
      { stages: [{ id: "s", expectedDays: -1 }] },
      ["numberReset /stages/0/expectedDays"],
    ],
    [
      "an unknown result",
      { outcomes: [{ id: "o", result: "maybe" }] },
      ["choiceReset /outcomes/0/result"],
    ],
    [
      "a day that is none",
      { goals: [{ id: "g", dueDate: "2026-02-30" }] },
      ["dateReset /goals/0/dueDate"],
    ],
    [
      "a criterion without id",
      { stages: [{ id: "s", exitCriteria: [{ text: "Signed" }, 5] }] },
      ["idMade /stages/0/exitCriteria/0/id", "entryDropped /stages/0/exitCriteria/1"],
    ],
    [
      "a criterion id twice",
      { stages: [{ id: "s", exitCriteria: [{ id: "c" }, { id: "c" }] }] },
      ["idDuplicate /stages/0/exitCriteria/1/id"],
    ],
    [
      "an id in two kinds",
      { roles: [{ id: "a" }], stages: [stage("a")] },
      ["idDuplicate /stages/0/id"],
    ],
    [
      "a flow out of an outcome",
      {
        stages: [stage("s")],
        outcomes: [{ id: "o" }],
        flows: [{ id: "f", sourceId: "o", targetId: "s" }],
      },
      ["flowNotAllowed /flows/0"],
    ],
    [
      "a flow into a stage's activity",
      {
        stages: [stage("s")],
        activities: [{ id: "a", stageId: "s" }],
        flows: [{ id: "f", sourceId: "s", targetId: "a" }],
      },
      ["flowNotAllowed /flows/0"],
    ],
    [
      "a flow twice",
      {
        stages: [stage("s")],
        flows: [
          { id: "f", sourceId: "s", targetId: "s" },
          { id: "g", sourceId: "s", targetId: "s" },
        ],
      },
      ["flowDuplicate /flows/1"],
    ],
    ["a flow without ends", { flows: [{ id: "f" }] }, ["entryDropped /flows/0"]],
    [
      "a circle of dependencies",
      {
        activities: [{ id: "a" }, { id: "b" }],
        dependencies: [
          { id: "d", sourceId: "a", targetId: "b" },
          { id: "e", sourceId: "b", targetId: "a" },
        ],
      },
      ["dependencyCycle /dependencies/1"],
    ],
    [
      "a metric of nothing, and its goal",
      { metrics: [{ id: "m", subjectId: "gone" }], goals: [{ id: "g", metricId: "m" }] },
      ["metricDropped /metrics/0", "referenceRemoved /goals/0/metricId"],
    ],
    [
      "plans that wait for each other",
      {
        initiatives: [
          { id: "i", dependsOn: ["j"] },
          { id: "j", dependsOn: ["i"] },
        ],
      },
      ["dependencyCycle /initiatives/1/dependsOn/0"],
    ],
    [
      "a language that no formatter takes",
      { process: { id: "p", language: "en-aa-bb-cc-dd-ee" } },
      ["languageReset /process/language"],
    ],
  ])("%s", (_, entries, codes) => {
    expect(repairCodes(entries)).toEqual(codes);
    expect(brokenInvariants(opened(file(entries)).document)).toEqual([]);
  });

  test("references follow an id that had to be changed", () => {
    const { document } = opened(
      file({
        stages: [{ id: " s " }, { id: 7 }],
        flows: [{ id: "f", sourceId: " s ", targetId: 7 }],
      }),
    );
    expect(document.flow.get("f")).toMatchObject({ sourceId: "s", targetId: "7" });
  });

  test("arrows go on leading to the first of two with the same id", () => {
    const { document } = opened(
      file({
        stages: [stage("s"), { id: "s", name: "copy" }],
        flows: [{ id: "f", sourceId: "s", targetId: "s" }],
      }),
    );
    expect(document.stage.get("s")?.name).toBe("s");
    expect([...document.stage.keys()]).toEqual(["s", "fresh1"]);
    expect(document.flow.get("f")?.targetId).toBe("s");
  });

  test("one bad field costs nothing else of its record", () => {
    const { document } = opened(
      file({ stages: [{ id: "s", name: "Qualify", color: "red", later: [1] }] }),
    );
    expect(document.stage.get("s")).toMatchObject({ name: "Qualify", color: null, later: [1] });
  });
});

describe("older versions", () => {
  const aged = defineKind({
    kind: "note",
    plural: "notes",
    schema: noteSchema,
    migrations: [
      { to: 3, migrate: (raw) => ({ ...raw, text: `${String(raw["text"])}!` }) },
      { to: 2, migrate: ({ remark, ...raw }) => ({ ...raw, text: remark }) },
    ],
  });

  test.each([
    [1, { remark: "hi" }, { text: "hi!" }],
    [2, { text: "hi" }, { text: "hi!" }],
    [3, { text: "hi" }, { text: "hi" }],
  ])("version %i takes the steps after it, in order", (version, raw, lifted) => {
    expect(aged.version).toBe(3);
    expect(migrateRecord(aged, raw, version)).toEqual(lifted);
  });
});

/** Longer campaigns: STAGECRAFT_MUTATIONS=100000. */
const MUTATIONS = Number(process.env["STAGECRAFT_MUTATIONS"] ?? 2000);

describe("random damage", { timeout: 60_000 + MUTATIONS * 100 }, () => {
  const sound = writeProcess(fullDocument());
  const pieces = [
    "null",
    "-1",
    "1e999",
    '""',
    "[]",
    "{}",
    '"x"',
    "true",
    '"__proto__"',
    '"stage1"',
    "{",
    "]",
    ",",
    "\\",
    "\u0000",
    "\u202e",
  ];

  test(`${MUTATIONS} mutations of a file are opened or refused, and never throw`, () => {
    const random = seededRandom(20_260_131);
    const pick = (below: number) => Math.floor(random() * below);
    let openedCount = 0;
    const failures: string[] = [];
    for (let round = 0; round < MUTATIONS; round += 1) {
      let text = sound;
      for (let times = 1 + pick(3); times > 0; times -= 1) {
        const values = [...text.matchAll(/(?<=: )(?:"[^"\n]*"|[\d.]+|null|false)/gu)];
        const hit = values[pick(values.length)];
        const piece = pieces[pick(random() < 0.9 ? 10 : pieces.length)] ?? "";
        const at = random() < 0.05 || hit === undefined ? pick(text.length) : hit.index;
        text = text.slice(0, at) + piece + text.slice(at + (hit?.[0].length ?? 1));
      }
      const result = read(text);
      if (!result.ok) continue;
      openedCount += 1;
      const broken = brokenInvariants(result.value.document);
      if (broken.length > 0) failures.push(`round ${round}: ${broken.join("; ")}`);
    }
    expect(failures).toEqual([]);
    // Else the damage would be too coarse to say anything about repairs.
    expect(openedCount).toBeGreaterThan(MUTATIONS / 4);
  });
});
