import { expect, test } from "vitest";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { fullDocument, opened } from "./helpers.ts";

function file(stage: object, process: object = {}): string {
  return JSON.stringify({
    format: "stagecraft.process",
    version: 1,
    process: { id: "p", language: "sv", ...process },
    stages: [{ id: "s", name: "Kartlägg", ...stage }],
  });
}

test("translations come back as they were written, to the byte", () => {
  const text = writeProcess(fullDocument());
  expect(text).toContain("احراز صلاحیت");
  const { document, repairs } = opened(text);
  expect(repairs).toEqual([]);
  expect(writeProcess(document)).toBe(text);
});

test("a document without translations says nothing of them", () => {
  const text = writeProcess(opened(file({ exitCriteria: [{ id: "c", text: "x" }] })).document);
  expect(text).not.toContain("translations");
  expect(text).not.toContain("languages");
});

test("languages that we do not speak, and fields of translations of a later version, are kept", () => {
  const { document, repairs } = opened(
    file(
      {
        later: "Mer",
        translations: [
          { language: "tlh", field: "name", text: "yIQIj", by: "someone" },
          { language: "tlh", field: "later", text: "latlh" },
        ],
      },
      { languages: ["tlh"] },
    ),
  );
  expect(repairs).toEqual([]);
  const text = writeProcess(document);
  for (const kept of ["yIQIj", "latlh", '"by": "someone"', '"languages"']) {
    expect(text).toContain(kept);
  }
  expect(writeProcess(opened(text).document)).toBe(text);
});

test.each<[string, object, string[]]>([
  [
    "of a field that is not there",
    { translations: [{ language: "fi", field: "nonsense", text: "hukka" }] },
    ["translationDropped /stages/0/translations/0 hukka"],
  ],
  [
    "of a field without words",
    { translations: [{ language: "fi", field: "id", text: "hukka" }] },
    ["translationDropped /stages/0/translations/0 hukka"],
  ],
  [
    "in the document's own language",
    { translations: [{ language: "sv", field: "name", text: "Annat" }] },
    ["translationDropped /stages/0/translations/0 Annat"],
  ],
  [
    "a second time",
    {
      exitCriteria: [
        { id: "a", text: "A" },
        {
          id: "b.c",
          text: "B",
          translations: [
            { language: "fi", field: "text", text: "yksi" },
            { language: "fi", field: "text", text: "kaksi" },
          ],
        },
      ],
    },
    ["translationDropped /stages/0/exitCriteria/1/translations/1 kaksi"],
  ],
  [
    "in what is no language",
    { translations: [{ language: "not a language", field: "name", text: "hukka" }] },
    ["entryDropped /stages/0/translations/0 {…}"],
  ],
  [
    "in a tag that no formatter takes",
    { translations: [{ language: "en-aa-aa", field: "name", text: "hukka" }] },
    ["entryDropped /stages/0/translations/0 {…}"],
  ],
  ["not a list", { translations: "none" }, ["valueReset /stages/0/translations none"]],
])("a translation %s is told of", (_, stage, told) => {
  const { document, repairs } = opened(file(stage));
  expect(repairs.map(({ code, path, detail }) => `${code} ${path} ${detail}`)).toEqual(told);
  const text = writeProcess(document);
  expect(text).not.toContain("hukka");
  expect(opened(text).repairs).toEqual([]);
});

test("their order is by language and field, whatever a file has; empty ones go", () => {
  const shuffled = file({
    purpose: "Varför",
    translations: [
      { language: "ru", field: "name", text: "Р" },
      { language: "fi", field: "purpose", text: "Miksi" },
      { language: "fi", field: "name", text: "Kartoita" },
      { language: "fa", field: "name", text: "" },
    ],
  });
  const { document, repairs } = opened(shuffled);
  expect(repairs).toEqual([]);
  expect(document.stage.get("s")?.translations?.map(({ text }) => text)).toEqual([
    "Kartoita",
    "Miksi",
    "Р",
  ]);
});
