import { expect, it } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { textsOf, withTexts } from "../../../src/core/process/texts.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => ({
  stage: b.stage("Qualify", {
    purpose: "Find out",
    exitCriteria: [{ id: "c1", text: "Budget confirmed" }],
  }),
}));

it("lists the texts of a document by record and field, those in lists by their entry", () => {
  expect(textsOf(document)[ids.stage]).toEqual({
    name: "Qualify",
    purpose: "Find out",
    "exitCriteria.c1.text": "Budget confirmed",
  });
});

it("exchanges the texts that are given and leaves the others", () => {
  const translated = withTexts(document, {
    [ids.stage]: { name: "احراز صلاحیت", "exitCriteria.c1.text": "بودجه تأیید شد" },
  });
  expect(translated.stage.get(ids.stage)).toMatchObject({
    name: "احراز صلاحیت",
    purpose: "Find out",
    exitCriteria: [{ id: "c1", text: "بودجه تأیید شد" }],
  });
});

it("changes nothing when given a document's own texts", () => {
  expect(writeProcess(withTexts(document, textsOf(document)))).toBe(writeProcess(document));
});
