import { describe, expect, test } from "vitest";
import {
  failureMessage,
  repairMessage,
} from "../../../../src/core/exchange/stagecraft/messages.ts";
import { loadMessages } from "../../../../src/core/i18n/catalogue.ts";
import { LOCALE_NAMES } from "../../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../../src/core/i18n/translator.ts";
import { cook, recipes } from "./corpus.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { fullDocument, read } from "./helpers.ts";

const english = createTranslator("en", await loadMessages("en"));

describe("messages", () => {
  test("name the place of a syntax error", () => {
    expect(
      failureMessage(english, { reason: "notJson", line: 1204, column: 3, cutOff: false }),
    ).toBe("The file is damaged: something is wrong at line 1,204, column 3.");
  });

  test("name the record of a repair", () => {
    expect(
      repairMessage(english, {
        code: "probabilityReset",
        path: "/flows/2/probability",
        detail: "7",
      }),
    ).toBe("Flow 3: “7” is not a probability between 0 and 100%. The field is now empty.");
  });

  test.each(LOCALE_NAMES)(
    "are whole sentences in %s for every damaged file",
    { timeout: 60_000 },
    async (locale) => {
      const translate = createTranslator(locale, await loadMessages(locale));
      const sound = writeProcess(fullDocument());
      // The largest ones say nothing new.
      const texts = recipes()
        .filter(({ id }) => !/^j(?:29|54|55)/u.test(id))
        .flatMap((recipe) => {
          const result = read(cook(recipe, sound));
          return result.ok
            ? result.value.repairs.map((repair) => repairMessage(translate, repair))
            : [failureMessage(translate, result.error)];
        });
      const broken = texts.filter(
        (text) => !text.endsWith(".") || /\{\{|files\.|undefined|NaN/u.test(text),
      );
      expect(texts.length).toBeGreaterThan(60);
      expect(broken).toEqual([]);
    },
  );
});
