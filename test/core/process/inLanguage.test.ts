import { describe, expect, it, test } from "vitest";
import { readProcess } from "../../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { applyDiff, EMPTY_DIFF } from "../../../src/core/edits/diff.ts";
import { processOf } from "../../../src/core/process/document.ts";
import { inLanguage, languagesOf } from "../../../src/core/process/inLanguage.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const stage = b.stage("Kartlägg", {
    purpose: "Förstå behovet",
    exitCriteria: [
      {
        id: "c.1",
        text: "Budget finns",
        translations: [{ language: "fi", field: "text", text: "Budjetti on" }],
      },
      { id: "c2", text: "Behovet är känt" },
    ],
    translations: [
      { language: "fa", field: "name", text: "شناخت", of: "Kartlägg" },
      { language: "fi", field: "name", text: "Kartoita", of: "Kartlägg" },
      { language: "fi", field: "color", text: "sininen" },
    ],
  });
  b.process({ language: "sv", languages: ["fi"] });
  return { stage, won: b.outcome("Vunnen") };
});

describe("languagesOf", () => {
  it("is the own language, those that the process names, then those of other texts", () => {
    expect(languagesOf(document)).toEqual(["sv", "fi", "fa"]);
  });
});

describe("inLanguage", () => {
  it("is the document itself in its own language", () => {
    expect(inLanguage(document, "sv")).toBe(document);
  });

  it("has each text in that language, and the own where there is none", () => {
    const finnish = inLanguage(document, "fi");
    const stage = finnish.stage.get(ids.stage);
    expect(stage).toMatchObject({
      name: "Kartoita",
      purpose: "Förstå behovet",
      color: null,
      exitCriteria: [
        { id: "c.1", text: "Budjetti on" },
        { id: "c2", text: "Behovet är känt" },
      ],
    });
    expect(processOf(finnish).language).toBe("fi");
  });

  test.each(["fi", "fa", "ru"])("is a document in %s alone, sound as a file", (language) => {
    const alone = inLanguage(document, language);
    expect(languagesOf(alone)).toEqual([language]);
    const text = writeProcess(alone);
    expect(text).not.toContain("translations");
    const read = readProcess(text, { newId: () => "fresh" });
    expect(read.ok && read.value.repairs).toEqual([]);
    expect(read.ok && writeProcess(read.value.document)).toBe(text);
  });

  it("keeps records that read the same, and comes to the same object each time", () => {
    const finnish = inLanguage(document, "fi");
    expect(inLanguage(document, "fi")).toBe(finnish);
    expect(finnish.outcome).toBe(document.outcome);
    const change = {
      kind: "outcome",
      id: ids.won,
      before: { name: "Vunnen" },
      after: { name: "Vunnet" },
    } as const;
    const edited = inLanguage(applyDiff(document, { ...EMPTY_DIFF, changed: [change] }), "fi");
    expect(edited.stage).toBe(finnish.stage);
    expect(edited.outcome.get(ids.won)?.name).toBe("Vunnet");
  });
});
