import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { changeKind } from "../../../src/core/edits/changeKind.ts";
import { applyDiff, invertDiff } from "../../../src/core/edits/diff.ts";
import { type Edit, isRefusal } from "../../../src/core/edits/edit.ts";
import { addEntry, moveEntry } from "../../../src/core/edits/listEntries.ts";
import { duplicate, pasteRecords } from "../../../src/core/edits/paste.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import {
  addLanguage,
  confirmTexts,
  removeLanguage,
  setTexts,
} from "../../../src/core/edits/translate.ts";
import { readFragment } from "../../../src/core/exchange/fragment/read.ts";
import { writeFragment } from "../../../src/core/exchange/fragment/write.ts";
import { readProcess } from "../../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../../src/core/process/document.ts";
import { inLanguage, languagesOf } from "../../../src/core/process/inLanguage.ts";
import { textsOf } from "../../../src/core/process/texts.ts";
import { applied, editStep, startingDocument } from "../../kit/editSequences.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

let issued = 0;
const context = { newId: () => `new${(issued += 1)}` };

/** The document after the edit; throws where it is refused. */
function after<Arguments>(
  document: ProcessDocument,
  edit: Edit<Arguments>,
  args: Arguments,
): ProcessDocument {
  const outcome = edit(document, args, context);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  const made = applyDiff(document, outcome.diff);
  expect(invariantsOf(made)).toEqual([]);
  expect(writeProcess(applyDiff(made, invertDiff(outcome.diff)))).toBe(writeProcess(document));
  return made;
}

function plain(): { document: ProcessDocument; stage: string } {
  const { document, ids } = buildProcess((b) => {
    b.process({ language: "sv", name: "Försäljning" });
    return {
      stage: b.stage("Kartlägg", {
        purpose: "Förstå behovet",
        exitCriteria: [{ id: "c", text: "Budget finns" }],
      }),
    };
  });
  return { document, stage: ids.stage };
}

function say(
  document: ProcessDocument,
  recordId: string,
  texts: Record<string, string>,
  language = "fi",
) {
  return after(document, setTexts, {
    language,
    texts: Object.entries(texts).map(([path, text]) => ({ recordId, path, text })),
  });
}

const FINNISH = { name: "Kartoita", "exitCriteria.c.text": "Budjetti on" };

describe("saying texts in a language", () => {
  it("keeps them with the text they were made from, and names the language", () => {
    const { document, stage } = plain();
    const said = say(document, stage, FINNISH);
    expect(said.stage.get(stage)).toMatchObject({
      name: "Kartlägg",
      translations: [{ language: "fi", field: "name", text: "Kartoita", of: "Kartlägg" }],
      exitCriteria: [
        {
          translations: [
            { language: "fi", field: "text", text: "Budjetti on", of: "Budget finns" },
          ],
        },
      ],
    });
    expect(processOf(said).languages).toEqual(["fi"]);
    expect(textsOf(inLanguage(said, "fi"))[stage]).toEqual({
      ...FINNISH,
      purpose: "Förstå behovet",
    });
  });

  it("takes one back where it is emptied, and leaves no trace of it", () => {
    const { document, stage } = plain();
    const named = after(document, addLanguage, { language: "fi" });
    const emptied = say(say(named, stage, FINNISH), stage, { name: "", "exitCriteria.c.text": "" });
    expect(writeProcess(emptied)).toBe(writeProcess(named));
  });

  it("in the document's own language they are its own texts", () => {
    const { document, stage } = plain();
    const said = say(document, stage, { name: "Förstå\nkunden" }, "sv");
    expect(said.stage.get(stage)?.name).toBe("Förstå kunden");
    expect(languagesOf(said)).toEqual(["sv"]);
  });

  test.each([
    ["no such record", "fi", "nowhere", "name", "x", "notFound"],
    ["no such text", "fi", null, "guidance", "x", "notFound"],
    ["no such entry", "fi", null, "exitCriteria.x.text", "x", "notFound"],
    ["what is no text", "fi", null, "color", "x", "notFound"],
    ["no language", "Finnish", null, "name", "x", "invalidValue"],
    ["a text that is too long", "fi", null, "name", "x".repeat(10_001), "invalidValue"],
    ["nothing new", "sv", null, "name", "Kartlägg", "nothingToDo"],
  ])("is refused for %s", (_, language, recordId, path, text, refused) => {
    const { document, stage } = plain();
    const texts = [{ recordId: recordId ?? stage, path, text }];
    expect(setTexts(document, { language, texts }, context)).toMatchObject({ refused });
  });

  it("cleans what is pasted", () => {
    const { document, stage } = plain();
    const said = say(document, stage, { name: "a\u0000b\r\nc" });
    expect(said.stage.get(stage)?.translations?.[0]?.text).toBe("ab c");
  });
});

describe("what happens to texts happens to their translations", () => {
  it("a record that is removed takes them along", () => {
    const { document, stage } = plain();
    const gone = after(say(document, stage, FINNISH), removeRecords, { ids: [stage] });
    expect(writeProcess(gone)).not.toContain("Kartoita");
  });

  it("entries that are moved, and copies, carry them", () => {
    const { document, stage } = plain();
    const said = say(document, stage, FINNISH);
    const list = { id: stage, list: "exitCriteria" } as const;
    const added = after(said, addEntry, { ...list, fields: { text: "Nytt" }, to: 0 });
    const moved = after(added, moveEntry, { ...list, entryId: "c", to: 0 });
    const copied = after(moved, duplicate, { ids: [stage] });
    const names = [...inLanguage(copied, "fi").stage.values()].map(({ name, exitCriteria }) => [
      name,
      ...exitCriteria.map(({ text }) => text),
    ]);
    const carried = ["Kartoita", "Budjetti on", "Nytt"];
    expect(names).toEqual([carried, carried]);
  });

  it("a note that becomes a stage says name and purpose in each language", () => {
    const { document, ids } = buildProcess((b) => ({ note: b.note("Kartlägg\nFörstå behovet") }));
    const said = say(document, ids.note, { text: "Kartoita\nYmmärrä tarve" });
    const made = after(said, changeKind, { id: ids.note, kind: "stage" });
    const [finnish] = inLanguage(made, "fi").stage.values();
    expect(finnish).toMatchObject({ name: "Kartoita", purpose: "Ymmärrä tarve" });
    const [id = ""] = made.stage.keys();
    const back = after(made, changeKind, { id, kind: "activity" });
    const [activity] = inLanguage(back, "fi").activity.values();
    expect(activity).toMatchObject({ name: "Kartoita", guidance: "Ymmärrä tarve" });
  });

  it("what is pasted from a document in another language is in that of the one it comes to", () => {
    const { document, stage } = plain();
    const said = say(document, stage, FINNISH);
    const read = readFragment(writeFragment(said, [stage]), context);
    if (!read.ok) throw new Error("not read");
    const target = buildProcess((b) => b.process({ language: "fi" })).document;
    const pasted = after(target, pasteRecords, read.value);
    const [copy] = pasted.stage.values();
    expect(copy).toMatchObject({ name: "Kartoita", purpose: "Förstå behovet" });
    const [swedish] = inLanguage(pasted, "sv").stage.values();
    expect(swedish).toMatchObject({ name: "Kartlägg", purpose: "Förstå behovet" });
  });
});

describe("confirming", () => {
  it("makes a translation one of the text as it is now", () => {
    const { document, stage } = plain();
    const said = say(document, stage, FINNISH);
    const renamed = say(said, stage, { name: "Kartlägg behovet" }, "sv");
    expect(renamed.stage.get(stage)?.translations).toMatchObject([{ of: "Kartlägg" }]);
    const texts = [{ recordId: stage, path: "name" }];
    const confirmed = after(renamed, confirmTexts, { language: "fi", texts });
    expect(confirmed.stage.get(stage)?.translations).toMatchObject([
      { text: "Kartoita", of: "Kartlägg behovet" },
    ]);
    expect(confirmTexts(confirmed, { language: "fi", texts }, context)).toMatchObject({
      refused: "nothingToDo",
    });
  });
});

describe("adding and removing a language", () => {
  it("leaves the document as it was", () => {
    const { document, stage } = plain();
    const added = after(document, addLanguage, { language: "tlh" });
    expect(languagesOf(added)).toEqual(["sv", "tlh"]);
    const said = say(added, stage, FINNISH, "tlh");
    const removed = after(said, removeLanguage, { language: "tlh" });
    expect(writeProcess(removed)).toBe(writeProcess(document));
  });

  test.each([
    ["sv", "nothingToDo"],
    ["fi", "nothingToDo"],
    ["no tag", "invalidValue"],
  ])("%s can't be added: %s", (language, refused) => {
    const document = after(plain().document, addLanguage, { language: "fi" });
    expect(addLanguage(document, { language }, context)).toMatchObject({ refused });
  });

  it("the own language can't be removed, nor one that is not there", () => {
    const { document } = plain();
    for (const language of ["sv", "fi"]) {
      expect(removeLanguage(document, { language }, context)).toEqual({ refused: "nothingToDo" });
    }
  });
});

describe("another own language", () => {
  const becomes = (document: ProcessDocument, language: string) =>
    after(document, setFields, { ids: [processOf(document).id], fields: { language } });

  it("swaps own text and translation; what was not translated is kept in both", () => {
    const { document, stage } = plain();
    const finnish = becomes(say(document, stage, FINNISH), "fi");
    expect(textsOf(finnish)[stage]).toEqual({ ...FINNISH, purpose: "Förstå behovet" });
    expect(languagesOf(finnish)).toEqual(["fi", "sv"]);
    const rewritten = say(finnish, stage, { purpose: "Ymmärrä tarve" }, "fi");
    expect(textsOf(inLanguage(rewritten, "sv"))[stage]).toEqual(textsOf(document)[stage]);
  });

  it("changes the name of the language only where there is nothing in the new one", () => {
    const { document, stage } = plain();
    const named = becomes(document, "fi");
    expect(languagesOf(named)).toEqual(["fi"]);
    expect(textsOf(named)[stage]).toEqual(textsOf(document)[stage]);
  });

  it("reads a text that was empty, but translated, as the translation from then on", () => {
    const { document, stage } = plain();
    const emptied = say(say(document, stage, FINNISH), stage, { name: "" }, "sv");
    expect(textsOf(inLanguage(emptied, "sv"))[stage]).not.toHaveProperty("name");
    const back = becomes(becomes(emptied, "fi"), "sv");
    for (const language of ["sv", "fi"]) {
      expect(textsOf(inLanguage(back, language))[stage]).toMatchObject({ name: "Kartoita" });
    }
  });

  /** The texts of the document as it is read in a language, without those that say nothing. */
  const saidIn = (document: ProcessDocument, language: string) =>
    Object.fromEntries(
      Object.entries(textsOf(inLanguage(document, language))).map(([id, texts]) => [
        id,
        Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")),
      ]),
    );

  test("changing back restores every text in every language, and what was out of date", () => {
    fc.assert(
      fc.property(fc.array(editStep, { maxLength: 25 }), (steps) => {
        let document = startingDocument();
        for (const step of steps) document = applied(document, { ...step, which: 18 });
        const own = processOf(document).language;
        const others = languagesOf(document).filter((language) => language !== own);
        for (const other of others) {
          const there = becomes(document, other);
          // In a third language what is missing is now read in the new one.
          for (const language of [own, other]) {
            expect(textsOf(inLanguage(there, language))).toMatchObject(saidIn(document, language));
          }
          const back = becomes(there, own);
          for (const language of languagesOf(document)) {
            expect(textsOf(inLanguage(back, language))).toMatchObject(saidIn(document, language));
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

test("whatever is said in whatever language: read again as it was written", () => {
  fc.assert(
    fc.property(fc.array(editStep, { maxLength: 30 }), (steps) => {
      let document = startingDocument();
      for (const step of steps) {
        document = applied(document, { ...step, which: step.seed % 2 === 0 ? 18 : step.which });
      }
      for (const language of [...languagesOf(document), "id"]) {
        const text = writeProcess(inLanguage(document, language));
        const read = readProcess(text, context);
        expect(read.ok && read.value.repairs).toEqual([]);
        expect(read.ok && writeProcess(read.value.document)).toBe(text);
      }
    }),
    { numRuns: runs(60) },
  );
});
