import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../../../src/core/base/text.ts";
import { CRM_SYSTEMS } from "../../../../src/core/exchange/crm/systems.ts";
import { writeCrm } from "../../../../src/core/exchange/crm/write.ts";
import { unzip } from "../../../kit/unzip.ts";
import { inARow, texts, wordsIn, xml } from "../crm/helpers.ts";
import { hostileStrings } from "../stagecraft/corpus.ts";
import { opened } from "../stagecraft/helpers.ts";
import { fileWith } from "./everyField.ts";

const words = await wordsIn("en");
const HOSTILE = hostileStrings();

/** Everything that a system is given, read back: JSON by JSON.parse, the zip's XML by jsdom. */
function readBack(content: string | Uint8Array): unknown {
  if (typeof content === "string") return JSON.parse(content);
  return [...unzip(content)].map(([path, bytes]) => [
    path,
    xml(new TextDecoder("utf-8", { fatal: true }).decode(bytes)),
  ]);
}

describe.each(CRM_SYSTEMS)("for %s", (system) => {
  test("every text in every field is read back", () => {
    const { document } = opened(fileWith(HOSTILE.map(({ value }) => value)).file);
    const { content, warnings } = writeCrm(system, document, words);
    expect(readBack(content)).toBeTruthy();
    expect(JSON.stringify(warnings)).not.toMatch(/NaN|Infinity/u);
  });

  test.each(HOSTILE.map(({ id, value }) => [id, cleanText(value)] as const))(
    "everything called %s",
    (_, value) => {
      const document = inARow([{ name: value, pass: 0.5 }], (b) => {
        b.process({ name: value, purpose: value });
        b.stage(value, { order: 2, exitCriteria: [{ id: "c", text: value }] });
      });
      const { content } = writeCrm(system, document, words);
      expect(readBack(content)).toBeTruthy();
      if (typeof content === "string") return;
      const path = [...unzip(content)].find(([name]) => name.startsWith("pathAssistants/"));
      for (const info of texts(xml(new TextDecoder().decode(path?.[1])), "info")) {
        const page = new JSDOM(info).window.document.body;
        expect([...page.querySelectorAll("*")].map(({ tagName }) => tagName).join("")).toMatch(
          /^[PB]*$/u,
        );
      }
    },
  );
});
